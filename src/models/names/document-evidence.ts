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
/** The chances of a token that is in no name. */
const CERTAINLY_NONE = Float64Array.from({ length: CLASSES }, (_, place) => (place === 0 ? 1 : 0));

interface Evidence {
  count: number;
  /** Sum of the chances of each class. */
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
  const chances = new Map<number, Float64Array>();
  const same = new Map<number, Evidence>();
  const longer = new Map<number, Evidence>();
  const note = (table: Map<number, Evidence>, key: number, one: Float64Array): void => {
    let evidence = table.get(key);
    if (evidence === undefined) {
      evidence = { count: 0, sums: new Float64Array(CLASSES) };
      table.set(key, evidence);
    }
    evidence.count += 1;
    for (let at = 0; at < CLASSES; at += 1) {
      evidence.sums[at] = (evidence.sums[at] as number) + (one[at] as number);
    }
  };
  for (let token = from; token < to; token += 1) {
    const word = document.facts[token] as WordFacts;
    if (word.kind === LOWER || word.kind === OTHER || word.kind === NUMBER) continue;
    if (document.headline[token] !== 0) continue;
    const run = document.runAt(token);
    if (run === undefined) continue;
    const one =
      open[token - from] === 0
        ? CERTAINLY_NONE
        : classChances(scores, (token - from) * LABELS, scale);
    chances.set(token, one);
    note(same, keyOf(document, run, token), one);
    if (run.last - run.first === 1) continue;
    if (token === run.last - 1) note(longer, hashPair(PERSON, word.lower), one);
    if (token === run.first) note(longer, hashPair(ORGANIZATION, word.lower), one);
  }
  for (let token = from; token < to; token += 1) {
    if (open[token - from] === 0) continue;
    const word = document.facts[token] as WordFacts;
    if (word.kind === LOWER || word.kind === OTHER || word.kind === NUMBER) continue;
    const run = document.runAt(token);
    if (run === undefined) continue;
    const own = chances.get(token);
    const at = (token - from) * LABELS;
    const alike = same.get(keyOf(document, run, token));
    if (alike !== undefined) addMean(scores, at, alike, own, shares.same / scale);
    if (run.last - run.first > 1) continue;
    const asTail = longer.get(hashPair(PERSON, word.lower));
    if (asTail !== undefined) addClass(scores, at, asTail, PERSON, shares.longer / scale);
    const asHead = longer.get(hashPair(ORGANIZATION, word.lower));
    if (asHead !== undefined) addClass(scores, at, asHead, ORGANIZATION, shares.longer / scale);
  }
}

/** The chances of `O` and each type by the scores of one token alone. */
function classChances(scores: Int32Array, at: number, scale: number): Float64Array {
  const chances = new Float64Array(CLASSES);
  let top = -Infinity;
  for (let label = 0; label < LABELS; label += 1) top = Math.max(top, scores[at + label] as number);
  let sum = 0;
  for (let label = 0; label < LABELS; label += 1) {
    const below = (top - (scores[at + label] as number)) * scale;
    if (below > FAR) continue;
    const value = Math.exp(-below);
    const place = label === 0 ? 0 : 1 + ((label - 1) >> 2);
    chances[place] = (chances[place] as number) + value;
    sum += value;
  }
  for (let place = 0; place < CLASSES; place += 1) {
    chances[place] = (chances[place] as number) / sum;
  }
  return chances;
}

function keyOf(document: DocumentFacts, run: Run, token: number): number {
  let key = token - run.first;
  for (let at = run.first; at < run.last; at += 1) {
    key = hashPair(key, (document.facts[at] as WordFacts).lower);
  }
  return key;
}

/** What the other places say on average, more of it the more there are. */
function addMean(
  scores: Int32Array,
  at: number,
  { count, sums }: Evidence,
  own: Float64Array | undefined,
  share: number,
): void {
  const others = own === undefined ? count : count - 1;
  if (others === 0) return;
  const weight = share * (others === 1 ? 0.6 : others === 2 ? 0.8 : 1);
  for (let label = 0; label < LABELS; label += 1) {
    const place = label === 0 ? 0 : 1 + ((label - 1) >> 2);
    const mean = Math.max(0, (sums[place] as number) - (own?.[place] ?? 0)) / others;
    const gain = Math.log(mean + OTHERWISE) * weight;
    scores[at + label] = (scores[at + label] as number) + Math.round(gain);
  }
}

function addClass(
  scores: Int32Array,
  at: number,
  { count, sums }: Evidence,
  place: number,
  share: number,
): void {
  const gain = Math.round(((sums[place] as number) / count) * share);
  for (let label = 4 * (place - 1) + 1; label <= 4 * place; label += 1) {
    scores[at + label] = (scores[at + label] as number) + gain;
  }
}
