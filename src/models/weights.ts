// The file of a linear model: for each hashed feature a few labels with a weight in one byte. It is
// read as typed arrays, without parsing; the same rows give the same bytes.
//
// A feature is found by its bucket (the upper bits of its hash) and its fingerprint (the lower 16).
// Two features that share both become one; with four features a bucket that is one in 16,000.

import { DataError } from '../errors.ts';

/** One feature's weights, as a trainer hands them over. */
export interface WeightRow {
  /** Hash of the feature, 32 bits. */
  readonly key: number;
  readonly labels: readonly number[];
  /** In the model's own unit; stored in steps of `WeightsHead.scale`. */
  readonly values: readonly number[];
}

export interface WeightsHead {
  readonly labels: readonly string[];
  /** What one step of the stored bytes is worth: weight = byte × scale. */
  readonly scale: number;
}

export interface Weights extends WeightsHead {
  /** Weights that are not sparse, for instance of transitions between labels, at full precision. */
  readonly dense: Float32Array;
  readonly rowCount: number;
  readonly bucketShift: number;
  /** First row of each bucket, with one more at the end. */
  readonly buckets: Uint32Array;
  readonly fingerprints: Uint16Array;
  /** First cell of each row, with one more at the end. */
  readonly cellStarts: Uint32Array;
  /** Label (`labelAt`) and weight by turns; the weight is a signed byte. */
  readonly cells: Int8Array;
}

const MAGIC = 0x3257474e;
const HEAD_WORDS = 6;

/** The row of a feature; -1 if the model does not know it. */
export function findRow(weights: Weights, key: number): number {
  const { buckets, fingerprints } = weights;
  const bucket = key >>> weights.bucketShift;
  const fingerprint = key & 0xffff;
  const end = buckets[bucket + 1] as number;
  for (let row = buckets[bucket] as number; row < end; row += 1) {
    if (fingerprints[row] === fingerprint) return row;
  }
  return -1;
}

/** The label of a cell: it is stored as a signed byte, and there may be more than 127. */
export function labelAt(cells: Int8Array, cell: number): number {
  return (cells[cell] as number) & 0xff;
}

/** Adds the weights of a row to the scores from `at` on: whole numbers, in steps of `scale`. */
export function addRow(
  { cells, cellStarts }: Weights,
  row: number,
  scores: Int32Array,
  at = 0,
): void {
  const last = cellStarts[row + 1] as number;
  for (let cell = cellStarts[row] as number; cell < last; cell += 2) {
    const index = at + labelAt(cells, cell);
    scores[index] = (scores[index] as number) + (cells[cell + 1] as number);
  }
}

/** Adds the weights of a feature to the scores from `at` on; tells whether the model knows it. */
export function addWeights(weights: Weights, key: number, scores: Int32Array, at = 0): boolean {
  const row = findRow(weights, key);
  if (row >= 0) addRow(weights, row, scores, at);
  return row >= 0;
}

/** Reads what `writeWeights` wrote. Throws `DataError` if it is something else. */
export function readWeights(bytes: Uint8Array, path: string): Weights {
  const { buffer } = bytes.byteOffset === 0 ? bytes : Uint8Array.from(bytes);
  const [magic = 0, rowCount = 0, bucketBits = 0, cellCount = 0, denseCount = 0, headLength = 0] =
    new Uint32Array(buffer, 0, Math.min(HEAD_WORDS, buffer.byteLength >>> 2));
  if (magic !== MAGIC) throw new DataError(`${path}: not a file of weights`);
  let offset = HEAD_WORDS * 4;
  const take = (length: number): number => {
    const start = offset;
    offset += length;
    return start;
  };
  const headAt = take(headLength);
  const head = JSON.parse(
    new TextDecoder().decode(new Uint8Array(buffer, headAt, headLength)),
  ) as WeightsHead;
  const dense = new Float32Array(buffer, take(denseCount * 4), denseCount);
  const bucketCount = 1 << bucketBits;
  const buckets = runningSums(new Uint8Array(buffer, take(bucketCount), bucketCount));
  const fingerprints = new Uint16Array(buffer, take(rowCount * 2), rowCount);
  const cellStarts = runningSums(new Uint8Array(buffer, take(rowCount), rowCount), 2);
  const cells = new Int8Array(buffer, take(cellCount * 2), cellCount * 2);
  return {
    ...head,
    dense,
    rowCount,
    bucketShift: 32 - bucketBits,
    buckets,
    fingerprints,
    cellStarts,
    cells,
  };
}

/** Where each of some stretches begins, with the end of the last, from how many pieces each has. */
function runningSums(counts: Uint8Array, piece = 1): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let index = 0, sum = 0; index < counts.length; index += 1) {
    sum += (counts[index] as number) * piece;
    starts[index + 1] = sum;
  }
  return starts;
}

/**
 * The bytes of a model. A weight that rounds to no step at all is left out, one beyond 127 steps is
 * cut off there. At most 255 labels.
 */
export function writeWeights(
  head: WeightsHead,
  rows: readonly WeightRow[],
  dense: Float32Array = new Float32Array(0),
): Uint8Array {
  const kept = quantise(rows, head.scale);
  let bucketBits = 1;
  while (1 << (bucketBits + 2) < kept.length && bucketBits < 16) bucketBits += 1;
  const shift = 32 - bucketBits;
  const identity = (key: number): number => (key >>> shift) * 0x10000 + (key & 0xffff);
  kept.sort((one, other) => identity(one.key) - identity(other.key) || one.key - other.key);
  const unique = kept.filter(
    (row, index) => index === 0 || identity(row.key) !== identity((kept[index - 1] as Row).key),
  );
  const bucketSizes = new Uint8Array(1 << bucketBits);
  for (const { key } of unique) {
    const size = (bucketSizes[key >>> shift] as number) + 1;
    if (size > 255) throw new DataError('too many features share the upper bits of their hash');
    bucketSizes[key >>> shift] = size;
  }
  const cells = Int8Array.from(unique.flatMap((row) => row.cells));
  const json = JSON.stringify({ labels: head.labels, scale: head.scale });
  const text = new TextEncoder().encode(json.padEnd(Math.ceil(json.length / 4) * 4));
  const start = Uint32Array.of(
    MAGIC,
    unique.length,
    bucketBits,
    cells.length / 2,
    dense.length,
    text.length,
  );
  return joinBytes([
    start,
    text,
    dense,
    bucketSizes,
    Uint16Array.from(unique, (row) => row.key & 0xffff),
    Uint8Array.from(unique, (row) => row.cells.length / 2),
    cells,
  ]);
}

interface Row {
  readonly key: number;
  readonly cells: readonly number[];
}

function quantise(rows: readonly WeightRow[], scale: number): Row[] {
  const kept: Row[] = [];
  for (const { key, labels, values } of rows) {
    const cells: number[] = [];
    for (const [index, label] of labels.entries()) {
      const steps = Math.round((values[index] ?? 0) / scale);
      if (steps !== 0) cells.push(label, Math.max(-127, Math.min(127, steps)));
    }
    if (cells.length > 0) kept.push({ key: key | 0, cells });
  }
  return kept;
}

function joinBytes(
  parts: readonly (Uint8Array | Int8Array | Uint16Array | Uint32Array | Float32Array)[],
): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let offset = 0;
  for (const part of parts) {
    joined.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), offset);
    offset += part.byteLength;
  }
  return joined;
}
