// What a text is about, as far as it tells bodies apart: sport, business or politics.

import type { Tokens } from '../../../document.ts';
import { lexiconTable } from '../../../lexicons/en/load.ts';

export type Topic = 'sport' | 'business' | 'politics';

const TOPICS: readonly Topic[] = ['sport', 'business', 'politics'];
/** At least so many of a thousand words speak of the topic. */
const LEAST_SHARE = 0.012;
const known = new WeakMap<Tokens, Topic | 'none'>();

export function topicOf(tokens: Tokens): Topic | undefined {
  let topic = known.get(tokens);
  if (topic === undefined) {
    topic = findTopic(tokens) ?? 'none';
    known.set(tokens, topic);
  }
  return topic === 'none' ? undefined : topic;
}

function findTopic({ lower, count }: Tokens): Topic | undefined {
  const table = lexiconTable('topic-words');
  const counts = new Map<string, number>();
  for (const word of lower) {
    const topic = table.get(word)?.[0];
    if (topic !== undefined) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  let best: Topic | undefined;
  for (const topic of TOPICS) {
    const share = (counts.get(topic) ?? 0) / Math.max(1, count);
    if (share >= LEAST_SHARE && (counts.get(topic) ?? 0) > (counts.get(best ?? '') ?? 0)) {
      best = topic;
    }
  }
  return best;
}
