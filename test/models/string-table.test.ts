import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openStrings, packStrings } from '../../src/models/string-table.ts';

describe('a table of strings', () => {
  it('finds what was packed and nothing else', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'binary' })), fc.string(), (strings, other) => {
        const table = openStrings(packStrings(strings), 'test');
        expect(strings.map((text) => table.find(text))).toEqual([...strings.keys()]);
        expect(strings.map((_, index) => table.at(index))).toEqual(strings);
        expect(table.find(other)).toBe(strings.indexOf(other));
      }),
      { numRuns: 40 },
    );
  });

  it('gives the last of equal strings', () => {
    expect(openStrings(packStrings(['a', 'b', 'a']), 'test').find('a')).toBe(2);
  });

  it('is read where it stands in other bytes', () => {
    const packed = packStrings(['peso', 'real']);
    const bytes = new Uint8Array(packed.length + 1);
    bytes.set(packed, 1);
    expect(openStrings(bytes.subarray(1), 'test').find('real')).toBe(1);
  });

  it('refuses other bytes', () => {
    expect(() => openStrings(new Uint8Array(64), 'x.bin')).toThrow('x.bin: not a table');
  });
});
