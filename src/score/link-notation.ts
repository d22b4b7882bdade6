// Reads the notation in which names and figures are marked inside a text, `[words](TYPE)` or
// `[words](TYPE:role)`, and gives back the bare text with the marks as spans over it.

import type { Mention, MentionType, Sentences, Source, Span, Tokens } from '../document.ts';
import { DataError } from '../errors.ts';
import { createLookup } from '../lookup.ts';
import { types as mentionTypes } from '../models/names/labels.ts';

export { mentionTypes };

export type AmountType = 'MONEY' | 'PERCENT' | 'COUNT';
export type MarkType = MentionType | 'DATE' | AmountType;

const markTypes: ReadonlySet<string> = new Set<MarkType>([
  ...mentionTypes,
  'DATE',
  'MONEY',
  'PERCENT',
  'COUNT',
]);

/** A marked stretch of the bare text. */
export interface Mark extends Span {
  readonly type: MarkType;
  /** What it is in an example of a kind: `subject` in `[Tovar](PER:subject)`. */
  readonly role?: string;
}

export interface MarkedText {
  /** The text without the marks, character for character. */
  readonly text: string;
  /** In order of the text; they never overlap. */
  readonly marks: readonly Mark[];
  /** The offset in the marked text of an offset in the bare one. */
  readonly markedOffset: (offset: number) => number;
}

/** The first line of an annotated file. Other fields of it are not read. */
export interface ArticleHead {
  readonly id?: string;
  readonly title?: string;
  /** ISO date, `2025-04-03`. */
  readonly date?: string;
  /** The layers that have gold, where not all have: `["agreements"]`. */
  readonly partial?: readonly string[];
}

export interface AnnotatedArticle extends MarkedText {
  readonly head: ArticleHead;
}

const MARK = /\[([^[\]]*)\]\(([A-Z]+)(?::([a-zA-Z][\w-]*))?\)/g;

/** Reads marked text. Throws `DataError` with `path:line:column` at an unknown type. */
export function parseLinkNotation(marked: string, path = 'text'): MarkedText {
  const pieces: string[] = [];
  const marks: Mark[] = [];
  /** Bare offsets at which characters of the notation were dropped, and how many up to there. */
  const drops: { readonly at: number; readonly total: number }[] = [];
  let cursor = 0;
  let length = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, words = '', type = '', role] = match;
    if (!markTypes.has(type)) {
      throw new DataError(`${place(path, marked, match.index)}: "${type}" is no type of mark`);
    }
    if (words.includes('\n\n')) {
      throw new DataError(`${place(path, marked, match.index)}: a mark crosses a paragraph`);
    }
    if (words.trim() !== words || words === '') {
      throw new DataError(
        `${place(path, marked, match.index)}: a mark must hold words, without white space around`,
      );
    }
    const before = marked.slice(cursor, match.index);
    pieces.push(before, words);
    const start = length + before.length;
    const end = start + words.length;
    cursor = match.index + whole.length;
    drops.push({ at: start, total: match.index + 1 - start }, { at: end, total: cursor - end });
    marks.push({ start, end, type: type as MarkType, ...(role === undefined ? {} : { role }) });
    length = end;
  }
  pieces.push(marked.slice(cursor));
  const markedOffset = (offset: number): number =>
    offset + (drops.findLast((drop) => drop.at <= offset)?.total ?? 0);
  return { text: pieces.join(''), marks, markedOffset };
}

/**
 * Reads an annotated article: what is known of it as JSON on line 1, an empty line 2, then the marked text.
 * Offsets given by `markedOffset` count from the start of the file.
 */
export function parseAnnotatedArticle(file: string, path: string): AnnotatedArticle {
  const [first = '', second] = file.split('\n', 2);
  const head = parseHead(first, path);
  if (second !== '') throw new DataError(`${path}:2: the second line must be empty`);
  const bodyStart = first.length + 2;
  const body = parseLinkNotation(file.slice(bodyStart), path);
  return {
    ...body,
    head,
    markedOffset: (offset) => bodyStart + body.markedOffset(offset),
  };
}

function parseHead(line: string, path: string): ArticleHead {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return value as ArticleHead;
  } catch {
    // falls through to the one message for both cases
  }
  throw new DataError(`${path}:1: the first line must be a JSON object`);
}

/** `path:line:column`, both counted from 1. */
export function place(path: string, file: string, offset: number): string {
  let line = 1;
  let lineStart = 0;
  for (let at = file.indexOf('\n'); at >= 0 && at < offset; at = file.indexOf('\n', at + 1)) {
    line += 1;
    lineStart = at + 1;
  }
  return `${path}:${line}:${offset - lineStart + 1}`;
}

/** The layers that say which tokens a span touches. */
export interface TokenLayers {
  readonly source: Source;
  readonly tokens: Tokens;
  readonly sentences: Sentences;
}

/** The marked names and titles as mentions, as the tagger would give them. */
export function mentionsFromMarks(marks: readonly Mark[], layers: TokenLayers): readonly Mention[] {
  const lookup = createLookup(layers);
  return marks.flatMap((mark) => {
    const { type } = mark;
    if (!isMentionType(type)) return [];
    const { start, end } = mark;
    return [{ start, end, ...lookup.tokensOf(mark), type, confidence: 1, rule: 'gold' }];
  });
}

export function isMentionType(type: MarkType): type is MentionType {
  return type !== 'DATE' && type !== 'MONEY' && type !== 'PERCENT' && type !== 'COUNT';
}
