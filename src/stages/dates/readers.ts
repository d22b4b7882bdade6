// Which readers may begin at which word, so that most words cost one look-up.

import type { Found } from './expression.ts';
import type { Reading } from './reading.ts';
import { wordAt } from './reading.ts';

export type Reader = (reading: Reading, index: number) => Found | undefined;

const readers = new Map<string, Reader[]>();

export function register(words: Iterable<string>, ...list: readonly Reader[]): void {
  for (const word of words) {
    const known = readers.get(word) ?? [];
    readers.set(word, [...known, ...list.filter((reader) => !known.includes(reader))]);
  }
}

/** Readers for words that no table lists: figures, `mid-2024`, `FY25`, `'90s`. */
export interface UnlistedReaders {
  readonly figures: readonly Reader[];
  readonly mid: readonly Reader[];
  readonly fiscal: readonly Reader[];
  readonly decades: readonly Reader[];
}

let others: UnlistedReaders | undefined;

export function registerUnlisted(list: UnlistedReaders): void {
  others = list;
}

function unlisted(word: string): readonly Reader[] | undefined {
  const code = word.charCodeAt(0);
  if (code >= 48 && code <= 57) return others?.figures;
  if (code === 109 && word.startsWith('mid-')) return others?.mid;
  if (code === 102 && word.length <= 6 && word.startsWith('fy')) return others?.fiscal;
  const short = (code === 39 || code === 8217) && (word.length === 4 || word.length === 3);
  return short ? others?.decades : undefined;
}

/** The longest expression that begins at the index. */
export function readAt(reading: Reading, index: number): Found | undefined {
  const word = wordAt(reading, index);
  const list = readers.get(word) ?? unlisted(word);
  if (list === undefined) return undefined;
  let best: Found | undefined;
  for (const reader of list) {
    const found = reader(reading, index);
    if (found !== undefined && (best === undefined || found.last > best.last)) best = found;
  }
  return best;
}
