// Sums outcomes over articles: for each layer all items, each type, each compared field, each rule.

import {
  addCounts,
  type Counts,
  countOutcomes,
  noCounts,
  type Outcome,
  type ScoredLayer,
  scoredLayers,
} from './outcome.ts';
import { type ArticleScore, hasGold } from './score.ts';

export interface Row {
  readonly name: string;
  readonly counts: Counts;
}

export interface LayerSummary {
  readonly layer: ScoredLayer;
  /** The articles that were compared. */
  readonly articles: number;
  readonly all: Counts;
  /** By type, most gold first. */
  readonly types: readonly Row[];
  /** Fields of the matched items. */
  readonly fields: readonly Row[];
}

export interface Summary {
  readonly articles: number;
  readonly layers: readonly LayerSummary[];
  /** Layers that have gold but no stage that writes them. */
  readonly absent: readonly ScoredLayer[];
}

/** Sums over articles, of the layers named. */
export function summarizeScores(
  scores: readonly ArticleScore[],
  wanted: readonly ScoredLayer[] = scoredLayers,
): Summary {
  const layers: LayerSummary[] = [];
  const absent: ScoredLayer[] = [];
  for (const layer of wanted) {
    const articles = scores.filter((score) => score.compared.has(layer));
    if (articles.length > 0) layers.push(summarizeLayer(layer, articles));
    else if (scores.some((score) => hasGold(score.article, layer))) absent.push(layer);
  }
  return { articles: scores.length, layers, absent };
}

function summarizeLayer(layer: ScoredLayer, scores: readonly ArticleScore[]): LayerSummary {
  const outcomes = scores.flatMap((score) => score.outcomes.filter((item) => item.layer === layer));
  const items = outcomes.filter((item) => item.field === undefined);
  const fields = outcomes.filter((item) => item.field !== undefined);
  return {
    layer,
    articles: scores.length,
    all: countOutcomes(items),
    types: rowsBy(items, (item) => item.type).sort(
      (one, other) => goldOf(other.counts) - goldOf(one.counts) || compareNames(one, other),
    ),
    fields: rowsBy(fields, (item) => item.field ?? ''),
  };
}

export interface RuleRow {
  readonly layer: ScoredLayer;
  readonly rule: string;
  /** How many found items it made. */
  readonly support: number;
  /** How many of them are right. */
  readonly right: number;
  /** Fields of the right ones that were compared, and how many of these are right. */
  readonly fields: number;
  readonly rightFields: number;
  /** The mean of the confidence that it gave, 0..1. */
  readonly confidence: number;
}

/** Every rule that made an item, most items first, layer by layer. */
export function summarizeRules(scores: readonly ArticleScore[]): readonly RuleRow[] {
  const byRule = new Map<string, Outcome[]>();
  for (const outcome of scores.flatMap((score) => score.outcomes)) {
    if (outcome.rule === undefined) continue;
    const key = `${outcome.layer} ${outcome.rule}`;
    const list = byRule.get(key);
    if (list === undefined) byRule.set(key, [outcome]);
    else list.push(outcome);
  }
  return [...byRule.values()]
    .flatMap((outcomes) => summarizeRule(outcomes) ?? [])
    .sort(
      (one, other) =>
        scoredLayers.indexOf(one.layer) - scoredLayers.indexOf(other.layer) ||
        other.support - one.support ||
        (one.rule < other.rule ? -1 : 1),
    );
}

function summarizeRule(outcomes: readonly Outcome[]): RuleRow | undefined {
  const items = outcomes.filter((item) => item.field === undefined);
  const fields = outcomes.filter((item) => item.field !== undefined);
  const { layer, rule } = items[0] ?? {};
  if (layer === undefined || rule === undefined) return undefined;
  const right = (list: readonly Outcome[]): number =>
    list.filter((item) => item.outcome === 'matched').length;
  return {
    layer,
    rule,
    support: items.length,
    right: right(items),
    fields: fields.length,
    rightFields: right(fields),
    confidence: items.reduce((sum, item) => sum + (item.confidence ?? 0), 0) / items.length,
  };
}

/** Rows in order of first appearance. */
function rowsBy(outcomes: readonly Outcome[], nameOf: (item: Outcome) => string): Row[] {
  const counts = new Map<string, Counts>();
  for (const outcome of outcomes) {
    const name = nameOf(outcome);
    counts.set(name, addCounts(counts.get(name) ?? noCounts, countOutcomes([outcome])));
  }
  return [...counts].map(([name, sum]) => ({ name, counts: sum }));
}

function goldOf({ tp, fn }: Counts): number {
  return tp + fn;
}

function compareNames(one: Row, other: Row): number {
  return one.name < other.name ? -1 : 1;
}
