// Judges amounts by weights: whether one is news, and what happened to what it counts.

import type { Factuality } from '../../document.ts';
import { addWeights, readWeights, type Weights } from '../weights.ts';
import {
  type AmountView,
  eventFeatures,
  newsFeatures,
  type SentenceView,
  standingFeatures,
} from './features.ts';

/** The label of an amount that has no event. */
export const NO_EVENT = 'none';

export interface FigureJudge {
  /** The chance, 0..1, that the amount is news. */
  readonly news: (sentence: SentenceView, amount: AmountView) => number;
  /** The event and the chance that it is right; `NO_EVENT` where there is none. */
  readonly event: (
    sentence: SentenceView,
    amount: AmountView,
  ) => { readonly event: string; readonly confidence: number };
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

/** What a difference of scores is divided by before it is made a chance; fitted by training. */
const NEWS_SLOPE = 20;

export function buildJudge(
  newsBytes: Uint8Array,
  eventBytes: Uint8Array,
  standingBytes: Uint8Array,
): FigureJudge {
  const news = readWeights(newsBytes, 'news.weights');
  const event = readWeights(eventBytes, 'event.weights');
  const standing = readWeights(standingBytes, 'standing.weights');
  return {
    news: (sentence, amount) => {
      const [no = 0, yes = 0] = score(news, newsFeatures(sentence, amount));
      return 1 / (1 + Math.exp((no - yes) / NEWS_SLOPE));
    },
    event: (sentence, amount) => {
      const scores = score(event, eventFeatures(sentence, amount));
      const best = highest(scores);
      let sum = 0;
      for (const value of scores) sum += Math.exp(value - (scores[best] ?? 0));
      return { event: event.labels[best] ?? NO_EVENT, confidence: 1 / sum };
    },
    standing: (sentence, amount, eventName) => {
      const scores = score(standing, standingFeatures(sentence, amount, eventName));
      return standingLabels[highest(scores)] ?? 'actual';
    },
  };
}

function highest(scores: Float64Array): number {
  let best = 0;
  for (let label = 1; label < scores.length; label += 1) {
    if ((scores[label] ?? 0) > (scores[best] ?? 0)) best = label;
  }
  return best;
}

function score(weights: Weights, features: readonly number[]): Float64Array {
  const steps = new Int32Array(weights.labels.length);
  for (const key of new Set(features)) addWeights(weights, key, steps);
  return Float64Array.from(steps, (step) => step * weights.scale);
}
