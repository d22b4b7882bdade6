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
  const joined = words.some((word) => word.includes('-') || word.includes('/'));
  const parts = joined
    ? words.flatMap((word) => word.split(/[-/]/)).filter((word) => word !== '')
    : words;
  if (parts.length < 2) return found;
  found.add(firstLetters(parts, true));
  found.add(firstLetters(parts, false));
  found.add(firstLetters(words, false));
  for (const initials of found) if (initials.length < 2) found.delete(initials);
  return found;
}

function firstLetters(words: readonly string[], small: boolean): string {
  let letters = '';
  for (const word of words) {
    if (!small && SMALL.has(word)) continue;
    const first = word.charCodeAt(0);
    const plain = first >= 0x61 && first <= 0x7a;
    letters += plain ? word[0] : (word.replace(/^[^\p{L}\p{N}]+/u, '')[0] ?? '');
  }
  return letters;
}

export function isInitialsOf(short: NameMention, long: NameMention): boolean {
  const letters = acronymLetters(short);
  return letters !== undefined && initialsOf(long.words).has(letters);
}
