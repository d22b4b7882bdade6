// What stands at the edges of a stretch between marks.

import { around, type Page, sentenceOf } from './page.ts';

/** The punctuation that the words between the marks end with, else their last character. */
export function lastMark(page: Page, region: number): string {
  const inner = page.regions[region]?.inner;
  return inner === undefined ? '' : (page.source.text[inner.end - 1] ?? '');
}

export function startsHigh(page: Page, index: number): boolean {
  const word = page.tokens.words[index] ?? '';
  return /^[\p{Lu}\p{N}'’…[$€£]/u.test(word);
}

export function startsBlock(page: Page, region: number): boolean {
  const { before } = around(page, region);
  if (before < 0) return true;
  const { first } = page.regionTokens[region] ?? { first: 0 };
  return (
    page.sentences.paragraphs[sentenceOf(page, before)] !==
    page.sentences.paragraphs[sentenceOf(page, first)]
  );
}

export function startsNewBlock(page: Page, one: number, other: number): boolean {
  if (other >= page.tokens.count) return true;
  return (
    page.sentences.paragraphs[sentenceOf(page, one)] !==
    page.sentences.paragraphs[sentenceOf(page, other)]
  );
}
