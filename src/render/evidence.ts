// The words that support an item: the sentences its rule names, else the one it stands in; and its
// trigger, the words in that sentence that gave rise to it.

import type {
  Agreement,
  DateExpression,
  Document,
  Entity,
  Figure,
  Quote,
  Relation,
  Span,
} from '../document.ts';
import type { Selection } from './select.ts';

export type AnyItem = Entity | Relation | Agreement | Figure | Quote | DateExpression;

/**
 * Evidence is cut to about this many code units around the trigger, so that one endless sentence is
 * not printed whole with each of its items.
 */
const LONGEST = 1_000;

/** How far from a cut a border between words is looked for. */
const NEAR = 50;

export function evidenceOf(item: AnyItem, selection: Selection): readonly Span[] {
  const trigger = triggerOf(item);
  const given = 'evidence' in item ? item.evidence : [];
  if (given.length > 0) {
    return given.map((span) => boundedSpan(span, trigger ?? span, selection.document));
  }
  if (trigger === undefined) return [];
  const { sentenceAt, sentenceSpan } = selection.lookup;
  const start = sentenceSpan(sentenceAt(trigger.start)).start;
  const end = sentenceSpan(sentenceAt(trigger.end - 1)).end;
  const sentence = { start: Math.min(start, trigger.start), end: Math.max(end, trigger.end) };
  return [boundedSpan(sentence, trigger, selection.document)];
}

/** Where in the text the item is best seen; undefined if its rule gives no place. */
export function triggerOf(item: AnyItem): Span | undefined {
  if ('roles' in item) return item.mentions.find(({ form }) => form === 'name') ?? item.mentions[0];
  if ('parties' in item) return item.mentions[0] ?? item.evidence[0];
  if ('parts' in item) return item.cue ?? item.parts[0] ?? item;
  if ('trigger' in item && item.trigger !== undefined) return item.trigger;
  if ('start' in item) return item;
  return item.evidence[0];
}

/** The span, or if it is too long, as much of it around `focus` as may be printed. */
export function boundedSpan(span: Span, focus: Span, document: Document): Span {
  if (span.end - span.start <= LONGEST) return span;
  const inside = focus.start >= span.start && focus.start < span.end ? focus.start : span.start;
  const from = Math.max(span.start, inside - LONGEST / 2);
  const to = Math.min(span.end, from + LONGEST);
  return { start: wordStart(document, from, span.start), end: wordEnd(document, to, span.end) };
}

function wordStart(document: Document, offset: number, least: number): number {
  const { text } = document.source;
  if (offset <= least) return least;
  const space = text.slice(offset, offset + NEAR).indexOf(' ');
  if (space >= 0) return offset + space + 1;
  return isLow(text, offset) ? offset + 1 : offset;
}

function wordEnd(document: Document, offset: number, most: number): number {
  const { text } = document.source;
  if (offset >= most) return most;
  const space = text.slice(offset - NEAR, offset).lastIndexOf(' ');
  if (space >= 0) return offset - NEAR + space;
  return isLow(text, offset) ? offset - 1 : offset;
}

/** Whether the offset cuts a surrogate pair. */
function isLow(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff;
}
