// Finds names: the best row of labels by the sum of what a linear model, a recurrent network and the
// rest of the article say, and for each name an estimate of the chance that it is right.

import type { MentionType, Sentences, TokenSpan, Tokens } from '../../document.ts';
import { addWeights, type Weights } from '../weights.ts';
import { addEvidence, type EvidenceShares } from './document-evidence.ts';
import { type DocumentFacts, documentFacts, type FactCache, knownFacts } from './document-facts.ts';
import { contextFeatures, MOST_FEATURES, type WordFacts, wordFeatures } from './features.ts';
import { LABELS, spansOf, types } from './labels.ts';
import { createLattice } from './lattice.ts';
import { labelLayer } from './network.ts';
import { restoreCase } from './restore-case.ts';
import type { NetworkScorer } from './score-network.ts';
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

/** How much each part of the tagger counts in the sum of scores. */
export interface Shares extends EvidenceShares {
  readonly linear: number;
  readonly network: number;
  /** Where the network finds `O` better than all else by so many nats, the linear model is not asked. */
  readonly sure: number;
}

export const defaultShares: Shares = { linear: 0.75, network: 0.33, same: 0.6, longer: 2, sure: 4 };

/**
 * The parts have learned from the same texts and are too sure of themselves together: log odds are
 * brought down to what held for a fifth of the articles that none had learned from (Platt scaling).
 */
const SLOPE = 0.57;
const OFFSET = -0.14;
/** Chances nearer to 0 or 1 are not told apart. */
const EDGE = 1e-4;

function calibrateChance(chance: number): number {
  const kept = Math.min(1 - EDGE, Math.max(EDGE, chance));
  return 1 / (1 + Math.exp(-SLOPE * Math.log(kept / (1 - kept)) - OFFSET));
}

/** Tokens that are read together; an article that is longer is read in stretches. */
const STRETCH = 20_000;
/** A score this far below the best of its token, in nats, is as good as any that is lower. */
const FAR = 15;

/** Words whose sums of weights are kept. */
const MOST_KEPT = 6000;
const DISTANCES = 5;

export function createNameTagger(
  weights: Weights,
  vocabulary: Vocabulary,
  network: NetworkScorer,
  shares: Shares = defaultShares,
): NameTagger {
  const cache: FactCache = { facts: new Map(), vocabulary };
  const kept = new Map<WordFacts, number>();
  const sums = new Int32Array((MOST_KEPT + 1) * DISTANCES * LABELS);
  const known = new Uint8Array((MOST_KEPT + 1) * DISTANCES);
  const keys = new Int32Array(MOST_FEATURES);
  const lattice = createLattice(weights);
  /** Rows of the stretch at work, in steps of `weights.scale`. */
  let scores = new Int32Array(0);
  let sure = new Uint8Array(0);

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

  /** Adds the linear model's scores to the tokens of a sentence that the network is not sure of. */
  const scoreSentence = (
    document: DocumentFacts,
    first: number,
    last: number,
    from: number,
  ): void => {
    for (let index = first; index < last; index += 1) {
      if (sure[index - from] === 1) continue;
      const at = (index - from) * LABELS;
      for (let distance = -2; distance <= 2; distance += 1) {
        const source = index + distance;
        const facts =
          source < first || source >= last ? document.edge : (document.facts[source] as WordFacts);
        addWord(placeOf(facts), facts, distance, at);
      }
      const count = contextFeatures(document, index, first, last, keys, 0);
      for (let position = 0; position < count; position += 1) {
        addWeights(weights, keys[position] as number, scores, at);
      }
      for (let label = at; label < at + LABELS; label += 1) {
        scores[label] = Math.round((scores[label] as number) * shares.linear);
      }
    }
  };

  /** Adds a row of the network's scores to that of a token. */
  const addNetworkRow = (values: Float32Array, row: number, at: number): void => {
    let top = -Infinity;
    for (let label = 0; label < LABELS; label += 1) {
      top = Math.max(top, values[row + label] as number);
    }
    const share = shares.network / weights.scale;
    for (let label = 0; label < LABELS; label += 1) {
      const below = Math.max(-FAR, (values[row + label] as number) - top);
      scores[at + label] = (scores[at + label] as number) + Math.round(below * share);
    }
  };

  const isSure = (values: Float32Array, row: number): boolean => {
    const limit = (values[row] as number) - shares.sure;
    for (let label = 1; label < LABELS; label += 1) {
      if ((values[row + label] as number) > limit) return false;
    }
    return true;
  };

  const findInStretch = (
    tokens: Parameters<NameTagger['findNames']>[0],
    sentences: Parameters<NameTagger['findNames']>[1],
    document: DocumentFacts,
    firstSentence: number,
    lastSentence: number,
    found: FoundName[],
  ): void => {
    const from = sentences.firsts[firstSentence] as number;
    const to = sentences.lasts[lastSentence - 1] as number;
    if (to - from > sure.length) {
      scores = new Int32Array((to - from) * LABELS);
      sure = new Uint8Array(to - from);
    }
    scores.fill(0, 0, (to - from) * LABELS);
    const firsts = sentences.firsts.subarray(firstSentence, lastSentence);
    const rows: [Float32Array, number, number][] = [];
    network(tokens.words, document, firsts, to, (values, start, count) => {
      for (let token = 0; token < count; token += 1) {
        sure[start - from + token] = isSure(values, token * labelLayer.width) ? 1 : 0;
      }
      rows.push([values.slice(0, count * labelLayer.width), start, count]);
    });
    for (let sentence = firstSentence; sentence < lastSentence; sentence += 1) {
      scoreSentence(
        document,
        sentences.firsts[sentence] as number,
        sentences.lasts[sentence] as number,
        from,
      );
    }
    for (const [values, start, count] of rows) {
      for (let token = 0; token < count; token += 1) {
        addNetworkRow(values, token * labelLayer.width, (start - from + token) * LABELS);
      }
    }
    addEvidence(document, from, to, scores, weights.scale, shares);
    for (let sentence = firstSentence; sentence < lastSentence; sentence += 1) {
      const first = sentences.firsts[sentence] as number;
      const length = (sentences.lasts[sentence] as number) - first;
      if (length === 0) continue;
      const at = (first - from) * LABELS;
      lattice.reserve(length).set(scores.subarray(at, at + length * LABELS));
      const sequence = lattice.decode(length);
      for (const span of spansOf(sequence)) {
        found.push({
          first: first + span.first,
          last: first + span.last,
          type: types[span.type] as MentionType,
          chance: calibrateChance(lattice.chanceOf(sequence, span.first, span.last)),
        });
      }
    }
  };

  return {
    findNames: (given, sentences) => {
      const restored = restoreCase(given, sentences, (word) => knownFacts(word, cache));
      const tokens = restored === given.words ? given : { ...given, words: restored };
      const document = documentFacts(tokens, sentences, cache);
      const found: FoundName[] = [];
      let first = 0;
      for (let sentence = 0; sentence < sentences.count; sentence += 1) {
        const from = sentences.firsts[first] as number;
        const isLast = sentence + 1 === sentences.count;
        if (!isLast && (sentences.lasts[sentence + 1] as number) - from <= STRETCH) continue;
        findInStretch(tokens, sentences, document, first, sentence + 1, found);
        first = sentence + 1;
      }
      return found;
    },
  };
}
