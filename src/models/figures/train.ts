// Learns the judge of figures from annotated articles with records: which amounts are news, and
// which event each has, and whether it is fact, plan or wish. Sentences of the kinds' examples are learnt from as well.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Layers } from '../../document.ts';
import { UsageError } from '../../errors.ts';
import { sameAmount } from '../../score/compare/figures.ts';
import type { GoldArticle } from '../../score/gold-article.ts';
import { loadGold } from '../../score/load.ts';
import { oracleLayer } from '../../score/oracle.ts';
import { walkAmounts } from '../../stages/figures/amount-views.ts';
import { spanOf } from '../../stages/figures/describe.ts';
import { draftFigures } from '../../stages/figures/figures.ts';
import { stages } from '../../stages/index.ts';
import { writeWeights } from '../weights.ts';
import { eventFeatures, newsFeatures, standingFeatures } from './features.ts';
import { type Example, learnLabels } from './learn.ts';
import { learnChances } from './learn-chances.ts';
import { NO_EVENT, newsLabels, standingLabels } from './predict.ts';

/** As words of the annotation, which may be others. */
const knownStandings: readonly string[] = standingLabels;

const EPOCHS = 10;
const MARGIN = 30;
/** Weights are stored in steps of this size. */
const SCALE = 0.25;
const EVENT_SCALE = 0.03;
const eventOptions = { epochs: 10, rate: 0.05, dropout: 0.4, atLeast: 2 };

export interface FigureExamples {
  readonly news: readonly Example[];
  readonly events: readonly { readonly features: readonly number[]; readonly event: string }[];
  readonly standings: readonly Example[];
}

/** The examples of one article: each amount of it is one. */
export function examplesOf(article: GoldArticle): FigureExamples {
  const layers = readLayers(article);
  const gold = article.gold.figures ?? [];
  const taken = new Set<number>();
  const news: Example[] = [];
  const events: { features: readonly number[]; event: string }[] = [];
  const standings: Example[] = [];
  walkAmounts(layers, draftFigures(layers), ({ draft, candidate }, sentence, amount) => {
    const span = spanOf(draft.pieces, candidate);
    const match = gold.findIndex(
      (figure, index) =>
        !taken.has(index) &&
        figure.start < span.end &&
        span.start < figure.end &&
        sameAmount(candidate, figure),
    );
    news.push({ features: newsFeatures(sentence, amount), label: match < 0 ? 0 : 1 });
    if (match < 0) return undefined;
    taken.add(match);
    const event = gold[match]?.event ?? NO_EVENT;
    events.push({ features: eventFeatures(sentence, amount), event });
    const standing = gold[match]?.factuality ?? 'actual';
    standings.push({
      features: standingFeatures(sentence, amount, event),
      label: Math.max(0, knownStandings.indexOf(standing)),
    });
    return { event };
  });
  return { news, events, standings };
}

/** The layers that amounts are read from, with names as they are marked. */
export function readLayers(article: GoldArticle): Layers {
  const wanted = new Set(['tokens', 'tags', 'dates']);
  let layers: Partial<Layers> = { source: article.source };
  for (const stage of stages) {
    if (!stage.writes.some((layer) => wanted.has(layer))) continue;
    layers = { ...layers, ...stage.run(layers, () => {}) };
  }
  return { ...layers, ...oracleLayer('mentions', article, layers as Layers) } as Layers;
}

export interface LearntJudge {
  readonly news: Uint8Array;
  readonly events: Uint8Array;
  readonly standings: Uint8Array;
}

export function learnJudge(examples: readonly FigureExamples[]): LearntJudge {
  const options = { epochs: EPOCHS, margin: MARGIN, atLeast: 2 };
  const news = learnLabels(
    examples.flatMap((article) => article.news),
    newsLabels.length,
    options,
  );
  const all = examples.flatMap((article) => article.events);
  const labels = [...new Set(all.map(({ event }) => event))].sort();
  const events = learnChances(
    all.map(({ features, event }) => ({ features, label: labels.indexOf(event) })),
    labels.length,
    eventOptions,
  );
  const standings = learnLabels(
    examples.flatMap((article) => article.standings),
    standingLabels.length,
    options,
  );
  return {
    standings: writeWeights({ labels: standingLabels, scale: SCALE }, standings),
    news: writeWeights({ labels: newsLabels, scale: SCALE }, news),
    events: writeWeights({ labels, scale: EVENT_SCALE }, events),
  };
}

/** `npm run train -- figures DATA`: learns from the training articles and writes the weights. */
export async function trainFigures(args: readonly string[]): Promise<void> {
  const [data] = args;
  if (data === undefined) throw new UsageError('train figures: give the folder of the articles');
  const loaded = await loadGold(data, { split: 'train', onProblem: () => {} });
  const articles = loaded.filter((article) => article.partial === undefined);
  const { news, events, standings } = learnJudge(articles.map(examplesOf));
  const write = (name: string, bytes: Uint8Array): void =>
    writeFileSync(fileURLToPath(new URL(`./${name}`, import.meta.url)), bytes);
  write('news.weights', news);
  write('event.weights', events);
  write('standing.weights', standings);
  console.log(
    `${articles.length} articles; news ${news.length} bytes, event ${events.length} bytes`,
  );
}
