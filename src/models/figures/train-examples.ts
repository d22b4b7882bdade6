// Makes of the amounts of articles what each part of the judge learns from.

import { viewArticle } from '../../stages/figures/article-view.ts';
import { eventEvidence } from './event-evidence.ts';
import { eventNumbers } from './event-numbers.ts';
import { commonWords, eventWords, indexWords, withWords } from './event-words.ts';
import { newsFeatures, standingFeatures } from './features.ts';
import type { Example } from './learn.ts';
import type { EventExample } from './learn-events.ts';
import { standingLabels } from './predict.ts';
import { type ArticleAmounts, eventLabels, wordHints } from './train-amounts.ts';

/** As words of the annotation, which may be others. */
const knownStandings: readonly string[] = standingLabels;

export function newsExamples({ amounts }: ArticleAmounts): readonly Example[] {
  return amounts.map(({ sentence, amount, gold }) => ({
    features: newsFeatures(sentence, amount),
    label: gold === undefined ? 0 : 1,
  }));
}

export function standingExamples({ amounts }: ArticleAmounts): readonly Example[] {
  return amounts.flatMap(({ sentence, amount, gold }) => {
    if (gold === undefined) return [];
    const label = Math.max(0, knownStandings.indexOf(gold.factuality));
    return [{ features: standingFeatures(sentence, amount, gold.event), label }];
  });
}

/** How often the kinds' words of each event stand in the texts, a word. */
export function hintRates(articles: readonly ArticleAmounts[]): Float32Array {
  const rates = new Float32Array(eventLabels.length);
  let words = 0;
  for (const { hints, text } of articles) {
    words += text.tokens.count;
    for (let event = 0; event < rates.length; event += 1) {
      rates[event] = (rates[event] as number) + (hints[event] as number);
    }
  }
  return rates.map((count) => count / Math.max(1, words));
}

/** The words of amounts that the judge of events learns of by themselves. */
export function knownWords(articles: readonly ArticleAmounts[]): readonly string[] {
  const amounts = articles.flatMap((article) => article.amounts);
  return commonWords(
    amounts.flatMap(({ sentence, amount, gold }) =>
      gold === undefined ? [] : [eventWords(sentence, amount, gold.treeWords)],
    ),
  );
}

export function eventExamples(
  { amounts, text }: ArticleAmounts,
  rates: Float32Array,
  words: readonly string[],
): readonly EventExample[] {
  const article = viewArticle(text, wordHints, rates);
  const known = indexWords(words);
  return amounts.flatMap(({ sentence, amount, gold }) => {
    if (gold === undefined) return [];
    const event = eventLabels.indexOf(gold.event);
    if (event < 0) return [];
    const { treeWords } = gold;
    return [
      {
        numbers: withWords(
          eventNumbers(article, sentence, amount, treeWords, eventLabels.length),
          eventWords(sentence, amount, treeWords),
          known,
        ),
        evidence: eventEvidence(article, sentence, amount, treeWords, eventLabels),
        event,
      },
    ];
  });
}
