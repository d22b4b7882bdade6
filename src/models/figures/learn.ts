// Learns a linear model of labels from examples: an averaged perceptron with a margin. The same
// examples in the same order give the same weights.

import type { WeightRow } from '../weights.ts';

export interface Example {
  /** Hashes of its features. */
  readonly features: readonly number[];
  /** The index of its label. */
  readonly label: number;
}

export interface LearnOptions {
  readonly epochs: number;
  /** The right label must win by this much, else the weights are corrected. */
  readonly margin: number;
  /** Features seen fewer times are left out. */
  readonly atLeast: number;
}

interface Row {
  readonly weights: Float64Array;
  readonly sums: Float64Array;
}

export function learnLabels(
  examples: readonly Example[],
  labelCount: number,
  options: LearnOptions,
): readonly WeightRow[] {
  const known = frequentFeatures(examples, options.atLeast);
  const inputs = examples.map(({ features }) =>
    [...new Set(features)].filter((key) => known.has(key)),
  );
  const rows = new Map<number, Row>();
  const scores = new Float64Array(labelCount);
  const order = examples.map((_, index) => index);
  let state = 12345;
  let step = 1;
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    for (let index = order.length - 1; index > 0; index -= 1) {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      const other = state % (index + 1);
      const kept = order[index] ?? 0;
      order[index] = order[other] ?? 0;
      order[other] = kept;
    }
    for (const index of order) {
      const label = examples[index]?.label ?? 0;
      const features = inputs[index] ?? [];
      scores.fill(0);
      for (const key of features) addRow(rows.get(key), scores);
      const rival = bestBut(scores, label);
      if ((scores[label] ?? 0) - (scores[rival] ?? 0) < options.margin) {
        for (const key of features) correct(rows, key, label, rival, step, labelCount);
      }
      step += 1;
    }
  }
  return [...rows].map(([key, { weights, sums }]) => ({
    key,
    labels: [...weights.keys()],
    values: [...weights].map((weight, label) => weight - (sums[label] ?? 0) / step),
  }));
}

/** The features seen so many times. */
export function frequentFeatures(
  examples: readonly Example[],
  atLeast: number,
): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { features } of examples) {
    for (const key of new Set(features)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= atLeast).map(([key]) => key));
}

function addRow(row: Row | undefined, scores: Float64Array): void {
  if (row === undefined) return;
  for (let label = 0; label < scores.length; label += 1) {
    scores[label] = (scores[label] ?? 0) + (row.weights[label] ?? 0);
  }
}

function bestBut(scores: Float64Array, label: number): number {
  let best = label === 0 ? 1 : 0;
  for (let other = 0; other < scores.length; other += 1) {
    if (other !== label && (scores[other] ?? 0) > (scores[best] ?? 0)) best = other;
  }
  return best;
}

function correct(
  rows: Map<number, Row>,
  key: number,
  label: number,
  rival: number,
  step: number,
  labelCount: number,
): void {
  let row = rows.get(key);
  if (row === undefined) {
    row = { weights: new Float64Array(labelCount), sums: new Float64Array(labelCount) };
    rows.set(key, row);
  }
  const { weights, sums } = row;
  weights[label] = (weights[label] ?? 0) + 1;
  weights[rival] = (weights[rival] ?? 0) - 1;
  sums[label] = (sums[label] ?? 0) + step;
  sums[rival] = (sums[rival] ?? 0) - step;
}
