// The file of a recurrent network: a head in JSON, hashes of the known words, then the parameters
// in order. The embeddings take one signed byte a number, the matrices of products two bytes and a
// step for each column, all others four bytes.

import { DataError } from '../../errors.ts';
import type { EncoderShape } from './encoder.ts';
import { VECTOR_STEP, type Vocabulary } from './inputs.ts';
import { type Parameters, parameter, roundUp, type Sizes } from './parameters.ts';
import type { Block, Workspace } from './product.ts';
import { type ShortMatrix, shortenMatrix } from './short.ts';

export interface NetworkFile<Shape extends EncoderShape> {
  readonly shape: Shape;
  /** Names of the classes that the network tells apart. */
  readonly labels: readonly string[];
  readonly vocabulary: Vocabulary;
  /** Rows of `shape.embedding` bytes; a number is its byte × `scale`. */
  readonly embeddings: Int8Array;
  readonly scale: number;
  /**
   * The matrices of products. `input` takes the bytes of embeddings and word vectors as they are:
   * what a step of them is worth is in its weights.
   */
  readonly matrices: ReadonlyMap<string, ShortMatrix>;
  /** All other parameters. */
  readonly values: ReadonlyMap<string, Float32Array>;
}

/** The parameters that are matrices of products. */
const PRODUCTS = /^(?:input|inputOut|layer\d+|output|arcs|labels|tags)$/;

export function shortMatrix(file: NetworkFile<EncoderShape>, name: string): ShortMatrix {
  const matrix = file.matrices.get(name);
  if (matrix === undefined) throw new DataError(`the file of a network lacks ${name}`);
  return matrix;
}

/** The parameters that are no matrices of products, in the workspace. */
export function takeValues(workspace: Workspace, file: NetworkFile<EncoderShape>): Parameters {
  const blocks = new Map<string, Block>();
  for (const [name, values] of file.values) {
    const block = workspace.take(values.length);
    block.values.set(values);
    blocks.set(name, block);
  }
  return blocks;
}

/** Numbers that `takeValues` takes. */
export function countValues({ values }: NetworkFile<EncoderShape>): number {
  let sum = 0;
  for (const { length } of values.values()) sum += roundUp(length, 4);
  return sum;
}

interface Head<Shape> {
  /** Names and sizes of the parameters behind the embeddings, in order. */
  readonly sizes: readonly (readonly [string, readonly [number, number]])[];
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
  const head: Head<Shape> = {
    shape,
    labels,
    words: vocabulary.words.length,
    scale,
    sizes: [...sizes].filter(([name]) => name !== 'embeddings'),
  };
  const text = new TextEncoder().encode(JSON.stringify(head));
  const padded = new Uint8Array(roundUp(text.length, 4)).fill(32);
  padded.set(text);
  const embeddings = new Int8Array(roundUp(values.length, 4));
  for (const [at, value] of values.entries()) embeddings[at] = Math.round(value / scale);
  const start = Uint32Array.of(MAGIC, padded.length);
  const parts: ArrayBufferView[] = [start, padded, vocabulary.words, embeddings];
  for (const [name, [rows, columns]] of sizes) {
    if (name === 'embeddings') continue;
    const numbers = parameter(parameters, name).values;
    if (!PRODUCTS.test(name)) {
      parts.push(numbers);
      continue;
    }
    const scaled =
      name === 'input'
        ? numbers.map((value, at) => value * (at < shape.embedding * columns ? scale : VECTOR_STEP))
        : numbers;
    const { weights, steps } = shortenMatrix(scaled, rows, columns);
    parts.push(steps, weights);
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
  const { shape, labels, words, scale, sizes } = JSON.parse(text) as Head<Shape>;
  let offset = 8 + length;
  const vocabulary = { words: new Int32Array(buffer, offset, words) };
  offset += words * 4;
  const size = shape.embeddingRows * shape.embedding;
  const embeddings = new Int8Array(buffer, offset, size);
  offset += roundUp(size, 4);
  const matrices = new Map<string, ShortMatrix>();
  const values = new Map<string, Float32Array>();
  for (const [name, [rows, columns]] of sizes) {
    if (PRODUCTS.test(name)) {
      const steps = new Float32Array(buffer, offset, columns);
      offset += columns * 4;
      const weights = new Int16Array(buffer, offset, rows * columns);
      offset += rows * columns * 2;
      matrices.set(name, { rows, columns, weights, steps });
    } else {
      values.set(name, new Float32Array(buffer, offset, rows * columns));
      offset += rows * columns * 4;
    }
  }
  return { shape, labels, vocabulary, embeddings, scale, matrices, values };
}
