// Learns the judge of figures from annotated articles with records: which amounts are news, which event
// each has, and whether it is fact, plan or wish. Events are learnt from the project's own articles and
// from the kinds' examples as well.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { UsageError } from '../../errors.ts';
import { loadGold } from '../../score/load.ts';
import { loadGoldBeside } from '../../score/load-annotated.ts';
import { loadStandoff } from '../../score/load-standoff.ts';
import { ownCorpus, ownStandoff } from '../own-corpus.ts';
import { writeWeights } from '../weights.ts';
import { type EventNetwork, writeNetwork } from './event-network.ts';
import { learnLabels } from './learn.ts';
import { learnEvents } from './learn-events.ts';
import { newsLabels, standingLabels } from './predict.ts';
import { type ArticleAmounts, amountsOf, amountsOfKinds, eventLabels } from './train-amounts.ts';
import {
  eventExamples,
  hintRates,
  knownWords,
  newsExamples,
  standingExamples,
} from './train-examples.ts';

const options = { epochs: 10, margin: 30, atLeast: 2 };
/** Weights are stored in steps of this size. */
const SCALE = 0.25;

/** The weights of news and standing. */
export function learnJudge(articles: readonly ArticleAmounts[]): {
  readonly news: Uint8Array;
  readonly standings: Uint8Array;
} {
  const news = learnLabels(articles.flatMap(newsExamples), newsLabels.length, options);
  const standings = learnLabels(articles.flatMap(standingExamples), standingLabels.length, options);
  return {
    news: writeWeights({ labels: newsLabels, scale: SCALE }, news),
    standings: writeWeights({ labels: standingLabels, scale: SCALE }, standings),
  };
}

export function learnEventJudge(
  articles: readonly ArticleAmounts[],
  sentences: readonly ArticleAmounts[],
): EventNetwork {
  const rates = hintRates(articles);
  const texts = [...articles, ...sentences];
  const words = knownWords(texts);
  const examples = texts.flatMap((text) => eventExamples(text, rates, words));
  return learnEvents(examples, { labels: eventLabels, words, rates });
}

/** `npm run train -- figures --data DIR`: learns from the training articles and writes the weights. */
export async function trainFigures(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { data: { type: 'string' } } });
  const { data } = values;
  if (data === undefined) throw new UsageError('figures: --data DIR is needed');
  const loaded = await loadGold(data, { split: 'train', onProblem: () => {} });
  const articles = loaded.filter((article) => article.partial === undefined).map(amountsOf);
  const onProblem = console.log;
  const own = [
    ...loadGoldBeside(ownCorpus, { onProblem }),
    ...ownStandoff.flatMap((folder) => loadStandoff(folder, data, { onProblem })),
  ].map(amountsOf);
  const { news, standings } = learnJudge(articles);
  const events = writeNetwork(learnEventJudge([...articles, ...own], amountsOfKinds()));
  const write = (name: string, bytes: Uint8Array): void =>
    writeFileSync(fileURLToPath(new URL(`./${name}`, import.meta.url)), bytes);
  write('news.weights', news);
  write('event.network', events);
  write('standing.weights', standings);
  console.log(
    `${articles.length + own.length} articles; news ${news.length} bytes, events ${events.length} bytes`,
  );
}
