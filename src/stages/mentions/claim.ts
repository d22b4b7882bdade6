// A claim that some words are a name, before rival claims are settled.

import type { MentionType, Sentences, TokenSpan, Tokens } from '../../document.ts';

export interface Claim extends TokenSpan {
  readonly type: MentionType;
  /** Offsets, where they are not those of the tokens: `Russian` in `pro-Russian`. */
  readonly start?: number;
  readonly end?: number;
  /** Estimated chance, 0..1, that span and type are right. */
  readonly strength: number;
  /** `names/tagger`, `names/demonym-list`, … */
  readonly rule: string;
}

/** What the finders of claims read. */
export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: Sentences;
}

export function isCapitalised(word: string | undefined): boolean {
  if (word === undefined) return false;
  const first = word.charCodeAt(0);
  return first < 0x80 ? first >= 0x41 && first <= 0x5a : /^\p{Lu}/u.test(word);
}

/** The words of tokens `first` ≤ i < `last` as in the text, a line break inside made a blank. */
export function wordsOf({ text, tokens }: Reading, first: number, last: number): string {
  const words = text.slice(tokens.starts[first], tokens.ends[last - 1]);
  return /\s\s|[\n\t]/.test(words) ? words.replace(/\s+/g, ' ') : words;
}

/** The end of the sentence that the token stands in. */
export function sentenceEnd({ sentences }: Reading, token: number): number {
  return sentences.lasts[sentences.ofToken[token] ?? 0] ?? token + 1;
}

export function sentenceStart({ sentences }: Reading, token: number): number {
  return sentences.firsts[sentences.ofToken[token] ?? 0] ?? 0;
}
