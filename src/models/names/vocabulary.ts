// What is known of words before any training text is read: the clusters of their vectors, how
// they are written in unmarked news, and whether a list of places or peoples names them. It is one
// generated file, read as typed arrays.

import { DataError } from '../../errors.ts';
import { hashPair } from '../hash.ts';
import { bucketSizes, type HashTable, hashTableFrom, sortByHash } from '../hash-table.ts';

/** Bits of a phrase in the lists. */
export const PHRASE_KINDS = [
  'country',
  'subdivision',
  'city',
  'demonym',
  'people',
  'natural',
  'office',
  'organization',
  'town',
  'facility',
  'event',
  'work',
] as const;

/** Set where a longer phrase of the lists begins with this one. */
export const PREFIX_BIT = 1 << 15;

/** Bits of the lists that are in lower case and meet words in any case. */
export const FOLDED_BITS = (1 << 6) | (1 << 7) | PREFIX_BIT;

export interface Vocabulary {
  /** Lower-cased words; one in 6,000 that is not listed is taken for one that is. */
  readonly words: HashTable;
  /** What is written of a word, by its row; see `fineCluster` and the functions beside it. */
  readonly packed: Uint32Array;
  /** Phrases by `phraseHash`. */
  readonly phrases: HashTable;
  /** The sets of bits that occur, and which of them a phrase has, by its row. */
  readonly bitSets: Uint16Array;
  readonly phraseSets: Uint8Array;
}

/** The clusters of the word in a row, three grains, counted from 1. */
export const fineCluster = ({ packed }: Vocabulary, row: number): number =>
  (packed[row] as number) & 0xfff;
export const mediumCluster = ({ packed }: Vocabulary, row: number): number =>
  ((packed[row] as number) >>> 12) & 0x3ff;
export const coarseCluster = ({ packed }: Vocabulary, row: number): number =>
  ((packed[row] as number) >>> 22) & 0x7f;

/** 1 (nearly always lower-case inside a sentence) to 6 (nearly always capitalised); 0 unknown. */
export const casingOf = ({ packed }: Vocabulary, row: number): number =>
  (packed[row] as number) >>> 29;

/** Bits of `PHRASE_KINDS` of the phrase in a row. */
export const phraseBits = ({ bitSets, phraseSets }: Vocabulary, row: number): number =>
  bitSets[phraseSets[row] as number] as number;

/** What is written of a word. */
export interface WordRow {
  readonly hash: number;
  readonly fine: number;
  readonly medium: number;
  readonly coarse: number;
  readonly casing: number;
}

const MAGIC = 0x34564e47;
const BUCKET_BITS = 14;
const BUCKETS = 1 << BUCKET_BITS;

/** The hash of a phrase from those of its words: `before` is that of the words so far, 0 of none. */
export function phraseHash(before: number, word: number): number {
  return before === 0 ? word : hashPair(before, word);
}

export function readVocabulary(bytes: Uint8Array, path: string): Vocabulary {
  const { buffer } = bytes.byteOffset === 0 ? bytes : Uint8Array.from(bytes);
  const [magic = 0, count = 0, phraseCount = 0, bitSetCount = 0] = new Uint32Array(buffer, 0, 4);
  if (magic !== MAGIC) throw new DataError(`${path}: not a vocabulary`);
  let offset = 16;
  const take = (length: number): number => {
    const start = offset;
    offset += length;
    return start;
  };
  const packed = new Uint32Array(buffer, take(4 * count), count);
  const wordFingerprints = new Uint16Array(buffer, take(2 * count), count);
  const phraseFingerprints = new Uint16Array(buffer, take(2 * phraseCount), phraseCount);
  const bitSets = new Uint16Array(buffer, take(2 * bitSetCount), bitSetCount);
  const phraseSets = new Uint8Array(buffer, take(phraseCount), phraseCount);
  const wordSizes = new Uint8Array(buffer, take(BUCKETS), BUCKETS);
  const phraseSizes = new Uint8Array(buffer, take(BUCKETS), BUCKETS);
  return {
    words: hashTableFrom(wordSizes, wordFingerprints),
    phrases: hashTableFrom(phraseSizes, phraseFingerprints),
    packed,
    bitSets,
    phraseSets,
  };
}

/** `phrases` holds the bits of each phrase by its hash. */
export function writeVocabulary(
  words: readonly WordRow[],
  phrases: ReadonlyMap<number, number>,
): Uint8Array {
  const wordRows = sortByHash(words.toSorted(byHash), BUCKET_BITS);
  const phraseRows = sortByHash(
    Array.from(phrases, ([hash, bits]) => ({ hash, bits })).sort(byHash),
    BUCKET_BITS,
  );
  const packed = wordRows.map(
    ({ fine, medium, coarse, casing }) => fine | (medium << 12) | (coarse << 22) | (casing << 29),
  );
  const bitSets = Array.from(new Set(phraseRows.map(({ bits }) => bits))).sort((a, b) => a - b);
  if (bitSets.length > 256) throw new DataError('more than 256 sets of lists that hold a phrase');
  const setOf = new Map(bitSets.map((bits, index) => [bits, index]));
  const parts = [
    Uint32Array.of(MAGIC, wordRows.length, phraseRows.length, bitSets.length),
    Uint32Array.from(packed),
    Uint16Array.from(wordRows, ({ hash }) => hash & 0xffff),
    Uint16Array.from(phraseRows, ({ hash }) => hash & 0xffff),
    Uint16Array.from(bitSets),
    Uint8Array.from(phraseRows, ({ bits }) => setOf.get(bits) as number),
    bucketSizes(wordRows, BUCKET_BITS),
    bucketSizes(phraseRows, BUCKET_BITS),
  ];
  return new Uint8Array(
    Buffer.concat(
      parts.map((part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength)),
    ),
  );
}

interface Hashed {
  readonly hash: number;
}

/** Of words that share a row the one with the least hash stays. */
const byHash = (one: Hashed, other: Hashed): number => (one.hash >>> 0) - (other.hash >>> 0);
