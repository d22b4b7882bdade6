// Makes what the model of relations learns from: the pairs of annotated articles, with the labels
// that gold gives them. Names are taken from gold or found by a tagger, all else from the pipeline.

import type { Layers } from '../../document.ts';
import { createPipeline } from '../../pipeline.ts';
import { compareAgreements } from '../../score/compare/agreements.ts';
import type { CompareContext } from '../../score/compare/context.ts';
import { compareEntities } from '../../score/compare/entities.ts';
import { compareFigures } from '../../score/compare/figures.ts';
import type { GoldRelation } from '../../score/gold.ts';
import type { GoldArticle } from '../../score/gold-article.ts';
import { replaceByGold } from '../../score/run.ts';
import type { AnyStage } from '../../stages/define.ts';
import { stages } from '../../stages/index.ts';
import { findMentions, mentions } from '../../stages/mentions/mentions.ts';
import { findPairsOfText } from '../../stages/relations/find-pairs-of-text.ts';
import { possibleLabels } from '../../stages/relations/judge.ts';
import type { Pair } from '../../stages/relations/pair.ts';
import { placeOf, surenessFrom } from '../../stages/relations/place.ts';
import type { NameTagger } from '../names/predict.ts';
import { pairFeatures } from './features.ts';
import type { Place } from './guesses.ts';
import { labelOf } from './labels.ts';
import type { Instance } from './learn.ts';

export interface PairInstance extends Instance {
  /** Gold keys, or ids behind `?` for what gold does not have. */
  readonly one: string;
  readonly other: string;
  /** The pair as a place, for a label of either direction, without a score. */
  readonly forward: Place;
  readonly backward: Place;
}

export interface ArticleInstances {
  readonly id: string;
  readonly instances: readonly PairInstance[];
  readonly gold: readonly GoldRelation[];
}

/** Needed by the stage of relations. */
const layersNeeded = ['entities', 'figures', 'agreements', 'quotes', 'dates'] as const;

/** Without a tagger the names are those of gold. */
export function makeInstances(
  articles: readonly GoldArticle[],
  labels: readonly string[],
  tagger?: NameTagger,
): readonly ArticleInstances[] {
  const bySource = new Map<unknown, GoldArticle>(articles.map((one) => [one.source, one]));
  const upTo = stages.filter((stage) => !stage.writes.includes('relations'));
  const named =
    tagger === undefined
      ? replaceByGold(upTo, 'mentions', bySource)
      : upTo.map((stage) => (stage.writes.includes('mentions') ? tagBy(tagger) : stage));
  const pipeline = createPipeline({ stages: named, only: layersNeeded });
  return articles.map((article) =>
    instancesOf(article, pipeline.run(article.source) as unknown as Layers, labels),
  );
}

/** The stage of mentions with another tagger. */
function tagBy(tagger: NameTagger): AnyStage {
  return {
    ...mentions,
    run: ({ source, tokens, sentences }: Pick<Layers, 'source' | 'tokens' | 'sentences'>) => ({
      mentions: findMentions({ text: source.text, tokens, sentences }, tagger),
    }),
  };
}

function instancesOf(
  article: GoldArticle,
  layers: Layers,
  labels: readonly string[],
): ArticleInstances {
  const { lookup, pairs } = findPairsOfText(layers);
  const keys = new Map<string, string>();
  const context: CompareContext = {
    article,
    document: { ...layers, diagnostics: [] },
    lookup,
    keys,
  };
  compareEntities(context);
  compareFigures(context);
  compareAgreements(context);
  const gold = (article.gold.relations ?? []).filter(({ subject }) => subject !== undefined);
  const keyOf = (id: string | undefined): string => keys.get(id ?? '') ?? `?${id}`;
  const surenessOf = surenessFrom(layers.entities);
  const drafts = pairs.flatMap((pair) => {
    const possible = possibleLabels(pair.one.type, pair.other.type, labels);
    if (possible.length === 0) return [];
    const features = new Set<number>();
    pairFeatures(pair.code, (feature) => features.add(feature));
    return [
      {
        pair,
        one: keyOf(pair.one.id),
        other: keyOf(pair.other.id),
        features: Int32Array.from(features),
        forward: placeOf(pair, '>', 0, surenessOf),
        backward: placeOf(pair, '<', 0, surenessOf),
        fired: pair.code.fired,
        possible,
        positive: [] as number[],
        open: [] as number[],
      },
    ];
  });
  for (const relation of gold) {
    const told = drafts.flatMap((draft) => {
      const index = labelFor(relation, draft, labels);
      return index < 0 || !draft.possible.includes(index) ? [] : [{ draft, index }];
    });
    const near = told.filter(({ draft }) => isNear(draft.pair, relation, lookup.sentenceAt));
    for (const one of told) {
      const list = near.length === 0 || near.includes(one) ? one.draft.positive : one.draft.open;
      list.push(one.index);
    }
  }
  return { id: article.id, gold, instances: drafts.map(({ pair: _, ...instance }) => instance) };
}

/** The label that the relation would have for a pair; -1 if it is of others. */
function labelFor(
  { type, subject, object }: GoldRelation,
  { one, other }: { readonly one: string; readonly other: string },
  labels: readonly string[],
): number {
  const forward = one === subject && other === object;
  if (!forward && !(one === object && other === subject)) return -1;
  const index = labels.indexOf(labelOf({ type, forward }));
  return index >= 0 ? index : labels.indexOf(labelOf({ type, forward: true }));
}

/** Whether the pair stands where gold has its evidence. */
function isNear(
  pair: Pair,
  { evidence }: GoldRelation,
  sentenceAt: (offset: number) => number,
): boolean {
  if (evidence === undefined) return true;
  const { apart } = pair.code;
  return (
    pair.sentence >= sentenceAt(evidence.start) &&
    pair.sentence - apart <= sentenceAt(evidence.end - 1)
  );
}
