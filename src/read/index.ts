// Bytes to articles. Picks the reader by the ending of the file, its content or what the caller
// says, and gives each article before the next is read. One bad input never stops the rest.

import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Source } from '../document.ts';
import { InputError } from '../errors.ts';
import type { Article } from './article.ts';
import { type Bytes, peek, readAll, readLines, tooLarge, toUtf8 } from './bytes.ts';
import { parseDate } from './date.ts';
import { decodeText, type Place } from './decode.ts';
import {
  formatByContent,
  formatByEnding,
  type InputFormat,
  recordFormats,
  type TextFormat,
  textFormats,
} from './formats.ts';
import { articleIn, type FieldNames, parseJson, parseLine } from './json.ts';
import type { Input } from './operands.ts';

export interface ReadOptions extends FieldNames {
  /** Told by ending, then by content, if absent. */
  readonly from?: InputFormat;
  /** ISO date that all articles were published on, whatever their metadata say. */
  readonly date?: string;
  readonly stdin: Bytes;
  /** The folder that paths are relative to. */
  readonly folder: string;
}

/** The articles of one input, and an error for each that cannot be read. */
export async function* readInput(
  input: Input,
  options: ReadOptions,
): AsyncGenerator<Source | InputError> {
  const place: Place = input.kind === 'file' ? { path: input.path } : {};
  const bytes = input.kind === 'file' ? fileBytes(input.path, options.folder) : options.stdin;
  try {
    const { head, all } = await peek(bytes);
    const format = options.from ?? formatByEnding(place.path ?? '') ?? sniff(head);
    if (format === 'ndjson') yield* readRecordLines(toUtf8(head, all), place, options);
    else if (format === 'json') yield* readRecords(await readAll(all, place), place, options);
    else {
      const text = decodeText(await readAll(all, place), place);
      const { mediaType, load }: TextFormat = textFormats[format];
      const parse = await load();
      yield createSource(parse(text, place), mediaType, place, options);
    }
  } catch (error) {
    yield asInputError(error, place);
  }
}

function sniff(head: Uint8Array): InputFormat {
  const [first, second] = head;
  const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const label = first === 0xfe ? 'utf-16be' : 'utf-16le';
  return formatByContent(new TextDecoder(wide ? label : 'utf-8').decode(head));
}

function* readRecords(
  bytes: Uint8Array,
  place: Place,
  options: ReadOptions,
): Generator<Source | InputError> {
  const value = parseJson(decodeText(bytes, place), place);
  const { mediaType } = recordFormats.json;
  if (!Array.isArray(value)) {
    yield readRecord(() => value, mediaType, place, options);
    return;
  }
  for (const [index, item] of value.entries()) {
    yield readRecord(() => item, mediaType, { ...place, record: index + 1 }, options);
  }
}

async function* readRecordLines(
  stream: AsyncIterable<Uint8Array>,
  place: Place,
  options: ReadOptions,
): AsyncGenerator<Source | InputError> {
  for await (const { number, offset, bytes } of readLines(stream)) {
    const where = { ...place, record: number };
    if (bytes === undefined) {
      yield tooLarge('this line', where);
      continue;
    }
    if (isBlank(bytes)) continue;
    yield readRecord(
      () => parseLine(decodeText(bytes, where, offset), where),
      recordFormats.ndjson.mediaType,
      where,
      options,
    );
  }
}

function readRecord(
  value: () => unknown,
  mediaType: string,
  where: Place,
  options: ReadOptions,
): Source | InputError {
  try {
    return createSource(articleIn(value(), options, where), mediaType, where, options);
  } catch (error) {
    return asInputError(error, where);
  }
}

function createSource(
  article: Article,
  mediaType: string,
  place: Place,
  options: ReadOptions,
): Source {
  const name = place.path?.replaceAll('\\', '/') ?? 'stdin';
  const dated = options.date ?? (article.date === undefined ? undefined : parseDate(article.date));
  return {
    id: article.id ?? (place.record === undefined ? name : `${name}#${place.record}`),
    text: article.text,
    mediaType,
    ...place,
    ...(article.url === undefined ? {} : { url: article.url }),
    ...(article.title === undefined ? {} : { title: article.title }),
    ...(article.language === undefined ? {} : { language: article.language }),
    ...(dated === undefined
      ? {}
      : { published: dated, publishedFrom: options.date === undefined ? 'metadata' : 'flag' }),
  };
}

function fileBytes(path: string, folder: string): Bytes {
  return createReadStream(resolve(folder, path), { highWaterMark: 256 * 1024 });
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 32 || byte === 9 || byte === 13);
}

/** What the file system says, in words; anything else is a bug and passes through. */
function asInputError(error: unknown, where: Place): InputError {
  if (error instanceof InputError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = fileErrors[code];
  if (reason === undefined) throw error;
  return new InputError(reason, where);
}

const fileErrors: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EISDIR: 'a folder where a file was expected',
  EMFILE: 'too many open files',
  ELOOP: 'a symbolic link that leads to itself',
  ENAMETOOLONG: 'the name is too long',
  ENXIO: 'not a file that can be read',
  EIO: 'the device reported a read error',
};
