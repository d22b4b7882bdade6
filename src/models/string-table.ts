// Many strings in one stretch of bytes that is used as it was read: a string is found by its hash,
// so that opening a table costs the same however long it is.

import { DataError } from '../errors.ts';
import { hashWord } from './hash.ts';

export interface StringTable {
  readonly count: number;
  /** The index that the string was packed at; -1 if it was not. Of equal strings, the last. */
  readonly find: (text: string) => number;
  readonly at: (index: number) => string;
}

const MAGIC = 0x3153474e;
const HEAD = 3;

/** The bytes that `openStrings` reads, in the byte order of this machine. */
export function packStrings(strings: readonly string[]): Uint8Array {
  // At most three quarters of the slots are taken.
  const bits = Math.ceil(Math.log2((strings.length + 1) / 0.75));
  const starts = new Uint32Array(strings.length + 1);
  const slots = new Uint32Array(1 << bits);
  const mask = slots.length - 1;
  for (const [index, text] of strings.entries()) {
    starts[index + 1] = (starts[index] as number) + text.length;
    let slot = hashWord(text) & mask;
    while (slots[slot] !== 0 && strings[(slots[slot] as number) - 1] !== text) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = index + 1;
  }
  const units = new Uint16Array(starts[strings.length] as number);
  for (const [index, text] of strings.entries()) {
    const start = starts[index] as number;
    for (let at = 0; at < text.length; at += 1) units[start + at] = text.charCodeAt(at);
  }
  const head = Uint32Array.of(MAGIC, strings.length, bits);
  const parts = [head, starts, slots, units];
  const packed = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let offset = 0;
  for (const part of parts) {
    packed.set(new Uint8Array(part.buffer), offset);
    offset += part.byteLength;
  }
  return packed;
}

/** Throws `DataError` if the bytes are not those of `packStrings`. */
export function openStrings(bytes: Uint8Array, path: string): StringTable {
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
  const [magic, count = 0, bits = 0] = new Uint32Array(buffer, byteOffset, HEAD);
  if (magic !== MAGIC) throw new DataError(`${path}: not a table of strings`);
  const starts = new Uint32Array(buffer, byteOffset + HEAD * 4, count + 1);
  const slots = new Uint32Array(buffer, byteOffset + (HEAD + count + 1) * 4, 1 << bits);
  const unitsAt = byteOffset + (HEAD + count + 1 + slots.length) * 4;
  const units = new Uint16Array(buffer, unitsAt, starts[count]);
  const mask = slots.length - 1;
  const isAt = (index: number, text: string): boolean => {
    const start = starts[index] as number;
    if ((starts[index + 1] as number) - start !== text.length) return false;
    for (let at = 0; at < text.length; at += 1) {
      if (units[start + at] !== text.charCodeAt(at)) return false;
    }
    return true;
  };
  return {
    count,
    find: (text) => {
      let slot = hashWord(text) & mask;
      for (let entry = slots[slot] as number; entry !== 0; entry = slots[slot] as number) {
        if (isAt(entry - 1, text)) return entry - 1;
        slot = (slot + 1) & mask;
      }
      return -1;
    },
    at: (index) => String.fromCharCode(...units.subarray(starts[index], starts[index + 1])),
  };
}
