// Sums of weights of sets of features, in which each feature counts once however often it is given.

import { createRowSums } from './row-sums.ts';
import { findRow, type Weights } from './weights.ts';

export interface SetScorer {
  /** Begins a new set. */
  readonly start: () => void;
  readonly take: (feature: number) => void;
  /**
   * Begins a part of the set, which ends at `end`. If what stands under the key is known, it is
   * taken and the answer is false: then nothing of it must be given.
   */
  readonly begin: (parts: Map<number, Int32Array>, key: number) => boolean;
  readonly end: () => void;
  /** The sums of the set, by label, in steps of `scale`; more may be taken afterwards. */
  readonly finish: () => Int32Array;
}

export function createSetScorer(weights: Weights): SetScorer {
  const { numberOf, mostNumbers, begin, add, finish } = createRowSums(weights);
  /** The set in which each row was last counted; sets have numbers of one byte, to stay in the cache. */
  const countedIn = new Uint8Array(mostNumbers);
  let set = 0;
  const addOnce = (row: number): void => {
    if (countedIn[row] === set) return;
    countedIn[row] = set;
    add(row);
  };
  /** Rows of the part that is being given, by their numbers, and where it will be kept. */
  let rows = new Int32Array(256);
  let count = 0;
  let keptIn: Map<number, Int32Array> | undefined;
  let keptAs = 0;
  return {
    start: () => {
      set += 1;
      if (set > 255) {
        countedIn.fill(0);
        set = 1;
      }
      begin();
    },
    take: (feature) => {
      const found = findRow(weights, feature);
      if (found < 0) return;
      const row = numberOf(found);
      if (keptIn !== undefined) {
        if (count === rows.length) rows = Int32Array.from([...rows, ...new Int32Array(count)]);
        rows[count] = row;
        count += 1;
      }
      addOnce(row);
    },
    begin: (parts, key) => {
      const known = parts.get(key);
      if (known === undefined) {
        count = 0;
        keptIn = parts;
        keptAs = key;
        return true;
      }
      for (let index = 0; index < known.length; index += 1) addOnce(known[index] as number);
      return false;
    },
    end: () => {
      keptIn?.set(keptAs, rows.slice(0, count));
      keptIn = undefined;
    },
    finish,
  };
}
