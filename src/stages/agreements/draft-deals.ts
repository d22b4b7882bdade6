// Drafts a deal from each group of phrases that may tell of one: what rules say of its kind, stage,
// terms and people, as the judge of agreements sees it.

import type { DateExpression, Entity } from '../../document.ts';
import { agreementKindOf } from '../../kinds/agreements/index.ts';
import type { CandidateView, DealView } from '../../models/agreements/features.ts';
import { createDealContext, type DealContext } from './deal-context.ts';
import { createCandidates, describePhrase } from './deal-views.ts';
import { type DealLayers, type DealPhrase, findDeals } from './find-deals.ts';
import { findDealPeople } from './find-parties.ts';
import { findStages, settleStatus } from './find-status.ts';
import { type DealTerms, findTerms } from './find-terms.ts';
import { type DealGroup, type DealMention, joinDeals } from './join-deals.ts';

export interface DealDraft {
  readonly group: DealGroup;
  /** The phrase that names it best. */
  readonly lead: DealMention;
  readonly terms: DealTerms;
  readonly view: DealView;
  /** Partners who each made a deal of their own: `agreements with A and B`. */
  readonly each: readonly Entity[];
  /** Entities that may take part, and how they look. */
  readonly candidates: readonly DealCandidate[];
}

export interface DealCandidate {
  readonly entity: Entity;
  readonly view: CandidateView;
}

export interface DealDrafts {
  readonly context: DealContext;
  readonly drafts: readonly DealDraft[];
}

export function draftDeals(layers: DealLayers): DealDrafts | undefined {
  const phrases = findDeals(layers);
  if (phrases.length === 0) return undefined;
  const context = createDealContext(layers);
  const mentions: DealMention[] = [];
  for (const phrase of phrases) {
    const mention = describeMention(phrase, context);
    mentions.push(shareWithLast(mention, mentions.at(-1), context));
  }
  const groups = joinDeals(mentions.filter(mayBeDeal));
  const candidates = createCandidates(context);
  const bound = new Map<Entity, number>();
  for (const { mentions } of groups) {
    const parties = new Set(mentions.flatMap(({ people }) => people.parties));
    for (const party of parties) bound.set(party, (bound.get(party) ?? 0) + 1);
  }
  const drafts = groups.map((group): DealDraft => {
    const { mentions } = group;
    const parties = new Set(mentions.flatMap(({ people }) => people.parties));
    return {
      ...draftDeal(group, context),
      candidates: candidates.of(mentions).map((entity) => {
        const others = (bound.get(entity) ?? 0) - (parties.has(entity) ? 1 : 0);
        return { entity, view: candidates.describe(entity, mentions, others > 0) };
      }),
    };
  });
  return { context, drafts };
}

function describeMention(phrase: DealPhrase, context: DealContext): DealMention {
  const { lemmas, sentences, tokens, dates } = context.layers;
  const governors = context.governorsOf(phrase);
  const terms = findTerms(phrase, context, governors);
  return {
    phrase,
    people: findDealPeople(phrase, context, governors),
    stages: findStages(phrase, context, governors),
    terms,
    modifiers: lemmas
      .slice(phrase.first, phrase.last)
      .filter((_, index) => phrase.first + index !== phrase.head),
    paragraph: sentences.paragraphs[phrase.sentence] ?? 0,
    headline: phrase.sentence === 0 && !/[.!?”"]$/.test(lastWord(phrase.sentence, context)),
    old: isBefore(terms.when, dates.published),
    points: /^th(?:is|at|ese|ose)$/.test(tokens.lower[phrase.first] ?? ''),
  };
}

/** How many tokens may stand between two deals of one verb. */
const LISTED_WITHIN = 15;

/** `approved a loan to A and a grant to B`: one verb makes both, its agents and its stage are of both. */
function shareWithLast(
  mention: DealMention,
  last: DealMention | undefined,
  context: DealContext,
): DealMention {
  const { phrase, people, stages } = mention;
  if (last === undefined || last.phrase.sentence !== phrase.sentence) return mention;
  if (phrase.law !== undefined || stages.length > 0 || last.stages.length === 0) return mention;
  const { tags, tokens } = context.layers;
  const from = last.phrase.last;
  if (phrase.first - from > LISTED_WITHIN) return mention;
  if (!/^(and|,|or)$/.test(tokens.lower[phrase.first - 1] ?? '')) return mention;
  for (let token = from; token < phrase.first; token += 1) {
    if (tags[token] === 'VERB' || tags[token] === 'AUX' || tokens.lower[token] === ';')
      return mention;
  }
  const reasons = new Map(people.reasons);
  for (const [entity, known] of last.people.reasons) {
    if (reasons.has(entity)) continue;
    if (known.has('agent') || known.has('list before'))
      reasons.set(entity, new Set(['agent of both']));
  }
  return {
    ...mention,
    people: { ...people, parties: [...reasons.keys()], reasons },
    stages: last.stages,
  };
}

/** Whether the judge need look at it at all. */
function mayBeDeal(mention: DealMention): boolean {
  const { phrase, people, stages, terms } = mention;
  if (isToldDeal(mention)) return true;
  if (phrase.strength !== 'faint') return true;
  return people.parties.length + stages.length > 0 || terms.value !== undefined;
}

/**
 * Whether a phrase by itself tells of a deal rather than of deals in general. A strong noun needs a
 * determiner, a party or a stage; a weak one both parties, or `a` and some evidence; a faint one a
 * stage too.
 */
export function isToldDeal({ phrase, people, stages, terms }: DealMention): boolean {
  const parties = people.parties.length;
  const single = phrase.determiner === 'indefinite' && !phrase.plural;
  switch (phrase.strength) {
    case 'name':
      if (phrase.headLemma === 'memorandum' && !isMutual(phrase)) return parties > 0;
      return phrase.last - phrase.first > 1 || phrase.determiner !== 'none' || parties > 0;
    case 'strong':
      return phrase.determiner !== 'none' || parties + stages.length > 0;
    case 'weak':
      if (parties >= 2 || terms.value !== undefined) return true;
      return single && parties + stages.length > 0;
    case 'faint':
      return stages.length > 0 && (parties >= 2 || (single && parties === 1));
    default:
      return true;
  }
}

/** A memorandum of one body is an order; one of understanding or cooperation binds two. */
function isMutual({ law }: DealPhrase): boolean {
  return (
    /\b(of|on cooperation|mou|moc)\b/i.test(law?.name ?? '') &&
    !/^presidential/i.test(law?.name ?? '')
  );
}

function lastWord(sentence: number, context: DealContext): string {
  const { tokens, sentences } = context.layers;
  return tokens.words[(sentences.lasts[sentence] ?? 1) - 1] ?? '';
}

function draftDeal(group: DealGroup, context: DealContext): Omit<DealDraft, 'candidates'> {
  const { mentions, law } = group;
  const lead = leadOf(mentions);
  const terms = joinTerms(mentions);
  const { subject, when } = terms;
  const sentences = [...new Set(mentions.map(({ phrase }) => phrase.sentence))];
  const subjectWords = subject === undefined ? [] : wordsOf(subject, context);
  const kind = agreementKindOf({
    head: lead.phrase.headLemma,
    modifiers: lead.modifiers,
    subject: subjectWords,
    context: sentences.flatMap((sentence) =>
      wordsOf(context.lookup.sentenceSpan(sentence), context),
    ),
    ...(law === undefined ? {} : { name: law.name.toLowerCase() }),
    named: law !== undefined,
  });
  const before = isBefore(when, context.layers.dates.published);
  const status = settleStatus(
    mentions.flatMap(({ stages }) => stages),
    lead.phrase,
    {
      signedBefore: before,
      madeByText: kind === 'memorandum' || kind === 'statement_of_intent',
    },
  );
  const { headLemma, strength, determiner, plural } = lead.phrase;
  const view: DealView = {
    head: headLemma,
    strength,
    determiner,
    plural,
    named: law !== undefined,
    modifiers: lead.modifiers,
    phrases: mentions.slice(0, 8).map((mention) => describePhrase(mention, context)),
    told: mentions.some(isToldDeal),
    parties: new Set(mentions.flatMap(({ people }) => people.parties)).size,
    money: terms.value !== undefined,
    place: terms.place !== undefined,
    date: when === undefined ? 'none' : before ? 'past year' : 'near',
    paragraph: mentions[0]?.paragraph ?? 0,
    headline: mentions.some(({ headline }) => headline),
    quoted: isQuoted(lead.phrase, context),
    kind,
    status: status.status,
    statusRule: status.rule,
    stages: mentions.flatMap(({ stages }) => stages.map((one) => `${one.status} ${one.rule}`)),
    context: contentOf(sentences, context),
  };
  return { group, lead, terms, view, each: eachPartner(lead, context) };
}

/** Lemmas of the nouns and adjectives of sentences, each once. */
function contentOf(sentences: readonly number[], { layers }: DealContext): readonly string[] {
  const { firsts, lasts } = layers.sentences;
  const found = new Set<string>();
  for (const sentence of sentences) {
    for (let token = firsts[sentence] ?? 0; token < (lasts[sentence] ?? 0); token += 1) {
      const tag = layers.tags[token];
      if (tag === 'NOUN' || tag === 'ADJ' || tag === 'ADV') found.add(layers.lemmas[token] ?? '');
    }
  }
  return [...found];
}

/** `recent deals with A, B and C` are three deals, `the deals between A and B` are not. */
function eachPartner({ phrase, people }: DealMention, { layers }: DealContext): readonly Entity[] {
  if (!phrase.plural || phrase.law !== undefined || phrase.determiner === 'definite') return [];
  const { tags, tokens } = layers;
  if (tokens.lower[phrase.last] === 'between') return [];
  for (let token = phrase.first; token < phrase.last + COUNT_REACH; token += 1) {
    // `three agreements with A and B`, `pacts with eleven countries, among them A and B`.
    const inside = token < phrase.head || tokens.lower[token - 1] === 'with';
    if (inside && tags[token] === 'NUM') return [];
  }
  const partners = [...people.reasons].filter(([, reasons]) => reasons.has('listed'));
  return partners.length < 2 ? [] : partners.map(([entity]) => entity);
}

/** How many tokens behind `deals` a number may tell with how many they are. */
const COUNT_REACH = 3;

/** Phrases that tell a deal by themselves come before those that may stand for another thing. */
const STRENGTHS: readonly DealPhrase['strength'][] = ['name', 'strong', 'weak', 'faint'];

/** The named phrase, else of the strongest ones the first with `a`, else the first. */
function leadOf(mentions: readonly DealMention[]): DealMention {
  for (const strength of STRENGTHS) {
    const alike = mentions.filter(({ phrase }) => phrase.strength === strength);
    const [first] = alike;
    if (first === undefined) continue;
    if (strength === 'name') return alike.find(({ phrase }) => phrase.law !== undefined) ?? first;
    return alike.find(({ phrase }) => phrase.determiner === 'indefinite') ?? first;
  }
  const [first] = mentions;
  if (first === undefined) throw new Error('a deal without a mention');
  return first;
}

/** Of each term the first that is told. */
function joinTerms(mentions: readonly DealMention[]): DealTerms {
  return Object.assign({}, ...mentions.map(({ terms }) => terms).reverse()) as DealTerms;
}

function isQuoted(phrase: DealPhrase, context: DealContext): boolean {
  const at = context.layers.tokens.starts[phrase.head] ?? 0;
  return context.lookup.sourceOf({ start: at, end: at + 1 }) !== undefined;
}

function wordsOf(
  span: { readonly start: number; readonly end: number },
  context: DealContext,
): readonly string[] {
  const { first, last } = context.lookup.tokensOf(span);
  return context.layers.lemmas.slice(first, last);
}

/** Whether a date lies in an earlier year than the article. */
function isBefore(date: DateExpression | undefined, published: string | undefined): boolean {
  const year = /^\d{4}/.exec(date?.value ?? '')?.[0];
  return year !== undefined && published !== undefined && year < published.slice(0, 4);
}
