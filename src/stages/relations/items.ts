// What patterns can find in a text: mentions of entities, titles, figures and agreements.

import type { Entity, EntitySubtype, Layers } from '../../document.ts';
import type { Lookup } from '../../lookup.ts';
import type { UnitType } from '../../match/pattern.ts';
import type { Item } from '../../match/unit.ts';

export type ItemLayers = Pick<
  Layers,
  'tokens' | 'tags' | 'mentions' | 'entities' | 'figures' | 'agreements'
> &
  Partial<Pick<Layers, 'quotes'>>;

/** All items in order of the text, the longer first where two begin together. */
export function findItems(layers: ItemLayers, lookup: Lookup): readonly Item[] {
  const items: Item[] = [];
  const countries = findCountries(layers.entities);
  for (const entity of layers.entities) {
    const type = unitTypeOf(entity);
    const country = type === 'NORP' ? countries.get(entity.links?.iso3166 ?? '') : undefined;
    for (const { first, last, form } of entity.mentions) {
      items.push(createItem(type, first, last, form, entity.id, entity.subtype, country));
    }
  }
  for (const { type, first, last } of layers.mentions) {
    if (type === 'TITLE') items.push(createItem(type, first, last, 'name'));
  }
  for (const { id, first, last } of layers.figures) {
    items.push(createItem('FIGURE', first, last, 'name', id));
  }
  const laws = items.filter(({ type }) => type === 'LAW');
  for (const agreement of layers.agreements) {
    if (agreement.law !== undefined) continue;
    for (const span of agreement.mentions) {
      const { first, last } = lookup.tokensOf(span);
      if (laws.some((law) => law.first < last && first < law.last)) continue;
      items.push(createItem('AGREEMENT', first, last, 'name', agreement.id));
    }
  }
  items.push(...findAuthors(layers));
  return items
    .filter((item) => item.last > item.first)
    .sort((one, other) => one.first - other.first || other.last - one.last);
}

/** All items have the same fields, since the code that reads them is much faster then. */
function createItem(
  type: UnitType,
  first: number,
  last: number,
  form: Item['form'],
  id?: string,
  subtype?: EntitySubtype,
  country?: string,
): Item {
  return { type, first, last, form, id, subtype, country };
}

const firstPerson = new Set(['we', 'our', 'us']);

/** How often an author speaks in the first person, and is named as one who acts, at the least. */
const LEAST_SPOKEN = 2;

/**
 * Where a statement says `we` outside of quotes, its author is meant: the state or body that is named
 * most often as the subject of a clause. A text that seldom says so is no statement.
 */
function findAuthors({ tokens, tags, quotes, entities }: ItemLayers): readonly Item[] {
  const spoken: number[] = [];
  for (let token = 0; token < tokens.count; token += 1) {
    if (firstPerson.has(tokens.lower[token] ?? '') && tokens.words[token] !== 'US') {
      spoken.push(token);
    }
  }
  if (spoken.length < LEAST_SPOKEN || quotes === undefined) return [];
  const bound = new Set(entities.flatMap(({ mentions }) => mentions.map(({ first }) => first)));
  const own = spoken.filter((token) => {
    const start = tokens.starts[token] ?? 0;
    return !bound.has(token) && !quotes.some((quote) => quote.start <= start && quote.end > start);
  });
  if (own.length < LEAST_SPOKEN) return [];
  let author: Entity | undefined;
  let most = LEAST_SPOKEN - 1;
  for (const entity of entities) {
    if (entity.subtype !== 'country' && entity.type !== 'organization') continue;
    const acts = entity.mentions.filter(({ form, last }) => {
      return form === 'name' && (tags[last] === 'VERB' || tags[last] === 'AUX');
    }).length;
    if (acts > most) {
      author = entity;
      most = acts;
    }
  }
  if (author === undefined) return [];
  const { id, subtype } = author;
  const type = unitTypeOf(author);
  return own.map((token) => createItem(type, token, token + 1, 'pronoun', id, subtype));
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
  const { country, first, last } = item;
  return country === undefined
    ? undefined
    : createItem('GPE', first, last, 'nominal', country, 'country');
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
