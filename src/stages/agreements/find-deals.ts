// Finds the phrases that tell of a deal: names of agreements and noun phrases with an agreement
// noun as their head. Whether two of them are the same deal is decided by `join-deals`.

import type { Entity, Layers, TokenSpan } from '../../document.ts';
import { lexicon, lexiconTable } from '../../lexicons/en/load.ts';
import { isFinancing, isIdiom, isLent, tokensOfLenders } from './deal-nouns.ts';

export type DealLayers = Pick<
  Layers,
  | 'source'
  | 'tokens'
  | 'sentences'
  | 'lemmas'
  | 'tags'
  | 'frames'
  | 'dates'
  | 'mentions'
  | 'quotes'
  | 'entities'
  | 'figures'
>;

/** `implied`: a signing without its object, `Ray signed for Kenya`; the phrase is its verb. */
export type DealStrength = 'name' | 'strong' | 'weak' | 'faint' | 'generic' | 'implied';

/** One phrase that tells of a deal. */
export interface DealPhrase extends TokenSpan {
  /** The token of the head noun. */
  readonly head: number;
  readonly headLemma: string;
  readonly sentence: number;
  readonly strength: DealStrength;
  /** The entity, if the deal is named. */
  readonly law?: Entity;
  readonly determiner: 'definite' | 'indefinite' | 'none';
  readonly plural: boolean;
}

const DEFINITE = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'its',
  'their',
  'his',
  'her',
  'our',
  'both',
]);
const INDEFINITE = new Set(['a', 'an', 'another', 'any', 'some', 'no', 'new', 'such', 'one']);
/** How many tokens before its head a phrase may begin. */
const REACH = 12;

export function findDeals(layers: DealLayers): readonly DealPhrase[] {
  const nouns = lexiconTable('agreement-nouns');
  const { tokens, lemmas, tags } = layers;
  const owner = mentionOwners(layers);
  const named = namedDeals(layers);
  const lenders = tokensOfLenders(layers);
  const deals: DealPhrase[] = [...named];
  const taken = new Set(named.flatMap(({ first, last }) => range(first, last)));
  const money = new Map(
    layers.figures.filter(({ kind }) => kind === 'money').map(({ first, last }) => [last, first]),
  );
  for (let token = 0; token < tokens.count; token += 1) {
    if (taken.has(token) || owner[token] === 1) continue;
    const tag = tags[token];
    if (tag !== 'NOUN' && tag !== 'PROPN') continue;
    const headLemma = lemmas[token] ?? '';
    const listed = nouns.get(headLemma)?.[0] ?? nouns.get(tokens.lower[token] ?? '')?.[0];
    const strength =
      listed === 'faint' && (isFinancing(layers, token) || isLent(layers, token, lenders))
        ? 'weak'
        : listed;
    const compound = compoundAt(layers, token, nouns);
    const told = compound?.strength ?? strength;
    if (told === undefined || headsLongerNoun(layers, token, owner)) continue;
    // `the New START treaty`: the name tells of it.
    if (isIdiom(layers, token) || taken.has(token - 1)) continue;
    const phrase = describePhrase(layers, token, headLemma, told as DealStrength, money);
    deals.push(compound === undefined ? phrase : { ...phrase, last: compound.last });
    // `a memorandum of understanding` is no understanding.
    if (compound !== undefined) taken.add(compound.last - 1);
  }
  deals.push(...impliedDeals(layers, new Set(deals.map(({ sentence }) => sentence))));
  return deals.sort((one, other) => one.head - other.head);
}

/** How many words may stand between `exchange of` and its noun: `exchange of 150 wounded prisoners`. */
const COUNTED = 3;

/** `a memorandum of understanding`, `the exchange of 190 prisoners`: the strength of the whole, and its end. */
function compoundAt(
  { tokens, lemmas, tags }: DealLayers,
  head: number,
  nouns: ReadonlyMap<string, readonly string[]>,
): { readonly strength: string; readonly last: number } | undefined {
  if (tokens.lower[head + 1] !== 'of') return undefined;
  for (let token = head + 2; token <= head + 2 + COUNTED; token += 1) {
    const start = `${lemmas[head]} of`;
    const strength =
      nouns.get(`${start} ${lemmas[token]}`)?.[0] ??
      nouns.get(`${start} ${tokens.lower[token]}`)?.[0];
    if (strength !== undefined) return { strength, last: token + 1 };
    if (tags[token] !== 'NUM' && tags[token] !== 'ADJ') return undefined;
  }
  return undefined;
}

/** Signings in sentences that name no deal; worth reading only where a deal was told before. */
function impliedDeals(layers: DealLayers, told: ReadonlySet<number>): readonly DealPhrase[] {
  const { lemmas, tags, sentences, tokens } = layers;
  const found: DealPhrase[] = [];
  for (let token = 0; token < tokens.count && told.size > 0; token += 1) {
    const sentence = sentences.ofToken[token] ?? 0;
    if (lemmas[token] !== 'sign' || tags[token] !== 'VERB' || told.has(sentence)) continue;
    const frame = layers.frames.of(sentence).find(({ predicate }) => predicate === token);
    if (frame === undefined || frame.negated) continue;
    // `It was signed by`: the pronoun stands for the deal.
    const named = frame.arguments.some(
      ({ role, head }) => role === 'patient' && !/^(it|both|which)$/.test(tokens.lower[head] ?? ''),
    );
    if (named) continue;
    found.push({
      first: token,
      last: token + 1,
      head: token,
      headLemma: 'sign',
      sentence,
      strength: 'implied',
      determiner: 'definite',
      plural: false,
    });
  }
  return found;
}

/** Names of agreements, by the entities stage's subtype. */
function namedDeals(layers: DealLayers): readonly DealPhrase[] {
  const nouns = lexicon('agreement-nouns');
  const { lemmas, sentences, tags, tokens } = layers;
  return layers.entities
    .filter((entity) => entity.type === 'law' && entity.subtype === 'agreement')
    .flatMap((law) =>
      law.mentions
        .filter(({ form }) => form === 'name')
        .map(({ first, last }) => {
          const inside = range(first, last);
          const isNoun = (token: number): boolean =>
            nouns.has(lemmas[token] ?? '') || nouns.has(tokens.lower[token] ?? '');
          const end = inside.findIndex((token) => tags[token] === 'ADP');
          const head =
            inside.slice(0, end < 0 ? inside.length : end).findLast(isNoun) ??
            inside.find(isNoun) ??
            last - 1;
          const before = determinerBefore(layers, first);
          return {
            first,
            last,
            head,
            headLemma: tokens.lower[head] ?? '',
            sentence: sentences.ofToken[head] ?? 0,
            strength: 'name' as const,
            law,
            determiner: before,
            plural: false,
          };
        }),
    );
}

/** `money` tells for the token after an amount of money where the amount begins. */
function describePhrase(
  layers: DealLayers,
  head: number,
  headLemma: string,
  strength: DealStrength,
  money: ReadonlyMap<number, number>,
): DealPhrase {
  const { sentences, tokens } = layers;
  const sentence = sentences.ofToken[head] ?? 0;
  const first = phraseStart(layers, head, sentences.firsts[sentence] ?? 0);
  // `$2 billion in loans`: the amount is a part of the phrase.
  const amount = /^(in|of)$/.test(tokens.lower[first - 1] ?? '') ? money.get(first - 1) : undefined;
  return {
    first: amount ?? first,
    last: head + 1,
    head,
    headLemma,
    sentence,
    strength,
    determiner: determinerBefore(layers, first + 1),
    plural: (tokens.lower[head] ?? '') !== headLemma && /s$/.test(tokens.lower[head] ?? ''),
  };
}

/** The first token of the noun phrase that ends with the head. */
function phraseStart(layers: DealLayers, head: number, low: number): number {
  const { tags, tokens } = layers;
  let first = head;
  for (let token = head - 1; token >= Math.max(low, head - REACH); token -= 1) {
    const tag = tags[token];
    const word = tokens.lower[token] ?? '';
    if (tag === 'DET' || DEFINITE.has(word)) return token;
    const inside =
      tag === 'ADJ' ||
      tag === 'NOUN' ||
      tag === 'PROPN' ||
      tag === 'NUM' ||
      tag === 'SYM' ||
      word === '-' ||
      word === '–' ||
      word === '/' ||
      word === "'s" ||
      word === '’s' ||
      (tag === 'VERB' && token === head - 1 && isParticiple(layers, token)) ||
      (tag === 'ADV' && token < head - 1);
    if (!inside) break;
    first = token;
  }
  return first;
}

/** `a proposed merger`; not `has signed agreements`, whose verb it is. */
function isParticiple({ tags, tokens }: DealLayers, token: number): boolean {
  if (!/(ed|ing)$/.test(tokens.lower[token] ?? '')) return false;
  const before = tags[token - 1];
  if (before === 'DET' || before === 'ADJ' || before === 'NUM') return true;
  return /^(?:its|their|his|her|our|[-–]|['’]s)$/.test(tokens.lower[token - 1] ?? '');
}

function determinerBefore(layers: DealLayers, first: number): DealPhrase['determiner'] {
  const word = layers.tokens.lower[first - 1] ?? '';
  if (DEFINITE.has(word) || /^['’]s$/.test(layers.tokens.lower[first] ?? '')) return 'definite';
  return INDEFINITE.has(word) ? 'indefinite' : 'none';
}

/** In `ceasefire talks` and `trade deal offer` the noun is no head. */
function headsLongerNoun(layers: DealLayers, token: number, owner: Uint8Array): boolean {
  const next = layers.tags[token + 1];
  if (owner[token + 1] === 1) return false;
  const sameSentence = layers.sentences.ofToken[token + 1] === layers.sentences.ofToken[token];
  if (!sameSentence) return false;
  if (next === 'NOUN' || (next === 'PROPN' && /^[a-z]/.test(layers.tokens.words[token + 1] ?? '')))
    return true;
  const hyphen = layers.tokens.words[token + 1] === '-';
  return hyphen && layers.tokens.starts[token + 1] === layers.tokens.ends[token];
}

/** 1 for each token inside a name. */
function mentionOwners(layers: DealLayers): Uint8Array {
  const owner = new Uint8Array(layers.tokens.count + 1);
  for (const { first, last, type } of layers.mentions) {
    if (type !== 'TITLE') owner.fill(1, first, last);
  }
  return owner;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first }, (_, index) => first + index);
}
