// Finds names: the best row of labels by the sum of what a linear model, a recurrent network and the
// rest of the article say, and for each name an estimate of the chance that it is right.

import type { MentionType, Sentences, TokenSpan, Tokens } from '../../document.ts';
import { createRowSums } from '../row-sums.ts';
import { addWeights, findRow, type Weights } from '../weights.ts';
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
  /** Where the network finds `O` better than all else by so many nats, the token is in no name. */
  readonly sure: number;
}

export const defaultShares: Shares = {
  linear: 0.75,
  network: 0.33,
  same: 0.6,
  longer: 2,
  sure: 3.5,
};

/**
 * The parts have learned from the same texts and are too sure of themselves together: log odds are
 * brought down to what held for a fifth of the articles that none had learned from (Platt scaling).
 */
const SLOPE = 0.47;
const OFFSET = -0.12;
/** Chances nearer to 0 or 1 are not told apart. */
const EDGE = 1e-4;

function calibrateChance(chance: number): number {
  const kept = Math.min(1 - EDGE, Math.max(EDGE, chance));
  return 1 / (1 + Math.exp(-SLOPE * Math.log(kept / (1 - kept)) - OFFSET));
}

/** Tokens that are read together; an article that is longer is read in stretches. */
const STRETCH = 20_000;
/** A label that the network finds this far below the best of its token, in nats, is ruled out. */
const FAR = 10;
/** The score of such a label; no sum of weights makes up for it. */
const RULED_OUT = -1e9;

/** Words whose sums of weights are kept. */
const MOST_KEPT = 12_000;
const DISTANCES = 5;

export function createNameTagger(
  weights: Weights,
  vocabulary: Vocabulary,
  network: NetworkScorer,
  shares: Shares = defaultShares,
): NameTagger {
  const cache: FactCache = { facts: new Map(), vocabulary };
  const kept = new Map<WordFacts, number>();
  const sums = new Int16Array(MOST_KEPT * DISTANCES * LABELS);
  const known = new Uint8Array(MOST_KEPT * DISTANCES);
  const keys = new Int32Array(MOST_FEATURES);
  /** Sums of the features that join words. */
  const context = createRowSums(weights);
  const lattice = createLattice(weights);
  const row = new Int32Array(LABELS);
  const sum = new Int32Array(LABELS);
  /** Rows of the stretch at work, in steps of `weights.scale`. */
  let scores = new Int32Array(0);
  /** 1 where a token may be in a name; only these have a row. */
  let open = new Uint8Array(0);

  const placeOf = (facts: WordFacts): number => {
    let place = kept.get(facts);
    if (place === undefined) {
      if (kept.size >= MOST_KEPT) {
        kept.clear();
        known.fill(0);
      }
      place = kept.size;
      kept.set(facts, place);
    }
    return place;
  };

  /** Adds the weights of one word at one distance to `row`, from the sums kept or anew. */
  const addWord = (facts: WordFacts, distance: number): void => {
    const slot = placeOf(facts) * DISTANCES + distance + 2;
    const base = slot * LABELS;
    if (known[slot] === 0) {
      known[slot] = 1;
      sum.fill(0);
      const count = wordFeatures(facts, distance, keys, 0);
      for (let index = 0; index < count; index += 1)
        addWeights(weights, keys[index] as number, sum);
      sums.set(sum, base);
    }
    for (let label = 0; label < LABELS; label += 1) {
      row[label] = (row[label] as number) + (sums[base + label] as number);
    }
  };

  /** Adds the linear model's scores to the open tokens of a sentence. */
  const scoreSentence = (
    document: DocumentFacts,
    first: number,
    last: number,
    from: number,
  ): void => {
    for (let index = first; index < last; index += 1) {
      if (open[index - from] === 0) continue;
      row.fill(0);
      for (let distance = -2; distance <= 2; distance += 1) {
        const source = index + distance;
        const facts =
          source < first || source >= last ? document.edge : (document.facts[source] as WordFacts);
        addWord(facts, distance);
      }
      const count = contextFeatures(document, index, first, last, keys, 0);
      context.begin();
      for (let position = 0; position < count; position += 1) {
        const known = findRow(weights, keys[position] as number);
        if (known >= 0) context.add(context.numberOf(known));
      }
      const joint = context.finish();
      const at = (index - from) * LABELS;
      for (let label = 0; label < LABELS; label += 1) {
        scores[at + label] =
          (scores[at + label] as number) +
          Math.round(((row[label] as number) + (joint[label] as number)) * shares.linear);
      }
    }
  };

  /** Takes the network's scores of a token as the first part of its row, or closes it. */
  const takeNetworkRow = (values: Float32Array, source: number, token: number): void => {
    let top = -Infinity;
    for (let label = 1; label < LABELS; label += 1) {
      const value = values[source + label] as number;
      if (value > top) top = value;
    }
    const outside = values[source] as number;
    if (outside - top >= shares.sure) {
      open[token] = 0;
      return;
    }
    open[token] = 1;
    if (outside > top) top = outside;
    const at = token * LABELS;
    const share = shares.network / weights.scale;
    // O is never ruled out: without it no row of labels might be left.
    scores[at] = Math.round(Math.max(-FAR, outside - top) * share);
    for (let label = 1; label < LABELS; label += 1) {
      const below = (values[source + label] as number) - top;
      scores[at + label] = below < -FAR ? RULED_OUT : Math.round(below * share);
    }
  };

  /** Finds the names in the open tokens of a sentence. */
  const decodeSentence = (first: number, last: number, from: number, found: FoundName[]): void => {
    let start = first;
    while (start < last) {
      if (open[start - from] === 0) {
        start += 1;
        continue;
      }
      let end = start + 1;
      while (end < last && open[end - from] === 1) end += 1;
      const borders = { outsideBefore: start > first, outsideAfter: end < last };
      const sequence = lattice.decode(scores, (start - from) * LABELS, end - start, borders);
      for (const span of spansOf(sequence)) {
        found.push({
          first: start + span.first,
          last: start + span.last,
          type: types[span.type] as MentionType,
          chance: calibrateChance(lattice.chanceOf(sequence, span.first, span.last)),
        });
      }
      start = end;
    }
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
    if (to - from > open.length) {
      scores = new Int32Array((to - from) * LABELS);
      open = new Uint8Array(to - from);
    }
    const firsts = sentences.firsts.subarray(firstSentence, lastSentence);
    network(tokens.words, document, firsts, to, (values, start, count) => {
      for (let token = 0; token < count; token += 1) {
        takeNetworkRow(values, token * labelLayer.width, start - from + token);
      }
    });
    const eachSentence = (visit: (first: number, last: number) => void): void => {
      for (let sentence = firstSentence; sentence < lastSentence; sentence += 1) {
        visit(sentences.firsts[sentence] as number, sentences.lasts[sentence] as number);
      }
    };
    eachSentence((first, last) => scoreSentence(document, first, last, from));
    addEvidence(document, from, to, { scores, open, scale: weights.scale }, shares);
    eachSentence((first, last) => decodeSentence(first, last, from, found));
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
