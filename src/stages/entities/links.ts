// Links of an entity to the outside: the country's code for countries, nationalities and cities
// that can be told apart, the GeoNames number of such a city.

import type { EntitySubtype, Links } from '../../document.ts';
import type { Draft } from './draft.ts';
import {
  commonCountry,
  countryCode,
  demonymCode,
  knownCity,
  subdivisionCode,
} from './gazetteer.ts';
import type { Countries } from './home-country.ts';
import { groupStem } from './names/group.ts';

/** A city of so many people is meant by its name where the text does not say otherwise. */
const LARGE = 1_000_000;

export function linksOf(
  draft: Draft,
  subtype: EntitySubtype | undefined,
  countries: Countries,
): Links | undefined {
  for (const { key } of draft.names) {
    const found = linksOfKey(key, subtype, countries);
    if (found !== undefined) return found;
  }
  return undefined;
}

function linksOfKey(
  key: string,
  subtype: EntitySubtype | undefined,
  countries: Countries,
): Links | undefined {
  if (subtype === 'country') return link(countryCode(commonCountry(key)) ?? countryCode(key));
  if (subtype === 'nationality') return link(demonymCode(key) ?? demonymCode(groupStem(key)));
  if (subtype === 'region')
    return link(subdivisionCode(key) ?? subdivisionCode(commonCountry(key)));
  if (subtype !== 'city') return undefined;
  const city = knownCity(key);
  if (city === undefined) return undefined;
  const sure = city.population >= LARGE || countries.ofCode(city.country) !== undefined;
  return sure ? { iso3166: city.country, geonames: city.geonames } : undefined;
}

function link(iso3166: string | undefined): Links | undefined {
  return iso3166 === undefined ? undefined : { iso3166 };
}
