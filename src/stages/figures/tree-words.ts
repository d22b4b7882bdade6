// Finds by the tree the words that tell what happens to an amount: the verb or noun that it depends
// on, what else depends on that verb, the clause above it, and what describes the amount itself.

import type { Layers } from '../../document.ts';
import type { WordHints } from '../../kinds/figures/hints.ts';
import type { TreeRelation, TreeWord } from '../../models/figures/event-views.ts';
import { createTree, type Tree } from '../frames/tree.ts';
import type { Amounted } from './amount-views.ts';

interface TreeWordAt {
  readonly relation: TreeRelation;
  readonly token: number;
}

/** The tokens of an amount, half-open, and the head of its phrase, as indices of the text. */
interface AmountTokens {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** How many steps up the tree are taken before the verb is found. */
const STEPS = 8;

/** The words of the tree about an amount, with what the kinds of figures say of them. */
export type TreeWordsOf = (amounted: Pick<Amounted, 'draft' | 'candidate'>) => readonly TreeWord[];

/** Finds them for amounts in order of the text, and keeps the tree of the last sentence. */
export function createTreeWords(
  { parses, tokens, lemmas, tags }: Pick<Layers, 'parses' | 'tokens' | 'lemmas' | 'tags'>,
  wordHints: WordHints,
): TreeWordsOf {
  let kept: { readonly sentence: number; readonly tree: Tree } | undefined;
  return ({ draft, candidate }) => {
    const { sentence, pieces } = draft;
    if (kept?.sentence !== sentence) {
      const words = { lower: tokens.lower, lemmas, tags };
      kept = { sentence, tree: createTree(parses.of(sentence), words) };
    }
    const { first, last, head, numeral } = candidate;
    const tokenOf = (piece: number): number => pieces[piece]?.token ?? 0;
    const amount = {
      first: tokenOf(first),
      last: tokenOf(last - 1) + 1,
      head: tokenOf(head < 0 ? numeral.last - 1 : head),
    };
    return findTreeWords(kept.tree, amount).map(({ relation, token }) => {
      const lemma = lemmas[token] ?? '';
      return { relation, lemma, hints: wordHints(lemma, tokens.lower[token] ?? '') };
    });
  };
}

function findTreeWords(tree: Tree, amount: AmountTokens): readonly TreeWordAt[] {
  const found: TreeWordAt[] = [];
  const add = (relation: TreeRelation, token: number): void => {
    found.push({ relation, token });
  };
  const top = topOf(tree, amount);
  describe(tree, amount, top, add);
  const { verb, argument } = climb(tree, top, add);
  if (verb >= 0) surround(tree, amount, verb, argument, add);
  return found;
}

type Add = (relation: TreeRelation, token: number) => void;

function inside({ first, last }: AmountTokens, token: number): boolean {
  return token >= first && token < last;
}

/** The token of the amount that all its others hang from. */
function topOf(tree: Tree, amount: AmountTokens): number {
  let top = amount.head;
  for (let step = 0; step < amount.last - amount.first; step += 1) {
    const head = tree.head(top);
    if (!inside(amount, head)) break;
    top = head;
  }
  return top;
}

/** What describes the amount: adjectives, modifiers, clauses, appositions. */
function describe(tree: Tree, amount: AmountTokens, top: number, add: Add): void {
  for (const child of tree.children(top)) {
    const label = tree.label(child);
    if (label === 'amod') add('adjective', child);
    else if (label === 'compound' || label.startsWith('nmod:')) add('compound', child);
    else if (inside(amount, child) && label !== 'nmod') continue;
    else if (label.startsWith('acl'))
      add(isPassive(tree, child) ? 'passive clause' : 'clause', child);
    else if (label === 'nmod') add('modifier', child);
    else if (label === 'appos') add('explanation', child);
  }
}

function isPassive(tree: Tree, verb: number): boolean {
  return tree.children(verb).some((child) => tree.label(child).endsWith(':pass'));
}

/** Goes up from the amount to the verb; `argument` is the token that depends on it. */
function climb(
  tree: Tree,
  top: number,
  add: Add,
): { readonly verb: number; readonly argument: number } {
  let token = top;
  let joined = false;
  for (let step = 0; step < STEPS; step += 1) {
    const head = tree.head(token);
    const label = tree.label(token);
    if (token === top) {
      const subject = subjectOf(tree, top);
      if (subject >= 0) add('subject of copula', subject);
    }
    if (head < tree.first) {
      const self = token === top && tree.tags[top] === 'VERB';
      return { verb: self ? top : -1, argument: token };
    }
    const verbal = tree.tags[head] === 'VERB';
    if (label === 'conj' && !verbal) {
      if (!joined) add('conjunct', head);
      joined = true;
    } else if (label === 'appos') add('apposition', head);
    else if (verbal || label.startsWith('nsubj') || label === 'obj' || label.startsWith('obl')) {
      add(relationTo(label), head);
      return { verb: head, argument: token };
    } else add(label === 'nmod' && prepositionOf(tree, token) === 'of' ? 'of noun' : 'noun', head);
    token = head;
  }
  return { verb: -1, argument: token };
}

function relationTo(label: string): TreeRelation {
  if (label === 'nsubj:pass') return 'passive subject';
  if (label.startsWith('nsubj')) return 'subject';
  if (label === 'obj' || label === 'iobj') return 'object';
  if (label.startsWith('obl')) return 'oblique';
  return label === 'conj' ? 'conjunct' : 'verb';
}

function subjectOf(tree: Tree, token: number): number {
  return tree.children(token).find((child) => tree.label(child).startsWith('nsubj')) ?? -1;
}

function prepositionOf(tree: Tree, token: number): string {
  const marker = tree.children(token).find((child) => tree.label(child) === 'case');
  return marker === undefined ? '' : (tree.lemmas[marker] ?? '');
}

const ofVerb: Readonly<Record<string, TreeRelation>> = {
  obj: 'verb object',
  iobj: 'verb object',
  nsubj: 'verb subject',
  'nsubj:pass': 'verb passive subject',
  obl: 'verb oblique',
  xcomp: 'verb clause',
  ccomp: 'verb clause',
  advcl: 'verb adverbial',
  'compound:prt': 'verb particle',
  conj: 'verb conjunct',
};

const aboveBy: Readonly<Record<string, TreeRelation>> = {
  conj: 'above conjunct',
  ccomp: 'above clause',
  xcomp: 'above clause',
  advcl: 'above adverbial',
};

/** What else depends on the verb of the amount, and what the verb depends on. */
function surround(
  tree: Tree,
  amount: AmountTokens,
  verb: number,
  argument: number,
  add: Add,
): void {
  for (const child of tree.children(verb)) {
    if (inside(amount, child) || child === argument) continue;
    const label = tree.label(child);
    const relation = ofVerb[label] ?? (label.startsWith('obl') ? 'verb oblique' : undefined);
    if (relation !== undefined) add(relation, child);
  }
  const above = tree.head(verb);
  if (above < tree.first) return;
  add(aboveBy[tree.label(verb)] ?? 'above', above);
  const further = tree.head(above);
  if (further >= tree.first) add('further above', further);
}
