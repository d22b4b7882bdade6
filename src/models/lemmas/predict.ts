// The lemma of a verb form that wink-nlp leaves as it stands, such as `arraigns`: looked up in the
// forms of all verbs that the kinds and lexicons name, which compromise has conjugated.

import { loadVerbForms } from './load.ts';

const VERBAL: ReadonlySet<string> = new Set(['VERB', 'AUX', 'X']);
/** Tags that wink-nlp also gives to verb forms that it does not know; gerunds may be nouns. */
const MISTAKEN: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);

/**
 * The lemma of a word, given the lemma and tag of wink-nlp: its own if it has found one, else that
 * of the verb that the word is a form of.
 */
export function lemmaOf(word: string, lemma: string, tag: string): string {
  const lower = lemma.toLowerCase();
  if (lower !== word.toLowerCase()) return lower;
  const verbal = VERBAL.has(tag) || (MISTAKEN.has(tag) && !lower.endsWith('ing'));
  return verbal ? (loadVerbForms().get(lower) ?? lower) : lower;
}
