// The file of a recurrent network: a head in JSON, hashes of the known words, then the parameters
// in order. The embeddings take one signed byte a number, all others four bytes.

import { DataError } from '../../errors.ts';
import type { EncoderShape } from './encoder.ts';
import type { Vocabulary } from './inputs.ts';
import { type Parameters, parameter, roundUp, type Sizes } from './parameters.ts';

export interface NetworkFile<Shape extends EncoderShape> {
  readonly shape: Shape;
  /** Names of the classes that the network tells apart. */
  readonly labels: readonly string[];
  readonly vocabulary: Vocabulary;
  /** Rows of `shape.embedding` bytes; a number is its byte × `scale`. */
  readonly embeddings: Int8Array;
  readonly scale: number;
  /** Copies the other parameters to where they are used. */
  readonly fill: (parameters: Parameters, sizes: Sizes) => void;
}

interface Head<Shape> {
  readonly shape: Shape;
  readonly labels: readonly string[];
  readonly words: number;
  readonly scale: number;
}

const MAGIC = 0x314e5552;

export function packNetwork<Shape extends EncoderShape>(
  labels: readonly string[],
  vocabulary: Vocabulary,
  shape: Shape,
  sizes: Sizes,
  parameters: Parameters,
): Uint8Array {
  const { values } = parameter(parameters, 'embeddings');
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  const scale = largest / 127 || 1;
  const head: Head<Shape> = { shape, labels, words: vocabulary.words.length, scale };
  const text = new TextEncoder().encode(JSON.stringify(head));
  const padded = new Uint8Array(roundUp(text.length, 4)).fill(32);
  padded.set(text);
  const embeddings = new Int8Array(roundUp(values.length, 4));
  for (const [at, value] of values.entries()) embeddings[at] = Math.round(value / scale);
  const start = Uint32Array.of(MAGIC, padded.length);
  const parts: ArrayBufferView[] = [start, padded, vocabulary.words, embeddings];
  for (const name of sizes.keys()) {
    if (name !== 'embeddings') parts.push(parameter(parameters, name).values);
  }
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), offset);
    offset += part.byteLength;
  }
  return bytes;
}

/** Reads what `packNetwork` wrote. Throws `DataError` if it is something else. */
export function unpackNetwork<Shape extends EncoderShape>(bytes: Uint8Array): NetworkFile<Shape> {
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const [magic, length = 0] = new Uint32Array(buffer, 0, Math.min(2, buffer.byteLength >>> 2));
  if (magic !== MAGIC) throw new DataError('not a file of a recurrent network');
  const text = new TextDecoder().decode(new Uint8Array(buffer, 8, length));
  const { shape, labels, words, scale } = JSON.parse(text) as Head<Shape>;
  let offset = 8 + length;
  const vocabulary = { words: new Int32Array(buffer, offset, words) };
  offset += words * 4;
  const size = shape.embeddingRows * shape.embedding;
  const embeddings = new Int8Array(buffer, offset, size);
  offset += roundUp(size, 4);
  const fill = (parameters: Parameters, sizes: Sizes): void => {
    let at = offset;
    for (const [name, [rows, columns]] of sizes) {
      if (name === 'embeddings') continue;
      parameter(parameters, name).values.set(new Float32Array(buffer, at, rows * columns));
      at += rows * columns * 4;
    }
  };
  return { shape, labels, vocabulary, embeddings, scale, fill };
}
