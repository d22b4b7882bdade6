// Bounds noun phrases from tags and names: the one that ends at a word, the one that begins there.

import type { TokenSpan } from '../../document.ts';
import { mentionAt, type Page, tagAt, wordAt } from './page.ts';

export function isPerson(page: Page, span: TokenSpan): boolean {
  return mentionAt(page, span.first)?.type === 'PER';
}

/** The phrase whose last word is at the index: a name, or a noun with what stands before it. */
export function phraseEnding(
  page: Page,
  end: number,
  floor: number,
  depth: number,
): TokenSpan | undefined {
  if (end < floor || depth > 4) return undefined;
  const mention = mentionAt(page, end);
  const first = phraseStart(page, mention?.first ?? end, floor);
  if (mention === undefined && !isNominal(page, end) && !isNominalAdjective(page, end))
    return undefined;
  const before = first - 1;
  if (mention?.type === 'PER' && before > floor && page.inTitle[before] === 1) {
    return { first: mention.first, last: mention.last };
  }
  if (before > floor && tagAt(page, before) === 'ADP' && LINKS.has(wordAt(page, before))) {
    const governor = governorOf(page, before, floor, depth);
    const apart =
      mention?.type === 'PER' &&
      tagAt(page, governor?.first ?? 0) !== 'DET' &&
      standsApart(page, first, mention.first);
    if (governor !== undefined && !apart && attaches(page, governor)) return governor;
  }
  if (mention !== undefined) return { first: mention.first, last: mention.last };
  return bodyOf(page, { first, last: end + 1 });
}

/** Nouns that only tell what sort of body the name before them is. */
const SORTS: ReadonlySet<string> = new Set([
  'agency',
  'airline',
  'alliance',
  'association',
  'bank',
  'bloc',
  'broadcaster',
  'channel',
  'club',
  'coalition',
  'company',
  'group',
  'magazine',
  'militia',
  'movement',
  'network',
  'newspaper',
  'organisation',
  'organization',
  'party',
  'portal',
  'station',
  'team',
  'union',
  'website',
]);
/** What a body says something by. */
const PAPERS: ReadonlySet<string> = new Set([
  'communique',
  'data',
  'figures',
  'forecast',
  'records',
  'release',
  'report',
  'site',
  'statement',
  'statistics',
  'website',
]);

/** The name in `the Ennahdha party`, `IMF data`, `the bank's report`, where nothing else is meant. */
function bodyOf(page: Page, phrase: TokenSpan): TokenSpan {
  const mention = bodyIn(page, phrase);
  if (mention === undefined) return phrase;
  let next = mention.last;
  const possessive = wordAt(page, next) === "'s" || wordAt(page, next) === '’s';
  if (possessive) next += 1;
  const head = wordAt(page, phrase.last - 1);
  const known = PAPERS.has(head) || (!possessive && SORTS.has(head));
  return known && next === phrase.last - 1 ? { first: mention.first, last: mention.last } : phrase;
}

function bodyIn(page: Page, { first, last }: TokenSpan): TokenSpan | undefined {
  for (let index = first; index < last; index += 1) {
    const mention = mentionAt(page, index);
    if (mention?.type === 'ORG' && mention.last < last) return mention;
  }
  return undefined;
}

/** `the 61-year-old`, `the accused`: an adjective that an article makes a noun. */
function isNominalAdjective(page: Page, index: number): boolean {
  if (tagAt(page, index) !== 'ADJ') return false;
  for (let before = index - 1; before >= index - 5 && before >= 0; before -= 1) {
    if (tagAt(page, before) === 'DET') return true;
  }
  return false;
}

/** The phrase that the preposition hangs on: `a driver` of `a driver attached to the Office`. */
function governorOf(
  page: Page,
  preposition: number,
  floor: number,
  depth: number,
): TokenSpan | undefined {
  let end = preposition - 1;
  if (wordAt(page, end) === ')') end = bracketBefore(page, end, floor) - 1;
  const participle = tagAt(page, end) === 'VERB' && /(?:ed|en|ing)$/.test(wordAt(page, end));
  if (participle && isNominal(page, end - 1)) end -= 1;
  return phraseEnding(page, end, floor, depth + 1);
}

/** `Head of the Department of Antiquities NAME`: nouns stand between the preposition and the name. */
function standsApart(page: Page, first: number, name: number): boolean {
  for (let index = first; index < name; index += 1) {
    if (
      page.inTitle[index] === 0 &&
      (mentionAt(page, index) !== undefined || tagAt(page, index) === 'NOUN')
    )
      return true;
  }
  return false;
}

const LINKS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'in',
  'at',
  'from',
  'with',
  'on',
  'to',
  'under',
  'behind',
  'by',
  'against',
  'near',
  'outside',
  'across',
]);

/** `In a statement the ministry said`: what begins with a preposition is no subject. */
function attaches(page: Page, governor: TokenSpan): boolean {
  if (isPerson(page, governor)) return true;
  const tag = tagAt(page, governor.first - 1);
  return tag !== 'ADP' && tag !== 'VERB';
}

export function isNominal(page: Page, index: number): boolean {
  const tag = tagAt(page, index);
  return (
    tag === 'NOUN' ||
    tag === 'PROPN' ||
    tag === 'NUM' ||
    (tag === 'PRON' && !/^(?:who|which|that)$/.test(wordAt(page, index)))
  );
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'but', 'or', 'so', 'yet']);

/** The first word of the noun phrase that holds the token, article and possessor taken in. */
function phraseStart(page: Page, index: number, floor: number): number {
  let first = index;
  while (first > floor) {
    const tag = tagAt(page, first - 1);
    const word = wordAt(page, first - 1);
    if (CONJUNCTIONS.has(word)) break;
    if (word === "'s" || word === '’s' || word === "'" || word === '’') {
      if (!isNominal(page, first - 2)) break;
      first = mentionAt(page, first - 2)?.first ?? first - 2;
      continue;
    }
    if (
      tag === 'DET' ||
      (tag === 'PRON' && /^(?:his|her|its|their|our|my|your|whose)$/.test(word))
    ) {
      first -= 1;
      break;
    }
    const inside =
      tag === 'ADJ' ||
      tag === 'NOUN' ||
      tag === 'PROPN' ||
      tag === 'NUM' ||
      (first - 2 >= floor && isHyphen(page, first - 1));
    if (!inside) break;
    first = mentionAt(page, first - 1)?.first ?? first - 1;
  }
  return first;
}

/** A hyphen that stands close to the word before it: `58-year-old`. */
function isHyphen({ tokens, tags }: Page, index: number): boolean {
  return (
    tokens.lower[index] === '-' &&
    tags[index] === 'PUNCT' &&
    index > 0 &&
    tokens.ends[index - 1] === tokens.starts[index]
  );
}

/** The noun phrase that begins at the index, or the name that it is. */
export function phraseBeginning(page: Page, first: number, ceiling: number): TokenSpan | undefined {
  let last = first;
  let name: TokenSpan | undefined;
  while (last < ceiling) {
    const mention = mentionAt(page, last);
    if (mention !== undefined) {
      name = { first: mention.first, last: mention.last };
      last = mention.last;
      continue;
    }
    const tag = tagAt(page, last);
    const word = wordAt(page, last);
    const possessive =
      word === "'s" || word === '’s' || ((word === "'" || word === '’') && last > first);
    if (word === 'that' && last > first) break;
    const inside =
      tag === 'DET' ||
      tag === 'ADJ' ||
      tag === 'NOUN' ||
      tag === 'PROPN' ||
      tag === 'NUM' ||
      (tag === 'PRON' && last === first) ||
      isHyphen(page, last) ||
      possessive;
    if (!inside) break;
    name = undefined;
    last += 1;
  }
  if (last === first) return undefined;
  return name ?? bodyOf(page, { first, last });
}

/** The bracket that opens what the one at the index closes, or the index itself. */
export function bracketBefore(page: Page, close: number, floor: number): number {
  for (let index = close - 1; index >= Math.max(floor, close - 16); index -= 1) {
    if (wordAt(page, index) === '(') return index;
  }
  return close;
}
