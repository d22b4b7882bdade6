// Decides whether a person's name begins at a token, past forms of address, ranks and titles.

import { lexicon } from '../../../lexicons/en/load.ts';
import { isPerson, isTitle, type NameSpot, type Scene, sameSentence, spotAt } from './scene.ts';

const HONORIFICS: ReadonlySet<string> = new Set([
  ...['mr', 'mrs', 'ms', 'miss', 'dr', 'mr.', 'mrs.', 'ms.', 'dr.', '.', '-', 'elect'],
  ...['designate', 'hon', 'hon.', 'sir', 'the', 'late', 'retired', 'ret', 'retd', '(', ')', '"'],
  ...['“', '‘', 'h.e.', 'prof', 'prof.', 'engineer', 'nominee', 'candidate', 'hajiya', 'alhaji'],
  ...['chief', 'datuk', 'haji', 'hajj', 'hajja', 'atty', 'atty.', 'u', 'datin', 'paduka', 'tan'],
  ...['osabarima', 'maulvi', 'hafiz', 'rev', 'rev.', 'eng', 'eng.', 'sri', 'shri', 'pehin'],
  ...['tuan', 'dato', 'his', 'her', 'majesty', 'excellency', 'holiness', 'highness', 'honourable'],
  ...['honorable'],
]);
const MOST_ADDRESS = 5;
/** Forms of address that no list knows: `Minister Cllr. Kollie`. */
const MOST_UNKNOWN = 2;

/** The person whose name begins at the token, or behind `Dr.`, `the Hon.`, `Malam`, `Gen.`. */
export function personAt(scene: Scene, first: number): NameSpot | undefined {
  const { lower, words } = scene.layers.tokens;
  let unknown = 0;
  let stop = false;
  for (let at = first; at < first + MOST_ADDRESS; at += 1) {
    const spot = spotAt(scene, at);
    if (isPerson(spot)) return stop ? undefined : spot;
    if (spot !== undefined) {
      if (!isTitle(spot)) return undefined;
      at = spot.mention.last - 1;
      continue;
    }
    const word = lower[at] ?? '';
    // A sentence may seem to end at `Maj.`, but it does end at `the president.`
    if (word === '.')
      stop ||= !isAbbreviation(lower[at - 1] ?? '') && !isAddress(lower[at - 1] ?? '');
    else if (!isAddress(word)) {
      unknown += 1;
      const capital = words[at] !== word && /^\p{Lu}[\p{L}.]+$/u.test(words[at] ?? '');
      if (!capital || unknown > MOST_UNKNOWN || !sameSentence(scene, first - 1, at))
        return undefined;
    }
  }
  return undefined;
}

/** Whether the lower-cased word can stand between a title and the name. */
export function isAddress(word: string): boolean {
  return HONORIFICS.has(word);
}

function isAbbreviation(word: string): boolean {
  return word.length <= 3 || lexicon('abbreviations').has(word);
}
