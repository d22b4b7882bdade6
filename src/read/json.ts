// Finds articles in JSON values: an object with a text, or a list of such objects.

import { InputError } from '../errors.ts';
import { type Article, article } from './article.ts';
import type { Place } from './decode.ts';

export interface FieldNames {
  /** Where the text stands, `article.body` for a field in a field; usual names by default. */
  readonly textField?: string;
  readonly idField?: string;
}

const names = {
  text: ['text', 'body', 'content'],
  id: ['id'],
  title: ['title', 'headline'],
  date: ['date', 'published', 'publishedAt', 'published_at', 'datePublished'],
  url: ['url', 'link'],
  language: ['language', 'lang'],
} as const;

/** A whole JSON text: an article or a list of them. Throws `InputError`. */
export function parseJson(text: string, where: Place): unknown {
  return parseValue(text, where, 'check it, or read it line by line with --from ndjson');
}

/** One line of NDJSON. Throws `InputError`. */
export function parseLine(text: string, where: Place): unknown {
  return parseValue(text, where, 'each line must be one object such as {"text": "…"}');
}

/** The article in a value. Throws `InputError` if there is none. */
export function articleIn(value: unknown, fields: FieldNames, where: Place): Article {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError(
      `${describe(value)} where an object such as {"text": "…"} was expected`,
      where,
    );
  }
  const text = first(value, fields.textField === undefined ? names.text : [fields.textField]);
  if (typeof text !== 'string') {
    const wanted =
      fields.textField === undefined ? '"text", "body" or "content"' : `"${fields.textField}"`;
    const keys = Object.keys(value).slice(0, 8).join(', ') || 'none';
    const problem =
      text === undefined
        ? `no field ${wanted}; name the field of the text with --text-field (fields: ${keys})`
        : `${describe(text)} in the field of the text where a string was expected; name another with --text-field (fields: ${keys})`;
    throw new InputError(problem, where);
  }
  const scalar = (found: unknown) =>
    typeof found === 'string' || typeof found === 'number' ? String(found) : undefined;
  return article({
    text,
    id: scalar(first(value, fields.idField === undefined ? names.id : [fields.idField])),
    title: scalar(first(value, names.title)),
    date: scalar(first(value, names.date)),
    url: scalar(first(value, names.url)),
    language: scalar(first(value, names.language)),
  });
}

function parseValue(text: string, where: Place, advice: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(`not JSON: ${shorten(reason)}; ${advice}`, where);
  }
}

/** The first of the fields that is there; `a.b` looks for `b` in `a` unless there is an `a.b`. */
function first(value: object, fields: readonly string[]): unknown {
  for (const field of fields) {
    const found = Object.hasOwn(value, field)
      ? (value as Record<string, unknown>)[field]
      : inside(value, field);
    if (found !== undefined && found !== null) return found;
  }
  return undefined;
}

function inside(value: object, path: string): unknown {
  let found: unknown = value;
  for (const name of path.split('.')) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name))
      return undefined;
    found = (found as Record<string, unknown>)[name];
  }
  return found;
}

function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 120 ? `${line.slice(0, 120)}…` : line;
}
