// Turns bytes into text. UTF-8 with or without byte order mark and UTF-16 with one are read;
// anything else is refused with the offset of the first byte that is wrong.

import { isUtf8 } from 'node:buffer';
import { InputError } from '../errors.ts';

export interface Place {
  readonly path?: string;
  readonly record?: number;
}

/** `base` is the offset in the file of the first byte. Throws `InputError`. */
export function decodeText(bytes: Uint8Array, where: Place = {}, base = 0): string {
  const mark = base === 0 ? byteOrderMark(bytes) : undefined;
  if (mark === 'utf16le' || mark === 'utf16be') return decodeUtf16(bytes, mark, where);
  const body = mark === 'utf8' ? bytes.subarray(3) : bytes;
  if (!isUtf8(body)) {
    const offset = invalidUtf8At(body);
    const at = base + offset + (mark === 'utf8' ? 3 : 0);
    const value = (body[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    throw new InputError(
      `not UTF-8 at byte ${at} (0x${value}); convert it first: iconv -f WINDOWS-1252 -t UTF-8`,
      where,
    );
  }
  if (base === 0 && looksLikeUtf16(body)) {
    throw new InputError(
      `UTF-16 without a byte order mark, byte ${body[0] === 0 ? 0 : 1} is NUL; convert it first: iconv -f UTF-16LE -t UTF-8`,
      where,
    );
  }
  return Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8');
}

export type ByteOrderMark = 'utf8' | 'utf16le' | 'utf16be';

export function byteOrderMark(bytes: Uint8Array): ByteOrderMark | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf8';
  if (first === 0xff && second === 0xfe) return 'utf16le';
  if (first === 0xfe && second === 0xff) return 'utf16be';
  return undefined;
}

function decodeUtf16(bytes: Uint8Array, order: 'utf16le' | 'utf16be', where: Place): string {
  if (order === 'utf16le' && bytes[2] === 0 && bytes[3] === 0 && bytes.length >= 4) {
    throw new InputError('UTF-32 at byte 0; convert it first: iconv -f UTF-32 -t UTF-8', where);
  }
  if (bytes.length % 2 === 1) {
    throw new InputError(`UTF-16 that ends inside a unit, at byte ${bytes.length - 1}`, where);
  }
  const body = Buffer.from(bytes.subarray(2));
  const text = (order === 'utf16be' ? body.swap16() : body).toString('utf16le');
  const lone = loneSurrogateAt(text);
  if (lone >= 0) {
    throw new InputError(`UTF-16 with half a surrogate pair at byte ${2 + lone * 2}`, where);
  }
  return text;
}

function loneSurrogateAt(text: string): number {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.codePointAt(index) ?? 0;
    if (code >= 0xd800 && code <= 0xdfff) return index;
    if (code > 0xffff) index += 1;
  }
  return -1;
}

/** Latin text in UTF-16 is valid UTF-8 in which every other byte is NUL. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 200) & ~1;
  if (length < 4) return false;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  const half = length / 2;
  return (even === 0 && odd > half * 0.7) || (odd === 0 && even > half * 0.7);
}

/** Offset of the first byte that belongs to no well-formed sequence (Unicode 16, table 3-7). */
function invalidUtf8At(bytes: Uint8Array): number {
  let index = 0;
  while (index < bytes.length) {
    const length = sequenceLength(bytes, index);
    if (length === 0) return index;
    index += length;
  }
  return bytes.length;
}

function sequenceLength(bytes: Uint8Array, index: number): number {
  const lead = bytes[index] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  for (let next = 1; next < length; next += 1) {
    const byte = bytes[index + next] ?? 0;
    const low = next > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = next > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (byte < low || byte > high) return 0;
  }
  return length;
}
