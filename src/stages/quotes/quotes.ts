// Writes the quotes of the text: direct, mixed and indirect, each with its speaker and cue.

import type { Diagnostic, Quote, Span, TokenSpan } from '../../document.ts';
import { lexicon } from '../../lexicons/en/load.ts';
import { defineStage, type Report } from '../define.ts';
import type { Attribution } from './attributions.ts';
import { type DirectQuote, findDirect } from './direct.ts';
import { findMarks } from './marks.ts';
import { createPage, type Page, type QuoteLayers } from './page.ts';
import { phraseBeginning } from './phrases.ts';
import { findReported, type ReportedQuote } from './reported.ts';
import { shapeOf } from './shapes.ts';

export const quotes = defineStage({
  name: 'quotes',
  reads: ['source', 'tokens', 'sentences', 'lemmas', 'tags', 'mentions', 'parses'],
  writes: ['quotes'],
  run: (layers, report) => ({ quotes: findQuotes(layers, report) }),
});

/** More stray marks than this are told of in one diagnostic. */
const MOST_REPORTED = 20;

export function findQuotes(layers: QuoteLayers, report: Report): readonly Quote[] {
  const { regions, unbalanced } = findMarks(layers.source.text);
  for (const span of unbalanced.slice(0, MOST_REPORTED)) report(unbalancedQuote(span));
  const page = createPage(layers, regions);
  const direct = findDirect(page);
  const used = new Set<number>();
  for (const { attribution } of direct) {
    if (attribution?.cue !== undefined) used.add(attribution.cue.first);
  }
  const drafts = direct.map((quote) => directDraft(page, quote));
  for (let sentence = 0; sentence < layers.sentences.count; sentence += 1) {
    for (const quote of findReported(page, sentence, used)) {
      const draft = reportedDraft(page, quote);
      if (draft !== undefined) drafts.push(draft);
    }
  }
  drafts.sort((one, other) => one.start - other.start || other.end - one.end);
  return drafts.map((draft, index) => ({ id: `q${index + 1}`, ...draft }));
}

type Draft = Omit<Quote, 'id'>;

function unbalancedQuote(span: Span): Diagnostic {
  return {
    code: 'unbalanced-quote',
    severity: 'warning',
    message: 'a quotation mark has no fellow in its paragraph',
    span,
  };
}

/** How often each pass is right on the training articles, the indirect ones marked down a little. */
const CONFIDENCE: Readonly<Record<string, number>> = {
  'cue-after': 0.97,
  'cue-inverted': 0.97,
  'cue-before': 0.9,
  'verb-after': 0.9,
  'verb-inverted': 0.9,
  colon: 0.93,
  according: 0.93,
  paragraph: 0.8,
  'sentence-before': 0.83,
  'paragraph-before': 0.6,
  headline: 0.8,
  'reported-that': 0.84,
  'reported-clause': 0.83,
  'reported-before': 0.81,
  'reported-inverted': 0.65,
  'reported-infinitive': 0.62,
  'reported-question': 0.6,
  'according-first': 0.8,
  'according-last': 0.72,
  label: 0.72,
  thing: 0.45,
};

function directDraft(page: Page, { regions, attribution }: DirectQuote): Draft {
  const parts = regions.map((region) =>
    trimComma(page, page.regions[region]?.inner ?? { start: 0, end: 0 }),
  );
  const speaker = attribution?.speaker;
  const cue = attribution?.cue;
  const addressee = addresseeOf(page, attribution);
  return {
    kind: 'direct',
    start: parts[0]?.start ?? 0,
    end: parts.at(-1)?.end ?? 0,
    parts,
    ...(speaker === undefined ? {} : { speaker: spanOf(page, speaker) }),
    ...(cue === undefined ? {} : { cue: { ...spanOf(page, cue), class: cue.class } }),
    ...(addressee === undefined ? {} : { addressee: spanOf(page, addressee) }),
    confidence: CONFIDENCE[attribution?.pass ?? ''] ?? 0.5,
    rule: `quotes/${attribution?.pass ?? 'marks'}`,
  };
}

/** Whom the cue of a direct quote tells: `told reporters`. */
function addresseeOf(page: Page, attribution: Attribution | undefined): TokenSpan | undefined {
  const cue = attribution?.cue;
  if (cue?.takes?.has('addressee') !== true || cue.class === 'ask') return undefined;
  const told = phraseBeginning(page, cue.last, cue.last + ADDRESSEE);
  return told?.first === attribution?.speaker?.first ? undefined : told;
}

/** How many words may name an addressee. */
const ADDRESSEE = 12;

/** A comma before the closing mark is the sentence's, not the speaker's. */
function trimComma(page: Page, span: Span): Span {
  const { text } = page.source;
  let { end } = span;
  while (end > span.start && (text[end - 1] === ',' || /\s/.test(text[end - 1] ?? ''))) end -= 1;
  return { start: span.start, end };
}

function reportedDraft(page: Page, quote: ReportedQuote): Draft | undefined {
  const parts = quote.parts.map((part) =>
    quote.bare === true ? spanOf(page, part) : spanWithMarks(page, part),
  );
  let mixed = false;
  for (const part of quote.parts) {
    for (let index = part.first; index < part.last; index += 1) {
      const region = page.regionOf[index] ?? -1;
      if (region === -1) continue;
      if (!quote.bare && shapeOf(page, region) === 'utterance' && index === part.first) {
        return undefined;
      }
      mixed = true;
    }
  }
  const { speaker, addressee, cue } = quote;
  return {
    kind: mixed ? 'mixed' : 'indirect',
    start: parts[0]?.start ?? 0,
    end: parts.at(-1)?.end ?? 0,
    parts,
    ...(speaker === undefined ? {} : { speaker: spanOf(page, speaker) }),
    cue: { ...spanOf(page, cue), class: cue.class },
    ...(addressee === undefined ? {} : { addressee: spanOf(page, addressee) }),
    confidence: CONFIDENCE[quote.pass] ?? 0.6,
    rule: `quotes/${quote.pass}`,
  };
}

function spanOf(page: Page, { first, last }: TokenSpan): Span {
  return { start: page.tokens.starts[first] ?? 0, end: page.tokens.ends[last - 1] ?? 0 };
}

/** The span of the tokens, a stretch between marks taken in whole, the sentence's full stop not. */
function spanWithMarks(page: Page, tokens: TokenSpan): Span {
  const span = spanOf(page, tokens);
  const region = page.regions[page.regionOf[tokens.last - 1] ?? -1];
  if (region !== undefined) return { start: span.start, end: Math.max(span.end, region.end) };
  const word = page.tokens.lower[tokens.last - 1] ?? '';
  const stopped = /^[^.]{2,}\.$/.test(word) && !lexicon('abbreviations').has(word.slice(0, -1));
  return stopped ? { start: span.start, end: span.end - 1 } : span;
}
