import { describe, expect, it } from 'vitest';
import { wordVectors } from '../../../src/models/vectors/load.ts';
import { readVectors, writeVectors } from '../../../src/models/vectors/vectors.ts';

describe('vectors', () => {
  it('are read as they were written', () => {
    const bytes = writeVectors(['minister', 'treaty'], Int8Array.of(1, -2, 3, 4, 5, -6));
    const vectors = readVectors(bytes);
    const row = vectors.rowOf('treaty');
    expect(vectors.size).toBe(3);
    expect([...vectors.rows.subarray(row * 3, row * 3 + 3)]).toEqual([4, 5, -6]);
    expect(vectors.rowOf('zebra')).toBe(-1);
  });

  it('of words alike are near each other', () => {
    const { rowOf, rows, size } = wordVectors();
    const likeness = (one: string, other: string): number => {
      const vector = (word: string) => rows.subarray(rowOf(word) * size, (rowOf(word) + 1) * size);
      const [left, right] = [vector(one), vector(other)];
      const dot = (first: Int8Array, second: Int8Array): number =>
        first.reduce((sum, value, at) => sum + value * (second[at] ?? 0), 0);
      return dot(left, right) / Math.sqrt(dot(left, left) * dot(right, right));
    };
    expect(likeness('paris', 'london')).toBeGreaterThan(likeness('paris', 'minister'));
    expect(likeness('said', 'told')).toBeGreaterThan(likeness('said', 'eight'));
  });
});
