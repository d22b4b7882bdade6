// Writes the model of relations: the mean of its two parts, the regressions and the network, as one
// file of weights.

import type { BoostedTrees } from '../boosted-trees.ts';
import { type WeightRow, writeWeights } from '../weights.ts';
import type { Parts } from './judge-parts.ts';

/** What one step of the file is worth. */
const SCALE = 0.025;

/** What stands in the file beside the parts. */
export interface SecondLookNumbers {
  /** For each label how far its chances are off. */
  readonly priors: readonly number[];
  readonly trees: BoostedTrees;
  readonly threshold: number;
}

export function encodeModel(
  { linear, network }: Parts,
  { priors, trees, threshold }: SecondLookNumbers,
): Uint8Array {
  const { labels } = linear;
  const { hidden } = network;
  const size = labels.length;
  const rows = [...new Set([...linear.rows.keys(), ...network.rows.keys()])].flatMap(
    (key): WeightRow[] => {
      const indices: number[] = [];
      const values: number[] = [];
      const take = (index: number, value: number): void => {
        if (value === 0) return;
        indices.push(index);
        values.push(value);
      };
      const row = (linear.rows.get(key) ?? -1) * size;
      for (let label = 0; row >= 0 && label < size; label += 1) {
        take(label, (linear.values[row + label] as number) / 2);
      }
      const hiddenRow = (network.rows.get(key) ?? -1) * hidden;
      for (let unit = 0; hiddenRow >= 0 && unit < hidden; unit += 1) {
        take(size + unit, network.values[hiddenRow + unit] as number);
      }
      return indices.length === 0 ? [] : [{ key, labels: indices, values }];
    },
  );
  for (const key of new Set([...linear.shared.keys(), ...network.shared.keys()])) {
    const value = ((linear.shared.get(key) ?? 0) + (network.shared.get(key) ?? 0)) / 2;
    rows.push({ key, labels: [size - 1], values: [value] });
  }
  const dense = Float32Array.from([
    ...labels.map((_, label) => ((linear.bias[label] ?? 0) + (network.bias[label] ?? 0)) / 2),
    ...priors,
    ...network.hiddenBias,
    ...network.output.map((value) => value / 2),
    threshold,
    ...trees.numbers,
  ]);
  const hiddenLabels = Array.from({ length: hidden }, (_, unit) => `#${unit}`);
  return writeWeights({ labels: [...labels, ...hiddenLabels], scale: SCALE }, rows, dense);
}
