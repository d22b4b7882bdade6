import { expect, it } from 'vitest';
import { shareTree } from '../../../src/models/parses/ensemble.ts';
import type { TreeScorer } from '../../../src/models/parses/tree-scorer.ts';

/** A scorer of `Ana left`: scores of heads (Ana, left, root), then of two relations. */
const scorer = (arcs: readonly number[], labels: readonly number[]): TreeScorer => ({
  labels: ['nsubj', 'root'],
  scoreArcs: () => ({ scores: Float32Array.from(arcs), width: 3 }),
  scoreLabels: () => ({ scores: Float32Array.from(labels), width: 2 }),
});
const never = Number.NEGATIVE_INFINITY;
const sure = scorer([never, 9, 0, 0, never, 9], [5, 0, 0, 5]);
const unsure = scorer([never, 0, 0.5, 0.5, never, 0], [0, 0, 0, 0]);

it('takes the mean of what several parsers hold likely', () => {
  const { heads, arcs, labels } = shareTree([sure, unsure], ['Ana', 'left'], ['PROPN', 'VERB']);
  expect([...heads]).toEqual([1, -1]);
  expect(arcs[1]).toBeCloseTo((1 + 0.378) / 2, 2);
  expect(arcs[0]).toBe(0);
  expect(labels[0]).toBeCloseTo((0.993 + 0.5) / 2, 2);
  for (const row of [arcs.slice(0, 3), arcs.slice(3), labels.slice(0, 2), labels.slice(2)]) {
    expect(row.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 5);
  }
});

it('chooses a tree with one root', () => {
  const both = scorer([never, 0, 9, 0, never, 8], [0, 0, 0, 0]);
  expect([...shareTree([both], ['Ana', 'left'], ['PROPN', 'VERB']).heads]).toEqual([-1, 0]);
});
