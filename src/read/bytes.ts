// Reads a stream of bytes: all of it, line by line, or only its beginning, in bounded memory.

import { InputError } from '../errors.ts';
import { byteOrderMark, type Place } from './decode.ts';

/** The most that one document, or one line of NDJSON, may hold. */
export const LARGEST = 64 * 1024 * 1024;

/** How much of an input is looked at to tell its format. */
const HEAD = 64 * 1024;

export type Bytes = AsyncIterable<Uint8Array | string>;

export interface Peeked {
  readonly head: Uint8Array;
  /** Everything, the head included. */
  readonly all: AsyncIterable<Uint8Array>;
}

/** Reads up to the end of the first line that is not blank, or 64 KiB, or the end. */
export async function peek(bytes: Bytes): Promise<Peeked> {
  const iterator = bytes[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let length = 0;
  let content = false;
  let lineSeen = false;
  while (length < HEAD && !lineSeen) {
    const next = await iterator.next();
    if (next.done === true) break;
    const chunk = toBytes(next.value);
    chunks.push(chunk);
    length += chunk.length;
    for (const byte of chunk) {
      if (byte > 32) content = true;
      if (byte === 10 && content) lineSeen = true;
    }
  }
  const head = Buffer.concat(chunks);
  const all = async function* (): AsyncGenerator<Uint8Array> {
    try {
      if (head.length > 0) yield head;
      for (;;) {
        const next = await iterator.next();
        if (next.done === true) return;
        yield toBytes(next.value);
      }
    } finally {
      await iterator.return?.();
    }
  };
  return { head, all: all() };
}

export async function readAll(bytes: AsyncIterable<Uint8Array>, where: Place): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > LARGEST) throw tooLarge('the input', where);
    chunks.push(chunk);
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
}

export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Offset of its first byte in the input. */
  readonly offset: number;
  /** Without the line feed; undefined if the line is too long to be held. */
  readonly bytes: Uint8Array | undefined;
}

/** The lines of a stream of UTF-8, each given before the next is read. */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let number = 1;
  let offset = 0;
  let length = 0;
  let parts: Uint8Array[] = [];
  const finish = (): Line => {
    const bytes = length > LARGEST ? undefined : Buffer.concat(parts);
    const line = { number, offset, bytes };
    number += 1;
    offset += length + 1;
    length = 0;
    parts = [];
    return line;
  };
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length <= LARGEST) parts.push(part);
    else parts = [];
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let to = chunk.indexOf(10); to >= 0; to = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, to));
      yield finish();
      from = to + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (length > 0) yield finish();
}

/** UTF-16 with a byte order mark as UTF-8; anything else as it is. */
export async function* toUtf8(
  head: Uint8Array,
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const mark = byteOrderMark(head);
  if (mark === undefined || mark === 'utf8') {
    yield* stream;
    return;
  }
  const decoder = new TextDecoder(mark === 'utf16le' ? 'utf-16le' : 'utf-16be');
  for await (const chunk of stream) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

export function tooLarge(what: string, where: Place): InputError {
  return new InputError(`${what} is larger than ${LARGEST / 1024 / 1024} MiB; split it`, where);
}

function toBytes(chunk: Uint8Array | string): Uint8Array {
  return typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}
