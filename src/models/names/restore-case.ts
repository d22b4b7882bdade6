// Gives a text without any capitals the capitals that it would have in print, so that the tagger has
// them to go by: at the start of sentences, on words that news nearly always capitalises, and on
// words that nothing is known of, which mostly are names.

import type { Sentences, Tokens } from '../../document.ts';
import { LOWER, type WordFacts } from './features.ts';

/** The least class of casing (`Vocabulary.casing`) at which a word is capitalised. */
const MOSTLY_CAPITALISED = 5;
/** Shorter words that nothing is known of are mostly signs and abbreviations. */
const SHORTEST_UNKNOWN = 4;

/** The words as they would be printed; the same array where the text has capitals or no words. */
export function restoreCase(
  tokens: Pick<Tokens, 'count' | 'words'>,
  sentences: Pick<Sentences, 'count' | 'firsts' | 'lasts'>,
  factsOf: (word: string) => WordFacts,
): readonly string[] {
  const { words } = tokens;
  let small = 0;
  for (const word of words) {
    if (/\p{Lu}/u.test(word)) return words;
    if (/^\p{Ll}/u.test(word)) small += 1;
  }
  if (small === 0) return words;
  const restored = words.map((word) => {
    const { kind, fine, casing } = factsOf(word);
    const unknown = fine === 0 && casing === 0 && word.length >= SHORTEST_UNKNOWN;
    return kind === LOWER && (unknown || casing >= MOSTLY_CAPITALISED) ? capitalise(word) : word;
  });
  for (let sentence = 0; sentence < sentences.count; sentence += 1) {
    const first = sentences.firsts[sentence] ?? 0;
    restored[first] = capitalise(restored[first] ?? '');
  }
  return restored;
}

function capitalise(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
