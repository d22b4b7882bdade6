// A list of actors that the user gives: names with the codes that hold on a day, looked up in
// phrases by their words.

import { DataError } from '../../errors.ts';
import type { Words } from '../../match/unit.ts';
import { codesOn, type DatedCodes, parseCodes } from './dated-codes.ts';

export interface ActorList {
  /** As it stands on a day, `2012-11-09`; without one, after every date that it names. */
  on(day: string | undefined): ActorsOfDay;
}

export interface ActorsOfDay {
  /** The longest name that begins in the tokens, the last of equals. */
  find(first: number, last: number, words: Pick<Words, 'lower'>): ListedActor | undefined;
  /** The codes of a name that stands by itself, its words one space apart. */
  codesOf(name: string): readonly string[];
}

export interface ListedActor {
  /** Several where the name means several: each acts. */
  readonly codes: readonly string[];
  readonly first: number;
  readonly last: number;
}

interface Entry {
  readonly words: readonly string[];
  readonly codes: readonly DatedCodes[];
}

type Entries = ReadonlyMap<string, readonly Entry[]>;

/**
 * Reads one name a line with its codes, each behind a tab: `Arnor<TAB>ARN`, or as dictionaries of
 * TABARI and PETRARCH have it: `ARNOR_ [ARN]`, with further names of the same actor on lines that
 * begin with `+`, and further codes on lines of their own. A code may hold for a time alone
 * (`ARNGOV 19950601-19990815`, `ARN <950601`, `ARN >950601`; of several the first that holds), and
 * may be several (`ARN/GON`). `#` begins a remark. Throws `DataError` with file:line.
 */
export function parseActorList(text: string, path: string): ActorList {
  const byFirst = new Map<string, Entry[]>();
  let codes: DatedCodes[] = [];
  let names: string[] = [];
  const file = (): void => {
    if (codes.length > 0) for (const name of names) add(byFirst, { name, codes });
    names = [];
    codes = [];
  };
  for (const [index, raw] of text.split('\n').entries()) {
    const line = (raw.split('#')[0] ?? '').trim();
    if (line === '' || line.startsWith('<')) continue;
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
      const [name = '', ...fields] = line.split('\t');
      names.push(name);
      for (const field of fields) {
        const read = parseCodes(field);
        if (read === undefined) {
          throw new DataError(`${path}:${index + 1}: ${JSON.stringify(field)} is no code`);
        }
        codes.push(read);
      }
    } else if (bracket !== 0) {
      file();
      names.push(line);
    }
    if (bracket >= 0) {
      const read = parseCodes(line.slice(bracket + 1, line.indexOf(']', bracket)));
      if (read !== undefined) codes.push(read);
    }
  }
  file();
  if (byFirst.size === 0) {
    throw new DataError(`${path}: no actor in it; a line is a name, a tab and a code`);
  }
  return { on: (day) => actorsOf(byFirst, day) };
}

function add(
  byFirst: Map<string, Entry[]>,
  { name, codes }: { readonly name: string; readonly codes: readonly DatedCodes[] },
): void {
  const spaced = name.replaceAll('_', ' ').trim().toLowerCase();
  // `Barad-dur` may be one token or three.
  for (const form of new Set([spaced, spaced.replaceAll('-', ' ')])) {
    const words = form.split(/\s+/);
    const first = words[0] ?? '';
    if (first === '') continue;
    const list = byFirst.get(first);
    if (list === undefined) byFirst.set(first, [{ words, codes }]);
    else list.push({ words, codes });
  }
}

function actorsOf(byFirst: Entries, day: string | undefined): ActorsOfDay {
  const find: ActorsOfDay['find'] = (first, last, { lower }) => {
    let best: ListedActor | undefined;
    let length = 0;
    for (let token = first; token < last; token += 1) {
      for (const { words, codes } of byFirst.get(lower[token] ?? '') ?? []) {
        if (words.length < length) continue;
        const end = endOf(words, token, lower);
        const held = end === undefined ? [] : codesOn(codes, day);
        if (end === undefined || held.length === 0) continue;
        best = { codes: held, first: token, last: end };
        length = words.length;
      }
    }
    return best;
  };
  return {
    find,
    codesOf: (name) => {
      const lower = name.toLowerCase().split(' ');
      return find(0, lower.length, { lower })?.codes ?? [];
    },
  };
}

/** Where a name ends that begins at a token; its words may be joined by signs: `Dol_Amroth`. */
function endOf(
  words: readonly string[],
  first: number,
  lower: readonly string[],
): number | undefined {
  let token = first;
  for (const word of words) {
    if (token > first && (lower[token] === '_' || lower[token] === '-')) token += 1;
    if (lower[token] !== word) return undefined;
    token += 1;
  }
  return token;
}
