import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignItems } from '../../src/score/align.ts';

const pairsOf = (found: number[], gold: number[], table: (f: number, g: number) => number) =>
  alignItems(found, gold, table).map(({ found: f, gold: g }) => [f, g]);

describe('alignItems', () => {
  it.each([
    { title: 'nothing', found: [], gold: [], pairs: [] },
    { title: 'a found item without gold', found: [1], gold: [], pairs: [] },
    {
      title: 'equal items',
      found: [1, 2],
      gold: [2, 1],
      pairs: [
        [1, 0],
        [0, 1],
      ],
    },
    { title: 'one to one, the earlier first', found: [1, 1], gold: [1], pairs: [[0, 0]] },
    { title: 'two gold items, one found', found: [1], gold: [1, 1], pairs: [[0, 0]] },
  ])('$title', ({ found, gold, pairs }) => {
    expect(pairsOf(found, gold, (f, g) => (f === g ? 1 : 0))).toEqual(pairs);
  });

  it('makes the best pair first', () => {
    // The second found item is the better match of the first gold item.
    const closeness = (f: number, g: number) => 1 / (1 + Math.abs(f - g));
    expect(pairsOf([12, 10], [10, 30], closeness)).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('uses each item once and pairs no two that do not match', () => {
    const numbers = fc.array(fc.nat(6), { maxLength: 12 });
    fc.assert(
      fc.property(numbers, numbers, (found, gold) => {
        const pairs = pairsOf(found, gold, (f, g) => Math.max(0, 3 - Math.abs(f - g)));
        expect(new Set(pairs.map(([f]) => f)).size).toBe(pairs.length);
        expect(new Set(pairs.map(([, g]) => g)).size).toBe(pairs.length);
        for (const [f = 0, g = 0] of pairs) {
          expect(Math.abs((found[f] ?? 0) - (gold[g] ?? 0))).toBeLessThan(3);
        }
      }),
    );
  });
});
