// Learns the chances of labels that exclude each other: softmax regression by stochastic gradient
// descent with steps that shrink per weight (AdaGrad), leaving out features at random so that none
// is leaned upon alone. The same examples in the same order give the same weights.

import { createRandom, shuffle } from '../random.ts';
import type { WeightRow } from '../weights.ts';
import { type Example, frequentFeatures } from './learn.ts';

export interface LearnChancesOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Share of the features that is left out at each step. */
  readonly dropout: number;
  /** Features seen fewer times are left out. */
  readonly atLeast: number;
}

const PENALTY = 1e-3;
/** What the sum of squares of each weight begins with. */
const START_SQUARES = 0.1;
/** Labels whose chance is off by less are not corrected. */
const SMALL = 0.003;

export function learnChances(
  examples: readonly Example[],
  labelCount: number,
  options: LearnChancesOptions,
): readonly WeightRow[] {
  const known = [...frequentFeatures(examples, options.atLeast)];
  const rows = new Map(known.map((key, index) => [key, index * labelCount]));
  const inputs = examples.map(({ features }) =>
    [...new Set(features)].flatMap((key) => rows.get(key) ?? []),
  );
  const weights = new Float32Array(known.length * labelCount);
  const squares = new Float32Array(weights.length).fill(START_SQUARES);
  const errors = new Float64Array(labelCount);
  const order = examples.map((_, index) => index);
  const random = createRandom(1);
  const keep = 1 - options.dropout;
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random);
    for (const at of order) {
      const active = (inputs[at] ?? []).filter(() => random() < keep);
      errors.fill(0);
      for (const row of active) {
        for (let label = 0; label < labelCount; label += 1) {
          errors[label] = (errors[label] as number) + (weights[row + label] as number) / keep;
        }
      }
      toErrors(errors, examples[at]?.label ?? 0);
      for (let label = 0; label < labelCount; label += 1) {
        const error = errors[label] as number;
        if (Math.abs(error) < SMALL) continue;
        for (const row of active) {
          const cell = row + label;
          const weight = weights[cell] as number;
          const gradient = error + PENALTY * weight;
          const square = (squares[cell] as number) + gradient * gradient;
          squares[cell] = square;
          weights[cell] = weight - (options.rate * gradient) / Math.sqrt(square);
        }
      }
    }
  }
  const labels = Array.from({ length: labelCount }, (_, label) => label);
  return known.map((key, index) => ({
    key,
    labels,
    values: [...weights.subarray(index * labelCount, (index + 1) * labelCount)],
  }));
}

/** Turns scores into chances, less 1 for the label that is right. */
function toErrors(scores: Float64Array, right: number): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (const score of scores) highest = Math.max(highest, score);
  let sum = 0;
  for (let label = 0; label < scores.length; label += 1) {
    scores[label] = Math.exp((scores[label] as number) - highest);
    sum += scores[label] as number;
  }
  for (let label = 0; label < scores.length; label += 1) {
    scores[label] = (scores[label] as number) / sum - (label === right ? 1 : 0);
  }
}
