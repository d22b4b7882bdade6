// How the clause of a predicate stands to the world: told as fact, planned, possible, requested or
// conditional, and whether it is negated. The classes follow FactBank (Saurí and Pustejovsky 2009).

import type { Factuality } from '../../document.ts';
import { lexiconTable } from '../../lexicons/en/load.ts';
import { childrenBy, type Tree } from './tree.ts';

export interface Standing {
  readonly factuality: Factuality;
  readonly negated: boolean;
}

const FAR = 5;

const modals: ReadonlyMap<string, Factuality> = new Map([
  ['will', 'planned'],
  ["'ll", 'planned'],
  ['wo', 'planned'],
  ['shall', 'planned'],
  ['would', 'planned'],
  ["'d", 'planned'],
  ['may', 'possible'],
  ['might', 'possible'],
  ['could', 'possible'],
  ['can', 'possible'],
  ['should', 'requested'],
  ['must', 'requested'],
  ['ought', 'requested'],
]);

const adjectives: ReadonlyMap<string, Factuality> = new Map([
  ['planned', 'planned'],
  ['upcoming', 'planned'],
  ['future', 'planned'],
  ['proposed', 'planned'],
  ['possible', 'possible'],
  ['potential', 'possible'],
  ['alleged', 'possible'],
  ['suspected', 'possible'],
]);

const conditions = new Set(['if', 'unless', 'whether']);
const denials = new Set(['not', "n't", 'never', 'neither', 'nor', 'hardly', 'no']);

/** Relations in which a clause takes over the standing of the clause above it. */
const inheriting = new Set([
  'xcomp',
  'conj',
  'ccomp',
  'acl',
  'obj',
  'nsubj',
  'nsubj:pass',
  'nmod',
  'obl',
  'advcl',
]);

export function standingOf(tree: Tree, predicate: number, depth = 0): Standing {
  let factuality = ownFactuality(tree, predicate);
  let negated = isNegated(tree, predicate);
  const governor = tree.head(predicate);
  const label = tree.label(predicate);
  if (depth > FAR || governor < tree.first || !inheriting.has(label))
    return { factuality, negated };
  const mood = lexiconTable('factuality').get(tree.lemmas[governor] ?? '')?.[0];
  const clausal = label === 'xcomp' || label === 'ccomp' || label === 'acl';
  const governed = clausal || (isNoun(tree, predicate) && label !== 'conj' && label !== 'nsubj');
  const told = !clausal || mood !== 'planned' || isInfinitive(tree, predicate);
  if (governed && mood !== undefined && told) {
    if (mood === 'denied') negated = !negated;
    else if (factuality === 'actual') factuality = mood as Factuality;
  }
  if (mayInherit(tree, predicate, label)) {
    const above = standingOf(tree, governor, depth + 1);
    if (factuality === 'actual') factuality = above.factuality;
    if (above.negated && label !== 'advcl') negated = !negated || negated;
  }
  return { factuality, negated };
}

function mayInherit(tree: Tree, predicate: number, label: string): boolean {
  if (label === 'xcomp') return true;
  if (label === 'advcl') return isInfinitive(tree, predicate);
  if (label === 'conj') {
    return childrenBy(tree, predicate, 'nsubj', 'nsubj:pass', 'aux').length === 0;
  }
  return (
    isNoun(tree, predicate) && (label === 'obj' || label === 'nsubj' || label === 'nsubj:pass')
  );
}

function isInfinitive(tree: Tree, predicate: number): boolean {
  return childrenBy(tree, predicate, 'mark').some((mark) => tree.lower[mark] === 'to');
}

function isNoun(tree: Tree, token: number): boolean {
  return tree.tags[token] === 'NOUN' || tree.tags[token] === 'PROPN';
}

const being = new Set(['is', 'are', 'was', 'were', "'s", "'re", 'am', 'be']);
const NOW = new Set(['is', 'are', 'am', 'has', 'have']);
const PENDING = new Set(['until', 'till', 'once']);

/** `is to visit`, `is about to visit`: arranged, and not yet done. */
function isArranged(tree: Tree, predicate: number): boolean {
  if (tree.lower[predicate - 1] !== 'to') return false;
  if (tree.lower[predicate - 2] === 'about') return being.has(tree.lower[predicate - 3] ?? '');
  const before = tree.lower[predicate - 2] ?? '';
  return being.has(before) || (before === 'not' && being.has(tree.lower[predicate - 3] ?? ''));
}

function ownFactuality(tree: Tree, predicate: number): Factuality {
  if (predicate - 2 >= tree.first && isArranged(tree, predicate)) return 'planned';
  for (const child of tree.children(predicate)) {
    const label = tree.label(child);
    const word = tree.lower[child] ?? '';
    if (label === 'mark' && conditions.has(word)) return 'conditional';
    if (PENDING.has(word) && (label === 'mark' || label === 'advmod')) {
      const present = tree.children(predicate).some((other) => NOW.has(tree.lower[other] ?? ''));
      if (present) return 'conditional';
    }
    if (label.startsWith('aux')) {
      const modal = modals.get(word);
      if (modal !== undefined) return modal;
    }
    if (label === 'amod') {
      const found = adjectives.get(word);
      if (found !== undefined) return found;
    }
    if (label === 'advmod' && (word === 'allegedly' || word === 'possibly')) return 'possible';
  }
  return 'actual';
}

function isNegated(tree: Tree, predicate: number): boolean {
  for (const child of tree.children(predicate)) {
    const label = tree.label(child);
    const word = tree.lower[child] ?? '';
    if ((label === 'advmod' || label === 'det' || label === 'cc:preconj') && denials.has(word)) {
      // `not only` asserts.
      if (tree.lower[child + 1] !== 'only') return true;
    }
    if (label === 'nsubj' || label === 'nsubj:pass' || label === 'obj') {
      if (word === 'nobody' || word === 'nothing' || word === 'none') return true;
      const first = childrenBy(tree, child, 'det')[0];
      if (first !== undefined && tree.lower[first] === 'no') return true;
    }
  }
  return false;
}
