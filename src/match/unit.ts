// A sentence as patterns see it: a row of units, each a mention taken as a whole or one word.

import type { EntitySubtype, TokenSpan, Upos } from '../document.ts';
import type { UnitType } from './pattern.ts';

/** Something that can fill a slot: a mention of an entity, a title, a figure, an agreement. */
export interface Item extends TokenSpan {
  readonly type: UnitType;
  /** Id of the entity or record; a title has none. */
  readonly id?: string | undefined;
  readonly form: 'name' | 'nominal' | 'pronoun';
  readonly subtype?: EntitySubtype | undefined;
  /** Id of the country named in the text that a nationality belongs to: of `Kenyan` in `Kenyan police`. */
  readonly country?: string | undefined;
}

/** One unit of a row: a word, or an item where one stands. */
export interface Unit extends TokenSpan {
  readonly item?: Item | undefined;
}

export interface Words {
  readonly lower: readonly string[];
  readonly lemmas: readonly string[];
  readonly tags: readonly Upos[];
}

/** Words of courtesy before a name, which say nothing of who someone is. */
const courtesies = new Set(
  'mr mrs ms miss dr sir dame prof rev hon atty mr. mrs. ms. dr. prof. rev. hon. atty.'.split(' '),
);

/**
 * The units of tokens `first` to `last`. `items` are sorted by position; of those that overlap the
 * first is kept, and the longer where two begin together. A name takes in the acronym in brackets
 * behind it, a person's name the `Mr.` before it.
 */
export function findUnits(
  items: readonly Item[],
  first: number,
  last: number,
  words: Words,
): readonly Unit[] {
  const units: Unit[] = [];
  let next = 0;
  let token = first;
  while (token < last) {
    let item: Item | undefined;
    for (; next < items.length; next += 1) {
      const candidate = items[next];
      if (candidate === undefined || candidate.first > token) break;
      if (candidate.first < token || candidate.last > last) continue;
      if (item === undefined || candidate.last > item.last) item = candidate;
    }
    if (item === undefined) {
      units.push({ first: token, last: token + 1, item });
      token += 1;
      continue;
    }
    const { id, last: end } = item;
    const inner = items
      .slice(next, next + 4)
      .find((other) => other.first === end + 1 && other.id === id);
    const bracketed =
      inner !== undefined &&
      words.lower[item.last] === '(' &&
      words.lower[inner.last] === ')' &&
      inner.last < last;
    const start = item.type === 'PER' ? dropCourtesies(units, item.first, words) : item.first;
    token = bracketed ? inner.last + 1 : item.last;
    units.push({ first: start, last: token, item });
  }
  return units;
}

/** Takes words of courtesy that end at `before` off the row; returns where the first of them begins. */
function dropCourtesies(units: Unit[], before: number, words: Words): number {
  let start = before;
  for (;;) {
    const unit = units.at(-1);
    if (unit === undefined || unit.item !== undefined) return start;
    const word = words.lower[unit.first] ?? '';
    const stop = word === '.' && courtesies.has(words.lower[unit.first - 1] ?? '');
    if (!stop && !courtesies.has(word)) return start;
    start = unit.first;
    units.pop();
  }
}
