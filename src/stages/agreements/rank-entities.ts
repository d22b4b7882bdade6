// How much a text is about each state, body and person, beside others of its sort.

import type { Entity } from '../../document.ts';

/** The last rank that is told apart. */
export const RANKS = 3;

/** How many entities of the same sort the text is more about. */
export function rankBySort(entities: readonly Entity[]): ReadonlyMap<Entity, number> {
  const ranks = new Map<Entity, number>();
  const seen = new Map<string, number>();
  for (const entity of entities.toSorted((one, other) => other.salience - one.salience)) {
    const sort = entity.type === 'place' && entity.subtype === 'country' ? 'state' : entity.type;
    const rank = seen.get(sort) ?? 0;
    ranks.set(entity, Math.min(RANKS, rank));
    seen.set(sort, rank + 1);
  }
  return ranks;
}

/** Whether hardly a state or body is more what the text is about. */
export function isForemost(entity: Entity, ranks: ReadonlyMap<Entity, number>): boolean {
  const { type, subtype } = entity;
  const acts = type === 'organization' || (type === 'place' && subtype === 'country');
  return acts && (ranks.get(entity) ?? RANKS) < 2;
}
