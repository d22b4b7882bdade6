// Links of an entity to the outside: the country's code for countries, nationalities and cities
// that can be told apart, the GeoNames number of such a city.

import type { EntitySubtype, Links, Tokens } from '../../document.ts';
import type { Draft } from './draft.ts';
import {
  type City,
  citiesNamed,
  commonCountry,
  countryCode,
  demonymCode,
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
  tokens: Tokens,
): Links | undefined {
  if (subtype === 'city') return linksOfCity(draft, countries, tokens);
  for (const { key } of draft.names) {
    const found = linksOfKey(key, subtype);
    if (found !== undefined) return found;
  }
  return undefined;
}

function linksOfKey(key: string, subtype: EntitySubtype | undefined): Links | undefined {
  if (subtype === 'country') return link(countryCode(commonCountry(key)) ?? countryCode(key));
  if (subtype === 'nationality') return link(demonymCode(key) ?? demonymCode(groupStem(key)));
  if (subtype === 'region')
    return link(subdivisionCode(key) ?? subdivisionCode(commonCountry(key)));
  return undefined;
}

/**
 * Which city is meant: `Paris, Texas` by what is set behind it, `San José` by the country of the
 * text, then by a country that the text names, a large one by its name alone. None is guessed.
 */
function linksOfCity({ names }: Draft, countries: Countries, { lower }: Tokens): Links | undefined {
  const behind = names.filter(({ last }) => lower[last] === ',');
  const told = behind
    .map(({ last }) => countries.toldAt(last + 1))
    .find((item) => item !== undefined);
  for (const { key } of names) {
    const cities = citiesNamed(key);
    const [largest] = cities;
    if (largest === undefined) continue;
    const inCountry = (code: string | undefined): City | undefined =>
      cities.find(({ country }) => country === code);
    const city = inCountry(told?.code);
    // Only of a very large one is it known that no other state has it too: `Springfield, Ohio`.
    if (told?.part)
      return city !== undefined && city.population >= LARGE
        ? linkCity(city)
        : { iso3166: told.code };
    if (city !== undefined) return linkCity(city);
    const named = cities.filter(({ country }) => countries.ofCode(country) !== undefined);
    return linkCity(
      inCountry(countries.homeCode) ??
        (named.includes(largest) ? largest : named.length === 1 ? named[0] : undefined) ??
        (largest.population >= LARGE && named.length === 0 ? largest : undefined),
    );
  }
  return told?.part ? { iso3166: told.code } : undefined;
}

function linkCity(city: City | undefined): Links | undefined {
  return city === undefined ? undefined : { iso3166: city.country, geonames: city.geonames };
}

function link(iso3166: string | undefined): Links | undefined {
  return iso3166 === undefined ? undefined : { iso3166 };
}
