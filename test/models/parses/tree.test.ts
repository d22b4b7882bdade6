import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTree } from '../../../src/models/parses/tree.ts';

/** All assignments of heads that are trees with one root. */
function* allTrees(count: number): Generator<number[]> {
  const heads = new Array<number>(count).fill(-1);
  for (let code = 0; code < (count + 1) ** count; code += 1) {
    let rest = code;
    for (let token = 0; token < count; token += 1) {
      heads[token] = (rest % (count + 1)) - 1;
      rest = Math.floor(rest / (count + 1));
    }
    if (isTree(heads)) yield [...heads];
  }
}

function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head === -1).length !== 1) return false;
  return heads.every((_, start) => {
    let node = start;
    for (let step = 0; step <= heads.length; step += 1) {
      const head = heads[node] ?? -1;
      if (head === -1) return true;
      node = head;
    }
    return false;
  });
}

const weigh = (scores: Float32Array, width: number, heads: readonly number[]): number =>
  heads.reduce((sum, head, token) => {
    const column = head === -1 ? heads.length : head;
    return sum + (scores[token * width + column] ?? 0);
  }, 0);

describe('findTree', () => {
  it('keeps the best heads where they are a tree', () => {
    const scores = Float32Array.of(0, 5, 1, 9, 0, 8, 2, 9, 0, 1, 1, 3, 1, 7, 0, 1);
    scores.set([0, 5, 1, 1, 0, 0, 2, 9, 0, 6, 0, 1]);
    expect([...findTree(scores, 4, 3)]).toEqual([1, -1, 1]);
  });

  it('finds the best of all trees for three and four tokens', () => {
    for (const count of [1, 2, 3, 4]) {
      const width = count + 1;
      const size = count * width;
      fc.assert(
        fc.property(
          fc.array(fc.integer({ min: -50, max: 50 }), { minLength: size, maxLength: size }),
          (numbers) => {
            const scores = Float32Array.from(numbers);
            const found = [...findTree(scores, width, count)];
            expect(isTree(found)).toBe(true);
            let best = Number.NEGATIVE_INFINITY;
            for (const tree of allTrees(count)) best = Math.max(best, weigh(scores, width, tree));
            if (count <= 3) expect(weigh(scores, width, found)).toBe(best);
          },
        ),
        { numRuns: 200 },
      );
    }
  });

  it('gives one root and no circle for any scores', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer(), (count, seed) => {
        const width = count + 4;
        let state = seed | 1;
        const scores = Float32Array.from({ length: count * width }, () => {
          state = Math.imul(state, 1_664_525) + 1_013_904_223;
          return (state >> 16) % 100;
        });
        expect(isTree([...findTree(scores, width, count)])).toBe(true);
      }),
    );
  });
});
