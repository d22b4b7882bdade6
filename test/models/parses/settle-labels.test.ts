import { describe, expect, it } from 'vitest';
import { createLabelSettler } from '../../../src/models/parses/settle-labels.ts';

const labels = ['csubj', 'nsubj', 'obl', 'root', 'xcomp'];
const settle = createLabelSettler(labels);

/** One row a token. */
const table = (rows: readonly (readonly number[])[]) => ({
  scores: Float32Array.from(rows.flat()),
  width: labels.length,
});

describe('the relations of a tree', () => {
  it('are the best, and the root alone is the root', () => {
    const scores = table([
      [0, 5, 1, 9, 2],
      [0, 1, 2, 9, 3],
      [0, 1, 4, 9, 3],
    ]);
    expect(settle(Int32Array.of(1, -1, 1), scores)).toEqual(['nsubj', 'root', 'obl']);
  });

  it('give a head one subject: the weaker of two becomes what else it may be', () => {
    const scores = table([
      [0, 5, 1, 9, 2],
      [0, 1, 2, 9, 3],
      [4, 1, 2, 9, 3],
    ]);
    expect(settle(Int32Array.of(1, -1, 1), scores)).toEqual(['nsubj', 'root', 'xcomp']);
    const turned = table([
      [4, 1, 2, 9, 3],
      [0, 1, 2, 9, 3],
      [0, 5, 1, 9, 2],
    ]);
    expect(settle(Int32Array.of(1, -1, 1), turned)).toEqual(['xcomp', 'root', 'nsubj']);
  });

  it('leave subjects of other heads alone', () => {
    const scores = table([
      [0, 5, 1, 9, 2],
      [0, 1, 2, 9, 3],
      [4, 5, 2, 9, 3],
      [0, 1, 2, 9, 8],
    ]);
    expect(settle(Int32Array.of(1, -1, 3, 1), scores)).toEqual(['nsubj', 'root', 'nsubj', 'xcomp']);
  });
});
