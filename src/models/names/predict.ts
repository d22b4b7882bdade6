// Finds names: the best row of labels under the model, and for each name the model's own estimate of
// the chance that it is right.

import type { MentionType, Sentences, TokenSpan, Tokens } from '../../document.ts';
import { addWeights, type Weights } from '../weights.ts';
import { type DocumentFacts, documentFacts, type FactCache } from './document-facts.ts';
import { contextFeatures, MOST_FEATURES, type WordFacts, wordFeatures } from './features.ts';
import { closed, follows, LABELS, labels, opening, spansOf, types } from './labels.ts';
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

/** Labels whose score is this much below the best of their token, in nats, are passed over. */
const BEAM = 7;
/** What is smaller counts as 0: arithmetic with numbers near the least that can be written is slow. */
const TINY = 1e-30;
/** Words whose sums of weights are kept. */
const MOST_KEPT = 6000;
const DISTANCES = 5;

export function createNameTagger(weights: Weights, vocabulary: Vocabulary): NameTagger {
  const cache: FactCache = { facts: new Map(), vocabulary };
  const kept = new Map<WordFacts, number>();
  const sums = new Int32Array((MOST_KEPT + 1) * DISTANCES * LABELS);
  const known = new Uint8Array((MOST_KEPT + 1) * DISTANCES);
  const keys = new Int32Array(MOST_FEATURES);
  const transitions = weights.dense.map((weight, move) =>
    follows[move] === 1 ? weight / weights.scale : -Infinity,
  );
  const steps = weights.dense.map((weight, move) => (follows[move] === 1 ? Math.exp(weight) : 0));
  const isClosed = Uint8Array.from(labels, (_, label) => (closed.includes(label) ? 1 : 0));
  const isOpening = Uint8Array.from(labels, (_, label) => (opening.includes(label) ? 1 : 0));
  const reach = BEAM / weights.scale;
  let room = 0;
  let scores = new Int32Array(0);
  let best = new Float64Array(0);
  let from = new Uint8Array(0);
  let forward = new Float64Array(0);
  let backward = new Float64Array(0);
  let active = new Uint8Array(0);
  let activeCounts = new Int32Array(0);
  let tops = new Int32Array(0);

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
    if (length > room) {
      room = length + 64;
      scores = new Int32Array(room * LABELS);
      best = new Float64Array(room * LABELS);
      from = new Uint8Array(room * LABELS);
      forward = new Float64Array(room * LABELS);
      backward = new Float64Array(room * LABELS);
      active = new Uint8Array(room * LABELS);
      activeCounts = new Int32Array(room);
      tops = new Int32Array(room);
    }
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

  /** Lists for each token the labels within reach of its best, and `O`. */
  const findActive = (length: number): void => {
    for (let token = 0; token < length; token += 1) {
      const at = token * LABELS;
      let most = scores[at] as number;
      for (let label = 1; label < LABELS; label += 1) {
        const score = scores[at + label] as number;
        if (score > most) most = score;
      }
      tops[token] = most;
      active[at] = 0;
      let count = 1;
      for (let label = 1; label < LABELS; label += 1) {
        if ((scores[at + label] as number) >= most - reach) active[at + count++] = label;
      }
      activeCounts[token] = count;
    }
  };

  /** The best row of labels (Viterbi). */
  const decode = (length: number): Uint8Array => {
    for (let one = 0; one < (activeCounts[0] as number); one += 1) {
      const label = active[one] as number;
      best[label] = isOpening[label] === 1 ? (scores[label] as number) : -Infinity;
    }
    for (let token = 1; token < length; token += 1) {
      const at = token * LABELS;
      const previousAt = at - LABELS;
      const count = activeCounts[token] as number;
      const previousCount = activeCounts[token - 1] as number;
      for (let one = 0; one < count; one += 1) {
        const label = active[at + one] as number;
        let most = -Infinity;
        let chosen = 0;
        for (let other = 0; other < previousCount; other += 1) {
          const previous = active[previousAt + other] as number;
          const value =
            (best[previousAt + previous] as number) +
            (transitions[previous * LABELS + label] as number);
          if (value > most) {
            most = value;
            chosen = previous;
          }
        }
        best[at + label] = most + (scores[at + label] as number);
        from[at + label] = chosen;
      }
    }
    const sequence = new Uint8Array(length);
    const end = (length - 1) * LABELS;
    let label = 0;
    for (let one = 1; one < (activeCounts[length - 1] as number); one += 1) {
      const other = active[end + one] as number;
      if (isClosed[other] === 1 && (best[end + other] as number) > (best[end + label] as number)) {
        label = other;
      }
    }
    for (let token = length - 1; token >= 0; token -= 1) {
      sequence[token] = label;
      label = from[token * LABELS + label] as number;
    }
    return sequence;
  };

  /** Forward and backward sums of a stretch, each token's normalised; `best` then holds the emissions. */
  const weigh = (from: number, to: number): void => {
    for (let token = from; token < to; token += 1) {
      const at = token * LABELS;
      const count = activeCounts[token] as number;
      const previousCount = token === from ? 0 : (activeCounts[token - 1] as number);
      let total = 0;
      for (let one = 0; one < count; one += 1) {
        const label = active[at + one] as number;
        const below = (scores[at + label] as number) - (tops[token] as number);
        const emission = Math.exp(below * weights.scale);
        best[at + label] = emission;
        let value = token === from ? (isOpening[label] as number) : 0;
        for (let other = 0; other < previousCount; other += 1) {
          const previous = active[at - LABELS + other] as number;
          value +=
            (forward[at - LABELS + previous] as number) *
            (steps[previous * LABELS + label] as number);
        }
        forward[at + label] = value * emission;
        total += value * emission;
      }
      for (let one = 0; one < count; one += 1) {
        const index = at + (active[at + one] as number);
        const share = (forward[index] as number) / total;
        forward[index] = share < TINY ? 0 : share;
      }
    }
    for (let token = to - 1; token >= from; token -= 1) {
      const at = token * LABELS;
      const next = at + LABELS;
      const count = activeCounts[token] as number;
      const nextCount = token === to - 1 ? 0 : (activeCounts[token + 1] as number);
      let total = 0;
      for (let one = 0; one < count; one += 1) {
        const label = active[at + one] as number;
        let value = nextCount === 0 ? (isClosed[label] as number) : 0;
        for (let other = 0; other < nextCount; other += 1) {
          const following = active[next + other] as number;
          value +=
            (steps[label * LABELS + following] as number) *
            (best[next + following] as number) *
            (backward[next + following] as number);
        }
        backward[at + label] = value;
        total += value;
      }
      for (let one = 0; one < count; one += 1) {
        const index = at + (active[at + one] as number);
        const share = (backward[index] as number) / total;
        backward[index] = share < TINY ? 0 : share;
      }
    }
  };

  /** The chance of the labels of tokens `first` ≤ i < `last`, given the sentence. */
  const chanceOf = (sequence: Uint8Array, first: number, last: number): number => {
    const at = first * LABELS;
    let whole = 0;
    for (let one = 0; one < (activeCounts[first] as number); one += 1) {
      const index = at + (active[at + one] as number);
      whole += (forward[index] as number) * (backward[index] as number);
    }
    const start = at + (sequence[first] as number);
    let chance = ((forward[start] as number) * (backward[start] as number)) / whole;
    for (let token = first + 1; token < last; token += 1) {
      const row = (sequence[token - 1] as number) * LABELS;
      const next = token * LABELS;
      let sum = 0;
      let chosen = 0;
      for (let one = 0; one < (activeCounts[token] as number); one += 1) {
        const label = active[next + one] as number;
        const value =
          (steps[row + label] as number) *
          (best[next + label] as number) *
          (backward[next + label] as number);
        sum += value;
        if (label === sequence[token]) chosen = value;
      }
      chance *= chosen / sum;
    }
    return Math.min(1, Math.max(0, chance));
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
        findActive(length);
        const sequence = decode(length);
        const spans = spansOf(sequence);
        if (spans.length === 0) continue;
        let weighed = 0;
        for (const span of spans) {
          if (span.first >= weighed) {
            // Where O alone is in reach nothing passes from one side to the other.
            let from = span.first;
            while (from > 0 && activeCounts[from] !== 1) from -= 1;
            weighed = span.last;
            while (weighed < length && activeCounts[weighed - 1] !== 1) weighed += 1;
            weigh(from, weighed);
          }
          found.push({
            first: first + span.first,
            last: first + span.last,
            type: types[span.type] as MentionType,
            chance: chanceOf(sequence, span.first, span.last),
          });
        }
      }
      return found;
    },
  };
}
