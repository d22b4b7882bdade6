// What the lists of places and peoples know about a folded name. The lists are read and folded when
// the first name is looked up.

import { lexiconTable } from '../../lexicons/en/load.ts';
import { foldName } from './fold-name.ts';
import { cityFields } from './load-cities.ts';

const folded = new Map<string, ReadonlyMap<string, readonly string[]>>();

function fieldsOf(list: string, key: string): readonly string[] | undefined {
  let table = folded.get(list);
  if (table === undefined) {
    const made = new Map<string, readonly string[]>();
    for (const [entry, fields] of lexiconTable(list)) made.set(foldName(entry), fields);
    table = made;
    folded.set(list, table);
  }
  return table.get(key);
}

/** ISO 3166-1 alpha-2 code of a country or territory; of its state if it has none of its own. */
export function countryCode(key: string): string | undefined {
  return fieldsOf('countries', key)?.[0];
}

export function subdivisionCode(key: string): string | undefined {
  return fieldsOf('subdivisions', key)?.[0];
}

/** Code of the country of a nationality. */
export function demonymCode(key: string): string | undefined {
  return fieldsOf('demonyms', key)?.[0];
}

/** `ethnic`, `religion`, `political` or `region`. */
export function peopleKind(key: string): string | undefined {
  return fieldsOf('peoples', key)?.[0];
}

export function isNaturalPlace(key: string): boolean {
  return fieldsOf('natural-places', key) !== undefined;
}

export interface City {
  readonly country: string;
  readonly population: number;
  readonly geonames: number;
}

export function knownCity(key: string): City | undefined {
  const fields = cityFields(key);
  if (fields === undefined) return undefined;
  const [country = '', population = '0', geonames = '0'] = fields;
  return { country, population: Number(population), geonames: Number(geonames) };
}

const CITY_FIELDS = 3;

/** The cities that bear the name, the largest first, each of another country. */
export function citiesNamed(key: string): readonly City[] {
  const largest = knownCity(key);
  if (largest === undefined) return [];
  const fields = fieldsOf('city-namesakes', key) ?? [];
  const cities = [largest];
  for (let at = 0; at + CITY_FIELDS <= fields.length; at += CITY_FIELDS) {
    const [country = '', population, geonames] = fields.slice(at, at + CITY_FIELDS);
    cities.push({ country, population: Number(population), geonames: Number(geonames) });
  }
  return cities;
}

const RIVAL = 0.1;

/** The city of the name where no other comes near it in size. */
export function plainCity(key: string): City | undefined {
  const [largest, second] = citiesNamed(key);
  const rivalled = (second?.population ?? 0) > (largest?.population ?? 0) * RIVAL;
  return rivalled ? undefined : largest;
}

/** The common name of a country: `us`, `america` → `united states`. */
export function commonCountry(key: string): string {
  return fieldsOf('place-variants', key)?.[0] ?? key;
}
