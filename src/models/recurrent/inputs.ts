// What a network sees of a word before its neighbours speak: rows of the embeddings for the word,
// its endings, its beginning and its shape, and its row among the word vectors.

import { hashSlice } from '../hash.ts';
import type { WordVectors } from '../vectors/vectors.ts';

/** The words that have an embedding of their own. */
export interface Vocabulary {
  /** Hashes of the plain words, sorted; a word's place is its row. */
  readonly words: Int32Array;
}

/** Words are looked at no further than this many letters, so that any text takes linear time. */
const LONGEST = 40;
const ENDINGS = 4096;
const BEGINNINGS = 1024;
const SHAPES = 64;

/** Rows that each word has: word, endings of four, three, two letters, beginning, shape. */
export const rowsOfWord = 6;

/** What one step of a word vector's byte is worth to a network. */
export const VECTOR_STEP = 1 / 64;

/** The same of what a pretrained encoder says. */
export const CONTEXT_STEP = 1 / 512;

export function embeddingRows(vocabulary: Vocabulary): number {
  return vocabulary.words.length + 1 + ENDINGS + BEGINNINGS + SHAPES;
}

/**
 * The vocabulary of words that occur `least` times in the sentences, and all counts. Words that have
 * a vector need an embedding less: they must occur `leastWithVector` times, where that is given.
 */
export function countWords(
  sentences: readonly { readonly words: readonly string[] }[],
  least: number,
  vectors?: { readonly known: WordVectors; readonly leastWithVector: number },
): { readonly vocabulary: Vocabulary; readonly counts: ReadonlyMap<string, number> } {
  const counts = new Map<string, number>();
  for (const { words } of sentences) {
    for (const word of words) {
      const plain = plainWord(word);
      counts.set(plain, (counts.get(plain) ?? 0) + 1);
    }
  }
  const hashes = new Set<number>();
  for (const [word, count] of counts) {
    const hasVector = vectors !== undefined && vectors.known.rowOf(word) >= 0;
    if (count >= (hasVector ? vectors.leastWithVector : least)) hashes.add(hashPlain(word));
  }
  return { vocabulary: { words: Int32Array.from(hashes).sort() }, counts };
}

/** As the vocabulary and the word vectors have it: lower-case, digits written as `0`. */
export function plainWord(written: string): string {
  return written.slice(0, LONGEST).toLowerCase().replace(/\d/g, '0').replace(/[’‘]/g, "'");
}

const hashPlain = (plain: string): number => hashSlice(plain, 0, plain.length);

/** The row of words that the vocabulary lacks. */
export function unknownRow(vocabulary: Vocabulary): number {
  return vocabulary.words.length;
}

function wordRow(plain: string, vocabulary: Vocabulary): number {
  const { words } = vocabulary;
  const hash = hashPlain(plain);
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
  for (let size = 2; size <= 4; size += 1) {
    const hash = hashSlice(plain, Math.max(0, length - size), length) ^ (size * 0x5bd1);
    rows[at + size - 1] = endings + ((hash >>> 0) % ENDINGS);
  }
  rows[at + 4] = beginnings + ((hashSlice(plain, 0, Math.min(3, length)) >>> 0) % BEGINNINGS);
  rows[at + 5] = beginnings + BEGINNINGS + shapeRow(written, plain);
}

const Casing = { lower: 0, title: 1, upper: 2, mixed: 3, number: 4, other: 5, letter: 6 } as const;

function shapeRow(written: string, plain: string): number {
  const hyphen = plain.includes('-') || plain.includes('.') ? 1 : 0;
  const digit = plain.includes('0') ? 1 : 0;
  const short = plain.length <= 2 ? 1 : 0;
  return casingOf(written) * 8 + hyphen * 4 + digit * 2 + short;
}

function casingOf(word: string): number {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return Casing.number;
  const lower = word.toLowerCase();
  const upper = word.toUpperCase();
  if (lower === word) return lower === upper ? Casing.other : Casing.lower;
  if (word === upper) return word.length > 1 ? Casing.upper : Casing.letter;
  return word.slice(1) === lower.slice(1) ? Casing.title : Casing.mixed;
}
