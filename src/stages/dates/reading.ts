// The words that the scanner reads, bounded by their sentence.

import type { Tokens, Upos } from '../../document.ts';

export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  readonly tags: readonly Upos[];
  /** First and one past the last token of the sentence at hand. */
  readonly first: number;
  readonly limit: number;
}

/** The lower-cased word at the index, empty outside the sentence. */
export function wordAt(reading: Reading, index: number): string {
  if (index < reading.first || index >= reading.limit) return '';
  return reading.tokens.lower[index] ?? '';
}

/** Does the token touch the one before it, with no white space between? */
export function touches(reading: Reading, index: number): boolean {
  return (reading.tokens.starts[index] ?? -1) === (reading.tokens.ends[index - 1] ?? -2);
}

/** Is the word at the index written with a capital? */
export function isCapital(reading: Reading, index: number): boolean {
  if (index < reading.first || index >= reading.limit) return false;
  return reading.tokens.words[index] !== reading.tokens.lower[index];
}

export function isDigits(word: string): boolean {
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index);
    if (code < 48 || code > 57) return false;
  }
  return word !== '';
}

/** Does the phrase end before the token: at punctuation, a preposition, a verb? */
export function endsPhrase(reading: Reading, index: number): boolean {
  if (index >= reading.limit) return true;
  const tag = reading.tags[index];
  return tag === 'PUNCT' || tag === 'CCONJ' || tag === 'ADP' || tag === 'VERB' || tag === 'AUX';
}
