// The model that judges whether two mentions are related: one logistic regression for each type and
// direction over the features of the pair, plus weights that all types share for what patterns say.

import { createSetScorer } from '../set-scorer.ts';
import { addWeights, type Weights } from '../weights.ts';
import { createPairReader, type FiredPattern, type PairCode } from './features.ts';

export interface RelationModel {
  readonly labels: readonly string[];
  /** Index of a label; -1 if it has none. */
  indexOf(label: string): number;
  /**
   * Chance, 0..1, that a label holds, for each of the indices asked for; none where none reaches its
   * threshold, or `least` if that is more, which mostly is clear without the tree.
   */
  judge(pair: PairCode, wanted: readonly number[], least: number): readonly number[];
  /** The chance from which on a label is given. */
  threshold(index: number): number;
}

/** The label under which weights stand that all labels share. */
export const SHARED = '*';

/**
 * How far below its threshold, in log odds, a label may stand without the tree and still be looked at
 * with it. An estimate, no bound: of 1,524 pairs that hold in 201 articles none stood more than 3
 * below; in 1,000 articles 4 changed one relation.
 */
const PATH_GAIN = 4;
/** By how much log odds may be off. */
const ROUNDING = 1e-6;
const NONE: readonly number[] = [];

/** `dense` holds a bias for each label, then a threshold for each. */
export function createRelationModel(weights: Weights): RelationModel {
  const { labels, scale, dense } = weights;
  const indices = new Map(labels.map((label, index) => [label, index]));
  const shared = indices.get(SHARED) ?? -1;
  const single = new Int32Array(labels.length);
  const set = createSetScorer(weights);
  const reader = createPairReader(set);
  /** Log odds of a label. */
  const scoreOf = ({ fired }: PairCode, index: number, sums: Int32Array): number => {
    let score = sums[index] as number;
    if (fired.length > 0) {
      const pattern = fired.find(({ label }) => label === labels[index]);
      score += sharedScore(weights, pattern, shared, single);
    }
    return (dense[index] as number) + score * scale;
  };
  /** For each label the log odds that it must reach, by the least chance that is asked for. */
  const limits = new Map<number, Float64Array>();
  const limitsFor = (least: number): Float64Array => {
    const known = limits.get(least);
    if (known !== undefined) return known;
    const made = Float64Array.from(labels, (_, index) => {
      const chance = Math.max(least, dense[labels.length + index] ?? 1);
      return Math.log(chance / (1 - chance));
    });
    limits.set(least, made);
    return made;
  };
  return {
    labels,
    indexOf: (label) => indices.get(label) ?? -1,
    threshold: (index) => dense[labels.length + index] ?? 1,
    judge: (pair, wanted, least) => {
      const limits = limitsFor(least);
      const mayHold = (sums: Int32Array, gain: number): boolean =>
        wanted.some((index) => scoreOf(pair, index, sums) + gain >= (limits[index] as number));
      set.start();
      reader.readSurface(pair);
      if (pair.apart === 0) {
        if (!mayHold(set.finish(), PATH_GAIN)) return NONE;
        reader.readPath(pair);
      }
      const sums = set.finish();
      if (!mayHold(sums, ROUNDING)) return NONE;
      return wanted.map((index) => logistic(scoreOf(pair, index, sums)));
    },
  };
}

function sharedScore(
  weights: Weights,
  fired: FiredPattern | undefined,
  shared: number,
  single: Int32Array,
): number {
  if (fired === undefined || shared < 0) return 0;
  single[shared] = 0;
  for (const feature of fired.features) addWeights(weights, feature, single);
  return single[shared] ?? 0;
}

export function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
