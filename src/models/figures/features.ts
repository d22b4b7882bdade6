// What the judge of figures sees of one amount: what it measures or counts, and the words of its
// clause with their distance, side and what the kinds of figures say of them.

import { hashPair, hashWord } from '../hash.ts';
import { clustersOf } from '../word-clusters.ts';

/** The sentence as the judge sees it; arrays run over its pieces. */
export interface SentenceView {
  /** In lower case. */
  readonly words: readonly string[];
  readonly lemmas: readonly string[];
  readonly tags: readonly string[];
  /** For each piece what the kinds of figures say of it: `verb:arrest`, `word:death`. */
  readonly hints: readonly (readonly string[])[];
  /** Words of the whole text that tell what it is about, said of every figure in it. */
  readonly topics: readonly string[];
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
  /** What the kinds say of the counted noun: `counted:arrest`. */
  readonly unitHints: readonly string[];
  /** Relation and lemma of the words that govern it: `object arrest`. */
  readonly governors: readonly string[];
  /** The event that they or the noun tell outright, and by what: `arrest verb`; `` if none do. */
  readonly told: string;
  /** Event of the figure before it in the text that has the same unit, `` if there is none. */
  readonly sameUnitEvent: string;
  /** Event of the figure before it in the sentence or the one before, `` if there is none. */
  readonly previousEvent: string;
  readonly previousKind: string;
  /** Pieces between it and the figure before it in its sentence; -1 if there is none. */
  readonly previousGap: number;
}

const WINDOW = 12;

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

/** Hashes of what tells what happened to what is counted: the words of its clause and its sentence. */
export function eventFeatures(view: SentenceView, amount: AmountView): readonly number[] {
  const { words, lemmas, tags, hints } = view;
  const { first, last, kind, unit } = amount;
  const features: number[] = [];
  const add = (name: string, value: string): void => {
    features.push(hashPair(hashName(name), hashWord(value)));
  };
  const noun = amount.hasNoun ? 'noun' : 'bare';
  addForm(amount, noun, add);
  add('unit', unit);
  add('unit+noun', `${unit} ${noun}`);
  add('unit end', unit.slice(-3));
  for (const hint of amount.unitHints) {
    add('unit hint', hint);
    add('unit hint+noun', `${hint} ${noun}`);
  }
  if (amount.told !== '') {
    const [event = ''] = amount.told.split(' ');
    add('told', amount.told);
    add('told event', event);
    add('told+kind', `${event} ${kind}`);
    add('told+noun', `${event} ${noun}`);
  }
  for (const governor of amount.governors) {
    const [relation = '', lemma = ''] = governor.split(' ');
    add('governor', governor);
    add('governor+kind', `${governor} ${kind}`);
    add('governor lemma', lemma);
    add('governor+unit', `${governor} ${unit}`);
    add('governor relation', `${relation} ${kind} ${noun}`);
    addClusters(`governor ${relation}`, lemma, kind, add);
  }
  addClusters('unit', unit, kind, add);
  addWordsAround(view, amount, add);
  add('same unit', `${amount.sameUnitEvent} ${kind}`);
  add('same unit+noun', `${amount.sameUnitEvent} ${noun}`);
  add('previous', `${amount.previousEvent} ${kind} ${amount.previousKind}`);
  add('previous+gap', `${amount.previousEvent} ${kind} ${Math.min(4, amount.previousGap)}`);
  add(
    'previous+noun',
    `${amount.previousEvent} ${noun} ${amount.previousGap >= 0 ? 'same' : 'other'}`,
  );
  const at = (index: number): string => lemmas[index] ?? (index < 0 ? '<' : '>');
  addNeighbours(view, amount, noun, add);
  for (let index = amount.numberLast; index < last; index += 1) {
    add('inside', at(index));
    for (const hint of hints[index] ?? []) add('inside hint', hint);
  }
  let verb = -1;
  for (let index = first - 1; index >= 0 && index >= first - WINDOW; index -= 1) {
    if (endsClause(words[index])) break;
    const near = first - index <= 4 ? 'near' : 'far';
    add(`before ${near} ${kind}`, at(index));
    for (const hint of hints[index] ?? []) {
      add('before hint', `${hint} ${near}`);
      add('before hint+kind', `${hint} ${kind}`);
    }
    if (verb < 0 && tags[index] === 'VERB') {
      verb = index;
      add('verb before', at(index));
      add('verb before+kind', `${at(index)} ${kind} ${noun}`);
      add('verb before+unit', `${at(index)} ${unit}`);
      for (const hint of hints[index] ?? []) add('verb before hint', `${hint} ${kind}`);
    }
  }
  let passive = '';
  verb = -1;
  for (let index = last; index < words.length && index < last + WINDOW; index += 1) {
    if (endsClause(words[index])) break;
    const near = index - last < 4 ? 'near' : 'far';
    add(`after ${near} ${kind}`, at(index));
    if (verb < 0 && at(index) === 'be') passive = 'be';
    for (const hint of hints[index] ?? []) {
      add('after hint', `${hint} ${near}`);
      add('after hint+kind', `${hint} ${kind}`);
    }
    if (verb < 0 && tags[index] === 'VERB') {
      verb = index;
      add('verb after', `${at(index)} ${passive}`);
      add('verb after+kind', `${words[index]} ${kind} ${noun}`);
      for (const hint of hints[index] ?? []) add('verb after hint', `${hint} ${passive} ${kind}`);
    }
  }
  for (let index = 0; index < words.length; index += 1) {
    if (index >= first && index < last) continue;
    for (const hint of hints[index] ?? []) add('sentence hint', `${hint} ${kind}`);
  }
  for (const topic of view.topics) {
    add('topic', topic);
    add('topic+kind', `${topic} ${kind}`);
    add('topic+noun', `${topic} ${noun}`);
  }
  return features;
}

/** The clusters of a word, alone and with the kind of the amount. */
function addClusters(name: string, word: string, kind: string, add: Add): void {
  const clusters = clustersOf(word);
  if (clusters === undefined) return;
  add(`${name} fine`, `${clusters.fine}`);
  add(`${name} medium`, `${clusters.medium}`);
  add(`${name} medium+kind`, `${clusters.medium} ${kind}`);
}

/** How many pieces away the nearest noun may stand. */
const NOUN_WINDOW = 8;
const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'ADV']);

/** The words of the sentence, and the clusters of the nearest verb and noun on either side. */
function addWordsAround(view: SentenceView, amount: AmountView, add: Add): void {
  const { lemmas, tags } = view;
  const { first, last, kind } = amount;
  const nearest = (tag: string, side: 'before' | 'after', window: number): void => {
    const step = side === 'before' ? -1 : 1;
    const from = side === 'before' ? first - 1 : last;
    for (let count = 0; count < window; count += 1) {
      const index = from + step * count;
      if (tags[index] !== tag) continue;
      addClusters(`${tag} ${side}`, lemmas[index] ?? '', kind, add);
      return;
    }
  };
  nearest('VERB', 'before', WINDOW);
  nearest('VERB', 'after', WINDOW);
  nearest('NOUN', 'before', NOUN_WINDOW);
  nearest('NOUN', 'after', NOUN_WINDOW);
  addClusters('left', lemmas[first - 1] ?? '', kind, add);
  addClusters('right', lemmas[last] ?? '', kind, add);
  for (let index = 0; index < lemmas.length; index += 1) {
    if ((index >= first && index < last) || !CONTENT.has(tags[index] ?? '')) continue;
    const lemma = lemmas[index] ?? '';
    add('sentence', lemma);
    add('sentence+kind', `${lemma} ${kind}`);
  }
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
  for (const governor of amount.governors) add('governor', governor);
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
