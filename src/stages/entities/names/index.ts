// THE PASSES over names, most precise first.

import { acronym } from './acronym.ts';
import { acronymIntroduced } from './acronym-introduced.ts';
import { alias } from './alias.ts';
import { country } from './country.ts';
import type { NamePass } from './define.ts';
import { exact } from './exact.ts';
import { group } from './group.ts';
import { listedPlace, oneType } from './one-type.ts';
import { fullPerson, partialPerson } from './partial-person.ts';
import { plural } from './plural.ts';
import { inverted, shortName } from './short-name.ts';
import { surnamePlace } from './surname-place.ts';

export const namePasses: readonly NamePass[] = [
  exact,
  listedPlace,
  acronymIntroduced,
  alias,
  country,
  group,
  plural,
  inverted,
  acronym,
  fullPerson,
  surnamePlace,
  partialPerson,
  shortName,
  oneType,
];
