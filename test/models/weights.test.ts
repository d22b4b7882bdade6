import { describe, expect, it } from 'vitest';
import { hashPair, hashSlice, hashWord } from '../../src/models/hash.ts';
import { addWeights, readWeights, writeWeights } from '../../src/models/weights.ts';

const rows = Array.from({ length: 5000 }, (_, index) => ({
  key: hashWord(`feature ${index}`),
  labels: [index % 7, 7],
  values: [1, -0.5],
}));
const head = { labels: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], scale: 0.25 };

describe('the weights file', () => {
  it('gives back what was written, in steps of its scale', () => {
    const weights = readWeights(writeWeights(head, rows, Float32Array.of(1, 2)), 'test');
    expect(weights.labels).toEqual(head.labels);
    expect([...weights.dense]).toEqual([1, 2]);
    for (const { key, labels } of rows) {
      const scores = new Int32Array(10);
      expect(addWeights(weights, key, scores, 2)).toBe(true);
      expect(scores[2 + (labels[0] ?? 0)]).toBe(4);
      expect(scores[9]).toBe(-2);
    }
  });

  it('is the same whatever the order of the rows', () => {
    expect(writeWeights(head, rows.toReversed())).toEqual(writeWeights(head, rows));
  });

  it('leaves out what rounds to nothing and cuts off what is too large', () => {
    const key = hashWord('one');
    const written = writeWeights(head, [{ key, labels: [0, 1], values: [0.1, 1000] }]);
    const scores = new Int32Array(8);
    addWeights(readWeights(written, 'test'), key, scores);
    expect([...scores.slice(0, 2)]).toEqual([0, 127]);
  });

  it('knows hardly any feature that was not written', () => {
    const weights = readWeights(writeWeights(head, rows), 'test');
    const scores = new Int32Array(8);
    let known = 0;
    for (let index = 0; index < 5000; index += 1) {
      if (addWeights(weights, hashWord(`other ${index}`), scores)) known += 1;
    }
    expect(known).toBeLessThan(10);
  });

  it('refuses features whose hashes are no hashes', () => {
    const alike = Array.from({ length: 300 }, (_, key) => ({ key, labels: [0], values: [1] }));
    expect(() => writeWeights(head, alike)).toThrow('share the upper bits');
  });

  it('refuses other files', () => {
    expect(() => readWeights(new Uint8Array(64), 'x.bin')).toThrow('x.bin: not a file of weights');
  });
});

describe('hashes', () => {
  it('of a slice equal those of the sliced word', () => {
    expect(hashSlice('ministry', 4, 8)).toBe(hashWord('stry'));
  });

  it('of pairs tell the order', () => {
    expect(hashPair(1, 2)).not.toBe(hashPair(2, 1));
  });
});
