// A common noun with its determiner: `the state-run company`, `a 45-year-old farmer`.

import type { Scene } from '../roles/scene.ts';
import { spotAt } from '../roles/scene.ts';

export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  /** Whether other words than the determiner stand before the noun. */
  readonly modified: boolean;
  /** The head noun, lower-case. */
  readonly noun: string;
  readonly plural: boolean;
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'none';
}

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that']);
const POSSESSIVE: ReadonlySet<string> = new Set([
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  "'s",
  '’s',
]);
const MOST_BEFORE = 6;

/** A noun in lower case, whatever the tagger takes it for. */
export function isCommonNoun({ layers }: Scene, token: number): boolean {
  const tag = layers.tags[token];
  const { words, lower } = layers.tokens;
  return tag === 'NOUN' || (tag === 'PROPN' && words[token] === lower[token]);
}

/** The phrase whose head is the noun at the token; undefined if the noun only modifies another. */
export function nounPhraseAt(scene: Scene, head: number): NounPhrase | undefined {
  const { tokens, tags, lemmas, sentences } = scene.layers;
  if (isCommonNoun(scene, head + 1) && spotAt(scene, head + 1) === undefined) return undefined;
  const noun = tokens.lower[head] ?? '';
  const begin = Math.max(sentences.firsts[sentences.ofToken[head] ?? 0] ?? 0, head - MOST_BEFORE);
  let first = head;
  let determiner: NounPhrase['determiner'] = 'none';
  for (let at = head - 1; at >= begin; at -= 1) {
    const word = tokens.lower[at] ?? '';
    if (DEFINITE.has(word)) determiner = 'definite';
    else if (word === 'a' || word === 'an' || word === 'one' || word === 'another') {
      determiner = 'indefinite';
    } else if (POSSESSIVE.has(word)) determiner = 'possessive';
    if (determiner !== 'none') {
      first = determiner === 'possessive' ? first : at;
      break;
    }
    const tag = tags[at];
    const inside =
      tag === 'ADJ' || tag === 'NOUN' || tag === 'NUM' || tag === 'PROPN' || word === '-';
    if (!inside) break;
    first = at;
  }
  const lemma = lemmas[head] ?? noun;
  const modified =
    head - first > (determiner === 'definite' || determiner === 'indefinite' ? 1 : 0);
  return {
    first,
    last: head + 1,
    modified,
    noun,
    plural: lemma !== noun && noun.endsWith('s'),
    determiner,
  };
}
