// Who is bound by a deal, read from the words around its phrase: lists after `between` and `with`,
// names before its head, `whose` and `their`, `the two countries`, names inside its name.

import type { Entity } from '../../document.ts';
import type { DealContext } from './deal-context.ts';
import type { DealPhrase } from './find-deals.ts';
import { findListBefore, findListFrom, isActor } from './find-list.ts';

export interface FoundParty {
  readonly entity: Entity;
  /** Where it stands: `listed`. */
  readonly reason: string;
}

const LISTING = new Set(['with', 'between', 'among', 'from']);
const BROKERING = new Set(['broker', 'mediate', 'negotiate', 'facilitate', 'sponsor', 'lead']);
/** How far after its head a deal may name its parties. */
const REACH = 14;

/** `lent` tells of a deal by which one side gives money to the other. */
export function findPartiesAround(
  phrase: DealPhrase,
  context: DealContext,
  lent: boolean,
): readonly FoundParty[] {
  const found: FoundParty[] = [];
  const add = (entities: readonly Entity[], reason: string): void => {
    for (const entity of entities) found.push({ entity, reason });
  };
  add(before(phrase, context), 'before');
  add(ownersOf(phrase, context), 'owner');
  add(obligedBy(phrase, context), 'obliged');
  add(listedAfter(phrase, context), 'listed');
  if (lent) add(lentTo(phrase, context), 'lent to');
  add(boundUnder(phrase, context), 'under');
  add(pairOf(phrase, context), 'pair');
  add(namedInside(phrase, context), 'in the name');
  return found;
}

/** How many tokens before a phrase that begins with `their` its owners may stand. */
const OWNER_REACH = 25;

/** `ASEAN, whose accord`, `A and B have never published their understanding`. */
function ownersOf(phrase: DealPhrase, context: DealContext): readonly Entity[] {
  const { tokens, sentences } = context.layers;
  const low = sentences.firsts[phrase.sentence] ?? 0;
  const first = tokens.lower[phrase.first] ?? '';
  const whose = first === 'whose' ? phrase.first : phrase.first - 1;
  if (tokens.lower[whose] === 'whose') {
    let token = whose;
    while (token > low && /^[,()]$/.test(tokens.lower[token - 1] ?? '')) token -= 1;
    const owner = context.entityAtToken(token - 1);
    return owner !== undefined && isActor(owner) ? [owner] : [];
  }
  if (first !== 'their' || context.mentionFrom(phrase.first) !== undefined) return [];
  for (
    let token = phrase.first - 1;
    token > Math.max(low, phrase.first - OWNER_REACH);
    token -= 1
  ) {
    const bound = context.mentionTo(token);
    if (bound === undefined || !isActor(bound.entity)) continue;
    const list = findListBefore(token, context);
    if (list.length > 1) return list;
  }
  return [];
}

const OBLIGATIONS = new Set([
  'obligation',
  'commitment',
  'duty',
  'compliance',
  'responsibility',
  'undertaking',
  'violation',
  'breach',
]);

/** `X will meet its obligations under`, `Y is in violation of`: the last state or body named before. */
function obligedBy(phrase: DealPhrase, context: DealContext): readonly Entity[] {
  const { tokens, lemmas, sentences } = context.layers;
  const low = sentences.firsts[phrase.sentence] ?? 0;
  const at = tokens.lower[phrase.first - 1] === 'the' ? phrase.first - 2 : phrase.first - 1;
  if (!/^(under|with|of|to)$/.test(tokens.lower[at] ?? '')) return [];
  if (!OBLIGATIONS.has(lemmas[at - 1] ?? '')) return [];
  for (let token = at - 1; token > low; token -= 1) {
    const bound = context.mentionTo(token);
    if (bound === undefined) continue;
    if (bound.entity.type !== 'place' && bound.entity.type !== 'organization') continue;
    const list = findListBefore(token, context);
    if (list.length > 0) return list;
  }
  return [];
}

/** `U.S.-Mexico deal`, `Boeing's contract`, `the Air Canada deal`: states and bodies before the head. */
function before(phrase: DealPhrase, context: DealContext): readonly Entity[] {
  const { tokens, lemmas } = context.layers;
  const found: Entity[] = [];
  for (let token = phrase.first; token < phrase.head; token += 1) {
    const bound = context.mentionFrom(token);
    if (bound === undefined || bound.mention.last > phrase.head) continue;
    if (bound.entity === phrase.law) continue;
    const { entity } = bound;
    const isState = entity.type === 'place' && entity.subtype === 'country';
    const possessive = /^['’]s?$/.test(tokens.lower[bound.mention.last] ?? '');
    const compound = /^[-–]$/.test(tokens.lower[bound.mention.last] ?? '');
    const led = BROKERING.has(lemmas[bound.mention.last + 1] ?? '') && compound;
    if (led || /[-–](?:brokered|mediated|negotiated|led|backed)$/i.test(entity.name)) continue;
    if (bound.mention.form === 'pronoun' && isActor(entity)) found.push(entity);
    if (isState || entity.type === 'organization' || entity.type === 'group' || possessive) {
      if (isActor(entity)) found.push(entity);
    }
  }
  return found;
}

/** `between A, B and C`, `with D`, after the head and what it may carry (`signed on Monday with`). */
function listedAfter(phrase: DealPhrase, context: DealContext): readonly Entity[] {
  const { tokens, sentences, tags } = context.layers;
  const limit = Math.min(sentences.lasts[phrase.sentence] ?? 0, phrase.last + REACH);
  for (let token = phrase.last; token < limit; token += 1) {
    const word = tokens.lower[token] ?? '';
    if (word === ';' || word === ':') break;
    if (tags[token] === 'AUX') break;
    if (tags[token] === 'VERB' && !/(ed|en|ck|ght|de|ut)$/.test(word)) break;
    if (!LISTING.has(word)) continue;
    if (word === 'from' && !/^(order|loan|contract|offer|lease|bailout)$/.test(phrase.headLemma))
      continue;
    const list = findListFrom(token + 1, context);
    if (list.length > 0) return [...list, ...listedOn(token + 1, word, limit + REACH, context)];
  }
  return [];
}

/** `with A, with B in Ghana and with C`: what follows the same preposition further on. */
function listedOn(
  from: number,
  preposition: string,
  limit: number,
  context: DealContext,
): readonly Entity[] {
  const { tokens, tags, sentences } = context.layers;
  const last = Math.min(limit, sentences.lasts[sentences.ofToken[from] ?? 0] ?? 0);
  for (let token = from; token < last; token += 1) {
    if (tags[token] === 'VERB' || tags[token] === 'AUX') return [];
    const word = tokens.lower[token] ?? '';
    if (/^[;:]$/.test(word)) return [];
    if (word !== preposition || !/^(?:,|and)$/.test(tokens.lower[token - 1] ?? '')) continue;
    const list = findListFrom(token + 1, context);
    return list.length === 0
      ? []
      : [...list, ...listedOn(token + 1, preposition, limit + REACH, context)];
  }
  return [];
}

/** `a loan to A and B`, `a grant for C`: who gets the money. */
function lentTo(phrase: DealPhrase, context: DealContext): readonly Entity[] {
  const { tokens, sentences, tags } = context.layers;
  const limit = Math.min(sentences.lasts[phrase.sentence] ?? 0, phrase.last + REACH);
  for (let token = phrase.last; token < limit; token += 1) {
    const word = tokens.lower[token] ?? '';
    if (/^[;:,.]$/.test(word) || tags[token] === 'AUX' || tags[token] === 'VERB') break;
    if (word !== 'to' && word !== 'for') continue;
    const list = findListFrom(token + 1, context);
    if (list.length > 0) return list;
  }
  return [];
}

/** `Under the pact, A and B promised …`, `the pact, under which A and B …`. */
function boundUnder(phrase: DealPhrase, context: DealContext): readonly Entity[] {
  const { tokens, sentences } = context.layers;
  const limit = Math.min(sentences.lasts[phrase.sentence] ?? 0, phrase.last + 6);
  const before = tokens.lower.slice(Math.max(0, phrase.first - 2), phrase.first);
  const under = before.includes('under');
  for (let token = phrase.last; token < limit; token += 1) {
    const word = tokens.lower[token];
    if (under && word === ',') return findListFrom(token + 1, context);
    if (word === 'under' && tokens.lower[token + 1] === 'which')
      return findListFrom(token + 2, context);
  }
  return [];
}

/** Nouns by which a text speaks of the parties together, with what such a party is. */
const TOGETHER: ReadonlyMap<string, 'state' | 'company' | 'any'> = new Map([
  ...['country', 'government', 'nation', 'neighbour', 'neighbor', 'capital', 'state'].map(
    (word) => [word, 'state'] as const,
  ),
  ...['company', 'firm', 'airline', 'carrier', 'bank', 'maker', 'automaker', 'carmaker'].map(
    (word) => [word, 'company'] as const,
  ),
  ...['side', 'leader', 'minister', 'president', 'party'].map((word) => [word, 'any'] as const),
]);
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['both', 2],
  ['three', 3],
  ['four', 4],
]);
/** How far from a deal `the two countries` may stand. */
const BOTH_REACH = 15;

/** `The two countries signed`, `concluded between both governments`: the last such actors named before. */
function pairOf(phrase: DealPhrase, context: DealContext): readonly Entity[] {
  const { lemmas, tokens, sentences } = context.layers;
  const low = Math.max(sentences.firsts[phrase.sentence] ?? 0, phrase.first - BOTH_REACH);
  const high = Math.min(sentences.lasts[phrase.sentence] ?? 0, phrase.last + BOTH_REACH);
  for (let token = low; token < high; token += 1) {
    const count = COUNTS.get(tokens.lower[token] ?? '');
    if (count === undefined) continue;
    const sort = TOGETHER.get(lemmas[token + 1] ?? '') ?? TOGETHER.get(lemmas[token + 2] ?? '');
    if (sort === undefined) continue;
    const fitting = context.lastActorsBefore(token, count, (entity) => isOf(entity, sort));
    return fitting.length > 0 ? fitting : context.lastActorsBefore(token, count, () => true);
  }
  return [];
}

function isOf({ type, subtype }: Entity, sort: 'state' | 'company' | 'any'): boolean {
  if (sort === 'any') return true;
  return sort === 'state'
    ? type === 'place'
    : type === 'organization' && (subtype === 'company' || subtype === undefined);
}

/** `U.S.-Philippines Mutual Defense Treaty`: states and bodies whose names stand inside the deal's name. */
function namedInside(phrase: DealPhrase, context: DealContext): readonly Entity[] {
  if (phrase.law === undefined) return [];
  const { tokens } = context.layers;
  const found: Entity[] = [];
  for (let first = phrase.first; first < phrase.last; first += 1) {
    for (let last = Math.min(phrase.last, first + 4); last > first; last -= 1) {
      const name = tokens.lower.slice(first, last).join(' ');
      const party =
        context.countryNamed(name) ?? context.bodyNamed(name) ?? context.peopleNamed(name);
      if (party === undefined) continue;
      found.push(party);
      break;
    }
  }
  return found.length >= 2 ? found : [];
}
