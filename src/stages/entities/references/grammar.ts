// The place of a phrase in its clause, read off the words around it: subject, or behind a
// preposition. Cheaper than a tree, and enough to rank referents.

import type { Layers, Tokens } from '../../../document.ts';

export type GrammarLayers = Pick<Layers, 'tokens' | 'sentences' | 'tags' | 'lemmas'>;

/** Words that may stand between a preposition and the name that it governs. */
const MOST_BEFORE = 4;
const MOST_OPENING = 25;

/**
 * Whether a phrase that no preposition governs is the subject of a verb: `Tovar said`, `Tovar, the
 * minister, said`. `opened` tells that the sentence has had a verb or named something before it.
 */
export function isSubject(
  layers: GrammarLayers,
  first: number,
  last: number,
  opened: boolean,
): boolean {
  const { tokens, sentences, tags } = layers;
  const sentence = sentences.ofToken[first] ?? 0;
  const end = sentences.lasts[sentence] ?? last;
  if (tokens.lower[first - 1] === '(') return false;
  let at = last;
  while (at < end && tags[at] === 'ADV') at += 1;
  if (tags[at] === 'VERB' || tags[at] === 'AUX') return true;
  // `His employer, Kranz, followed`
  const apposed = tokens.lower[first - 1] === ',' && tokens.lower[last] === ',';
  if (apposed && (tags[last + 1] === 'VERB' || tags[last + 1] === 'AUX')) return true;
  // The first phrase of a sentence is its subject, whatever stands between it and the verb.
  if (!opened && !isPossessor(tokens, last) && isFirstPhrase(layers, first)) return true;
  // `…," said Tovar.`
  return tags[first - 1] === 'VERB' && /^["”’']$|^,$/.test(tokens.lower[first - 2] ?? '');
}

/** Whether `and` joins the phrase to another: `Kenya and Uganda said`. */
export function isCoordinated({ tokens }: GrammarLayers, first: number, last: number): boolean {
  const { lower } = tokens;
  const before = lower[first - 1] === 'the' ? lower[first - 2] : lower[first - 1];
  return before === 'and' || lower[last] === 'and';
}

/** Whether a preposition governs the phrase that begins at the token. */
export function isOblique({ tokens, tags, sentences }: GrammarLayers, first: number): boolean {
  const begin = sentences.firsts[sentences.ofToken[first] ?? 0] ?? 0;
  for (let at = first - 1; at >= Math.max(begin, first - MOST_BEFORE); at -= 1) {
    const tag = tags[at];
    // Who does it: `a report by O'Hanlon`
    if (tag === 'ADP') return tokens.lower[at] !== 'by';
    if (tag !== 'DET' && tag !== 'ADJ' && tag !== 'PROPN' && tag !== 'NOUN') return false;
  }
  return false;
}

/** Whether `'s` follows. */
export function isPossessor({ lower }: Tokens, last: number): boolean {
  const next = lower[last];
  return next === "'s" || next === '’s' || next === '’';
}

/** Whether the sentence opens with the phrase, or a comma sets off what stands before it. */
function isFirstPhrase({ tokens, tags, sentences }: GrammarLayers, first: number): boolean {
  const begin = sentences.firsts[sentences.ofToken[first] ?? 0] ?? 0;
  if (first - begin > MOST_OPENING) return false;
  for (let at = first - 1; at >= begin; at -= 1) {
    if (tokens.lower[at] === ',') return true;
    if (tags[at] === 'ADP') return false;
  }
  return true;
}
