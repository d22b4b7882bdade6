// A list of actors that the user gives: names with a code each, looked up in phrases by their words.

import { DataError } from '../../errors.ts';
import type { Words } from '../../match/unit.ts';

export interface ActorList {
  /** The code of the longest name that begins in the tokens, the last of equals. */
  codeIn(first: number, last: number, words: Pick<Words, 'lower'>): string | undefined;
  /** The same for a name that stands by itself, its words one space apart. */
  codeOf(name: string): string | undefined;
}

interface Entry {
  readonly words: readonly string[];
  readonly code: string;
}

/**
 * Reads one name a line with its code: `Arnor<TAB>ARN`, or as dictionaries of TABARI and PETRARCH
 * have it: `ARNOR_ [ARN]`, with further names of the same actor on lines that begin with `+`.
 * `#` begins a remark. Codes that hold for a time alone (`[ARN <900101]`) are left out. Throws
 * `DataError` with file:line.
 */
export function parseActorList(text: string, path: string): ActorList {
  const byFirst = new Map<string, Entry[]>();
  let code: string | undefined;
  const names: string[] = [];
  const file = (): void => {
    if (code !== undefined) for (const name of names) add(byFirst, name, code);
    names.length = 0;
    code = undefined;
  };
  for (const [index, raw] of text.split('\n').entries()) {
    const line = (raw.split('#')[0] ?? '').trim();
    if (line === '') continue;
    const bracket = line.indexOf('[');
    const tab = line.indexOf('\t');
    if (line.startsWith('+')) {
      if (names.length === 0) {
        throw new DataError(`${path}:${index + 1}: a further name (+) stands before any name`);
      }
      names.push(line.slice(1, bracket < 0 ? undefined : bracket));
    } else if (bracket > 0) {
      file();
      names.push(line.slice(0, bracket));
    } else if (tab > 0) {
      file();
      names.push(line.slice(0, tab));
      code = line.slice(tab + 1).trim();
    } else if (bracket !== 0) {
      file();
      names.push(line);
    }
    const given = bracket < 0 ? undefined : line.slice(bracket + 1, line.indexOf(']', bracket));
    if (given !== undefined && /^[A-Z0-9~-]+$/.test(given.trim())) code ??= given.trim();
  }
  file();
  if (byFirst.size === 0) {
    throw new DataError(`${path}: no actor in it; a line is a name, a tab and a code`);
  }
  return {
    codeIn: (first, last, { lower }) => codeIn(byFirst, first, last, lower),
    codeOf: (name) => {
      const words = name.toLowerCase().split(' ');
      return codeIn(byFirst, 0, words.length, words);
    },
  };
}

function add(byFirst: Map<string, Entry[]>, name: string, code: string): void {
  const words = name.replaceAll('_', ' ').trim().toLowerCase().split(/\s+/);
  const first = words[0] ?? '';
  if (first === '') return;
  const list = byFirst.get(first);
  if (list === undefined) byFirst.set(first, [{ words, code }]);
  else list.push({ words, code });
}

function codeIn(
  byFirst: ReadonlyMap<string, readonly Entry[]>,
  first: number,
  last: number,
  lower: readonly string[],
): string | undefined {
  let best: Entry | undefined;
  for (let token = first; token < last; token += 1) {
    for (const entry of byFirst.get(lower[token] ?? '') ?? []) {
      const fits = entry.words.every((word, offset) => lower[token + offset] === word);
      if (fits && entry.words.length >= (best?.words.length ?? 0)) best = entry;
    }
  }
  return best?.code;
}
