// The best row of labels for the scores of a stretch of tokens, and the chance that a part of it is
// right, under a chain of labels where only some may follow another.

import type { Weights } from '../weights.ts';
import {
  BEGIN,
  closed,
  END,
  follows,
  INSIDE,
  LABELS,
  labelOf,
  labels,
  OUTSIDE,
  SINGLE,
  typeOf,
} from './labels.ts';

/** Labels whose score is this much below the best of their token, in nats, are passed over. */
const BEAM = 5;
/** What is smaller counts as 0: arithmetic with numbers near the least that can be written is slow. */
const TINY = 1e-30;

/** What stands beside the stretch: `O`, or a border of the sentence, where any label may stand. */
export interface Borders {
  readonly outsideBefore: boolean;
  readonly outsideAfter: boolean;
}

export interface Lattice {
  /**
   * The best labels of `length` tokens; the score of a token's label stands at
   * `at` + token × LABELS + label.
   */
  readonly decode: (scores: Int32Array, at: number, length: number, borders: Borders) => Uint8Array;
  /**
   * The chance of the labels of tokens `first` ≤ i < `last` of the stretch that was decoded last;
   * spans must be asked for in order.
   */
  readonly chanceOf: (sequence: Uint8Array, first: number, last: number) => number;
}

export function createLattice(weights: Weights): Lattice {
  const transitions = weights.dense.map((weight, move) =>
    follows[move] === 1 ? weight / weights.scale : -Infinity,
  );
  const steps = weights.dense.map((weight, move) => (follows[move] === 1 ? Math.exp(weight) : 0));
  const isClosed = Uint8Array.from(labels, (_, label) => (closed.includes(label) ? 1 : 0));
  /** The label that begins the name which a label goes on with. */
  const beginOf = Uint8Array.from(labels, (_, label) => labelOf(typeOf(label), BEGIN));
  const reach = BEAM / weights.scale;
  /** What a label counts that stands so many steps below the best; `O` alone may stand lower. */
  const emissionOf = Float64Array.from({ length: Math.ceil(reach) + 1 }, (_, below) =>
    Math.exp(-below * weights.scale),
  );
  let room = 0;
  let weighed = 0;
  let outsideBefore = false;
  let outsideAfter = false;
  let best = new Float64Array(0);
  let from = new Uint8Array(0);
  let forward = new Float64Array(0);
  let backward = new Float64Array(0);
  let active = new Uint8Array(0);
  let emissions = new Float64Array(0);
  let activeCounts = new Int32Array(0);
  let openingCounts = new Int32Array(0);
  let closedActive = new Uint8Array(0);
  let closedCounts = new Int32Array(0);

  const reserve = (length: number): void => {
    if (length <= room) return;
    room = length + 64;
    best = new Float64Array(room * LABELS);
    from = new Uint8Array(room * LABELS);
    forward = new Float64Array(room * LABELS);
    backward = new Float64Array(room * LABELS);
    active = new Uint8Array(room * LABELS);
    emissions = new Float64Array(room * LABELS);
    activeCounts = new Int32Array(room);
    openingCounts = new Int32Array(room);
    closedActive = new Uint8Array(room * LABELS);
    closedCounts = new Int32Array(room);
  };

  /**
   * Lists for each token the labels within reach of its best, and `O`: those that open or stand
   * alone first, then those that go on with a name; and apart those that leave none open. What each
   * of them counts is noted, 0 for the others.
   */
  const findActive = (scores: Int32Array, offset: number, length: number): void => {
    emissions.fill(0, 0, length * LABELS);
    for (let token = 0; token < length; token += 1) {
      const at = token * LABELS;
      const row = offset + at;
      let most = scores[row] as number;
      for (let label = 1; label < LABELS; label += 1) {
        const score = scores[row + label] as number;
        if (score > most) most = score;
      }
      const least = most - reach;
      active[at] = OUTSIDE;
      closedActive[at] = OUTSIDE;
      let count = 1;
      let closedCount = 1;
      for (let base = 0; base < LABELS - 1; base += 4) {
        if ((scores[row + base + BEGIN] as number) >= least) active[at + count++] = base + BEGIN;
        if ((scores[row + base + SINGLE] as number) >= least) {
          active[at + count++] = base + SINGLE;
          closedActive[at + closedCount++] = base + SINGLE;
        }
      }
      openingCounts[token] = count;
      for (let base = 0; base < LABELS - 1; base += 4) {
        if ((scores[row + base + INSIDE] as number) >= least) active[at + count++] = base + INSIDE;
        if ((scores[row + base + END] as number) >= least) {
          active[at + count++] = base + END;
          closedActive[at + closedCount++] = base + END;
        }
      }
      activeCounts[token] = count;
      closedCounts[token] = closedCount;
      for (let one = 0; one < count; one += 1) {
        const label = active[at + one] as number;
        const below = most - (scores[row + label] as number);
        emissions[at + label] =
          below < emissionOf.length
            ? (emissionOf[below] as number)
            : Math.exp(-below * weights.scale);
      }
    }
  };

  /** The best row of labels (Viterbi). */
  const decode = (
    scores: Int32Array,
    offset: number,
    length: number,
    borders: Borders,
  ): Uint8Array => {
    ({ outsideBefore, outsideAfter } = borders);
    reserve(length);
    findActive(scores, offset, length);
    weighed = 0;
    best.fill(-Infinity, 0, length * LABELS);
    for (let one = 0; one < (openingCounts[0] as number); one += 1) {
      const label = active[one] as number;
      best[label] =
        (scores[offset + label] as number) + (outsideBefore ? (transitions[label] as number) : 0);
    }
    for (let token = 1; token < length; token += 1) {
      const at = token * LABELS;
      const previousAt = at - LABELS;
      const openingCount = openingCounts[token] as number;
      const previousCount = closedCounts[token - 1] as number;
      for (let one = 0; one < openingCount; one += 1) {
        const label = active[at + one] as number;
        let most = -Infinity;
        let chosen = 0;
        for (let other = 0; other < previousCount; other += 1) {
          const previous = closedActive[previousAt + other] as number;
          const value =
            (best[previousAt + previous] as number) +
            (transitions[previous * LABELS + label] as number);
          if (value > most) {
            most = value;
            chosen = previous;
          }
        }
        best[at + label] = most + (scores[offset + at + label] as number);
        from[at + label] = chosen;
      }
      const count = activeCounts[token] as number;
      for (let one = openingCount; one < count; one += 1) {
        const label = active[at + one] as number;
        const begin = beginOf[label] as number;
        const inside = begin + 1;
        const started =
          (best[previousAt + begin] as number) + (transitions[begin * LABELS + label] as number);
        const gone =
          (best[previousAt + inside] as number) + (transitions[inside * LABELS + label] as number);
        best[at + label] = Math.max(started, gone) + (scores[offset + at + label] as number);
        from[at + label] = started >= gone ? begin : inside;
      }
    }
    const sequence = new Uint8Array(length);
    const end = (length - 1) * LABELS;
    let label = OUTSIDE;
    let most = -Infinity;
    for (let one = 0; one < (closedCounts[length - 1] as number); one += 1) {
      const other = closedActive[end + one] as number;
      const after = outsideAfter ? (transitions[other * LABELS] as number) : 0;
      const value = (best[end + other] as number) + after;
      if (value > most) {
        most = value;
        label = other;
      }
    }
    for (let token = length - 1; token >= 0; token -= 1) {
      sequence[token] = label;
      label = from[token * LABELS + label] as number;
    }
    return sequence;
  };

  /** Forward and backward sums of a part of the stretch, each token's normalised. */
  const weigh = (start: number, end: number, length: number): void => {
    forward.fill(0, start * LABELS, end * LABELS);
    backward.fill(0, start * LABELS, end * LABELS);
    for (let token = start; token < end; token += 1) {
      const at = token * LABELS;
      const previousAt = at - LABELS;
      const count = activeCounts[token] as number;
      const openingCount = openingCounts[token] as number;
      const previousCount = token === start ? 0 : (closedCounts[token - 1] as number);
      let total = 0;
      for (let one = 0; one < count; one += 1) {
        const label = active[at + one] as number;
        let value = 0;
        if (one < openingCount) {
          if (token === start) value = token === 0 && outsideBefore ? (steps[label] as number) : 1;
          for (let other = 0; other < previousCount; other += 1) {
            const previous = closedActive[previousAt + other] as number;
            value +=
              (forward[previousAt + previous] as number) *
              (steps[previous * LABELS + label] as number);
          }
        } else if (token > start) {
          const begin = beginOf[label] as number;
          value =
            (forward[previousAt + begin] as number) * (steps[begin * LABELS + label] as number) +
            (forward[previousAt + begin + 1] as number) *
              (steps[(begin + 1) * LABELS + label] as number);
        }
        const sum = value * (emissions[at + label] as number);
        forward[at + label] = sum;
        total += sum;
      }
      normalise(forward, at, count, total);
    }
    for (let token = end - 1; token >= start; token -= 1) {
      weighBack(token, token === end - 1, token === length - 1 && outsideAfter);
    }
  };

  const weighBack = (token: number, isLast: boolean, beforeOutside: boolean): void => {
    const at = token * LABELS;
    const next = at + LABELS;
    const count = activeCounts[token] as number;
    const nextCount = isLast ? 0 : (openingCounts[token + 1] as number);
    let total = 0;
    for (let one = 0; one < count; one += 1) {
      const label = active[at + one] as number;
      let value = 0;
      if (isClosed[label] === 1) {
        if (isLast) value = beforeOutside ? (steps[label * LABELS] as number) : 1;
        for (let other = 0; other < nextCount; other += 1) {
          const following = active[next + other] as number;
          value +=
            (steps[label * LABELS + following] as number) *
            (emissions[next + following] as number) *
            (backward[next + following] as number);
        }
      } else if (!isLast) {
        const inside = (beginOf[label] as number) + 1;
        for (let following = inside; following <= inside + 1; following += 1) {
          value +=
            (steps[label * LABELS + following] as number) *
            (emissions[next + following] as number) *
            (backward[next + following] as number);
        }
      }
      backward[at + label] = value;
      total += value;
    }
    normalise(backward, at, count, total);
  };

  const normalise = (values: Float64Array, at: number, count: number, total: number): void => {
    for (let one = 0; one < count; one += 1) {
      const index = at + (active[at + one] as number);
      const share = (values[index] as number) / total;
      values[index] = share < TINY ? 0 : share;
    }
  };

  const chanceOf = (sequence: Uint8Array, first: number, last: number): number => {
    if (first >= weighed) {
      // Where O alone is in reach nothing passes from one side to the other.
      let start = first;
      while (start > 0 && activeCounts[start] !== 1) start -= 1;
      weighed = last;
      while (weighed < sequence.length && activeCounts[weighed - 1] !== 1) weighed += 1;
      weigh(start, weighed, sequence.length);
    }
    const at = first * LABELS;
    let whole = 0;
    for (let one = 0; one < (activeCounts[first] as number); one += 1) {
      const index = at + (active[at + one] as number);
      whole += (forward[index] as number) * (backward[index] as number);
    }
    const start = at + (sequence[first] as number);
    let chance = ((forward[start] as number) * (backward[start] as number)) / whole;
    for (let token = first + 1; token < last; token += 1) {
      const row = (sequence[token - 1] as number) * LABELS;
      const next = token * LABELS;
      let sum = 0;
      let chosen = 0;
      for (let one = 0; one < (activeCounts[token] as number); one += 1) {
        const label = active[next + one] as number;
        const value =
          (steps[row + label] as number) *
          (emissions[next + label] as number) *
          (backward[next + label] as number);
        sum += value;
        if (label === sequence[token]) chosen = value;
      }
      chance *= chosen / sum;
    }
    return Math.min(1, Math.max(0, chance));
  };

  return { decode, chanceOf };
}
