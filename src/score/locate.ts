// Finds where given words stand in a text, as people copy them: white space may differ, and of
// several places the one that begins and ends at a word's edge and is not yet taken is meant.

import type { Span } from '../document.ts';

export interface SearchOptions {
  /** Look here only; everywhere by default. */
  readonly within?: Span;
  /** Places that other items have; what overlaps them is passed over while another is free. */
  readonly taken?: readonly Span[];
}

/** Every place of the words, those at words' edges first, each group in order of the text. */
export function findWords(text: string, words: string, within?: Span): readonly Span[] {
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('\\s+');
  if (pattern === '') return [];
  const finder = new RegExp(pattern, 'gu');
  finder.lastIndex = within?.start ?? 0;
  const whole: Span[] = [];
  const inside: Span[] = [];
  for (let match = finder.exec(text); match !== null; match = finder.exec(text)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (within !== undefined && span.end > within.end) break;
    (isWhole(text, span) ? whole : inside).push(span);
  }
  return [...whole, ...inside];
}

/** The place that is meant, or undefined where the words do not stand in the text. */
export function locateWords(
  text: string,
  words: string,
  options: SearchOptions = {},
): Span | undefined {
  const places = findWords(text, words, options.within);
  const free = (span: Span): boolean =>
    !options.taken?.some((other) => span.start < other.end && other.start < span.end);
  return places.find(free) ?? places[0];
}

/** A span as a key of a set. */
export function spanKey({ start, end }: Span): string {
  return `${start}-${end}`;
}

const LETTER = /[\p{L}\p{N}]/u;

function isWhole(text: string, { start, end }: Span): boolean {
  const splitsBefore = LETTER.test(text[start - 1] ?? '') && LETTER.test(text[start] ?? '');
  const splitsAfter = LETTER.test(text[end - 1] ?? '') && LETTER.test(text[end] ?? '');
  return !splitsBefore && !splitsAfter;
}
