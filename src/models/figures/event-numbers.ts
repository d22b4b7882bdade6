// What the judge of events sees of an amount, first part: what the words mean that govern it and stand
// about it, by their vectors, and how often the kinds of figures name them.

import { wordVectors } from '../vectors/load.ts';
import {
  type ArticleView,
  amountKinds,
  distanceTo,
  type Hint,
  POINTING_LIST,
  type TreeRelation,
  type TreeWord,
} from './event-views.ts';
import type { AmountView, SentenceView } from './features.ts';

export const vectorGroups = [
  'unit',
  'verb',
  'noun',
  'argument',
  'clause',
  'left',
  'left2',
  'right',
  'right2',
  'inside',
  'near',
  'sentence',
  'article',
  'above',
] as const;
type VectorGroup = (typeof vectorGroups)[number];

/** Rows of hints: of words that govern, of words beside them, of the rest of the sentence. */
const HINT_ROWS = 3;
const FORM_NUMBERS = 6;

/** Numbers of an amount, where there are so many events. */
export function numberCount(events: number): number {
  const { size } = wordVectors();
  return vectorGroups.length * size + amountKinds.length + HINT_ROWS * events + FORM_NUMBERS;
}

const groupOf: Readonly<Record<TreeRelation, readonly [VectorGroup, weight: number, row: 0 | 1]>> =
  {
    subject: ['verb', 1, 0],
    'passive subject': ['verb', 1, 0],
    object: ['verb', 1, 0],
    oblique: ['verb', 1, 0],
    verb: ['inside', 0.7, 0],
    conjunct: ['noun', 1, 0],
    apposition: ['noun', 1, 0],
    'subject of copula': ['noun', 1, 0],
    'of noun': ['noun', 1, 0],
    noun: ['noun', 1, 0],
    clause: ['clause', 1, 0],
    'passive clause': ['clause', 1, 0],
    adjective: ['inside', 0.7, 0],
    compound: ['inside', 0.7, 0],
    modifier: ['inside', 0.7, 0],
    explanation: ['inside', 0.7, 0],
    'verb object': ['argument', 0.6, 1],
    'verb subject': ['argument', 0.6, 1],
    'verb passive subject': ['argument', 0.6, 1],
    'verb oblique': ['argument', 0.6, 1],
    'verb clause': ['argument', 0.6, 1],
    'verb adverbial': ['argument', 0.6, 1],
    'verb particle': ['argument', 0.6, 1],
    'verb conjunct': ['argument', 0.6, 1],
    above: ['above', 0.7, 1],
    'above conjunct': ['above', 0.7, 1],
    'above clause': ['above', 0.7, 1],
    'above adverbial': ['above', 0.7, 1],
    'further above': ['above', 0.7, 1],
  };

const contentTags: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN']);
/** After so many words a word counts for a third. */
const NEARNESS = 5;

/** The numbers of one amount, where there are so many events. */
export function eventNumbers(
  article: ArticleView,
  { lemmas, tags, hints }: SentenceView,
  amount: AmountView,
  treeWords: readonly TreeWord[],
  events: number,
): Float32Array {
  const { size } = wordVectors();
  const numbers = new Float32Array(numberCount(events));
  const putRow = (group: VectorGroup, row: number, weight: number): void =>
    addVector(numbers, vectorGroups.indexOf(group) * size, row, weight);
  const put = (group: VectorGroup, lemma: string | undefined, weight: number): void =>
    putRow(group, vectorRow(lemma), weight);
  const hintStart = vectorGroups.length * size + amountKinds.length;
  const hint = (row: number, list: readonly Hint[]): void => {
    for (const { list: index, event } of list) {
      const at = hintStart + row * events + event;
      numbers[at] = Math.min(2, (numbers[at] as number) + (index === POINTING_LIST ? 0.5 : 1));
    }
  };
  const { first, last, numberLast, kind } = amount;
  if (kind === 'count') put('unit', amount.unit, 1);
  for (const word of treeWords) {
    const [group, weight, row] = groupOf[word.relation];
    put(group, word.lemma, weight);
    hint(row, word.hints);
  }
  put('left', lemmas[first - 1], 1);
  put('left2', lemmas[first - 2], 1);
  put('right', lemmas[last], 1);
  put('right2', lemmas[last + 1], 1);
  for (let index = 0; index < lemmas.length; index += 1) {
    if (index >= first && index < last) {
      if (index < numberLast) continue;
      put('inside', lemmas[index], 0.7);
      hint(0, hints[index] ?? []);
      continue;
    }
    if (!contentTags.has(tags[index] ?? '')) continue;
    const row = vectorRow(lemmas[index]);
    putRow('near', row, Math.exp(-distanceTo(amount, index) / NEARNESS));
    putRow('sentence', row, 0.3);
    hint(2, hints[index] ?? []);
  }
  numbers.set(article.meaning, vectorGroups.indexOf('article') * size);
  numbers[vectorGroups.length * size + amountKinds.indexOf(kind)] = 1;
  addForm(numbers, hintStart + HINT_ROWS * events, amount);
  return numbers;
}

function addForm(numbers: Float32Array, at: number, amount: AmountView): void {
  const { form, value, partitive, hasNoun, kind } = amount;
  numbers[at] = form === 'digits' ? 1 : 0;
  numbers[at + 1] = form === 'vague' ? 1 : 0;
  numbers[at + 2] = form === 'words' ? 1 : 0;
  numbers[at + 3] = Math.log10(Math.max(1, value)) / 5;
  numbers[at + 4] = partitive ? 1 : 0;
  numbers[at + 5] = kind === 'count' && hasNoun ? 1 : 0;
}

/** The row of a word among the vectors; -1 if it is not among them. */
export function vectorRow(lemma: string | undefined): number {
  return lemma === undefined ? -1 : wordVectors().rowOf(lemma);
}

let lengths = new Float32Array(0);

/** The length of a vector, reckoned once. */
function lengthOf(row: number): number {
  const { size, rows } = wordVectors();
  if (lengths.length === 0) lengths = new Float32Array(rows.length / size);
  const known = lengths[row] as number;
  if (known > 0) return known;
  let squares = 0;
  for (let index = row * size; index < (row + 1) * size; index += 1) {
    squares += (rows[index] as number) ** 2;
  }
  const length = Math.max(1, Math.sqrt(squares));
  lengths[row] = length;
  return length;
}

/** Adds the vector of a row, brought to length 1. */
export function addVector(numbers: Float32Array, at: number, row: number, weight: number): void {
  if (row < 0) return;
  const { size, rows } = wordVectors();
  const scale = weight / lengthOf(row);
  const start = row * size;
  for (let index = 0; index < size; index += 1) {
    numbers[at + index] = (numbers[at + index] as number) + (rows[start + index] as number) * scale;
  }
}

/** How rare the word of a row is: 0 for the commonest, 8 for the rarest. */
export function rarityOf(row: number): number {
  return Math.log(1 + row / COMMON);
}

/** Rank of a common word. */
const COMMON = 20;
