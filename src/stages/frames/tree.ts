// A dependency tree that can be walked downwards, with the phrase that a head stands for.

import type { Parse, TokenSpan, Upos } from '../../document.ts';

export interface Tree {
  readonly first: number;
  readonly last: number;
  readonly lower: readonly string[];
  readonly lemmas: readonly string[];
  readonly tags: readonly Upos[];
  /** Head of a token of the text, -1 for the root. */
  head(token: number): number;
  /** Its relation, subtype included. */
  label(token: number): string;
  /** In order of the text. */
  children(token: number): readonly number[];
}

interface Layers {
  readonly lower: readonly string[];
  readonly lemmas: readonly string[];
  readonly tags: readonly Upos[];
}

const NONE: readonly number[] = [];

export function createTree(parse: Parse, layers: Layers): Tree {
  const { first, last } = parse;
  const children: (number[] | undefined)[] = new Array(last - first);
  for (let token = first; token < last; token += 1) {
    const head = parse.heads[token - first] ?? -1;
    if (head < first || head >= last) continue;
    const list = children[head - first];
    if (list === undefined) children[head - first] = [token];
    else list.push(token);
  }
  return {
    first,
    last,
    ...layers,
    head: (token) => parse.heads[token - first] ?? -1,
    label: (token) => parse.labels[token - first] ?? 'dep',
    children: (token) => children[token - first] ?? NONE,
  };
}

export function childrenBy(
  tree: Tree,
  token: number,
  ...labels: readonly string[]
): readonly number[] {
  let found: number[] | undefined;
  for (const child of tree.children(token)) {
    if (!labels.includes(tree.label(child))) continue;
    if (found === undefined) found = [child];
    else found.push(child);
  }
  return found ?? NONE;
}

/** The token and those joined to it, or to a later word of its name: `A, B and C` for A. */
export function withConjuncts(tree: Tree, token: number): number[] {
  const all = [token];
  for (const child of tree.children(token)) {
    if (all.length >= 30) break;
    const label = tree.label(child);
    if (label === 'conj') all.push(...withConjuncts(tree, child));
    else if (label.startsWith('flat')) all.push(...withConjuncts(tree, child).slice(1));
  }
  return all;
}

/** Labels of what stands inside the phrase of its head. */
const inside = new Set([
  'det',
  'amod',
  'compound',
  'flat',
  'nummod',
  'nmod:poss',
  'fixed',
  'goeswith',
]);

/** The phrase of a head without conjuncts, appositions, clauses and what prepositions add. */
export function phraseOf(tree: Tree, head: number): TokenSpan {
  let first = head;
  let last = head + 1;
  for (const child of tree.children(head)) {
    if (!inside.has(tree.label(child)) && !tree.label(child).startsWith('flat')) continue;
    const span = child < tree.first || child >= tree.last ? undefined : phraseOf(tree, child);
    first = Math.min(first, span?.first ?? first);
    last = Math.max(last, span?.last ?? last);
  }
  return { first, last };
}

/** The preposition of a phrase, `because of` with its space; undefined if it has none. */
export function prepositionOf(tree: Tree, head: number): string | undefined {
  for (const child of tree.children(head)) {
    const word = tree.lower[child] ?? '';
    if (tree.label(child) !== 'case' || word === "'s") continue;
    const more = childrenBy(tree, child, 'fixed');
    return more.length === 0 ? word : [word, ...more.map((at) => tree.lower[at] ?? '')].join(' ');
  }
  return undefined;
}

const pronouns = new Set(['who', 'whom', 'which', 'that', 'whose', 'where']);

/** The noun that a relative pronoun of the clause at `verb` stands for; undefined outside one. */
export function antecedentOf(tree: Tree, verb: number): number | undefined {
  let clause = verb;
  for (let step = 0; step < 4; step += 1) {
    const label = tree.label(clause);
    if (label === 'acl:relcl') return tree.head(clause);
    if (label !== 'conj' && label !== 'xcomp' && label !== 'ccomp') return undefined;
    clause = tree.head(clause);
    if (clause < tree.first) return undefined;
  }
  return undefined;
}

export function isRelativePronoun(tree: Tree, token: number): boolean {
  return pronouns.has(tree.lower[token] ?? '') && tree.tags[token] !== 'NOUN';
}

/** A past participle by its shape, since the tags do not tell it: `arrested`, `taken`, `held`. */
export function isPastParticiple(tree: Tree, token: number): boolean {
  const word = tree.lower[token] ?? '';
  return !word.endsWith('ing') && !word.endsWith('s') && word !== tree.lemmas[token];
}
