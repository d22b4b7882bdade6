// The place of a phrase in its clause, read off the words around it: subject, or behind a
// preposition. Cheaper than a tree, and enough to rank referents.

import type { Layers } from '../../../document.ts';

export type GrammarLayers = Pick<Layers, 'tokens' | 'sentences' | 'tags' | 'lemmas'>;

/** Words that may stand between a preposition and the name that it governs. */
const MOST_BEFORE = 4;
const MOST_APPOSITION = 14;

/** Whether the phrase is the subject of a verb: `Tovar said`, `Tovar, the minister, said`. */
export function isSubject(layers: GrammarLayers, first: number, last: number): boolean {
  const { tokens, sentences, tags } = layers;
  const sentence = sentences.ofToken[first] ?? 0;
  const end = sentences.lasts[sentence] ?? last;
  if (isOblique(layers, first)) return false;
  let at = last;
  while (at < end && tags[at] === 'ADV') at += 1;
  if (tags[at] === 'VERB' || tags[at] === 'AUX') return true;
  if (tokens.lower[at] === ',' && isFirstPhrase(layers, first)) {
    for (let next = at + 1; next < Math.min(end, at + MOST_APPOSITION); next += 1) {
      if (tokens.lower[next] !== ',') continue;
      return tags[next + 1] === 'VERB' || tags[next + 1] === 'AUX' || tags[next + 1] === 'ADV';
    }
  }
  // `…," said Tovar.`
  return tags[first - 1] === 'VERB' && /^["”’']$|^,$/.test(tokens.lower[first - 2] ?? '');
}

/** Whether a preposition governs the phrase that begins at the token. */
export function isOblique({ tags, sentences }: GrammarLayers, first: number): boolean {
  const begin = sentences.firsts[sentences.ofToken[first] ?? 0] ?? 0;
  for (let at = first - 1; at >= Math.max(begin, first - MOST_BEFORE); at -= 1) {
    const tag = tags[at];
    if (tag === 'ADP') return true;
    if (tag !== 'DET' && tag !== 'ADJ' && tag !== 'PROPN' && tag !== 'NOUN') return false;
  }
  return false;
}

function isFirstPhrase({ tags, sentences }: GrammarLayers, first: number): boolean {
  const begin = sentences.firsts[sentences.ofToken[first] ?? 0] ?? 0;
  for (let at = begin; at < first; at += 1) {
    const tag = tags[at];
    if (tag === 'VERB' || tag === 'AUX' || tag === 'ADP') return false;
  }
  return true;
}
