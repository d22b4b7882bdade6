// The only loader of word lists: keeps what it has read.
// A list is `NAME.txt`: head lines that begin with `# ` (what, source, licence), then one entry a
// line, sorted by code unit, unique. An entry may carry fields after it, set apart by tabs. That
// lists have this form is checked by `checkLexicon` in the tests, not whenever they are read.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DataError } from '../../errors.ts';

const sets = new Map<string, ReadonlySet<string>>();
const tables = new Map<string, ReadonlyMap<string, readonly string[]>>();
const texts = new Map<string, string>();

/** The entries of a list, as they stand in it. */
export function lexicon(name: string): ReadonlySet<string> {
  let found = sets.get(name);
  if (found === undefined) {
    found = new Set(lexiconTable(name).keys());
    sets.set(name, found);
  }
  return found;
}

/** The entries of a list with their fields. */
export function lexiconTable(name: string): ReadonlyMap<string, readonly string[]> {
  let found = tables.get(name);
  if (found === undefined) {
    found = parseLexicon(readLexicon(name));
    tables.set(name, found);
    texts.delete(name);
  }
  return found;
}

/** Questions to one list after which it is parsed. */
const MANY = 300;
const questions = new Map<string, number>();

/**
 * The fields of one entry. A long list is not parsed for a few questions: lists are sorted, so the
 * line is found by halving the text.
 */
export function findEntry(name: string, entry: string): readonly string[] | undefined {
  const parsed = tables.get(name);
  if (parsed !== undefined) return parsed.get(entry);
  const asked = (questions.get(name) ?? 0) + 1;
  questions.set(name, asked);
  if (asked > MANY) return lexiconTable(name).get(entry);
  const text = readLexicon(name);
  let low = entriesStart(text);
  let high = text.endsWith('\n') ? text.length - 1 : text.length;
  while (low < high) {
    const start = Math.max(low, text.lastIndexOf('\n', (low + high) >>> 1) + 1);
    const end = lineEnd(text, start);
    const [found = '', ...fields] = text.slice(start, end).split('\t');
    if (found === entry) return fields;
    if (found < entry) low = end + 1;
    else high = start;
  }
  return undefined;
}

function readLexicon(name: string): string {
  let text = texts.get(name);
  if (text === undefined) {
    text = readFileSync(fileURLToPath(new URL(`./${name}.txt`, import.meta.url)), 'utf8');
    texts.set(name, text);
  }
  return text;
}

/** The entries of a list's text with their fields. */
export function parseLexicon(text: string): ReadonlyMap<string, readonly string[]> {
  const entries = new Map<string, readonly string[]>();
  for (let start = entriesStart(text); start < text.length; ) {
    const end = lineEnd(text, start);
    const [entry = '', ...fields] = text.slice(start, end).split('\t');
    if (entry !== '') entries.set(entry, fields);
    start = end + 1;
  }
  return entries;
}

/** Where the head lines end. */
function entriesStart(text: string): number {
  let start = 0;
  while (text.startsWith('# ', start)) start = lineEnd(text, start) + 1;
  return start;
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

/** Throws `DataError` with file:line where a list has not its form. */
export function checkLexicon(text: string, path: string): void {
  const lines = text.split('\n');
  if (!lines[0]?.startsWith('# ')) {
    throw new DataError(
      `${path}:1: a list begins with head lines: "# what", "# source", "# licence"`,
    );
  }
  const head = lines.findIndex((line) => !line.startsWith('# '));
  let previous = '';
  for (const [index, line] of lines.entries()) {
    if (index < head || (line === '' && index === lines.length - 1)) continue;
    const [entry = ''] = line.split('\t');
    if (entry !== entry.trim() || entry === '') {
      throw new DataError(`${path}:${index + 1}: white space around an entry`);
    }
    if (entry <= previous) {
      throw new DataError(
        `${path}:${index + 1}: "${entry}" must stand before "${previous}", and once`,
      );
    }
    previous = entry;
  }
}
