// What the judge of events sees of an amount, third part: common words as themselves and not by their
// meaning: what is counted, what governs it, what stands beside it.

import type { TreeRelation, TreeWord } from './event-views.ts';
import type { AmountView, SentenceView } from './features.ts';

/** A word with its place, `verb:kill`, and how much it counts. */
export interface PlacedWord {
  readonly word: string;
  readonly weight: number;
}

/** A placed word is learnt of from so many amounts on. */
const LEAST = 6;
const WEIGHT = 0.4;
const NEAR_WEIGHT = 0.2;
/** How many pieces from the amount are near, and how long a word must be to say anything there. */
const NEAR = 6;
const NEAR_LENGTH = 4;

const verbs: ReadonlySet<TreeRelation> = new Set<TreeRelation>([
  'subject',
  'passive subject',
  'object',
  'oblique',
  'verb',
]);
const nouns: ReadonlySet<TreeRelation> = new Set<TreeRelation>([
  'conjunct',
  'apposition',
  'subject of copula',
  'of noun',
  'noun',
]);

export function eventWords(
  { words }: SentenceView,
  { kind, unit, first, last }: AmountView,
  treeWords: readonly TreeWord[],
): readonly PlacedWord[] {
  const found: PlacedWord[] = [];
  const add = (word: string, weight = WEIGHT): void => {
    found.push({ word, weight });
  };
  if (kind === 'count') add(`unit:${unit}`);
  for (const { relation, lemma } of treeWords) {
    if (verbs.has(relation)) {
      add(`verb:${lemma}`);
      add(`verb of ${kind}:${lemma}`);
    } else if (nouns.has(relation)) add(`noun:${lemma}`);
  }
  add(`left of ${kind}:${words[first - 1] ?? ''}`);
  add(`right of ${kind}:${words[last] ?? ''}`);
  for (let at = Math.max(0, first - NEAR); at < words.length && at < last + NEAR; at += 1) {
    const word = words[at] ?? '';
    if ((at < first || at >= last) && word.length >= NEAR_LENGTH) add(`near:${word}`, NEAR_WEIGHT);
  }
  return found;
}

/** The placed words of many amounts that are common enough to learn of, commonest first. */
export function commonWords(amounts: Iterable<readonly PlacedWord[]>): readonly string[] {
  const counts = new Map<string, number>();
  for (const amount of amounts) {
    for (const word of new Set(amount.map((placed) => placed.word))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count >= LEAST)
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .map(([word]) => word);
}

/** The numbers with those of the known words behind them. */
export function withWords(
  numbers: Float32Array,
  placed: readonly PlacedWord[],
  known: ReadonlyMap<string, number>,
): Float32Array {
  const all = new Float32Array(numbers.length + known.size);
  all.set(numbers);
  for (const { word, weight } of placed) {
    const index = known.get(word);
    if (index !== undefined) all[numbers.length + index] = weight;
  }
  return all;
}

export function indexWords(words: readonly string[]): ReadonlyMap<string, number> {
  return new Map(words.map((word, index) => [word, index]));
}
