// Tells whether a person is a woman or a man, by forms of address, by titles that show it and by
// the first name. Unknown is better than wrong.

import type { Tokens } from '../../../document.ts';
import { findEntry } from '../../../lexicons/en/load.ts';
import type { Draft, Gender } from '../draft.ts';
import { personWords } from '../names/person-words.ts';

const ADDRESS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...[
    'mr',
    'mr.',
    'sir',
    'lord',
    'king',
    'prince',
    'sheikh',
    'shaikh',
    'father',
    'fr',
    'fr.',
    'don',
  ].map((word) => [word, 'male'] as const),
  ...[
    'brother',
    'imam',
    'pope',
    'emir',
    'sultan',
    'señor',
    'mr',
    'bishop',
    'cardinal',
    'mullah',
  ].map((word) => [word, 'male'] as const),
  ...[
    'mrs',
    'mrs.',
    'ms',
    'ms.',
    'miss',
    'lady',
    'dame',
    'queen',
    'princess',
    'sister',
    'mother',
  ].map((word) => [word, 'female'] as const),
  ...['madam', 'señora', 'sheikha', 'doña', 'mama', 'duchess', 'baroness', 'countess'].map(
    (word) => [word, 'female'] as const,
  ),
]);
const FEMALE_TITLE =
  /woman\b|women\b|\bactress|\bheadmistress|\bqueen\b|\bfirst lady\b|\bprincess\b|\bmatron\b/i;
const MALE_TITLE = /(?<!wo)man\b|\bking\b|\bfather\b|\bimam\b|\bsheikh\b|\bprince\b|\bpriest\b/i;
/** `chairman` and `spokesman` of a woman are found; they say less than the first name. */
const RANKS = { address: 3, name: 2, title: 1 } as const;

export function genderOf(draft: Draft, tokens: Tokens): Gender | undefined {
  let best: Gender | undefined;
  let rank = 0;
  const offer = (gender: Gender | undefined, value: number): void => {
    if (gender === undefined || value <= rank) return;
    best = gender;
    rank = value;
  };
  for (const { first } of draft.names.slice(0, 8)) {
    offer(addressedAs(tokens, first), RANKS.address);
  }
  for (const { words } of draft.names.slice(0, 8)) {
    const [given, ...rest] = personWords(words);
    if (given === undefined || rest.length === 0) continue;
    for (const word of rest) offer(FATHERED.get(word), RANKS.address);
    offer(genderOfGiven(given), RANKS.name);
  }
  for (const { title } of draft.roles) {
    if (FEMALE_TITLE.test(title)) offer('female', RANKS.name + 0.5);
    else if (MALE_TITLE.test(title)) offer('male', RANKS.title);
  }
  return best;
}

function addressedAs({ lower }: Tokens, first: number): Gender | undefined {
  const before = lower[first - 1] === '.' ? lower[first - 2] : lower[first - 1];
  return ADDRESS.get(before ?? '');
}

/** `bin` and `binti` stand between a name and the father's. */
const FATHERED: ReadonlyMap<string, Gender> = new Map([
  ['bin', 'male'],
  ['ibn', 'male'],
  ['s/o', 'male'],
  ['bint', 'female'],
  ['binti', 'female'],
  ['d/o', 'female'],
]);

function genderOfGiven(given: string): Gender | undefined {
  const found =
    findEntry('first-names', given)?.[0] ??
    findEntry('first-names', given.split('-')[0] ?? '')?.[0];
  return found === 'f' ? 'female' : found === 'm' ? 'male' : undefined;
}
