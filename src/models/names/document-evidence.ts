// Lets the places where an article uses a word speak for each other: what the scores say of the same
// run of capitals elsewhere, and of the full names that a lone word ends or begins.

import { hashPair } from '../hash.ts';
import type { DocumentFacts, Run } from './document-facts.ts';
import { LOWER, NUMBER, OTHER, type WordFacts } from './features.ts';
import { LABELS, types } from './labels.ts';

export interface EvidenceShares {
  /** How much the same run of capitals elsewhere counts. */
  readonly same: number;
  /** How much the longer names that a lone word ends or begins count. */
  readonly longer: number;
}

/** `O`, then the ten types. */
const CLASSES = types.length + 1;
/** Labels that are this much below the best, in nats, count as impossible. */
const FAR = 20;
/** Chance that a word means something else here than elsewhere. */
const OTHERWISE = 0.02;
const PERSON = 1 + types.indexOf('PER');
const ORGANIZATION = 1 + types.indexOf('ORG');

/** How often something was met under each key, and the sums of the chances of each class then. */
interface Tally {
  /** By key, which row of the counts, and of the sums, CLASSES numbers long, is its own. */
  readonly rows: Map<number, number>;
  readonly counts: Int32Array;
  readonly sums: Float64Array;
}

/** What the tokens of a stretch score; the row of its token i stands at i × LABELS. */
export interface StretchScores {
  readonly scores: Int32Array;
  /** 1 for tokens with a row; the others are in no name. */
  readonly open: Uint8Array;
  /** What one step of a score is worth, in nats. */
  readonly scale: number;
}

/** Adds to the scores of the open tokens `from` ≤ i < `to`. */
export function addEvidence(
  document: DocumentFacts,
  from: number,
  to: number,
  { scores, open, scale }: StretchScores,
  shares: EvidenceShares,
): void {
  const count = to - from;
  /** The chances of each class, a row a token, 0 where none are noted, and the key of the run. */
  const chances = new Float64Array(count * CLASSES);
  const noted = new Uint8Array(count);
  const keys = new Int32Array(count);
  const means = new Float64Array(CLASSES);
  const same = createTally(count);
  const longer = createTally(2 * count);
  for (let token = from; token < to; token += 1) {
    const word = document.facts[token] as WordFacts;
    if (word.kind === LOWER || word.kind === OTHER || word.kind === NUMBER) continue;
    const run = document.runAt(token);
    if (run === undefined) continue;
    const place = token - from;
    const key = keyOf(document, run, token);
    keys[place] = key;
    if (document.headline[token] !== 0) continue;
    noted[place] = 1;
    const own = place * CLASSES;
    if (open[place] === 0) chances[own] = 1;
    else writeChances(scores, place * LABELS, scale, chances, own);
    note(same, key, chances, own);
    if (run.last - run.first === 1) continue;
    if (token === run.last - 1) note(longer, hashPair(PERSON, word.lower), chances, own);
    if (token === run.first) note(longer, hashPair(ORGANIZATION, word.lower), chances, own);
  }
  for (let token = from; token < to; token += 1) {
    const place = token - from;
    if (open[place] === 0) continue;
    const word = document.facts[token] as WordFacts;
    if (word.kind === LOWER || word.kind === OTHER || word.kind === NUMBER) continue;
    const run = document.runAt(token);
    if (run === undefined) continue;
    const at = place * LABELS;
    const alike = same.rows.get(keys[place] as number);
    if (alike !== undefined) {
      const others = (same.counts[alike] as number) - (noted[place] as number);
      const [sumsAt, ownAt] = [alike * CLASSES, place * CLASSES];
      for (let index = 0; index < CLASSES; index += 1) {
        const sum = (same.sums[sumsAt + index] as number) - (chances[ownAt + index] as number);
        means[index] = Math.max(0, sum) / others;
      }
      if (others > 0) addMeans(scores, at, means, others, shares.same / scale);
    }
    if (run.last - run.first > 1) continue;
    const asTail = longer.rows.get(hashPair(PERSON, word.lower));
    if (asTail !== undefined) addClass(scores, at, longer, asTail, PERSON, shares.longer / scale);
    const asHead = longer.rows.get(hashPair(ORGANIZATION, word.lower));
    if (asHead !== undefined) {
      addClass(scores, at, longer, asHead, ORGANIZATION, shares.longer / scale);
    }
  }
}

/** A tally that has room for so many keys. */
function createTally(most: number): Tally {
  return {
    rows: new Map(),
    counts: new Int32Array(most),
    sums: new Float64Array(most * CLASSES),
  };
}

/** Counts the chances that stand at `own`. */
function note(
  { rows, counts, sums }: Tally,
  key: number,
  chances: Float64Array,
  own: number,
): void {
  let row = rows.get(key);
  if (row === undefined) {
    row = rows.size;
    rows.set(key, row);
  }
  counts[row] = (counts[row] as number) + 1;
  const base = row * CLASSES;
  for (let at = 0; at < CLASSES; at += 1) {
    sums[base + at] = (sums[base + at] as number) + (chances[own + at] as number);
  }
}

/** Writes the chances of `O` and each type by the scores of one token alone, where zeros stand. */
function writeChances(
  scores: Int32Array,
  at: number,
  scale: number,
  chances: Float64Array,
  own: number,
): void {
  let top = -Infinity;
  for (let label = 0; label < LABELS; label += 1) top = Math.max(top, scores[at + label] as number);
  let sum = 0;
  for (let label = 0; label < LABELS; label += 1) {
    const below = (top - (scores[at + label] as number)) * scale;
    if (below > FAR) continue;
    const value = Math.exp(-below);
    const place = own + (label === 0 ? 0 : 1 + ((label - 1) >> 2));
    chances[place] = (chances[place] as number) + value;
    sum += value;
  }
  for (let place = own; place < own + CLASSES; place += 1) {
    chances[place] = (chances[place] as number) / sum;
  }
}

function keyOf(document: DocumentFacts, run: Run, token: number): number {
  let key = token - run.first;
  for (let at = run.first; at < run.last; at += 1) {
    key = hashPair(key, (document.facts[at] as WordFacts).lower);
  }
  return key;
}

/** What so many other places say on average, more of it the more there are. */
function addMeans(
  scores: Int32Array,
  at: number,
  means: Float64Array,
  others: number,
  share: number,
): void {
  const weight = share * (others === 1 ? 0.6 : others === 2 ? 0.8 : 1);
  for (let place = 0; place < CLASSES; place += 1) {
    const gain = Math.round(Math.log((means[place] as number) + OTHERWISE) * weight);
    if (place === 0) scores[at] = (scores[at] as number) + gain;
    else addToType(scores, at, place, gain);
  }
}

function addClass(
  scores: Int32Array,
  at: number,
  { counts, sums }: Tally,
  row: number,
  place: number,
  share: number,
): void {
  const sum = sums[row * CLASSES + place] as number;
  addToType(scores, at, place, Math.round((sum / (counts[row] as number)) * share));
}

/** Adds to the scores of the four labels of a type. */
function addToType(scores: Int32Array, at: number, place: number, gain: number): void {
  for (let label = 4 * (place - 1) + 1; label <= 4 * place; label += 1) {
    scores[at + label] = (scores[at + label] as number) + gain;
  }
}
