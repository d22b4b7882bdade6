// Whether a short name is made of the first letters of a longer one: `DHS`, `DoD`, `U.N.`, `PNG`.

import type { NameMention } from '../name-mention.ts';

const SMALL: ReadonlySet<string> = new Set(
  'of the for and in on to a an de la del des du et y e da do das dos di & - von und'.split(' '),
);

/** Letters only, lower-case: `U.S.` → `us`. */
export function acronymLetters(name: NameMention): string | undefined {
  if (name.words.length !== 1) return undefined;
  const letters = name.key.replace(/[^\p{L}\p{N}]/gu, '');
  const capitals = name.text.replace(/[^\p{Lu}]/gu, '').length;
  const short = letters.length >= 2 && letters.length <= 9;
  return short && capitals >= 2 && capitals * 2 >= letters.length ? letters : undefined;
}

/** The strings that could stand for a name: first letters of all words, and of the long ones. */
export function initialsOf(words: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const parts = words.flatMap((word) => word.split(/[-/]/)).filter((word) => word !== '');
  if (parts.length < 2) return found;
  const letter = (word: string): string => word.replace(/^[^\p{L}\p{N}]+/u, '')[0] ?? '';
  found.add(parts.map(letter).join(''));
  found.add(
    parts
      .filter((word) => !SMALL.has(word))
      .map(letter)
      .join(''),
  );
  const whole = words.filter((word) => !SMALL.has(word));
  found.add(whole.map(letter).join(''));
  for (const initials of found) if (initials.length < 2) found.delete(initials);
  return found;
}

export function isInitialsOf(short: NameMention, long: NameMention): boolean {
  const letters = acronymLetters(short);
  return letters !== undefined && initialsOf(long.words).has(letters);
}
