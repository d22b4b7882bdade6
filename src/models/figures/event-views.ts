// What the judge of events sees of a text and of the words about an amount, before it is made numbers.

import type { AmountView } from './features.ts';

/** How a word stands to an amount in the tree. */
export const treeRelations = [
  'subject',
  'passive subject',
  'object',
  'oblique',
  'verb',
  'conjunct',
  'apposition',
  'subject of copula',
  'of noun',
  'noun',
  'clause',
  'passive clause',
  'adjective',
  'compound',
  'modifier',
  'explanation',
  'verb object',
  'verb subject',
  'verb passive subject',
  'verb oblique',
  'verb clause',
  'verb adverbial',
  'verb particle',
  'verb conjunct',
  'above',
  'above conjunct',
  'above clause',
  'above adverbial',
  'further above',
] as const;
export type TreeRelation = (typeof treeRelations)[number];

/** That a kind of figures names a word in one of its lists. */
export interface Hint {
  /** Index of the list, see `HINT_LISTS`. */
  readonly list: number;
  /** Index of the event among the labels. */
  readonly event: number;
}

/** How many lists of words a kind of figures has, and which of them only points to the event. */
export const HINT_LISTS = 5;
export const POINTING_LIST = 4;

export interface TreeWord {
  readonly relation: TreeRelation;
  readonly lemma: string;
  readonly hints: readonly Hint[];
}

/** The whole text as the judge of events sees it. */
export interface ArticleView {
  /** Mean of the vectors of its words, rarer ones counting more. */
  readonly meaning: Float32Array;
  /** For each event, how much more often than elsewhere its words stand in the text: a logarithm. */
  readonly topics: Float32Array;
}

/** The kinds of amounts, as the judge counts them. */
export const amountKinds = ['count', 'money', 'percent', 'measure'];

/** Pieces from the amount: 1 beside it. */
export function distanceTo({ first, last }: AmountView, index: number): number {
  return index < first ? first - index : index - last + 1;
}
