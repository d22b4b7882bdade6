// From the layers of a text to its items, the candidates of the patterns and the pairs to judge.

import type { Layers } from '../../document.ts';
import { holdsPosition } from '../../kinds/relations/holds-position.ts';
import { relationKinds } from '../../kinds/relations/index.ts';
import { createLookup, type Lookup } from '../../lookup.ts';
import type { Item, Words } from '../../match/unit.ts';
import { type Candidate, createMatchers, findCandidates, type Matchers } from './candidates.ts';
import { findItems } from './items.ts';
import type { Pair } from './pair.ts';
import { findPairs } from './pairs.ts';
import { findRoleCandidates } from './roles.ts';

export type RelationLayers = Omit<Layers, 'relations' | 'events'>;

export interface PairedText {
  readonly lookup: Lookup;
  readonly items: readonly Item[];
  readonly words: Words;
  readonly candidates: readonly Candidate[];
  readonly pairs: readonly Pair[];
}

let matchers: Matchers | undefined;

export function findPairsOfText(layers: RelationLayers): PairedText {
  const lookup = createLookup(layers);
  matchers ??= createMatchers(relationKinds);
  const words = { lower: layers.tokens.lower, lemmas: layers.lemmas, tags: layers.tags };
  const items = findItems(layers, lookup);
  const { tokens, sentences, frames, parses, entities } = layers;
  const text = { tokens, sentences, words, frames, parses, entities };
  const candidates = [
    ...findCandidates(text, items, matchers),
    ...findRoleCandidates(holdsPosition, entities, items, lookup.sentenceAt),
  ];
  return { lookup, items, words, candidates, pairs: findPairs(text, items, candidates) };
}
