// The parser's file: a head in JSON, hashes of the known words, then the parameters in order. The
// embeddings take one signed byte a number, all others four bytes.

import { DataError } from '../../errors.ts';
import type { Vocabulary } from './inputs.ts';
import { type Parameters, parameter, parameterSizes, roundUp, type Shape } from './network.ts';

export interface ParserHead {
  readonly shape: Shape;
  readonly labels: readonly string[];
  /** Number of known words. */
  readonly words: number;
  /** What one step of an embedding's byte is worth. */
  readonly scale: number;
}

export interface ParserFile {
  readonly head: ParserHead;
  readonly vocabulary: Vocabulary;
  readonly embeddings: Int8Array;
  /** Copies the other parameters to where they are used. */
  readonly fill: (parameters: Parameters) => void;
}

const MAGIC = 0x31415053;

export function packParser(
  labels: readonly string[],
  vocabulary: Vocabulary,
  shape: Shape,
  parameters: Parameters,
): Uint8Array {
  const { values } = parameter(parameters, 'embeddings');
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  const scale = largest / 127 || 1;
  const head: ParserHead = { shape, labels, words: vocabulary.words.length, scale };
  const text = new TextEncoder().encode(JSON.stringify(head));
  const padded = new Uint8Array(roundUp(text.length, 4)).fill(32);
  padded.set(text);
  const embeddings = new Int8Array(roundUp(values.length, 4));
  for (const [at, value] of values.entries()) embeddings[at] = Math.round(value / scale);
  const parts: ArrayBufferView[] = [
    Uint32Array.of(MAGIC, padded.length),
    padded,
    vocabulary.words,
    embeddings,
  ];
  for (const name of parameterSizes(shape).keys()) {
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

/** Reads what `packParser` wrote. Throws `DataError` if it is something else. */
export function unpackParser(bytes: Uint8Array): ParserFile {
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const [magic, length = 0] = new Uint32Array(buffer, 0, Math.min(2, buffer.byteLength >>> 2));
  if (magic !== MAGIC) throw new DataError('the weights of the parser are not a parser');
  const head = JSON.parse(
    new TextDecoder().decode(new Uint8Array(buffer, 8, length)),
  ) as ParserHead;
  let offset = 8 + length;
  const words = new Int32Array(buffer, offset, head.words);
  offset += head.words * 4;
  const size = head.shape.embeddingRows * head.shape.embedding;
  const embeddings = new Int8Array(buffer, offset, size);
  offset += roundUp(size, 4);
  const fill = (parameters: Parameters): void => {
    let at = offset;
    for (const [name, [rows, columns]] of parameterSizes(head.shape)) {
      if (name === 'embeddings') continue;
      parameter(parameters, name).values.set(new Float32Array(buffer, at, rows * columns));
      at += rows * columns * 4;
    }
  };
  return { head, vocabulary: { words }, embeddings, fill };
}
