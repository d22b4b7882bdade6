import { describe, expect, it } from 'vitest';
import type { CrfData } from '../../../src/models/names/crf-data.ts';
import { LABELS, labels } from '../../../src/models/names/labels.ts';
import { trainCrf } from '../../../src/models/names/train-crf.ts';

const options = { epochs: 20, penalty: 0.01, rate: 0.2, seed: 1 };

/**
 * Sentences whose tokens have one feature each, and the labels that may be right for each token;
 * every feature has a weight for every label that stands anywhere.
 */
function dataOf(
  sentences: readonly (readonly (readonly [feature: number, allowed: readonly string[]])[])[],
): CrfData {
  const shown = [...new Set(sentences.flat().flatMap(([, allowed]) => allowed))]
    .map((label) => labels.indexOf(label))
    .sort((one, other) => one - other);
  const features = 1 + Math.max(...sentences.flat().map(([feature]) => feature));
  let filled = 0;
  return {
    instances: sentences.map((sentence) => ({
      starts: Int32Array.from({ length: sentence.length + 1 }, (_, token) =>
        token < sentence.length ? filled++ : filled,
      ),
      allowed: sentence.map(([, allowed]) => allowed.map((label) => labels.indexOf(label))),
      certain: sentence.every(([, allowed]) => allowed.length === 1),
      weight: 1,
    })),
    ids: Int32Array.from(sentences.flat(), ([feature]) => feature),
    cellStarts: Int32Array.from({ length: features + 1 }, (_, id) => id * shown.length),
    cellLabels: Uint8Array.from({ length: features * shown.length }, (_, cell) =>
      Number(shown[cell % shown.length]),
    ),
  };
}

/** The label that the feature speaks for most. */
function bestOf(data: CrfData, cells: Float32Array, feature: number): string | undefined {
  const first = data.cellStarts[feature] ?? 0;
  const row = [...cells.subarray(first, data.cellStarts[feature + 1])];
  return labels[data.cellLabels[first + row.indexOf(Math.max(...row))] ?? -1];
}

/** `the` 0, `Ana` 1, `Ray` 2, `Oslo` 3. */
const certain = dataOf(
  Array.from({ length: 8 }, () => [
    [
      [0, ['O']],
      [3, ['S-GPE']],
    ] as const,
    [
      [1, ['B-PER']],
      [2, ['E-PER']],
      [0, ['O']],
    ] as const,
  ]).flat(),
);

describe('the conditional random field', () => {
  it('learns the same from the same sentences', () => {
    expect(trainCrf(certain, options)).toEqual(trainCrf(certain, options));
  });

  it('learns what it is shown', () => {
    const { cells, transitions } = trainCrf(certain, options);
    const best = [0, 1, 2, 3].map((feature) => bestOf(certain, cells, feature));
    expect(best).toEqual(['O', 'B-PER', 'E-PER', 'S-GPE']);
    const move = (one: string, other: string): number =>
      transitions[labels.indexOf(one) * LABELS + labels.indexOf(other)] ?? Number.NaN;
    expect(move('O', 'S-GPE')).toBeGreaterThan(move('O', 'B-PER'));
    expect(move('O', 'E-PER')).toBe(0);
  });

  it('chooses among labels that may be right by the sentences that tell', () => {
    const loose = dataOf([
      ...Array.from({ length: 8 }, () => [[1, ['S-PER']] as const]),
      ...Array.from({ length: 8 }, () => [[2, ['S-GPE']] as const]),
      ...Array.from({ length: 8 }, () => [[2, ['S-PER', 'S-GPE', 'O']] as const]),
    ]);
    const { cells } = trainCrf(loose, options);
    expect(bestOf(loose, cells, 2)).toBe('S-GPE');
  });

  it('reports a loss that falls', () => {
    const losses: number[] = [];
    trainCrf(certain, { ...options, log: (line) => losses.push(Number(line.split('loss ')[1])) });
    expect(losses).toHaveLength(options.epochs);
    expect(losses.at(-1)).toBeLessThan((losses[0] ?? 0) / 4);
  });
});
