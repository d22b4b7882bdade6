// Finds names: the best row of labels under the model, and for each name the model's own estimate of
// the chance that it is right.

import type { MentionType, Sentences, TokenSpan, Tokens } from '../../document.ts';
import { addWeights, type Weights } from '../weights.ts';
import { type DocumentFacts, documentFacts, type FactCache } from './document-facts.ts';
import { contextFeatures, MOST_FEATURES, type WordFacts, wordFeatures } from './features.ts';
import { LABELS, spansOf, types } from './labels.ts';
import { createLattice } from './lattice.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface FoundName extends TokenSpan {
  readonly type: MentionType;
  /** Estimated chance, 0..1, that span and type are right. */
  readonly chance: number;
}

export interface NameTagger {
  readonly findNames: (
    tokens: Pick<Tokens, 'count' | 'words' | 'lower'>,
    sentences: Pick<Sentences, 'count' | 'firsts' | 'lasts'>,
  ) => FoundName[];
}

/** Words whose sums of weights are kept. */
const MOST_KEPT = 6000;
const DISTANCES = 5;

export function createNameTagger(weights: Weights, vocabulary: Vocabulary): NameTagger {
  const cache: FactCache = { facts: new Map(), vocabulary };
  const kept = new Map<WordFacts, number>();
  const sums = new Int32Array((MOST_KEPT + 1) * DISTANCES * LABELS);
  const known = new Uint8Array((MOST_KEPT + 1) * DISTANCES);
  const keys = new Int32Array(MOST_FEATURES);
  const lattice = createLattice(weights);
  let scores: Int32Array = new Int32Array(0);

  const placeOf = (facts: WordFacts): number => {
    let place = kept.get(facts);
    if (place === undefined) {
      if (kept.size >= MOST_KEPT) {
        kept.clear();
        known.fill(0);
        sums.fill(0);
      }
      place = kept.size;
      kept.set(facts, place);
    }
    return place;
  };

  /** Adds the weights of one word at one distance, from the sums kept or anew. */
  const addWord = (place: number, facts: WordFacts, distance: number, at: number): void => {
    const slot = place * DISTANCES + distance + 2;
    const base = slot * LABELS;
    if (known[slot] === 0) {
      known[slot] = 1;
      const count = wordFeatures(facts, distance, keys, 0);
      for (let index = 0; index < count; index += 1) {
        addWeights(weights, keys[index] as number, sums, base);
      }
    }
    for (let label = 0; label < LABELS; label += 1) {
      scores[at + label] = (scores[at + label] as number) + (sums[base + label] as number);
    }
  };

  const scoreSentence = (document: DocumentFacts, first: number, last: number): void => {
    const length = last - first;
    scores = lattice.reserve(length);
    scores.fill(0, 0, length * LABELS);
    for (let index = first; index < last; index += 1) {
      const facts = document.facts[index] as WordFacts;
      const place = placeOf(facts);
      for (let distance = -2; distance <= 2; distance += 1) {
        const target = index - distance;
        if (target >= first && target < last) {
          addWord(place, facts, distance, (target - first) * LABELS);
        }
      }
    }
    const edge = placeOf(document.edge);
    for (const [distance, target] of [
      [-1, 0],
      [-2, 0],
      [-2, 1],
      [1, length - 1],
      [2, length - 1],
      [2, length - 2],
    ] as const) {
      if (target >= 0 && target < length) addWord(edge, document.edge, distance, target * LABELS);
    }
    for (let index = first; index < last; index += 1) {
      const count = contextFeatures(document, index, first, last, keys, 0);
      const at = (index - first) * LABELS;
      for (let position = 0; position < count; position += 1) {
        addWeights(weights, keys[position] as number, scores, at);
      }
    }
  };

  return {
    findNames: (tokens, sentences) => {
      const document = documentFacts(tokens, sentences, cache);
      const found: FoundName[] = [];
      for (let sentence = 0; sentence < sentences.count; sentence += 1) {
        const first = sentences.firsts[sentence] as number;
        const length = (sentences.lasts[sentence] as number) - first;
        if (length === 0) continue;
        scoreSentence(document, first, first + length);
        const sequence = lattice.decode(length);
        for (const span of spansOf(sequence)) {
          found.push({
            first: first + span.first,
            last: first + span.last,
            type: types[span.type] as MentionType,
            chance: lattice.chanceOf(sequence, span.first, span.last),
          });
        }
      }
      return found;
    },
  };
}
