// Reads a gold file for a text: resolves its keys and finds its words.

import type { Span } from '../document.ts';
import { DataError } from '../errors.ts';
import type { GoldRecords } from './gold.ts';
import { type Fields, parseFields } from './gold-fields.ts';
import { type Context, itemReaders, type OnProblem } from './gold-items.ts';

const known: ReadonlySet<string> = new Set(['title', 'published', ...Object.keys(itemReaders)]);

/**
 * Reads gold for a text. Throws `DataError` where the file has not the shape of gold. A key that
 * does not resolve and words that are not in the text go to `onProblem`, which throws by default;
 * figures, quotes and dates whose words are not in the text are left out.
 */
export function parseGold(
  json: string,
  text: string,
  path: string,
  onProblem: OnProblem = throwProblem,
): GoldRecords {
  const root = parseFields(json, path);
  for (const name of root.names) {
    // A layer that is misspelt would silently not be scored.
    if (!known.has(name)) onProblem(`${root.place(name)}: no layer has this name`);
  }
  const read = new Map<string, readonly unknown[]>();
  const context = createContext(root, text, onProblem);
  for (const [layer, readItem] of Object.entries(itemReaders)) {
    if (!root.has(layer)) continue;
    const taken: Span[] = [];
    read.set(
      layer,
      root.list(layer).flatMap((fields) => readItem(fields, { ...context, taken }) ?? []),
    );
  }
  const published = root.text('published');
  return {
    ...(published === undefined ? {} : { published }),
    ...Object.fromEntries(read),
  } as GoldRecords;
}

function throwProblem(message: string): never {
  throw new DataError(message);
}

function createContext(root: Fields, text: string, problem: OnProblem): Omit<Context, 'taken'> {
  const seen = new Set<string>();
  for (const layer of ['entities', 'agreements', 'figures']) {
    for (const fields of root.list(layer)) {
      const key = fields.required('key');
      if (seen.has(key)) problem(`${fields.place('key')}: "${key}" is the key of another item too`);
      seen.add(key);
    }
  }
  const resolve = (key: string | undefined, place: string): string | undefined => {
    if (key === undefined || seen.has(key)) return key;
    problem(`${place}: no item has the key "${key}"`);
    return undefined;
  };
  return {
    text,
    problem,
    key: (fields, name) => resolve(fields.text(name), fields.place(name)),
    keys: (fields, name) =>
      fields
        .texts(name)
        .flatMap((key, index) => resolve(key, fields.place(`${name}[${index}]`)) ?? []),
  };
}
