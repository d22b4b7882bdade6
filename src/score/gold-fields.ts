// Reads fields of a gold file by their type and says where in the file one is wrong.

import { DataError } from '../errors.ts';

/** One JSON object of a gold file. */
export interface Fields {
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** A text that may be absent; `null` is absent. */
  readonly text: (name: string) => string | undefined;
  readonly required: (name: string) => string;
  readonly number: (name: string) => number | undefined;
  readonly flag: (name: string) => boolean;
  readonly texts: (name: string) => readonly string[];
  /** The objects of a list, none where it is absent. */
  readonly list: (name: string) => readonly Fields[];
  /** Where a field stands, `records/x.json: figures[3].text`. */
  readonly place: (name: string) => string;
}

/** Parses a gold file, which must hold one JSON object. */
export function parseFields(json: string, path: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new DataError(`${path}: ${error instanceof Error ? error.message : 'is not JSON'}`);
  }
  return readFields(value, `${path}:`, '');
}

function readFields(value: unknown, path: string, inside: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new DataError(`${path} ${inside} must be an object`.replace('  ', ' '));
  }
  const object = value as Readonly<Record<string, unknown>>;
  const place = (name: string): string => `${path} ${inside === '' ? '' : `${inside}.`}${name}`;
  const wrong = (name: string, what: string): DataError =>
    new DataError(`${place(name)} must be ${what}`);
  const get = (name: string): unknown => object[name] ?? undefined;
  const text = (name: string): string | undefined => {
    const field = get(name);
    if (field === undefined || typeof field === 'string') return field;
    throw wrong(name, 'a text');
  };
  const array = (name: string): readonly unknown[] => {
    const field = get(name) ?? [];
    if (!Array.isArray(field)) throw wrong(name, 'a list');
    return field;
  };
  return {
    names: Object.keys(object),
    has: (name) => get(name) !== undefined,
    text,
    required: (name) => {
      const field = text(name);
      if (field === undefined || field === '') throw wrong(name, 'a text and is not there');
      return field;
    },
    number: (name) => {
      const field = get(name);
      if (field === undefined || typeof field === 'number') return field;
      throw wrong(name, 'a number');
    },
    flag: (name) => get(name) === true,
    texts: (name) =>
      array(name).map((item, index) => {
        if (typeof item === 'string') return item;
        throw wrong(`${name}[${index}]`, 'a text');
      }),
    list: (name) =>
      array(name).map((item, index) =>
        readFields(item, path, `${inside === '' ? '' : `${inside}.`}${name}[${index}]`),
      ),
    place,
  };
}
