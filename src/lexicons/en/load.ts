// The only loader of word lists: checks their form when it reads them and keeps what it has read.
// A list is `NAME.txt`: head lines that begin with `#` (what, source, licence), then one entry a
// line, sorted by code unit, unique. An entry may carry fields after it, set apart by tabs.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DataError } from '../../errors.ts';

const sets = new Map<string, ReadonlySet<string>>();
const tables = new Map<string, ReadonlyMap<string, readonly string[]>>();

/** The entries of a list, lower-case as they stand in it. Throws `DataError` with file:line. */
export function lexicon(name: string): ReadonlySet<string> {
  let found = sets.get(name);
  if (found === undefined) {
    found = new Set(lexiconTable(name).keys());
    sets.set(name, found);
  }
  return found;
}

/** The entries of a list with their fields. Throws `DataError` with file:line. */
export function lexiconTable(name: string): ReadonlyMap<string, readonly string[]> {
  let found = tables.get(name);
  if (found === undefined) {
    const path = fileURLToPath(new URL(`./${name}.txt`, import.meta.url));
    found = parseLexicon(readFileSync(path, 'utf8'), path);
    tables.set(name, found);
  }
  return found;
}

export function parseLexicon(text: string, path: string): ReadonlyMap<string, readonly string[]> {
  const entries = new Map<string, readonly string[]>();
  const lines = text.split('\n');
  if (!lines[0]?.startsWith('# ')) {
    throw new DataError(
      `${path}:1: a list begins with head lines: "# what", "# source", "# licence"`,
    );
  }
  let previous = '';
  for (const [index, line] of lines.entries()) {
    if (line === '' || line.startsWith('# ')) continue;
    const [entry = '', ...fields] = line.split('\t');
    if (entry !== entry.trim() || entry === '') {
      throw new DataError(`${path}:${index + 1}: white space around an entry`);
    }
    if (entry <= previous) {
      throw new DataError(
        `${path}:${index + 1}: "${entry}" must stand before "${previous}", and once`,
      );
    }
    previous = entry;
    entries.set(entry, fields);
  }
  return entries;
}
