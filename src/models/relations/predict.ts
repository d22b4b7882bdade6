// The model that judges whether two mentions are related. The score of each type and direction is
// the mean of two: of a logistic regression over the features of the pair, and of a network, a layer
// of hidden numbers over the same features. Both stand in one file and are summed in one pass. What
// patterns say counts by weights that all types share.

import { sumOfTrees } from '../boosted-trees.ts';
import { createSetScorer } from '../set-scorer.ts';
import { addWeights, type Weights } from '../weights.ts';
import { createPairReader } from './features.ts';
import { describeGuesses, type Guess, LEAST_SCORE } from './guesses.ts';
import { parseLabel } from './labels.ts';
import type { FiredPattern, PairCode } from './pair-code.ts';

export interface LabelScore {
  /** Place of the label among those of the model. */
  readonly index: number;
  /** A chance before the logistic function. */
  readonly score: number;
}

export interface RelationModel {
  readonly labels: readonly string[];
  /** The scores of the labels wanted, by their indices, that are not below `LEAST_SCORE`. */
  score(pair: PairCode, wanted: readonly number[]): readonly LabelScore[];
  /** The chance, 0..1, that each guess of a text holds, in view of the others. */
  judge(guesses: readonly Guess[]): readonly number[];
  /** The chance from which on a relation is given. */
  readonly threshold: number;
}

/** The label under which weights stand that all labels share; those of hidden numbers follow it. */
export const SHARED = '*';
/** Questions that a tree of the second look asks on the way to a leaf. */
export const TREE_DEPTH = 3;

/**
 * What the best score must be without the way through the tree for that way to be asked for: of 1,130
 * pairs whose score with it is above -1.5, in 99 articles, two have less without.
 */
const LEAST_WITHOUT_PATH = -3.5;
/**
 * What a label's score must be without the network for it to be asked: of 1.3 million labels in 99
 * articles one in fifty has that, and all whose score with it is above -3.
 */
const LEAST_WITHOUT_NETWORK = -5.5;
const NONE: readonly LabelScore[] = [];

/**
 * `dense` holds a bias for each label up to `SHARED`, then how far the chances of each are off, a
 * bias for each hidden number, for each label a row of weights of the hidden numbers, the threshold,
 * and the trees of the second look.
 */
export function createRelationModel(weights: Weights): RelationModel {
  const { scale, dense } = weights;
  const shared = weights.labels.indexOf(SHARED);
  const labels = weights.labels.slice(0, shared + 1);
  const hidden = weights.labels.length - labels.length;
  const priors = new Map(
    labels.map((label, index) => [parseLabel(label).type, dense[labels.length + index] ?? 0]),
  );
  const hiddenBias = dense.subarray(2 * labels.length);
  const output = hiddenBias.subarray(hidden);
  const rest = output.subarray(labels.length * hidden);
  const trees = { depth: TREE_DEPTH, numbers: rest.subarray(1) };
  const single = new Int32Array(weights.labels.length);
  const set = createSetScorer(weights);
  /** The hidden numbers that are not 0, and which they are. */
  const values = new Float64Array(hidden);
  const units = new Int32Array(hidden);
  const reader = createPairReader(set);
  /** Sets the hidden numbers that are not 0; tells how many there are. */
  const findActive = (sums: Int32Array): number => {
    let active = 0;
    for (let unit = 0; unit < hidden; unit += 1) {
      const sum = sums[labels.length + unit] as number;
      const value = sum * scale + (hiddenBias[unit] as number);
      if (value <= 0) continue;
      values[active] = value;
      units[active] = unit;
      active += 1;
    }
    return active;
  };
  const scoresFrom = (
    least: number,
    { fired }: PairCode,
    wanted: readonly number[],
  ): readonly LabelScore[] => {
    const sums = set.finish();
    const found: LabelScore[] = [];
    let active = -1;
    for (let position = 0; position < wanted.length; position += 1) {
      const index = wanted[position] as number;
      const pattern =
        fired.length === 0 ? undefined : fired.find(({ label }) => label === labels[index]);
      const linear = (sums[index] as number) + sharedScore(weights, pattern, shared, single);
      let score = (dense[index] as number) + linear * scale;
      if (score <= LEAST_WITHOUT_NETWORK) continue;
      if (active < 0) active = findActive(sums);
      const row = index * hidden;
      for (let at = 0; at < active; at += 1) {
        score += (values[at] as number) * (output[row + (units[at] as number)] as number);
      }
      if (score >= least) found.push({ index, score });
    }
    return found;
  };
  return {
    labels,
    threshold: rest[0] ?? 1,
    score: (pair, wanted) => {
      set.start();
      reader.readSurface(pair);
      if (pair.apart > 0) return scoresFrom(LEAST_SCORE, pair, wanted);
      if (scoresFrom(LEAST_WITHOUT_PATH, pair, wanted).length === 0) return NONE;
      reader.readPath(pair);
      return scoresFrom(LEAST_SCORE, pair, wanted);
    },
    judge: (guesses) => {
      const described = describeGuesses(guesses, (type) => priors.get(type) ?? 0);
      return guesses.map(({ best }, index) =>
        logistic(best.score + sumOfTrees(trees, described[index] as Float64Array)),
      );
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
