// Sums of weights of sets of features, in which each feature counts once however often it is given.

import { createRowSums } from './row-sums.ts';
import { findRow, type Weights } from './weights.ts';

export interface SetScorer {
  /** Begins a new set. */
  readonly begin: () => void;
  readonly add: (feature: number) => void;
  /** The sums of the set, by label, in steps of `scale`. */
  readonly finish: () => Int32Array;
}

export function createSetScorer(weights: Weights): SetScorer {
  const { begin, add, finish } = createRowSums(weights);
  /** The set in which each row was last counted; sets have numbers of one byte, to stay in the cache. */
  const countedIn = new Uint8Array(weights.rowCount);
  let set = 0;
  return {
    begin: () => {
      set += 1;
      if (set > 255) {
        countedIn.fill(0);
        set = 1;
      }
      begin();
    },
    add: (feature) => {
      const row = findRow(weights, feature);
      if (row < 0 || countedIn[row] === set) return;
      countedIn[row] = set;
      add(row);
    },
    finish,
  };
}
