// Finds the stretches between quotation marks, paragraph by paragraph, in one pass: straight,
// curly, single, German and French marks. A mark without its fellow costs nothing but itself.

import type { Span } from '../../document.ts';

/** A stretch between marks; `start` and `end` take the marks in. */
export interface Region extends Span {
  /** The words between the marks. */
  readonly inner: Span;
  /** The index of its paragraph, counted from 0. */
  readonly paragraph: number;
  /** False where the paragraph ends before the mark does and the next one goes on with it. */
  readonly closed: boolean;
}

export interface Marks {
  readonly regions: readonly Region[];
  /** Marks that have no fellow. */
  readonly unbalanced: readonly Span[];
}

type Family = 'double' | 'single' | 'german' | 'nordic' | 'french' | 'reversed';

const OPENERS: Readonly<Record<Family, string>> = {
  double: '"“',
  single: "'‘",
  german: '„',
  nordic: '”',
  french: '«',
  reversed: '»',
};

/** What may close a stretch that a mark of the family has opened. */
const CLOSERS: Readonly<Record<Family, string>> = {
  double: '"”',
  single: "'’",
  german: '“”"',
  nordic: '”"',
  french: '»',
  reversed: '«',
};

const MARKS = /["“”„«»‘’']/g;
const BEFORE_OPENER = /[\s([{—–\-/"“„«»‘']/u;
const AFTER_CLOSER = /[\s.,;:!?)\]}—–\-/"”“»«’'…]/u;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
/** Words that begin with an apostrophe. */
const ELISION = /^['‘’](?:\d\ds?|em|tis|twas|til|till|cause|bout|n|round)(?![\p{L}\p{N}])/iu;
/** How much of the text an elision takes at most. */
const ELISION_LENGTH = 8;

export function findMarks(text: string): Marks {
  const regions: Region[] = [];
  const unbalanced: Span[] = [];
  const marks = Array.from(text.matchAll(MARKS), (found) => found.index);
  let paragraph = 0;
  let mark = 0;
  for (let start = 0; start < text.length; paragraph += 1) {
    const { end, next } = paragraphEnd(text, start);
    const first = mark;
    while ((marks[mark] ?? text.length) < end) mark += 1;
    const inside = marks.slice(first, mark);
    if (inside.length > 0)
      scanParagraph({ text, start, end, next, paragraph, marks: inside }, regions, unbalanced);
    start = next;
  }
  return { regions, unbalanced };
}

/** A paragraph ends at an empty line. */
function paragraphEnd(
  text: string,
  start: number,
): { readonly end: number; readonly next: number } {
  let at = text.indexOf('\n', start);
  while (at >= 0) {
    let next = at + 1;
    while (next < text.length && isBlank(text.charCodeAt(next))) next += 1;
    if (text.charCodeAt(next) === 10) {
      while (next < text.length && (text.charCodeAt(next) === 10 || isBlank(text.charCodeAt(next))))
        next += 1;
      return { end: at, next };
    }
    at = text.indexOf('\n', next);
  }
  return { end: text.length, next: text.length };
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 0xa0;
}

interface Paragraph {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where the next paragraph begins. */
  readonly next: number;
  readonly paragraph: number;
  readonly marks: readonly number[];
}

function scanParagraph(within: Paragraph, regions: Region[], unbalanced: Span[]): void {
  const { text, end, marks, paragraph } = within;
  for (let index = 0; index < marks.length; index += 1) {
    const at = marks[index] ?? 0;
    const family = openerAt(within, at);
    if (family === undefined) {
      if (!isApostrophe(text, at)) unbalanced.push({ start: at, end: at + 1 });
      continue;
    }
    const { closer, stopped } = closerOf(within, index, family);
    if (closer !== undefined) {
      regions.push(regionOf(text, at, (marks[closer] ?? end) + 1, paragraph, true));
      index = closer;
      continue;
    }
    if (!stopped && family !== 'single' && goesOn(within, family)) {
      regions.push(regionOf(text, at, end, paragraph, false));
      return;
    }
    if (!isApostrophe(text, at)) unbalanced.push({ start: at, end: at + 1 });
  }
}

/** Straight and curly apostrophes are never missed as marks. */
function isApostrophe(text: string, at: number): boolean {
  const mark = text[at];
  return mark === "'" || mark === '’' || mark === '‘';
}

function openerAt({ text, start }: Paragraph, at: number): Family | undefined {
  const before = at === start ? ' ' : (text[at - 1] ?? ' ');
  const after = text[at + 1] ?? ' ';
  const opens = BEFORE_OPENER.test(before);
  switch (text[at]) {
    case '“':
      return 'double';
    case '"':
      return opens && (/\S/.test(after) || /\s/.test(before)) ? 'double' : undefined;
    case '„':
      return 'german';
    case '«':
      return 'french';
    case '»':
      return opens && WORD_CHARACTER.test(after) ? 'reversed' : undefined;
    case '”':
      return opens && WORD_CHARACTER.test(after) ? 'nordic' : undefined;
    case '‘':
    case "'":
      if (!opens || /\s/.test(after)) return undefined;
      return ELISION.test(text.slice(at, at + ELISION_LENGTH)) ? undefined : 'single';
    default:
      return undefined;
  }
}

/** How deep marks of one family may nest: `“a “b” c”`. */
const DEPTH = 2;

interface Closing {
  /** The index in `marks` of the mark that closes the stretch. */
  readonly closer?: number;
  /** Whether a mark that opens stands before any that closes. */
  readonly stopped: boolean;
}

/** Walks no further than to the marks that open anew, so that no text is walked over often. */
function closerOf(within: Paragraph, opener: number, family: Family): Closing {
  const { text, marks } = within;
  const closers = CLOSERS[family];
  const nests = text[marks[opener] ?? 0] === '“';
  let possessive: number | undefined;
  let depth = 1;
  for (let index = opener + 1; index < marks.length; index += 1) {
    const at = marks[index] ?? 0;
    const mark = text[at] ?? '';
    if (closers.includes(mark) && closesAt(text, at, family)) {
      if (family === 'single' && mayBePossessive(text, at)) {
        possessive ??= index;
        continue;
      }
      depth -= 1;
      if (depth === 0) return { closer: index, stopped: false };
    } else if (openerAt(within, at) === family) {
      depth += 1;
      if (!nests || depth > DEPTH) return closing(possessive, true);
    }
  }
  return closing(possessive, depth > 1);
}

function closing(closer: number | undefined, stopped: boolean): Closing {
  return closer === undefined ? { stopped } : { closer, stopped };
}

function closesAt(text: string, at: number, family: Family): boolean {
  const mark = text[at];
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (family === 'single') return /\S/.test(before) && !WORD_CHARACTER.test(after);
  if (mark === '"') return /\S/.test(before) || !WORD_CHARACTER.test(after);
  if (family === 'reversed' || mark === '“') return AFTER_CLOSER.test(after);
  return true;
}

/** `workers' rights`: the mark after an s may belong to the word. */
function mayBePossessive(text: string, at: number): boolean {
  return text[at - 1] === 's' && text[at + 1] === ' ' && WORD_CHARACTER.test(text[at + 2] ?? '');
}

/** Does the next paragraph begin with a mark of the same family, so that the quote goes on? */
function goesOn({ text, next }: Paragraph, family: Family): boolean {
  const mark = text[next] ?? '';
  return mark !== '' && OPENERS[family].includes(mark);
}

function regionOf(
  text: string,
  start: number,
  end: number,
  paragraph: number,
  closed: boolean,
): Region {
  let from = start + 1;
  let to = closed ? end - 1 : end;
  while (from < to && text.charCodeAt(from) <= 32) from += 1;
  while (to > from && text.charCodeAt(to - 1) <= 32) to -= 1;
  return { start, end, inner: { start: from, end: to }, paragraph, closed };
}
