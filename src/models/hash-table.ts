// Hashes as a file keeps them: each bucket (the upper bits) holds the lower 16 bits of its hashes,
// ascending. Two hashes that share both count as one.

import { DataError } from '../errors.ts';

export interface HashTable {
  /** A hash shifted right by so many bits is its bucket. */
  readonly shift: number;
  /** First row of each bucket, with one more at the end. */
  readonly buckets: Uint32Array;
  readonly fingerprints: Uint16Array;
}

interface Hashed {
  readonly hash: number;
}

/** Row of the hash, or -1. */
export function findHash({ shift, buckets, fingerprints }: HashTable, hash: number): number {
  const bucket = hash >>> shift;
  const fingerprint = hash & 0xffff;
  const end = buckets[bucket + 1] as number;
  for (let row = buckets[bucket] as number; row < end; row += 1) {
    if (fingerprints[row] === fingerprint) return row;
  }
  return -1;
}

/** The table of the buckets' sizes, one for each of 2^bits, and the fingerprints in order. */
export function hashTableFrom(sizes: Uint8Array, fingerprints: Uint16Array): HashTable {
  const buckets = new Uint32Array(sizes.length + 1);
  let end = 0;
  for (let bucket = 0; bucket < sizes.length; bucket += 1) {
    end += sizes[bucket] as number;
    buckets[bucket + 1] = end;
  }
  return { shift: 32 - Math.log2(sizes.length), buckets, fingerprints };
}

/** The rows in the order of a table of 2^bits buckets; of those that count as one the first stays. */
export function sortByHash<Row extends Hashed>(rows: readonly Row[], bits: number): Row[] {
  const identity = ({ hash }: Row): number => (hash >>> (32 - bits)) * 0x10000 + (hash & 0xffff);
  const sorted = rows.toSorted((one, other) => identity(one) - identity(other));
  return sorted.filter(
    (row, index) => index === 0 || identity(row) !== identity(sorted[index - 1] as Row),
  );
}

/** How many rows each of 2^bits buckets has. */
export function bucketSizes(rows: readonly Hashed[], bits: number): Uint8Array {
  const sizes = new Uint8Array(1 << bits);
  for (const { hash } of rows) {
    const bucket = hash >>> (32 - bits);
    if (sizes[bucket] === 255) throw new DataError('more than 255 hashes in a bucket');
    sizes[bucket] = (sizes[bucket] as number) + 1;
  }
  return sizes;
}
