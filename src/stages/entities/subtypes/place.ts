// Tells what kind of place a place is: country, region or city; natural, area or facility.

import type { EntitySubtype, Tokens } from '../../../document.ts';
import { lexiconTable } from '../../../lexicons/en/load.ts';
import type { Draft } from '../draft.ts';
import { commonCountry, countryCode, knownCity, subdivisionCode } from '../gazetteer.ts';

export function placeSubtype(draft: Draft, tokens: Tokens): EntitySubtype {
  const type = commonType(draft);
  if (type === 'FAC') return 'facility';
  const keys = [...new Set(draft.names.map((name) => name.key))];
  if (type === 'LOC') return landSubtype(keys);
  const subtype = politySubtype(keys);
  return subtype === 'city' && isCalledRegion(draft, tokens) ? 'region' : subtype;
}

/** `Bichi district`, `the province of Bajhang`. */
function isCalledRegion({ names }: Draft, { words, lower }: Tokens): boolean {
  const nouns = lexiconTable('place-nouns');
  return names.some(({ first, last }) => {
    const next = words[last] ?? '';
    const before = lower[first - 1] === 'of' ? (lower[first - 2] ?? '') : '';
    // A department is more often a body, a district as often a part of a city.
    const noun = next === lower[last] && !/^(?:department|district)$/.test(next) ? next : '';
    return nouns.get(noun)?.[0] === 'region' || nouns.get(before)?.[0] === 'region';
  });
}

/** The label that most of its names bear. */
function commonType(draft: Draft): string {
  const counts = new Map<string, number>();
  for (const { type } of draft.names) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 'GPE';
}

function politySubtype(keys: readonly string[]): EntitySubtype {
  for (const key of keys) {
    const common = commonCountry(key);
    const listed = lexiconTable('region-names').get(common)?.[0];
    if (listed !== undefined) return listed as EntitySubtype;
    if (countryCode(common) !== undefined || countryCode(key) !== undefined) return 'country';
    if (/^(?:islamic |federal |democratic |people's )*(?:republic|kingdom|state) of /.test(key)) {
      return 'country';
    }
  }
  for (const key of keys) {
    if (nounsOf(key).includes('region') || key.endsWith(' government area')) return 'region';
    const city = knownCity(key);
    const region = subdivisionCode(key) ?? subdivisionCode(commonCountry(key));
    // Of a city and a region with one name the city is meant where it is a large one.
    if (region !== undefined && !key.startsWith('washington')) {
      return city !== undefined && city.population > 1_500_000 ? 'city' : 'region';
    }
  }
  return 'city';
}

function landSubtype(keys: readonly string[]): EntitySubtype {
  for (const key of keys) {
    const listed = lexiconTable('region-names').get(key)?.[0];
    if (listed === 'area') return 'area';
  }
  const nouns = keys.flatMap(nounsOf);
  if (nouns.includes('natural')) return 'natural';
  return nouns.includes('area') ? 'area' : 'natural';
}

function nounsOf(key: string): readonly string[] {
  const table = lexiconTable('place-nouns');
  return key.split(/[ -]/).flatMap((word) => table.get(word)?.[0] ?? []);
}
