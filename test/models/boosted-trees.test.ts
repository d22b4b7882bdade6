import { describe, expect, it } from 'vitest';
import { sumOfTrees } from '../../src/models/boosted-trees.ts';
import { learnTrees, type TreeExample, type TreeOptions } from '../../src/models/learn-trees.ts';
import { createRandom } from '../../src/models/random.ts';

const options: TreeOptions = { trees: 40, depth: 2, rate: 0.3, penalty: 1, least: 1 };
const random = createRandom(7);
/** Right where exactly one of the first two features is high; the third is noise. */
const examples = Array.from({ length: 800 }, (): TreeExample => {
  const features = [random(), random(), random()];
  const high = features.slice(0, 2).map((value) => value > 0.5);
  return { features, score: 0, right: high[0] !== high[1] };
});

describe('boosted trees', () => {
  const trees = learnTrees(examples, options);

  it('learn what features say together', () => {
    const right = examples.filter((example) => {
      return sumOfTrees(trees, example.features) > 0 === example.right;
    });
    expect(right.length / examples.length).toBeGreaterThan(0.95);
  });

  it('learn the same from the same examples', () => {
    expect(learnTrees(examples, options)).toEqual(trees);
  });

  it('add nothing to scores that are right already', () => {
    const sure = examples.map((example) => ({ ...example, score: example.right ? 9 : -9 }));
    const still = learnTrees(sure, options);
    for (const { features } of sure) {
      expect(Math.abs(sumOfTrees(still, features))).toBeLessThan(0.1);
    }
  });

  it('turn left where no question pays', () => {
    const same = examples.map(({ right }) => ({ features: [1], score: 0, right }));
    const { numbers } = learnTrees(same, { ...options, trees: 1 });
    expect(numbers[3]).toBe(Number.POSITIVE_INFINITY);
  });
});
