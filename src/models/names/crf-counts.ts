// The expected counts of a sentence under the chain of labels (forward–backward): how often each
// token has each label and each label follows another, among the labels in reach of the best. The
// chances in `lattice.ts` are summed in another order, on which their bytes depend; the two are kept
// apart for that.

import { closed, follows, LABELS, labels, opening } from './labels.ts';

/** Labels whose score is this much below the best of their token, in nats, are passed over. */
const BEAM = 12;
/** What is smaller counts as 0: arithmetic with numbers near the least that can be written is slow. */
const TINY = 1e-30;

export interface CrfCounts {
  /** Makes all empty for a sentence; returns the table of scores, a row of LABELS a token. */
  readonly begin: (length: number, transitions: Float32Array, scale: number) => Float64Array;
  /** Scores in, shares of the best out; the labels in reach become active. Returns what was taken off. */
  readonly scoreToken: (token: number, scale: number, allowed: readonly number[]) => number;
  /** Leaves of a token's active labels the permitted ones. */
  readonly limit: (token: number, allowed: readonly number[]) => void;
  /** Adds sign × the expected counts over the active labels; returns the log of the sum. */
  readonly pass: (length: number, sign: number) => number;
  /** Counts of each token's labels, at token × LABELS + label. */
  readonly marginals: () => Float64Array;
  /** Counts of moves from label i to label j, at i × LABELS + j. */
  readonly moves: Float64Array;
}

export function createCrfCounts(): CrfCounts {
  let room = 0;
  let emissions = new Float64Array(0);
  let forward = new Float64Array(0);
  let backward = new Float64Array(0);
  let marginals = new Float64Array(0);
  let active = new Uint8Array(0);
  let activeCounts = new Int32Array(0);
  const permitted = new Uint8Array(LABELS);
  const steps = new Float64Array(LABELS * LABELS);
  const moves = new Float64Array(LABELS * LABELS);
  const isClosed = Float64Array.from(labels, (_, label) => (closed.includes(label) ? 1 : 0));
  const isOpening = Float64Array.from(labels, (_, label) => (opening.includes(label) ? 1 : 0));

  const pass = (length: number, sign: number): number => {
    let logSum = 0;
    for (let token = 0; token < length; token += 1) {
      const at = token * LABELS;
      const previousAt = at - LABELS;
      const count = activeCounts[token] as number;
      const previousCount = token === 0 ? 0 : (activeCounts[token - 1] as number);
      let total = 0;
      for (let one = 0; one < count; one += 1) {
        const label = active[at + one] as number;
        let value = token === 0 ? (isOpening[label] as number) : 0;
        for (let other = 0; other < previousCount; other += 1) {
          const previous = active[previousAt + other] as number;
          value +=
            (forward[previousAt + previous] as number) *
            (steps[previous * LABELS + label] as number);
        }
        value *= emissions[at + label] as number;
        if (token === length - 1) value *= isClosed[label] as number;
        forward[at + label] = value;
        total += value;
      }
      if (total === 0) return Number.NaN;
      const inverse = 1 / total;
      for (let one = 0; one < count; one += 1) {
        const index = at + (active[at + one] as number);
        const share = (forward[index] as number) * inverse;
        forward[index] = share < TINY ? 0 : share;
      }
      logSum += Math.log(total);
    }
    for (let token = length - 1; token >= 0; token -= 1) backwardStep(token, length, sign);
    return logSum;
  };

  const backwardStep = (token: number, length: number, sign: number): void => {
    const at = token * LABELS;
    const next = at + LABELS;
    const count = activeCounts[token] as number;
    const nextCount = token === length - 1 ? 0 : (activeCounts[token + 1] as number);
    let total = 0;
    for (let one = 0; one < count; one += 1) {
      const label = active[at + one] as number;
      // What cannot be reached has no share, and its backward sum knows no bounds.
      if (forward[at + label] === 0) {
        backward[at + label] = 0;
        continue;
      }
      let value = nextCount === 0 ? (isClosed[label] as number) : 0;
      for (let other = 0; other < nextCount; other += 1) {
        const following = active[next + other] as number;
        value +=
          (steps[label * LABELS + following] as number) *
          (emissions[next + following] as number) *
          (backward[next + following] as number);
      }
      backward[at + label] = value < TINY ? 0 : value;
      total += value * (forward[at + label] as number);
    }
    const inverse = 1 / total;
    for (let one = 0; one < count; one += 1) {
      const label = active[at + one] as number;
      const before = forward[at + label] as number;
      const value = (backward[at + label] as number) * inverse;
      backward[at + label] = value;
      marginals[at + label] = (marginals[at + label] as number) + sign * before * value;
      const weight = before * inverse * sign;
      if (before < 1e-9) continue;
      for (let other = 0; other < nextCount; other += 1) {
        const following = active[next + other] as number;
        const move = label * LABELS + following;
        moves[move] =
          (moves[move] as number) +
          weight *
            (steps[move] as number) *
            (emissions[next + following] as number) *
            (backward[next + following] as number);
      }
    }
  };

  const makeRoom = (length: number): void => {
    if (length <= room) return;
    room = length + 64;
    emissions = new Float64Array(room * LABELS);
    forward = new Float64Array(room * LABELS);
    backward = new Float64Array(room * LABELS);
    marginals = new Float64Array(room * LABELS);
    active = new Uint8Array(room * LABELS);
    activeCounts = new Int32Array(room);
  };

  const scoreToken = (token: number, scale: number, allowed: readonly number[]): number => {
    const at = token * LABELS;
    let most = -Infinity;
    for (let label = 0; label < LABELS; label += 1) {
      most = Math.max(most, emissions[at + label] as number);
    }
    permitted.fill(0);
    if (allowed.length < LABELS) for (const label of allowed) permitted[label] = 1;
    let count = 0;
    for (let label = 0; label < LABELS; label += 1) {
      const score = ((emissions[at + label] as number) - most) * scale;
      if (score < -BEAM && label !== 0 && permitted[label] === 0) continue;
      emissions[at + label] = Math.exp(score);
      active[at + count++] = label;
    }
    activeCounts[token] = count;
    return most * scale;
  };

  const limit = (token: number, allowed: readonly number[]): void => {
    const at = token * LABELS;
    const count = activeCounts[token] as number;
    let kept = 0;
    for (let one = 0; one < count; one += 1) {
      const label = active[at + one] as number;
      if (allowed.includes(label)) active[at + kept++] = label;
    }
    activeCounts[token] = kept;
  };

  const begin: CrfCounts['begin'] = (length, transitions, scale) => {
    makeRoom(length);
    for (let move = 0; move < steps.length; move += 1) {
      steps[move] = follows[move] === 0 ? 0 : Math.exp((transitions[move] as number) * scale);
    }
    moves.fill(0);
    marginals.fill(0, 0, length * LABELS);
    return emissions.fill(0, 0, length * LABELS);
  };

  return { begin, scoreToken, limit, pass, marginals: () => marginals, moves };
}
