// Short vectors of the commonest English words: what words mean, as far as the words around them
// in a large text tell. A word is found by its hash.

import { DataError } from '../../errors.ts';
import { hashWord } from '../hash.ts';
import { bucketSizes, findHash, hashTableFrom, sortByHash } from '../hash-table.ts';

export interface WordVectors {
  /** Numbers in each vector. */
  readonly size: number;
  /** The row of a lower-case word, digits written as `0`; -1 if it is not among them. */
  readonly rowOf: (word: string) => number;
  /** All rows one after the other, the commonest word first, in 1/127 of the largest. */
  readonly rows: Int8Array;
}

/** Bytes of the head: words in the table, numbers in a vector. */
const HEAD = 8;
/** With the 16 bits of a fingerprint the whole hash, so that no word is taken for another. */
const BUCKET_BITS = 16;
const BUCKETS = 1 << BUCKET_BITS;
/** A row is told in 16 bits. */
const MOST_WORDS = 65_536;

export function readVectors(bytes: Uint8Array): WordVectors {
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const [count = 0, size = 0] = new Uint32Array(buffer, 0, 2);
  const sizes = new Uint8Array(buffer, HEAD, BUCKETS);
  const table = hashTableFrom(sizes, new Uint16Array(buffer, HEAD + BUCKETS, count));
  const places = new Uint16Array(buffer, HEAD + BUCKETS + 2 * count, count);
  const rows = new Int8Array(buffer, HEAD + BUCKETS + 4 * count);
  const rowOf = (word: string): number => {
    const index = findHash(table, hashWord(word));
    return index < 0 ? -1 : (places[index] as number);
  };
  return { size, rowOf, rows };
}

/** `rows` holds the vectors of the words in order; of words with the same hash the first counts. */
export function writeVectors(words: readonly string[], rows: Int8Array): Uint8Array {
  if (words.length > MOST_WORDS) throw new DataError(`more than ${MOST_WORDS} words`);
  const entries = sortByHash(
    words.map((word, row) => ({ hash: hashWord(word), row })),
    BUCKET_BITS,
  );
  const parts = [
    Uint32Array.of(entries.length, rows.length / words.length),
    bucketSizes(entries, BUCKET_BITS),
    Uint16Array.from(entries, ({ hash }) => hash & 0xffff),
    Uint16Array.from(entries, ({ row }) => row),
    rows,
  ];
  return new Uint8Array(
    Buffer.concat(
      parts.map((part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength)),
    ),
  );
}
