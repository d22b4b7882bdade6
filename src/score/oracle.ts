// Makes layers out of gold, so that a later stage can be developed and judged apart from the
// earlier ones.

import type {
  Agreement,
  DateExpression,
  Figure,
  Layers,
  Quote,
  Relation,
  Signatory,
  Span,
} from '../document.ts';
import { createLookup, type Lookup } from '../lookup.ts';
import { goldDates } from './compare/dates.ts';
import type { GoldQuote } from './gold.ts';
import type { GoldArticle } from './gold-article.ts';
import { mentionsFromMarks, type TokenLayers } from './link-notation.ts';
import { findWords } from './locate.ts';
import { type OracleEntities, oracleEntities } from './oracle-entities.ts';
import { type ScoredLayer, scoredLayers } from './outcome.ts';
import { present } from './present.ts';

export type OracleLayer = ScoredLayer;

export const oracleLayers: readonly OracleLayer[] = scoredLayers;

const GOLD = { confidence: 1, rule: 'gold' } as const;

interface Oracle {
  readonly article: GoldArticle;
  readonly lookup: Lookup;
  readonly entities: OracleEntities['entities'];
  /** Id of the item that a gold key stands for. */
  readonly idOf: (key: string | undefined) => string | undefined;
}

/** The layer as gold has it for this article. */
export function oracleLayer(
  layer: OracleLayer,
  article: GoldArticle,
  layers: TokenLayers,
): Partial<Layers> {
  if (layer === 'mentions') return { mentions: mentionsFromMarks(article.marks ?? [], layers) };
  const oracle = createOracle(article, layers);
  switch (layer) {
    case 'entities':
      return { entities: oracle.entities };
    case 'dates':
      return { dates: { expressions: makeDates(oracle) } };
    case 'quotes':
      return { quotes: makeQuotes(oracle) };
    case 'figures':
      return { figures: makeFigures(oracle) };
    case 'agreements':
      return { agreements: makeAgreements(oracle) };
    case 'relations':
      return { relations: makeRelations(oracle) };
  }
}

function createOracle(article: GoldArticle, layers: TokenLayers): Oracle {
  const lookup = createLookup(layers);
  const { entities, idOf } = oracleEntities(article, layers, lookup);
  const ids = new Map(idOf);
  for (const [index, figure] of inOrder(article.gold.figures ?? []).entries()) {
    ids.set(figure.key, `f${index + 1}`);
  }
  for (const [index, agreement] of (article.gold.agreements ?? []).entries()) {
    ids.set(agreement.key, `a${index + 1}`);
  }
  return { article, lookup, entities, idOf: (key) => ids.get(key ?? '') };
}

function makeQuotes({ article, entities, idOf }: Oracle): readonly Quote[] {
  const quotes = [...(article.gold.quotes ?? [])].sort(
    (one, other) => (one.parts[0]?.start ?? 0) - (other.parts[0]?.start ?? 0),
  );
  return quotes.map((gold, index): Quote => {
    const id = idOf(gold.speaker);
    const names = entities.find((entity) => entity.id === id)?.mentions ?? [];
    const unnamed =
      gold.speakerText === undefined ? [] : findWords(article.source.text, gold.speakerText);
    const speaker = nearest([...names, ...unnamed], gold);
    return {
      id: `q${index + 1}`,
      kind: gold.kind as Quote['kind'],
      start: gold.parts[0]?.start ?? 0,
      end: gold.parts.at(-1)?.end ?? 0,
      parts: gold.parts,
      ...(speaker === undefined ? {} : { speaker: { start: speaker.start, end: speaker.end } }),
      ...(gold.cue === undefined ? {} : { cue: { ...gold.cue, class: 'say' as const } }),
      ...GOLD,
    };
  });
}

/** The span nearest to the cue of a quote, else to its words. */
function nearest(spans: readonly Span[], { cue, parts }: GoldQuote): Span | undefined {
  const from = (cue ?? parts[0])?.start ?? 0;
  return spans.reduce<Span | undefined>(
    (best, span) =>
      best === undefined || Math.abs(span.start - from) < Math.abs(best.start - from) ? span : best,
    undefined,
  );
}

function makeFigures({ article, lookup, idOf }: Oracle): readonly Figure[] {
  return inOrder(article.gold.figures ?? []).map((gold, index): Figure => {
    const { key, attributedTo, where, about, ...fields } = gold;
    return {
      ...(fields as Pick<Figure, 'kind' | 'comparator' | 'factuality'>),
      ...present({
        attributedTo: idOf(attributedTo),
        where: idOf(where),
        about: idOf(about),
      }),
      id: `f${index + 1}`,
      start: gold.start,
      end: gold.end,
      ...lookup.tokensOf(gold),
      evidence: sentencesOf(gold, lookup),
      ...GOLD,
    };
  });
}

function makeAgreements({ article, lookup, idOf }: Oracle): readonly Agreement[] {
  const ids = (keys: readonly string[]): readonly string[] =>
    keys.flatMap((key) => idOf(key) ?? []);
  return (article.gold.agreements ?? []).map(
    (gold, index): Agreement => ({
      id: `a${index + 1}`,
      name: gold.name,
      kind: gold.kind,
      status: gold.status as Agreement['status'],
      ...present({ law: idOf(gold.law), place: idOf(gold.place) }),
      parties: ids(gold.parties),
      mediators: ids(gold.mediators),
      signatories: gold.signatories.flatMap((item): readonly Signatory[] => {
        const person = idOf(item.person);
        return person === undefined ? [] : [{ person, ...present({ for: idOf(item.for) }) }];
      }),
      mentions: findWords(article.source.text, gold.name).slice(0, 1),
      evidence: sentencesOf(gold.evidence, lookup),
      ...GOLD,
    }),
  );
}

function makeRelations({ article, lookup, idOf }: Oracle): readonly Relation[] {
  return (article.gold.relations ?? []).map((gold, index): Relation => {
    const { type, title, kind } = gold;
    return {
      id: `r${index + 1}`,
      type,
      ...present({
        subject: idOf(gold.subject),
        object: idOf(gold.object),
        attributedTo: idOf(gold.attributedTo),
        title,
        kind,
      }),
      factuality: gold.factuality as Relation['factuality'],
      ...(gold.negated ? { negated: true } : {}),
      evidence: sentencesOf(gold.evidence, lookup),
      ...GOLD,
    };
  });
}

function makeDates({ article, lookup }: Oracle): readonly DateExpression[] {
  return goldDates(article).map(
    ({ start, end, value }, index): DateExpression => ({
      id: `d${index + 1}`,
      start,
      end,
      ...lookup.tokensOf({ start, end }),
      value: value ?? '',
      kind: 'date',
      ...GOLD,
    }),
  );
}

/** The sentences that a span touches, as one span. */
function sentencesOf(span: Span | undefined, lookup: Lookup): readonly Span[] {
  if (span === undefined) return [];
  const { start } = lookup.sentenceSpan(lookup.sentenceAt(span.start));
  const { end } = lookup.sentenceSpan(lookup.sentenceAt(span.end - 1));
  return [{ start, end }];
}

function inOrder<Item extends Span>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((one, other) => one.start - other.start);
}
