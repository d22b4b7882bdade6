import { expect, it } from 'vitest';
import { hashWord } from '../../src/models/hash.ts';
import { createRowSums } from '../../src/models/row-sums.ts';
import { createSetScorer } from '../../src/models/set-scorer.ts';
import { addRow, readWeights, writeWeights } from '../../src/models/weights.ts';

const labels = Array.from({ length: 141 }, (_, index) => `label${index}`);
const keys = Array.from({ length: 600 }, (_, index) => hashWord(`feature ${index}`));
/** Row i has i mod 141 + 1 weights, as large as can be. */
const rows = keys.map((key, index) => {
  const own = labels.map((_, label) => label).slice(0, (index % 141) + 1);
  return { key, labels: own, values: own.map((label) => ((label + index) % 3 === 0 ? -127 : 127)) };
});
const weights = readWeights(writeWeights({ labels, scale: 1 }, rows), 'test');

it('sums of rows are those of their cells, also of more rows than are added together', () => {
  const sums = createRowSums(weights);
  for (const count of [1, 40, 256, 257, 600]) {
    const expected = new Int32Array(labels.length);
    sums.begin();
    for (let row = 0; row < count; row += 1) {
      addRow(weights, row, expected);
      sums.add(sums.numberOf(row));
    }
    expect(sums.finish()).toEqual(expected);
  }
});

it('sums of no rows are 0', () => {
  const sums = createRowSums(weights);
  sums.begin();
  expect(sums.finish().every((sum) => sum === 0)).toBe(true);
});

it('a feature counts once in a set, and again in the next, however many sets there are', () => {
  const set = createSetScorer(weights);
  const key = keys[40] as number;
  for (let time = 0; time < 600; time += 1) {
    set.start();
    set.take(key);
    set.take(key);
    set.take(hashWord('unknown'));
    expect(Math.abs(set.finish()[0] as number)).toBe(127);
  }
});

it('a part that is known need not be given again, and its features count once all the same', () => {
  const set = createSetScorer(weights);
  const parts = new Map<number, Int32Array>();
  const wanted = keys.slice(0, 30);
  const sumsOf = (read: () => void): number[] => {
    set.start();
    read();
    return [...set.finish()];
  };
  const whole = sumsOf(() => wanted.forEach(set.take));
  for (let time = 0; time < 3; time += 1) {
    const sums = sumsOf(() => {
      const isNew = set.begin(parts, 7);
      expect(isNew).toBe(time === 0);
      if (isNew) {
        wanted.slice(0, 20).forEach(set.take);
        set.end();
      }
      wanted.slice(10).forEach(set.take);
    });
    expect(sums).toEqual(whole);
  }
});
