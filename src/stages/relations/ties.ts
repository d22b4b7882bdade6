// Which entities have been paired already.

import type { Item } from '../../match/unit.ts';

export interface Ties {
  has(one: Item, other: Item): boolean;
  tie(one: Item, other: Item): void;
}

export function createTies(): Ties {
  const partners = new Map<string | undefined, Set<string | undefined>>();
  const add = (one: string | undefined, other: string | undefined): void => {
    const known = partners.get(one);
    if (known === undefined) partners.set(one, new Set([other]));
    else known.add(other);
  };
  return {
    has: (one, other) => partners.get(one.id)?.has(other.id) === true,
    tie: (one, other) => {
      add(one.id, other.id);
      add(other.id, one.id);
    },
  };
}
