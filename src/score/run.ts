// Runs the pipeline over articles with gold and compares: whole, with some layers replaced by their
// gold, or without one rule.

import type { Document, LayerName, Layers } from '../document.ts';
import { createPipeline } from '../pipeline.ts';
import type { AnyStage } from '../stages/define.ts';
import { stages as allStages } from '../stages/index.ts';
import type { GoldArticle } from './gold-article.ts';
import { type OracleLayer, oracleLayer } from './oracle.ts';
import { type ScoredLayer, scoredLayers } from './outcome.ts';
import { type ArticleScore, scoreArticle } from './score.ts';

export interface RunOptions {
  /** The layers to compare; all by default. */
  readonly layers?: readonly ScoredLayer[];
  /** Layers to take from gold. */
  readonly gold?: readonly OracleLayer[];
  /** The id of a rule whose items are dropped where they arise. */
  readonly without?: string;
  readonly stages?: readonly AnyStage[];
}

/** Layers whose items others refer to. */
const neededFor: Readonly<Partial<Record<ScoredLayer, readonly ScoredLayer[]>>> = {
  relations: ['entities', 'figures', 'agreements'],
  agreements: ['entities'],
  figures: ['entities'],
  quotes: ['entities'],
};

/** Processes each article and compares it with its gold. */
export function scoreArticles(
  articles: readonly GoldArticle[],
  options: RunOptions = {},
): readonly ArticleScore[] {
  const wanted = options.layers ?? scoredLayers;
  const run = createScoredPipeline(articles, wanted, options);
  return articles.map((article) => {
    const { outcomes, ...score } = scoreArticle(run(article), article);
    return {
      ...score,
      outcomes: outcomes.filter((outcome) => wanted.includes(outcome.layer)),
      compared: new Set(wanted.filter((layer) => score.compared.has(layer))),
    };
  });
}

function createScoredPipeline(
  articles: readonly GoldArticle[],
  wanted: readonly ScoredLayer[],
  options: RunOptions,
): (article: GoldArticle) => Document {
  const bySource = new Map<unknown, GoldArticle>(
    articles.map((article) => [article.source, article]),
  );
  let stages = options.stages ?? allStages;
  for (const layer of options.gold ?? []) stages = replaceByGold(stages, layer, bySource);
  const { without } = options;
  if (without !== undefined) stages = stages.map((stage) => dropRule(stage, without));
  const needed = wanted.flatMap((layer) => [layer, ...(neededFor[layer] ?? [])]);
  const pipeline = createPipeline({ stages, only: needed });
  return (article) => pipeline.run(article.source);
}

/** The stages with the writer of a layer replaced by gold, or gold put in where none writes it. */
export function replaceByGold(
  stages: readonly AnyStage[],
  layer: OracleLayer,
  bySource: ReadonlyMap<unknown, GoldArticle>,
): readonly AnyStage[] {
  const oracle: AnyStage = {
    name: `gold ${layer}`,
    reads: ['source', 'tokens', 'sentences'],
    writes: [layer],
    run: (layers: Pick<Layers, 'source' | 'tokens' | 'sentences'>) => {
      const article = bySource.get(layers.source);
      return article === undefined ? {} : oracleLayer(layer, article, layers);
    },
  };
  const others = stages.flatMap((stage) => {
    if (!stage.writes.includes(layer)) return [stage];
    const writes = stage.writes.filter((name) => name !== layer);
    return writes.length === 0 ? [] : [{ ...stage, writes, run: withoutLayer(stage, layer) }];
  });
  const cut = others.findIndex((stage) => stage.writes.includes('tokens')) + 1;
  return [...others.slice(0, cut), oracle, ...others.slice(cut)];
}

function withoutLayer(stage: AnyStage, layer: LayerName): AnyStage['run'] {
  return (layers, report) => {
    const { [layer]: _replaced, ...written } = stage.run(layers, report);
    return written;
  };
}

/** The stage with the items that a rule made left out of what it writes. */
function dropRule(stage: AnyStage, rule: string): AnyStage {
  const keep = (item: unknown): boolean => (item as { readonly rule?: string }).rule !== rule;
  return {
    ...stage,
    run: (layers, report) =>
      Object.fromEntries(
        Object.entries(stage.run(layers, report)).map(([layer, written]) => {
          if (Array.isArray(written)) return [layer, written.filter(keep)];
          if (layer !== 'dates') return [layer, written];
          const dates = written as Layers['dates'];
          return [layer, { ...dates, expressions: dates.expressions.filter(keep) }];
        }),
      ) as Partial<Layers>,
  };
}
