import { describe, expect, it } from 'vitest';
import { hashWord } from '../../src/models/hash.ts';
import { bucketSizes, findHash, hashTableFrom, sortByHash } from '../../src/models/hash-table.ts';

const rowsOf = (words: readonly string[]) => words.map((word) => ({ word, hash: hashWord(word) }));

describe('tables of hashes', () => {
  const words = Array.from({ length: 500 }, (_, index) => `word${index}`);

  for (const bits of [4, 14, 16]) {
    it(`of ${2 ** bits} buckets find what they hold and nothing else`, () => {
      const rows = sortByHash(rowsOf(words), bits);
      const prints = Uint16Array.from(rows, ({ hash }) => hash & 0xffff);
      const table = hashTableFrom(bucketSizes(rows, bits), prints);
      for (const [index, { hash }] of rows.entries()) expect(findHash(table, hash)).toBe(index);
      expect(findHash(table, hashWord('absent'))).toBe(-1);
    });
  }

  it('keep the first of rows that count as one', () => {
    const rows = sortByHash(
      [
        { name: 'later', hash: 0x30000005 },
        { name: 'one', hash: 0x10000007 },
        { name: 'same bucket and fingerprint', hash: 0x10010007 },
      ],
      4,
    );
    expect(rows.map(({ name }) => name)).toEqual(['one', 'later']);
  });
});
