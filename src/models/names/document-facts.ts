// What the whole article tells of a token: how its word is written elsewhere, the longer names that
// it stands in elsewhere, which run of capitals it belongs to, and which phrase of the lists.

import type { Sentences, Tokens } from '../../document.ts';
import { hashPair, hashWord } from '../hash.ts';
import { findHash } from '../hash-table.ts';
import {
  CAPITALISED,
  factsOf,
  LOWER,
  MIXED,
  NUMBER,
  OTHER,
  UPPER,
  type WordFacts,
} from './features.ts';
import {
  FOLDED_BITS,
  PHRASE_KINDS,
  PREFIX_BIT,
  phraseBits,
  phraseHash,
  type Vocabulary,
} from './vocabulary.ts';

export interface DocumentFacts {
  readonly facts: readonly WordFacts[];
  /** Stands for what lies beyond the sentence. */
  readonly edge: WordFacts;
  /** Of the token's sentence: 0 as usual, 1 all in capitals, 2 nearly all words capitalised, 3 none. */
  readonly headline: Uint8Array;
  readonly addFeatures: (index: number, position: number, out: Int32Array, at: number) => number;
  /** The run of capitals that the token belongs to. */
  readonly runAt: (index: number) => Run | undefined;
  /** Writes the token's marks for the network, -1 where there is none. */
  readonly writeMarks: (index: number, isFirst: boolean, out: Int32Array, at: number) => void;
}

/** A run of capitalised words, joined by hyphens and particles. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** How a word is written in the article, by its lower-cased form. */
interface Uses {
  small: number;
  /** Capitalised where no sentence begins, outside headlines. */
  large: number;
  /** The first longer run that it stands in. */
  run: Run | undefined;
  /** The run before the brackets in which it stands alone: `African National Congress (ANC)`. */
  expansion: Run | undefined;
}

const LONGEST_PHRASE = 7;
const KINDS = PHRASE_KINDS.length;

/** Marks a token can carry for the network, and where each group of marks begins. */
export const MARK_SLOTS = 11;
const CLUSTERS = 101;
const CASING_MARKS = 4;
const PHRASE_MARKS = CASING_MARKS + 14;
const USE_MARKS = PHRASE_MARKS + KINDS * 4;
const PLACE_MARKS = USE_MARKS + 24;
const TAIL_MARKS = PLACE_MARKS + 18;
const HEAD_MARKS = TAIL_MARKS + CLUSTERS;
const EXPANSION_MARKS = HEAD_MARKS + CLUSTERS;
/** Kinds of marks; the last stands for a token of which nothing is told. */
export const MARKS = EXPANSION_MARKS + CLUSTERS + 1;
const joiners = new Set(
  [
    '-',
    '–',
    '&',
    "'s",
    '’s',
    'de',
    'del',
    'la',
    'al',
    'el',
    'bin',
    'ibn',
    'von',
    'van',
    'der',
    'da',
    'dos',
    'do',
    'di',
    'du',
    'e',
    'y',
  ].map(hashWord),
);
const bracket = hashWord('(');

/** Keeps the facts of words from one text to the next; is emptied when it holds too many. */
export interface FactCache {
  readonly facts: Map<string, WordFacts>;
  readonly vocabulary: Vocabulary;
}

const MOST_CACHED = 60_000;

export function knownFacts(word: string, { facts, vocabulary }: FactCache): WordFacts {
  let found = facts.get(word);
  if (found === undefined) {
    found = factsOf(word, vocabulary);
    facts.set(word, found);
  }
  return found;
}

export function documentFacts(
  tokens: Pick<Tokens, 'count' | 'words' | 'lower'>,
  sentences: Pick<Sentences, 'count' | 'firsts' | 'lasts'>,
  cache: FactCache,
): DocumentFacts {
  const { vocabulary } = cache;
  if (cache.facts.size > MOST_CACHED) cache.facts.clear();
  const lookUp = (word: string): WordFacts => knownFacts(word, cache);
  const facts = tokens.words.map(lookUp);
  const headline = new Uint8Array(tokens.count);
  const runOf = new Int32Array(tokens.count).fill(-1);
  const runs: Run[] = [];
  const uses = new Map<number, Uses>();
  for (let sentence = 0; sentence < sentences.count; sentence += 1) {
    const first = sentences.firsts[sentence] as number;
    const last = sentences.lasts[sentence] as number;
    const style = headlineStyle(facts, first, last);
    headline.fill(style, first, last);
    const from = runs.length;
    findRuns(facts, first, last, runs);
    for (let run = from; run < runs.length; run += 1) {
      const { first: start, last: end } = runs[run] as Run;
      runOf.fill(run, start, end);
    }
    noteUses(facts, first, last, style, runs, runOf, uses);
  }
  const phrases = findPhrases(facts, sentences, vocabulary);
  const edge = lookUp('\n');
  const addFeatures = (index: number, position: number, out: Int32Array, at: number): number => {
    const word = facts[index] as WordFacts;
    let next = at;
    for (let bit = 0; bit < KINDS; bit += 1) {
      const place = phrases[KINDS * index + bit] as number;
      if (place === 0) continue;
      out[next++] = hashPair(40, (bit * 8 + place) * 8 + word.kind);
      out[next++] = hashPair(hashPair(41, bit * 8 + place), word.lower);
    }
    if (word.kind === LOWER || word.kind === OTHER) return next;
    const use = uses.get(word.lower);
    const start = position === 0 ? 1 : 0;
    if (use !== undefined) {
      const small = Math.min(use.small, 2);
      const large = Math.min(use.large, 3);
      out[next++] = hashPair(50, hashPair(small * 4 + large, word.kind * 2 + start));
      out[next++] = hashPair(hashPair(51, small * 4 + large), hashPair(word.casing, start));
      next = addElsewhere(facts, index, use, out, next);
    }
    const run = runs[runOf[index] as number];
    if (run === undefined) return next;
    const head = facts[run.first] as WordFacts;
    const tail = facts[run.last - 1] as WordFacts;
    const ahead = run.first > 0 ? (facts[run.first - 1] as WordFacts) : edge;
    const behind = run.last < facts.length ? (facts[run.last] as WordFacts) : edge;
    const length = Math.min(run.last - run.first, 6);
    const place = Math.min(index - run.first, 3) * 4 + Math.min(run.last - 1 - index, 3);
    out[next++] = hashPair(hashPair(60, place), head.lower);
    out[next++] = hashPair(hashPair(61, place), tail.lower);
    out[next++] = hashPair(hashPair(62, place), tail.medium);
    out[next++] = hashPair(hashPair(63, place), head.medium);
    out[next++] = hashPair(hashPair(64, place), ahead.lower);
    out[next++] = hashPair(hashPair(65, place), behind.lower);
    out[next++] = hashPair(66, length * 16 + place);
    out[next++] = hashPair(hashPair(67, ahead.lower), behind.lower);
    out[next++] = hashPair(hashPair(68, place), hashPair(ahead.medium, tail.coarse));
    out[next++] = hashPair(hashPair(69, place), hashPair(behind.medium, tail.coarse));
    out[next++] = hashPair(hashPair(70, place), tail.suffix);
    return next;
  };
  const writeMarks = (index: number, isFirst: boolean, out: Int32Array, at: number): void => {
    const word = facts[index] as WordFacts;
    out.fill(-1, at, at + MARK_SLOTS);
    out[at] = headline[index] as number;
    out[at + 1] = CASING_MARKS + (word.casing * 2 + (isFirst ? 1 : 0));
    let next = at + 2;
    for (let bit = 0; bit < KINDS && next < at + 6; bit += 1) {
      const place = phrases[KINDS * index + bit] as number;
      if (place !== 0) out[next++] = PHRASE_MARKS + bit * 4 + place - 1;
    }
    if (word.kind === LOWER || word.kind === OTHER) return;
    const use = uses.get(word.lower);
    if (use !== undefined) {
      const seen = Math.min(use.small, 2) * 4 + Math.min(use.large, 3);
      out[at + 6] = USE_MARKS + seen * 2 + (isFirst ? 1 : 0);
      const { run, expansion } = use;
      if (run !== undefined && (index < run.first || index >= run.last)) {
        const head = facts[run.first] as WordFacts;
        const tail = facts[run.last - 1] as WordFacts;
        const place = tail.lower === word.lower ? 2 : head.lower === word.lower ? 0 : 1;
        out[at + 7] = PLACE_MARKS + place * 6 + Math.min(run.last - run.first, 5);
        out[at + 8] = TAIL_MARKS + tail.coarse;
        out[at + 9] = HEAD_MARKS + head.coarse;
      }
      if (expansion !== undefined) {
        out[at + 10] = EXPANSION_MARKS + (facts[expansion.last - 1] as WordFacts).coarse;
      }
    }
  };
  const runAt = (index: number): Run | undefined => runs[runOf[index] as number];
  return { facts, edge, headline, addFeatures, runAt, writeMarks };
}

function headlineStyle(facts: readonly WordFacts[], first: number, last: number): number {
  let small = 0;
  let capitalised = 0;
  let upper = 0;
  for (let index = first; index < last; index += 1) {
    const { kind } = facts[index] as WordFacts;
    if (kind === LOWER) small += 1;
    else if (kind === UPPER) upper += 1;
    else if (kind === CAPITALISED || kind === MIXED) capitalised += 1;
  }
  if (small + capitalised + upper < 3) return 0;
  if (capitalised + upper === 0) return small > 4 ? 3 : 0;
  if (upper > 3 * (small + capitalised)) return 1;
  return capitalised + upper > 3 * small ? 2 : 0;
}

function isCapital({ kind }: WordFacts): boolean {
  return kind === CAPITALISED || kind === UPPER || kind === MIXED;
}

function findRuns(facts: readonly WordFacts[], first: number, last: number, runs: Run[]): void {
  let index = first;
  while (index < last) {
    if (!isCapital(facts[index] as WordFacts)) {
      index += 1;
      continue;
    }
    let end = index + 1;
    let ahead = end;
    while (ahead < last && ahead - end < 3) {
      const word = facts[ahead] as WordFacts;
      ahead += 1;
      if (isCapital(word) || (word.kind === NUMBER && ahead - 1 === end)) end = ahead;
      else if (!joiners.has(word.word)) break;
    }
    runs.push({ first: index, last: end });
    index = end;
  }
}

function noteUses(
  facts: readonly WordFacts[],
  first: number,
  last: number,
  style: number,
  runs: readonly Run[],
  runOf: Int32Array,
  uses: Map<number, Uses>,
): void {
  for (let index = first; index < last; index += 1) {
    const word = facts[index] as WordFacts;
    if (word.kind === OTHER || word.kind === NUMBER) continue;
    let use = uses.get(word.lower);
    if (use === undefined) {
      use = { small: 0, large: 0, run: undefined, expansion: undefined };
      uses.set(word.lower, use);
    }
    if (word.kind === LOWER) {
      use.small += 1;
      continue;
    }
    if (style !== 0) continue;
    if (index > first) use.large += 1;
    const run = runs[runOf[index] as number] as Run;
    if (run.last - run.first > 1) use.run ??= run;
    else if (
      word.kind !== CAPITALISED &&
      index > first + 1 &&
      (facts[index - 1] as WordFacts).word === bracket
    ) {
      const before = runOf[index - 2] as number;
      if (before >= 0) use.expansion ??= runs[before];
    }
  }
}

/** The longer name that holds the word elsewhere, and what its brackets stand for. */
function addElsewhere(
  facts: readonly WordFacts[],
  index: number,
  use: Uses,
  out: Int32Array,
  at: number,
): number {
  let next = at;
  const { run, expansion } = use;
  if (run !== undefined && (index < run.first || index >= run.last)) {
    const word = facts[index] as WordFacts;
    const head = facts[run.first] as WordFacts;
    const tail = facts[run.last - 1] as WordFacts;
    const place = tail.lower === word.lower ? 2 : head.lower === word.lower ? 0 : 1;
    const ahead = run.first > 0 ? (facts[run.first - 1] as WordFacts).lower : 0;
    out[next++] = hashPair(hashPair(52, place), head.lower);
    out[next++] = hashPair(hashPair(53, place), head.medium);
    out[next++] = hashPair(hashPair(54, place), tail.lower);
    out[next++] = hashPair(hashPair(55, place), tail.medium);
    out[next++] = hashPair(hashPair(56, place), ahead);
    out[next++] = hashPair(57, place * 8 + Math.min(run.last - run.first, 5));
  }
  if (expansion !== undefined) {
    const tail = facts[expansion.last - 1] as WordFacts;
    const head = facts[expansion.first] as WordFacts;
    out[next++] = hashPair(58, tail.lower);
    out[next++] = hashPair(59, tail.medium);
    out[next++] = hashPair(71, head.lower);
    out[next++] = hashPair(72, head.medium);
  }
  return next;
}

/**
 * For each token and kind of list: 0, or 1 single, 2 begin, 3 inside, 4 end of the longest phrase.
 */
function findPhrases(
  facts: readonly WordFacts[],
  sentences: Pick<Sentences, 'count' | 'firsts' | 'lasts'>,
  vocabulary: Vocabulary,
): Uint8Array {
  const found = new Uint8Array(KINDS * facts.length);
  for (let sentence = 0; sentence < sentences.count; sentence += 1) {
    const last = sentences.lasts[sentence] as number;
    for (let index = sentences.firsts[sentence] as number; index < last; index += 1) {
      const bits = (facts[index] as WordFacts).phrase;
      if (bits === 0) continue;
      markPhrase(found, index, index + 1, bits);
      if ((bits & PREFIX_BIT) === 0) continue;
      let exact = 0;
      let lowered = 0;
      const end = Math.min(last, index + LONGEST_PHRASE);
      for (let ahead = index; ahead < end; ahead += 1) {
        const word = facts[ahead] as WordFacts;
        exact = phraseHash(exact, word.word);
        lowered = phraseHash(lowered, word.lower);
        if (ahead === index) continue;
        const row = findHash(vocabulary.phrases, exact);
        const office = exact === lowered ? row : findHash(vocabulary.phrases, lowered);
        const named = row < 0 ? 0 : phraseBits(vocabulary, row);
        const post = office < 0 ? 0 : phraseBits(vocabulary, office) & FOLDED_BITS;
        if ((named | post) === 0) break;
        markPhrase(found, index, ahead + 1, named | post);
      }
    }
  }
  return found;
}

/** A longer phrase takes the place of a shorter one that begins with it, not of one before it. */
function markPhrase(found: Uint8Array, first: number, last: number, bits: number): void {
  for (let bit = 0; bit < KINDS; bit += 1) {
    if ((bits & (1 << bit)) === 0) continue;
    const start = found[KINDS * first + bit] as number;
    if (start === 3 || start === 4) continue;
    for (let index = first; index < last; index += 1) {
      found[KINDS * index + bit] =
        last - first === 1 ? 1 : index === first ? 2 : index === last - 1 ? 4 : 3;
    }
  }
}
