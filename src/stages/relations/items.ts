// What patterns can find in a text: mentions of entities, titles, figures and agreements.

import type { Entity, Layers } from '../../document.ts';
import type { Lookup } from '../../lookup.ts';
import type { UnitType } from '../../match/pattern.ts';
import type { Item } from '../../match/unit.ts';

export type ItemLayers = Pick<Layers, 'mentions' | 'entities' | 'figures' | 'agreements'>;

/** All items in order of the text, the longer first where two begin together. */
export function findItems(layers: ItemLayers, lookup: Lookup): readonly Item[] {
  const items: Item[] = [];
  const countries = findCountries(layers.entities);
  for (const entity of layers.entities) {
    const type = unitTypeOf(entity);
    const country = type === 'NORP' ? countries.get(entity.links?.iso3166 ?? '') : undefined;
    for (const { first, last, form } of entity.mentions) {
      const { id, subtype } = entity;
      const item = { first, last, form, type, id, ...(subtype === undefined ? {} : { subtype }) };
      items.push(country === undefined ? item : { ...item, country });
    }
  }
  for (const { type, first, last } of layers.mentions) {
    if (type === 'TITLE') items.push({ type, first, last, form: 'name' });
  }
  for (const { id, first, last } of layers.figures) {
    items.push({ type: 'FIGURE', first, last, form: 'name', id });
  }
  const laws = items.filter(({ type }) => type === 'LAW');
  for (const agreement of layers.agreements) {
    if (agreement.law !== undefined) continue;
    for (const span of agreement.mentions) {
      const { first, last } = lookup.tokensOf(span);
      if (laws.some((law) => law.first < last && first < law.last)) continue;
      items.push({ type: 'AGREEMENT', first, last, form: 'name', id: agreement.id });
    }
  }
  return items
    .filter((item) => item.last > item.first)
    .sort((one, other) => one.first - other.first || other.last - one.last);
}

/** Ids of the countries that the text names, by their code. */
function findCountries(entities: readonly Entity[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { id, subtype, links } of entities) {
    const code = links?.iso3166;
    if (subtype === 'country' && code !== undefined && !found.has(code)) found.set(code, id);
  }
  return found;
}

/** The country in place of the nationality, where the text names it. */
export function asCountry(item: Item): Item | undefined {
  const { country, subtype: _, ...rest } = item;
  return country === undefined
    ? undefined
    : { ...rest, id: country, type: 'GPE', subtype: 'country', form: 'nominal' };
}

export function unitTypeOf({ type, subtype }: Entity): UnitType {
  switch (type) {
    case 'person':
      return 'PER';
    case 'organization':
      return 'ORG';
    case 'group':
      return 'NORP';
    case 'event':
      return 'EVENT';
    case 'law':
      return 'LAW';
    case 'product':
      return 'MISC';
    case 'place':
      if (subtype === 'facility') return 'FAC';
      return subtype === 'natural' || subtype === 'area' ? 'LOC' : 'GPE';
  }
}
