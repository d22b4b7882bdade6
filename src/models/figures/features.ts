// What the judge of figures sees of one amount: what it measures or counts, and the words of its
// clause with their distance, side and what the kinds of figures say of them.

import { hashPair, hashWord } from '../hash.ts';
import type { Hint } from './event-views.ts';

/** The sentence as the judge sees it; arrays run over its pieces. */
export interface SentenceView {
  /** In lower case. */
  readonly words: readonly string[];
  readonly lemmas: readonly string[];
  readonly tags: readonly string[];
  /** For each piece what the kinds of figures say of it. */
  readonly hints: readonly (readonly Hint[])[];
  /** Words of the whole text that tell what it is about, said of every figure in it. */
  readonly topics: readonly string[];
}

export interface GovernorView {
  /** `object`, `of`, `subject`, `passive`, `value`. */
  readonly relation: string;
  readonly lemma: string;
  readonly hints: readonly Hint[];
}

export interface AmountView {
  /** Pieces of the whole figure, half-open. */
  readonly first: number;
  readonly last: number;
  /** Pieces of its number. */
  readonly numberFirst: number;
  readonly numberLast: number;
  readonly kind: string;
  readonly comparator: string;
  /** `digits`, `words`, `vague`, `fraction`. */
  readonly form: string;
  readonly unit: string;
  /** Whether the noun stands in the figure. */
  readonly hasNoun: boolean;
  readonly partitive: boolean;
  readonly value: number;
  /** What the kinds say of the counted noun. */
  readonly unitHints: readonly Hint[];
  /** The words that govern it, found without a tree. */
  readonly governors: readonly GovernorView[];
  /** The event that they or the noun tell outright, and by what: `arrest verb`; `` if none do. */
  readonly told: string;
}

const nameHashes = new Map<string, number>();

/** The hash of a template's name; there are few of them, so each is made once. */
function hashName(name: string): number {
  let hash = nameHashes.get(name);
  if (hash === undefined) {
    hash = hashWord(name);
    nameHashes.set(name, hash);
  }
  return hash;
}

/** Hashes of what tells whether an amount is news: its form and the words right beside it. */
export function newsFeatures(view: SentenceView, amount: AmountView): readonly number[] {
  const { words, lemmas, tags } = view;
  const { first, last, kind } = amount;
  const features: number[] = [];
  const add = (name: string, value: string): void => {
    features.push(hashPair(hashName(name), hashWord(value)));
  };
  const noun = amount.hasNoun ? 'noun' : 'bare';
  addForm(amount, noun, add);
  add('unit', amount.unit);
  add('unit+noun', `${amount.unit} ${noun}`);
  add('unit end', amount.unit.slice(-3));
  const at = (index: number): string => lemmas[index] ?? (index < 0 ? '<' : '>');
  const tag = (index: number): string => tags[index] ?? (index < 0 ? '<' : '>');
  addNeighbours(view, amount, noun, add);
  for (let index = amount.numberLast; index < last; index += 1) add('inside', at(index));
  for (let index = first - 1; index >= 0 && index >= first - 4; index -= 1) {
    if (endsClause(words[index])) break;
    add(`before near ${kind}`, at(index));
  }
  for (let index = last; index < words.length && index < last + 4; index += 1) {
    if (endsClause(words[index])) break;
    add(`after near ${kind}`, at(index));
  }
  const by = amount.told.split(' ')[1] ?? '';
  add('told', `${by} ${noun}`);
  add('told+kind', `${by} ${kind}`);
  add('tags', `${tag(first - 2)} ${tag(first - 1)} ${tag(last)} ${tag(last + 1)}`);
  for (const topic of view.topics) {
    add('topic', topic);
    add('topic+kind', `${topic} ${kind}`);
    add('topic+noun', `${topic} ${noun}`);
  }
  return features;
}

type Add = (name: string, value: string) => void;

function addForm(amount: AmountView, noun: string, add: Add): void {
  const { kind } = amount;
  add('bias', '');
  add('kind', kind);
  add('kind+form', `${kind} ${amount.form} ${noun}`);
  add('comparator', amount.comparator);
  add('size', `${kind} ${Math.min(9, Math.floor(Math.log10(Math.max(1, amount.value))))}`);
  add('small', `${noun} ${amount.form} ${amount.value <= 20 ? amount.value : 'more'}`);
  if (amount.partitive) add('partitive', noun);
}

function addNeighbours(view: SentenceView, amount: AmountView, noun: string, add: Add): void {
  const { words, lemmas, tags } = view;
  const { first, last, kind } = amount;
  const at = (index: number): string => lemmas[index] ?? (index < 0 ? '<' : '>');
  const tag = (index: number): string => tags[index] ?? (index < 0 ? '<' : '>');
  add('left', at(first - 1));
  add('left2', `${at(first - 2)} ${at(first - 1)}`);
  add('left+kind', `${at(first - 1)} ${kind} ${noun}`);
  add('left tag', `${tag(first - 1)} ${tag(last)} ${noun}`);
  add('right', at(last));
  add('right2', `${at(last)} ${at(last + 1)}`);
  add('right word', words[last] ?? '>');
  add('right+kind', `${at(last)} ${kind} ${noun}`);
  add('right+kind2', `${at(last)} ${at(last + 1)} ${kind}`);
}

/** Hashes of what tells whether the amount is fact, plan or wish: verbs and small words of its clause. */
export function standingFeatures(
  view: SentenceView,
  amount: AmountView,
  event: string,
): readonly number[] {
  const { words, lemmas, tags } = view;
  const { first, last, kind } = amount;
  const features: number[] = [];
  const add = (name: string, value: string): void => {
    features.push(hashPair(hashName(name), hashWord(value)));
  };
  add('bias', '');
  add('event', event);
  add('kind', kind);
  add('comparator', amount.comparator);
  for (const { relation, lemma } of amount.governors) add('governor', `${relation} ${lemma}`);
  const at = (index: number): string => lemmas[index] ?? (index < 0 ? '<' : '>');
  add('left', at(first - 1));
  add('left2', `${at(first - 2)} ${at(first - 1)}`);
  add('right', at(last));
  add('right2', `${at(last)} ${at(last + 1)}`);
  const look = (index: number, side: string, distance: number): void => {
    const tag = tags[index] ?? '';
    const near = distance <= 4 ? 'near' : distance <= 10 ? 'mid' : 'far';
    if (tag === 'AUX' || tag === 'VERB' || tag === 'PART' || tag === 'SCONJ' || tag === 'NOUN') {
      const word = words[index] ?? '';
      add(side, word);
      add(`${side} ${near}`, word);
      add(`${side} pair`, `${word} ${words[index + 1] ?? ''}`);
    }
  };
  for (let index = first - 1; index >= 0 && index >= first - 20; index -= 1) {
    if (words[index] === ';' || words[index] === '.') break;
    look(index, 'before', first - index);
  }
  for (let index = last; index < words.length && index < last + 12; index += 1) {
    if (words[index] === ';' || words[index] === '.') break;
    look(index, 'after', index - last);
  }
  return features;
}

function endsClause(word: string | undefined): boolean {
  return (
    word === ';' || word === ':' || word === '"' || word === '“' || word === '”' || word === '.'
  );
}
