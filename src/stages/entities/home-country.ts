// Which entity stands for a country, and in which country the text plays: that of the dateline,
// else the one named most.

import type { Draft } from './draft.ts';
import { countryCode, demonymCode, plainCity, subdivisionCode } from './gazetteer.ts';

export interface Countries {
  /** The entity of the country with the code, else of its people. */
  readonly ofCode: (code: string) => Draft | undefined;
  readonly home?: Draft;
  /** Code of that country, named or not. */
  readonly homeCode?: string;
  /** The country that the name at a token tells, by its own name or that of a part of it. */
  readonly toldAt: (token: number) => ToldCountry | undefined;
}

export interface ToldCountry {
  readonly code: string;
  /** Whether a state or a province tells it. */
  readonly part: boolean;
}

/** Names before this token may make up a dateline. */
const DATELINE = 6;

export function findCountries(drafts: readonly Draft[]): Countries {
  const places = new Map<string, Draft>();
  const peoples = new Map<string, Draft>();
  const weights = new Map<string, number>();
  const told = new Map<number, ToldCountry>();
  let dateline: string | undefined;
  for (const draft of drafts) {
    const [name] = draft.names;
    if (name === undefined) continue;
    const direct = draft.type === 'place' ? codeOfCountry(draft) : undefined;
    if (direct !== undefined && !places.has(direct)) places.set(direct, draft);
    const people = draft.type === 'group' ? demonymCode(name.key) : undefined;
    if (people !== undefined && !peoples.has(people)) peoples.set(people, draft);
    const code = direct ?? people ?? codeOfPart(draft);
    if (code !== undefined) weights.set(code, (weights.get(code) ?? 0) + draft.names.length);
    const wide = direct ?? (draft.type === 'place' ? subdivisionCode(name.key) : undefined);
    if (wide !== undefined) {
      for (const { first } of draft.names)
        told.set(first, { code: wide, part: direct === undefined });
    }
    if (draft.type === 'place' && name.first < DATELINE) {
      dateline ??= direct ?? subdivisionCode(name.key) ?? plainCity(name.key)?.country;
    }
  }
  const ofCode = (code: string): Draft | undefined => places.get(code) ?? peoples.get(code);
  const [most] = [...weights].sort((one, other) => other[1] - one[1])[0] ?? [];
  const code = dateline ?? most;
  const home = code === undefined ? undefined : ofCode(code);
  return {
    ofCode,
    toldAt: (token) => told.get(token),
    ...(home === undefined ? {} : { home }),
    ...(code === undefined ? {} : { homeCode: code }),
  };
}

/** Code of the country that a city or region lies in, or whose name a body bears. */
function codeOfPart({ type, names }: Draft): string | undefined {
  const [name] = names;
  if (name === undefined) return undefined;
  if (type === 'place') return subdivisionCode(name.key) ?? plainCity(name.key)?.country;
  if (type !== 'organization') return undefined;
  for (const word of name.words) {
    const code = demonymCode(word) ?? (word.length > 3 ? countryCode(word) : undefined);
    if (code !== undefined) return code;
  }
  return undefined;
}

/** Lands that have no code of their own, such as Scotland, do not stand for their state. */
function codeOfCountry(draft: Draft): string | undefined {
  return draft.names[0]?.type === 'GPE' ? countryCode(draft.names[0].key) : undefined;
}
