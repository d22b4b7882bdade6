// Short vectors of the commonest English words: what words mean, as far as the words around them
// in a large text tell. A word is found by its hash.

import { hashWord } from '../hash.ts';

export interface WordVectors {
  /** Numbers in each vector. */
  readonly size: number;
  /** The row of a lower-case word, digits written as `0`; -1 if it is not among them. */
  readonly rowOf: (word: string) => number;
  /** All rows one after the other, in 1/127 of the largest. */
  readonly rows: Int8Array;
}

/** Bytes of the head: number of words, numbers in a vector, bits of the table's size. */
const HEAD = 12;

export function readVectors(bytes: Uint8Array): WordVectors {
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const [count = 0, size = 0, bits = 0] = new Uint32Array(buffer, 0, 3);
  const slots = 1 << bits;
  const keys = new Int32Array(buffer, HEAD, slots);
  const places = new Int32Array(buffer, HEAD + slots * 4, slots);
  const rows = new Int8Array(buffer, HEAD + slots * 8, count * size);
  const rowOf = (word: string): number => {
    const key = hashWord(word) || 1;
    let slot = (key >>> 0) & (slots - 1);
    while (keys[slot] !== 0) {
      if (keys[slot] === key) return places[slot] ?? -1;
      slot = (slot + 1) & (slots - 1);
    }
    return -1;
  };
  return { size, rowOf, rows };
}

export function writeVectors(words: readonly string[], rows: Int8Array): Uint8Array {
  const bits = Math.ceil(Math.log2(words.length * 1.4));
  const slots = 1 << bits;
  const keys = new Int32Array(slots);
  const places = new Int32Array(slots);
  for (const [index, word] of words.entries()) {
    const key = hashWord(word) || 1;
    let slot = (key >>> 0) & (slots - 1);
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (slots - 1);
    if (keys[slot] === key) continue;
    keys[slot] = key;
    places[slot] = index;
  }
  const head = Uint32Array.of(words.length, rows.length / words.length, bits);
  const parts = [head, keys, places, rows].map(
    (part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength),
  );
  return new Uint8Array(Buffer.concat(parts));
}
