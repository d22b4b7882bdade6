// What the judge of events sees of the whole text: what its words mean together, and which events the
// kinds of figures name often in it.

import type { Layers } from '../../document.ts';
import type { WordHints } from '../../kinds/figures/hints.ts';
import { addVector, rarityOf, vectorRow } from '../../models/figures/event-numbers.ts';
import { type ArticleView, POINTING_LIST } from '../../models/figures/event-views.ts';
import { wordVectors } from '../../models/vectors/load.ts';

/** The length of the mean vector is brought near to that of a word. */
const LENGTH = 3;

/** `rates`: how often the words of each event stand in a text, a word. */
export function viewArticle(
  layers: Pick<Layers, 'tokens' | 'lemmas' | 'tags'>,
  wordHints: WordHints,
  rates: Float32Array,
): ArticleView {
  const counts = countHints(layers, wordHints, rates.length);
  const words = layers.tokens.count;
  const topics = counts.map((count, event) =>
    Math.log((count + 1) / ((rates[event] as number) * words + 1)),
  );
  return { meaning: meaningOf(layers), topics };
}

/** How often the words of each event stand in the text; those that only point to it count half. */
export function countHints(
  { tokens, lemmas }: Pick<Layers, 'tokens' | 'lemmas'>,
  wordHints: WordHints,
  events: number,
): Float32Array {
  const counts = new Float32Array(events);
  for (let token = 0; token < tokens.count; token += 1) {
    for (const { list, event } of wordHints(lemmas[token] ?? '', tokens.lower[token] ?? '')) {
      counts[event] = (counts[event] as number) + (list === POINTING_LIST ? 0.5 : 1);
    }
  }
  return counts;
}

function meaningOf({
  tokens,
  lemmas,
  tags,
}: Pick<Layers, 'tokens' | 'lemmas' | 'tags'>): Float32Array {
  const meaning = new Float32Array(wordVectors().size);
  let sum = 0;
  for (let token = 0; token < tokens.count; token += 1) {
    const tag = tags[token];
    if (tag !== 'NOUN' && tag !== 'VERB' && tag !== 'ADJ' && tag !== 'PROPN') continue;
    const row = vectorRow(lemmas[token]);
    if (row < 0) continue;
    const rarity = rarityOf(row);
    addVector(meaning, 0, row, rarity);
    sum += rarity;
  }
  return sum === 0 ? meaning : meaning.map((number) => (number / sum) * LENGTH);
}
