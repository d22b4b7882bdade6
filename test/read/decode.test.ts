import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { decodeText } from '../../src/read/decode.ts';

const bad = (name: string) => readFileSync(new URL(`../../fixtures/cli/${name}`, import.meta.url));

describe('decodeText', () => {
  it.each([
    ['mark.txt', 'The deal was signed.\n'],
    ['utf16-le.txt', 'Élan 🙂 signed.\r\n'],
    ['utf16-be.txt', 'Élan 🙂 signed.\r\n'],
    ['crlf.txt', 'First paragraph.\r\n\r\nSecond paragraph.\r\n'],
    ['nul.txt', 'The deal\0 was signed on Tuesday.\n'],
    ['empty.txt', ''],
  ])('%s is read', (name, text) => {
    expect(decodeText(bad(name))).toBe(text);
  });

  it.each([
    ['latin1.txt', /not UTF-8 at byte 6 \(0xE9\); convert it first: iconv/],
    ['utf16-unmarked.txt', /UTF-16 without a byte order mark, byte 1 is NUL/],
    ['utf16-cut.txt', /ends inside a unit, at byte 12/],
    ['utf16-lone.txt', /half a surrogate pair at byte 6/],
    ['utf32.txt', /UTF-32 at byte 0/],
  ])('%s is refused with the place', (name, message) => {
    expect(() => decodeText(bad(name))).toThrow(message);
    expect(() => decodeText(bad(name))).toThrow(InputError);
  });

  it.each([
    [[0x61, 0x80], 1],
    [[0xc0, 0xaf], 0],
    [[0xe2, 0x82], 0],
    [[0x61, 0xed, 0xa0, 0x80], 1],
    [[0xf4, 0x90, 0x80, 0x80], 0],
    [[0xf0, 0x9f, 0x98, 0x80, 0xff], 4],
  ])('bytes %j are wrong at %d', (bytes, offset) => {
    expect(() => decodeText(Uint8Array.from(bytes))).toThrow(`not UTF-8 at byte ${offset} `);
  });

  it('counts from the beginning of the file', () => {
    expect(() => decodeText(Uint8Array.of(0x61, 0xff), {}, 1_000)).toThrow('at byte 1001 ');
    expect(() => decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0xff))).toThrow('at byte 3 ');
  });

  it('gives back any well-formed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!text.startsWith('\ufeff') && !text.includes('\0'));
        expect(decodeText(Buffer.from(text))).toBe(text);
      }),
    );
  });
});
