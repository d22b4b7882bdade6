// Frames of verbs and adjectives: who does what to whom, in active, passive, relative, participial,
// infinitive and conjoined clauses, with the subjects that control and raising leave out.

import type { Argument, ArgumentRole } from '../../document.ts';
import {
  antecedentOf,
  childrenBy,
  isPastParticiple,
  isRelativePronoun,
  phraseOf,
  prepositionOf,
  type Tree,
  withConjuncts,
} from './tree.ts';

/** How far up the tree a left-out subject is looked for. */
const FAR = 6;

const subjectLabels = ['nsubj', 'nsubj:pass', 'nsubj:outer'];

/** Verbs whose own subject does what the infinitive says although they have an object. */
const subjectControl = new Set(['promise', 'threaten', 'vow', 'pledge']);

export function isPassive(tree: Tree, verb: number): boolean {
  if (childrenBy(tree, verb, 'nsubj:pass', 'aux:pass').length > 0) return true;
  const label = tree.label(verb);
  if (label === 'acl' || label === 'amod') return isPastParticiple(tree, verb);
  if (label === 'conj' && ownSubjects(tree, verb).length === 0) {
    const first = tree.head(verb);
    const finite = childrenBy(tree, verb, 'aux', 'mark', 'obj').length > 0;
    return !finite && first >= tree.first && isPastParticiple(tree, verb) && isPassive(tree, first);
  }
  return false;
}

export function verbArguments(tree: Tree, verb: number, passive: boolean): Argument[] {
  const found: Argument[] = [];
  const add = (role: ArgumentRole, head: number, preposition?: string): void => {
    if (found.some((argument) => argument.head === head)) return;
    found.push(makeArgument(tree, role, head, preposition));
  };
  for (const head of subjectsOf(tree, verb, 0)) add(passive ? 'patient' : 'agent', head);
  for (const head of objectsOf(tree, verb, passive)) add('patient', head);
  for (const child of tree.children(verb)) {
    const label = tree.label(child);
    if (label === 'iobj') {
      for (const head of withConjuncts(tree, child)) add('recipient', head);
    } else if (label.startsWith('obl') || label === 'nmod') {
      const preposition = prepositionOf(tree, child);
      if (preposition === undefined) continue;
      const agent = label === 'obl:agent' || (passive && preposition === 'by');
      for (const head of resolved(tree, verb, child)) {
        if (agent) add('agent', head);
        else add('oblique', head, prepositionOf(tree, head) ?? preposition);
      }
    } else if (label === 'xcomp' && tree.tags[child] !== 'VERB') {
      add('attribute', child);
    } else if (label === 'ccomp' || label === 'xcomp') {
      add('clause', child);
      // `wants the ministry to pay`: the one who is to act is whom the wish is put to.
      if (hasMark(tree, child, 'to')) {
        for (const subject of ownSubjects(tree, child)) {
          for (const head of withConjuncts(tree, subject)) add('patient', head);
        }
      }
    }
  }
  for (const { role, head } of [...found]) {
    if (role === 'agent' || role === 'clause') continue;
    for (const child of childrenBy(tree, head, 'nmod', 'obl')) {
      const preposition = prepositionOf(tree, child);
      if (preposition === undefined) continue;
      // The parser hangs `by …` on the noun before it as easily as on the verb.
      const agent = passive && preposition === 'by' && !found.some((one) => one.role === 'agent');
      for (const inner of withConjuncts(tree, child)) {
        if (agent) add('agent', inner);
        else add('oblique', inner, `>${preposition}`);
      }
    }
  }
  return found;
}

/** An argument with the bounds of its phrase and what stands in apposition to it. */
export function makeArgument(
  tree: Tree,
  role: ArgumentRole,
  head: number,
  preposition?: string,
): Argument {
  const apposition = childrenBy(tree, head, 'appos')[0];
  return {
    role,
    head,
    ...phraseOf(tree, head),
    ...(preposition === undefined ? {} : { preposition }),
    ...(apposition === undefined ? {} : { apposition }),
  };
}

function ownSubjects(tree: Tree, verb: number): readonly number[] {
  const own = childrenBy(tree, verb, ...subjectLabels);
  if (own.length > 0) return own;
  // `Kenya is about to restore ties`: the parser may hang subject and copula on `about`.
  const about = tree.children(verb).find((child) => tree.lower[child] === 'about');
  return about === undefined ? [] : childrenBy(tree, about, ...subjectLabels);
}

/** Heads of the surface subject, stated or understood. */
export function subjectsOf(tree: Tree, verb: number, depth: number): readonly number[] {
  const own = ownSubjects(tree, verb);
  if (own.length > 0) return own.flatMap((subject) => resolved(tree, verb, subject));
  const governor = tree.head(verb);
  if (depth > FAR || governor < tree.first) return [];
  const label = tree.label(verb);
  if (label === 'acl:relcl') return withConjuncts(tree, governor).slice(0, 1);
  if (label === 'acl' || label === 'amod') return participleSubjects(tree, verb, governor, depth);
  if (label === 'conj') return subjectsOf(tree, governor, depth + 1);
  if (label === 'advcl') {
    return childrenBy(tree, verb, 'mark').some((mark) => tree.lower[mark] !== 'to')
      ? []
      : subjectsOf(tree, governor, depth + 1);
  }
  if (label === 'xcomp' || label === 'ccomp') {
    const objects = subjectControl.has(tree.lemmas[governor] ?? '')
      ? []
      : childrenBy(tree, governor, 'obj', 'iobj');
    if (label === 'ccomp' && !hasMark(tree, verb, 'to')) return [];
    return objects.length > 0
      ? objects.flatMap((object) => withConjuncts(tree, object))
      : subjectsOf(tree, governor, depth + 1);
  }
  return [];
}

function participleSubjects(
  tree: Tree,
  verb: number,
  noun: number,
  depth: number,
): readonly number[] {
  if (!hasMark(tree, verb, 'to')) return withConjuncts(tree, noun);
  const governor = tree.head(noun);
  const label = tree.label(noun);
  const possessors = childrenBy(tree, noun, 'nmod:poss');
  if (possessors.length > 0) return possessors.flatMap((head) => withConjuncts(tree, head));
  return label === 'obj' && governor >= tree.first ? subjectsOf(tree, governor, depth + 1) : [];
}

function objectsOf(tree: Tree, verb: number, passive: boolean): readonly number[] {
  const own = childrenBy(tree, verb, 'obj');
  if (own.length > 0) return own.flatMap((object) => resolved(tree, verb, object));
  if (passive) return [];
  if (tree.label(verb) === 'conj') {
    const shared = childrenBy(tree, tree.head(verb), 'obj').filter((object) => object > verb);
    if (shared.length > 0) return shared.flatMap((object) => withConjuncts(tree, object));
  }
  for (const other of childrenBy(tree, verb, 'conj')) {
    const next = tree.lower[other - 1];
    if (tree.tags[other] !== 'VERB' || other - verb > 3 || next === ',') continue;
    const shared = childrenBy(tree, other, 'obj');
    if (shared.length > 0 && ownSubjects(tree, other).length === 0) {
      return shared.flatMap((object) => withConjuncts(tree, object));
    }
  }
  const subjects = ownSubjects(tree, verb);
  const gap =
    tree.label(verb) === 'acl:relcl' &&
    subjects.length > 0 &&
    !subjects.some((subject) => isRelativePronoun(tree, subject)) &&
    !tree.children(verb).some((child) => tree.lower[child] === 'where');
  return gap ? [tree.head(verb)] : [];
}

/** A head with its conjuncts, or what the relative pronoun stands for. */
function resolved(tree: Tree, verb: number, head: number): readonly number[] {
  if (isRelativePronoun(tree, head)) {
    const antecedent = antecedentOf(tree, verb);
    if (antecedent !== undefined) return [antecedent];
  }
  return withConjuncts(tree, head);
}

function hasMark(tree: Tree, verb: number, word: string): boolean {
  return childrenBy(tree, verb, 'mark').some((mark) => tree.lower[mark] === word);
}
