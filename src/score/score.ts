// Compares all that was found in an article with its gold, layer by layer.

import type { Document } from '../document.ts';
import { createLookup } from '../lookup.ts';
import { compareAgreements } from './compare/agreements.ts';
import type { CompareContext } from './compare/context.ts';
import { compareDates } from './compare/dates.ts';
import { compareEntities } from './compare/entities.ts';
import { compareFigures } from './compare/figures.ts';
import { compareMentions } from './compare/mentions.ts';
import { compareQuotes } from './compare/quotes.ts';
import { compareRelations } from './compare/relations.ts';
import type { GoldArticle } from './gold-article.ts';
import { type Outcome, type ScoredLayer, scoredLayers } from './outcome.ts';

/** In this order: relations refer to entities, figures and agreements, these to entities. */
const comparisons: readonly (readonly [
  ScoredLayer,
  (context: CompareContext) => readonly Outcome[],
])[] = [
  ['mentions', compareMentions],
  ['entities', compareEntities],
  ['figures', compareFigures],
  ['agreements', compareAgreements],
  ['relations', compareRelations],
  ['quotes', compareQuotes],
  ['dates', compareDates],
];

/** What came of one article. */
export interface ArticleScore {
  readonly article: GoldArticle;
  readonly document: Document;
  readonly outcomes: readonly Outcome[];
  /** The layers that were compared: gold has them and the pipeline gave them. */
  readonly compared: ReadonlySet<ScoredLayer>;
}

/** Compares a processed article with its gold. A layer that has no writer yet is left out. */
export function scoreArticle(document: Document, article: GoldArticle): ArticleScore {
  const context: CompareContext = {
    article,
    document,
    lookup: createLookup(document),
    keys: new Map(),
  };
  const compared = new Set(
    scoredLayers.filter((layer) => document[layer] !== undefined && hasGold(article, layer)),
  );
  const outcomes: Outcome[] = [];
  for (const [layer, compare] of comparisons) {
    // Entities, figures and agreements are always compared, for the keys that others need.
    const compareOutcomes = document[layer] === undefined ? [] : compare(context);
    if (compared.has(layer)) outcomes.push(...compareOutcomes);
  }
  return { article, document, outcomes, compared };
}

/** Whether the gold of the article covers the layer. */
export function hasGold(article: GoldArticle, layer: ScoredLayer): boolean {
  const { marks, gold, partial } = article;
  if (partial !== undefined && !partial.includes(layer)) return false;
  if (layer === 'mentions') return marks !== undefined;
  if (layer === 'dates') return marks !== undefined || gold.dates !== undefined;
  return gold[layer] !== undefined;
}
