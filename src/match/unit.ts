// A sentence as patterns see it: a row of units, each a mention taken as a whole or one word.

import type { EntitySubtype, TokenSpan, Upos } from '../document.ts';
import type { UnitType } from './pattern.ts';

/** Something that can fill a slot: a mention of an entity, a title, a figure, an agreement. */
export interface Item extends TokenSpan {
  readonly type: UnitType;
  /** Id of the entity or record; a title has none. */
  readonly id?: string;
  readonly form: 'name' | 'nominal' | 'pronoun';
  readonly subtype?: EntitySubtype;
  /** Id of the country named in the text that a nationality belongs to: of `Kenyan` in `Kenyan police`. */
  readonly country?: string;
}

/** One unit of a row: a word, or an item where one stands. */
export interface Unit extends TokenSpan {
  readonly item?: Item;
}

export interface Words {
  readonly lower: readonly string[];
  readonly lemmas: readonly string[];
  readonly tags: readonly Upos[];
}

/**
 * The units of tokens `first` to `last`. `items` are sorted by position; of those that overlap the
 * first is kept, and the longer where two begin together.
 */
export function findUnits(items: readonly Item[], first: number, last: number): readonly Unit[] {
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
      units.push({ first: token, last: token + 1 });
      token += 1;
    } else {
      units.push({ first: item.first, last: item.last, item });
      token = item.last;
    }
  }
  return units;
}
