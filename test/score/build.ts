// Builds articles with gold and documents by hand, for the tests of scoring.

import type { Document, Layers } from '../../src/document.ts';
import type { GoldArticle } from '../../src/score/gold-article.ts';
import { parseLinkNotation } from '../../src/score/link-notation.ts';
import { oracleLayer } from '../../src/score/oracle.ts';
import { type Outcome, type ScoredLayer, scoredLayers } from '../../src/score/outcome.ts';
import { parseGold } from '../../src/score/parse-gold.ts';
import { scoreArticle } from '../../src/score/score.ts';
import { cutText } from '../../src/stages/tokens/tokens.ts';

export function buildArticle(marked: string, gold: object = {}): GoldArticle {
  const { text, marks } = parseLinkNotation(marked);
  return {
    id: 'x',
    path: 'x/article.txt',
    source: { id: 'x', text, mediaType: 'text/plain' },
    marks,
    gold: parseGold(JSON.stringify(gold), text, 'x/gold.json'),
    placeOf: (offset) => `x/article.txt:1:${offset + 1}`,
  };
}

/** A document with the layers given and those of gold that are named. */
export function buildDocument(
  article: GoldArticle,
  layers: Partial<Layers>,
  fromGold: readonly ScoredLayer[] = [],
): Document {
  const { source } = article;
  const cut = { source, ...cutText(source.text) };
  const gold = fromGold.map((layer) => oracleLayer(layer, article, cut));
  return { ...cut, ...Object.assign({}, ...gold), ...layers, diagnostics: [] };
}

/** All layers that gold has, as if they had been found. */
export function documentOfGold(article: GoldArticle): Document {
  return buildDocument(article, {}, scoredLayers);
}

/** `matched`, `extra`, `missing figure words`: outcomes in short, sorted. */
export function outcomesOf(
  article: GoldArticle,
  document: Document,
  layer: ScoredLayer,
): readonly string[] {
  return scoreArticle(document, article)
    .outcomes.filter((item) => item.layer === layer)
    .map(shortOutcome)
    .sort();
}

function shortOutcome({ outcome, field, type, words, found, gold }: Outcome): string {
  if (field === undefined) return `${outcome} ${type}: ${words}`;
  return `${outcome} ${field}: ${found ?? '-'} / ${gold ?? '-'}`;
}

const inferred = { confidence: 1, rule: 'test/rule' } as const;

/** The span of words of the text, of their nth place. */
export function spanOf(
  article: GoldArticle,
  words: string,
  nth = 0,
): { start: number; end: number } {
  const { text } = article.source;
  let start = text.indexOf(words);
  for (let count = 0; count < nth; count += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

export function entity(
  id: string,
  type: Layers['entities'][number]['type'],
  name: string,
): Layers['entities'][number] {
  return { id, type, name, aliases: [], mentions: [], roles: [], salience: 0, ...inferred };
}

export function relation(
  type: string,
  subject: string | undefined,
  object: string,
  rest: Partial<Layers['relations'][number]> = {},
): Layers['relations'][number] {
  return {
    id: `r-${type}-${subject}-${object}`,
    type,
    ...(subject === undefined ? {} : { subject }),
    object,
    factuality: 'actual',
    evidence: [],
    ...inferred,
    ...rest,
  };
}

export function figure(
  article: GoldArticle,
  words: string,
  rest: Partial<Layers['figures'][number]>,
): Layers['figures'][number] {
  return {
    ...spanOf(article, words),
    first: 0,
    last: 0,
    id: `f-${words}`,
    kind: 'count',
    comparator: 'exact',
    factuality: 'actual',
    evidence: [],
    ...inferred,
    ...rest,
  };
}

export function quote(
  article: GoldArticle,
  parts: readonly string[],
  rest: Partial<Layers['quotes'][number]> = {},
): Layers['quotes'][number] {
  const spans = parts.map((part) => spanOf(article, part));
  return {
    id: `q-${parts[0]}`,
    kind: 'direct',
    start: spans[0]?.start ?? 0,
    end: spans.at(-1)?.end ?? 0,
    parts: spans,
    ...inferred,
    ...rest,
  };
}

export function agreement(
  name: string,
  evidence: { start: number; end: number },
  rest: Partial<Layers['agreements'][number]> = {},
): Layers['agreements'][number] {
  return {
    id: `a-${name}`,
    name,
    kind: 'other',
    status: 'signed',
    parties: [],
    signatories: [],
    mediators: [],
    mentions: [],
    evidence: [evidence],
    ...inferred,
    ...rest,
  };
}
