// What is known of words before any training text is read: the clusters of their vectors, how
// they are written in unmarked news, and whether a list of places or peoples names them. It is one
// generated file, read as typed arrays.

import { DataError } from '../../errors.ts';
import { hashPair } from '../hash.ts';

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
] as const;

/** Set where a longer phrase of the lists begins with this one. */
export const PREFIX_BIT = 1 << 15;

/** Bits of the lists that are in lower case and meet words in any case. */
export const FOLDED_BITS = (1 << 6) | (1 << 7) | PREFIX_BIT;

export interface Vocabulary {
  /** Hashes of lower-cased words, ascending. */
  readonly words: Uint32Array;
  /** Clusters, three grains, counted from 1. */
  readonly fine: Uint16Array;
  readonly medium: Uint16Array;
  readonly coarse: Uint8Array;
  /** 1 (nearly always lower-case inside a sentence) to 6 (nearly always capitalised); 0 unknown. */
  readonly casing: Uint8Array;
  /** Hashes of phrases (`phraseHash`), ascending. */
  readonly phrases: Uint32Array;
  readonly phraseBits: Uint16Array;
}

const MAGIC = 0x32564e47;

/** The hash of a phrase from those of its words: `before` is that of the words so far, 0 of none. */
export function phraseHash(before: number, word: number): number {
  return before === 0 ? word : hashPair(before, word);
}

/** Index of the value in ascending hashes, or -1. */
export function findHash(hashes: Uint32Array, hash: number): number {
  const wanted = hash >>> 0;
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hashes[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return hashes[low] === wanted ? low : -1;
}

export function readVocabulary(bytes: Uint8Array, path: string): Vocabulary {
  const { buffer } = bytes.byteOffset === 0 ? bytes : Uint8Array.from(bytes);
  const [magic = 0, count = 0, phraseCount = 0] = new Uint32Array(buffer, 0, 3);
  if (magic !== MAGIC) throw new DataError(`${path}: not a vocabulary`);
  let offset = 12;
  const take = (length: number): number => {
    const start = offset;
    offset += length;
    return start;
  };
  return {
    words: new Uint32Array(buffer, take(4 * count), count),
    phrases: new Uint32Array(buffer, take(4 * phraseCount), phraseCount),
    fine: new Uint16Array(buffer, take(2 * count), count),
    medium: new Uint16Array(buffer, take(2 * count), count),
    phraseBits: new Uint16Array(buffer, take(2 * phraseCount), phraseCount),
    coarse: new Uint8Array(buffer, take(count), count),
    casing: new Uint8Array(buffer, take(count), count),
  };
}

export function writeVocabulary(vocabulary: Vocabulary): Uint8Array {
  const { words, phrases, fine, medium, coarse, casing, phraseBits } = vocabulary;
  const head = Uint32Array.of(MAGIC, words.length, phrases.length);
  const parts = [head, words, phrases, fine, medium, phraseBits, coarse, casing];
  return Uint8Array.from(
    parts.flatMap((part) => [...new Uint8Array(part.buffer, part.byteOffset, part.byteLength)]),
  );
}
