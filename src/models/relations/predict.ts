// The model that judges whether two mentions are related: one logistic regression for each type and
// direction over the features of the pair, plus weights that all types share for what patterns say.

import { createSetScorer } from '../set-scorer.ts';
import { addWeights, type Weights } from '../weights.ts';
import { type FiredPattern, type PairCode, pairFeatures } from './features.ts';

export interface RelationModel {
  readonly labels: readonly string[];
  /** Index of a label; -1 if it has none. */
  indexOf(label: string): number;
  /** Chance, 0..1, that a label holds, for each of the indices asked for. */
  judge(pair: PairCode, wanted: readonly number[]): readonly number[];
  /** The chance from which on a label is given. */
  threshold(index: number): number;
}

/** The label under which weights stand that all labels share. */
export const SHARED = '*';

/** `dense` holds a bias for each label, then a threshold for each. */
export function createRelationModel(weights: Weights): RelationModel {
  const { labels, scale, dense } = weights;
  const indices = new Map(labels.map((label, index) => [label, index]));
  const shared = indices.get(SHARED) ?? -1;
  const single = new Int32Array(labels.length);
  const set = createSetScorer(weights);
  return {
    labels,
    indexOf: (label) => indices.get(label) ?? -1,
    threshold: (index) => dense[labels.length + index] ?? 1,
    judge: (pair, wanted) => {
      set.begin();
      pairFeatures(pair, set.add);
      const scores = set.finish();
      return wanted.map((index) => {
        const fired = pair.fired.find(({ label }) => label === labels[index]);
        const score = (scores[index] ?? 0) + sharedScore(weights, fired, shared, single);
        return logistic((dense[index] ?? 0) + score * scale);
      });
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
