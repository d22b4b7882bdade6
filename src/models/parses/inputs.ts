// What the parser sees of a word before its neighbours speak: rows of the embeddings for the word,
// its ending, its beginning and its shape, and its row among the word vectors.

import { hashSlice } from '../hash.ts';
import { casingOf } from '../tags/features.ts';

/** The rows of the embeddings: known words first, then hashed endings, beginnings, shapes. */
export interface Vocabulary {
  /** Hashes of the known words, sorted; a word's place is its row. */
  readonly words: Int32Array;
}

/** Words are looked at no further than this many letters. */
const LONGEST = 40;
const ENDINGS = 2048;
const BEGINNINGS = 1024;
const SHAPES = 64;

/** Rows that each word has: word, long ending, short ending, beginning, shape. */
export const rowsOfWord = 5;

export function embeddingRows(vocabulary: Vocabulary): number {
  return vocabulary.words.length + 1 + ENDINGS + BEGINNINGS + SHAPES;
}

/** As the vocabulary and the word vectors have it. */
export function plainWord(written: string): string {
  return written.slice(0, LONGEST).toLowerCase().replace(/\d/g, '0').replace(/[’‘]/g, "'");
}

/** The row of words that the vocabulary lacks. */
export function unknownRow(vocabulary: Vocabulary): number {
  return vocabulary.words.length;
}

export function wordRow(plain: string, vocabulary: Vocabulary): number {
  const { words } = vocabulary;
  const hash = hashSlice(plain, 0, plain.length);
  let low = 0;
  let high = words.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const value = words[middle] as number;
    if (value === hash) return middle;
    if (value < hash) low = middle + 1;
    else high = middle - 1;
  }
  return unknownRow(vocabulary);
}

/** Writes the word's rows into `rows` from `at` on. */
export function writeRows(
  written: string,
  plain: string,
  vocabulary: Vocabulary,
  rows: Int32Array,
  at: number,
): void {
  const { length } = plain;
  const endings = vocabulary.words.length + 1;
  const beginnings = endings + ENDINGS;
  rows[at] = wordRow(plain, vocabulary);
  rows[at + 1] = endings + ((hashSlice(plain, Math.max(0, length - 3), length) >>> 0) % ENDINGS);
  rows[at + 2] =
    endings + (((hashSlice(plain, Math.max(0, length - 2), length) ^ 0x5bd1) >>> 0) % ENDINGS);
  rows[at + 3] = beginnings + ((hashSlice(plain, 0, Math.min(3, length)) >>> 0) % BEGINNINGS);
  rows[at + 4] = beginnings + BEGINNINGS + shapeRow(written, plain);
}

function shapeRow(written: string, plain: string): number {
  const hyphen = plain.includes('-') || plain.includes('.') ? 1 : 0;
  const digit = plain.includes('0') ? 1 : 0;
  const short = plain.length <= 2 ? 1 : 0;
  return casingOf(written) * 8 + hyphen * 4 + digit * 2 + short;
}

/** What one step of a word vector's byte is worth to the network. */
export const VECTOR_STEP = 1 / 64;
