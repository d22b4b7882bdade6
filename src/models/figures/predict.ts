// Judges amounts by weights: whether one is news, and what happened to what it counts.

import type { Factuality } from '../../document.ts';
import { addWeights, readWeights, type Weights } from '../weights.ts';
import { eventEvidence } from './event-evidence.ts';
import { createEventScorer, readNetwork } from './event-network.ts';
import { eventNumbers } from './event-numbers.ts';
import type { ArticleView, TreeWord } from './event-views.ts';
import { eventWords, indexWords, withWords } from './event-words.ts';
import { type AmountView, newsFeatures, type SentenceView, standingFeatures } from './features.ts';

/** The label of an amount that has no event. */
export const NO_EVENT = 'none';

export interface FigureJudge {
  /** The chance, 0..1, that the amount is news. */
  readonly news: (sentence: SentenceView, amount: AmountView) => number;
  /** The event and the chance that it is right; `NO_EVENT` where there is none. */
  readonly event: (
    article: ArticleView,
    sentence: SentenceView,
    amount: AmountView,
    treeWords: readonly TreeWord[],
  ) => { readonly event: string; readonly confidence: number };
  /** The events that it knows, in its order. */
  readonly events: readonly string[];
  /** How often the kinds' words of each event stand in a text, a word. */
  readonly rates: Float32Array;
  /** Whether the amount, which has this event, is fact, plan or wish. */
  readonly standing: (sentence: SentenceView, amount: AmountView, event: string) => Factuality;
}

/** Labels of the judge of standing, in order. */
export const standingLabels = [
  'actual',
  'planned',
  'possible',
  'requested',
  'conditional',
] as const satisfies readonly Factuality[];

/** Labels of the judge of news, in order. */
export const newsLabels = ['no', 'yes'] as const;

/** An event is given from this chance on; where none reaches it, none. */
const EVENT = 0.3;

/** What a difference of scores is divided by before it is made a chance; fitted by training. */
const NEWS_SLOPE = 20;

export function buildJudge(
  newsBytes: Uint8Array,
  eventBytes: Uint8Array,
  standingBytes: Uint8Array,
): FigureJudge {
  const news = readWeights(newsBytes, 'news.weights');
  const network = readNetwork(eventBytes, 'event.network');
  const scoreEvents = createEventScorer(network);
  const known = indexWords(network.words);
  const none = network.labels.indexOf(NO_EVENT);
  const standing = readWeights(standingBytes, 'standing.weights');
  return {
    news: (sentence, amount) => {
      const [no = 0, yes = 0] = score(news, newsFeatures(sentence, amount));
      return 1 / (1 + Math.exp((no - yes) / NEWS_SLOPE));
    },
    events: network.labels,
    rates: network.rates,
    event: (article, sentence, amount, treeWords) => {
      const scores = scoreEvents({
        numbers: withWords(
          eventNumbers(article, sentence, amount, treeWords, network.labels.length),
          eventWords(sentence, amount, treeWords),
          known,
        ),
        evidence: eventEvidence(article, sentence, amount, treeWords, network.labels),
      });
      const chances = toChances(scores);
      const best = highest(chances, none);
      const confidence = chances[best] ?? 0;
      return confidence >= EVENT
        ? { event: network.labels[best] ?? NO_EVENT, confidence }
        : { event: NO_EVENT, confidence: chances[none] ?? 0 };
    },
    standing: (sentence, amount, eventName) => {
      const scores = score(standing, standingFeatures(sentence, amount, eventName));
      return standingLabels[highest(scores)] ?? 'actual';
    },
  };
}

/** The index of the highest score, that of `but` left out. */
function highest(scores: ArrayLike<number>, but = -1): number {
  let best = but === 0 ? 1 : 0;
  for (let label = best + 1; label < scores.length; label += 1) {
    if (label !== but && (scores[label] ?? 0) > (scores[best] ?? 0)) best = label;
  }
  return best;
}

function toChances(scores: Float32Array): Float32Array {
  const most = scores[highest(scores)] ?? 0;
  const chances = scores.map((score) => Math.exp(score - most));
  const sum = chances.reduce((total, chance) => total + chance, 0);
  return chances.map((chance) => chance / sum);
}

function score(weights: Weights, features: readonly number[]): Float64Array {
  const steps = new Int32Array(weights.labels.length);
  for (const key of new Set(features)) addWeights(weights, key, steps);
  return Float64Array.from(steps, (step) => step * weights.scale);
}
