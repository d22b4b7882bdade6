// Frames of nouns: nominalisations (`the arrest of X by Y`, `X's visit to Y`), light verbs (`hold
// talks with Y`) and nouns that describe someone (`X, the founder of Y`).

import type { Argument, ArgumentRole } from '../../document.ts';
import { childrenBy, prepositionOf, type Tree, withConjuncts } from './tree.ts';
import { makeArgument, subjectsOf } from './verbs.ts';

/** The verb that carries the noun as an event, if one does: `held` of `held talks`. */
export function lightVerbOf(
  tree: Tree,
  noun: number,
  lightVerbs: ReadonlySet<string>,
): number | undefined {
  const label = tree.label(noun);
  const governor = tree.head(noun);
  if (governor < tree.first || (label !== 'obj' && label !== 'nsubj:pass')) return undefined;
  return lightVerbs.has(tree.lemmas[governor] ?? '') ? governor : undefined;
}

export function nounArguments(tree: Tree, noun: number, lightVerb: number | undefined): Argument[] {
  const found: Argument[] = [];
  const add = (role: ArgumentRole, head: number, preposition?: string): void => {
    if (head === noun || found.some((argument) => argument.head === head)) return;
    found.push(makeArgument(tree, role, head, preposition));
  };
  addOwn(tree, noun, add);
  for (const head of holdersOf(tree, noun)) add('holder', head);
  if (lightVerb === undefined) return found;
  if (tree.label(noun) === 'obj') {
    for (const head of subjectsOf(tree, lightVerb, 0)) add('agent', head);
  }
  for (const child of tree.children(lightVerb)) {
    if (!tree.label(child).startsWith('obl')) continue;
    const preposition = prepositionOf(tree, child);
    if (preposition === undefined) continue;
    for (const head of withConjuncts(tree, child)) {
      if (preposition === 'by') add('agent', head);
      else add('oblique', head, preposition);
    }
  }
  return found;
}

type Add = (role: ArgumentRole, head: number, preposition?: string) => void;

function addOwn(tree: Tree, noun: number, add: Add): void {
  for (const child of tree.children(noun)) {
    const label = tree.label(child);
    const heads = withConjuncts(tree, child);
    if (label === 'nmod:poss') {
      for (const head of heads) add('possessor', head);
    } else if (label === 'compound' || label === 'amod' || label === 'nmod:desc') {
      if (child < noun) for (const head of heads) add('modifier', head);
    } else if (label.startsWith('nmod') || label.startsWith('obl')) {
      const preposition = prepositionOf(tree, child);
      if (preposition === undefined) {
        if (child < noun) add('modifier', child);
        continue;
      }
      for (const head of heads) {
        if (preposition === 'by') add('agent', head);
        else add('oblique', head, prepositionOf(tree, head) ?? preposition);
        for (const inner of childrenBy(tree, head, 'nmod', 'obl')) {
          // `the arrest of X by Y`: the parser may hang `by Y` on X.
          if (prepositionOf(tree, inner) === 'by') add('agent', inner);
        }
      }
    }
  }
}

/** Whom or what the noun describes. */
function holdersOf(tree: Tree, noun: number): readonly number[] {
  const found: number[] = [];
  for (const child of tree.children(noun)) {
    const label = tree.label(child);
    if (label === 'appos' || label.startsWith('flat')) found.push(child);
  }
  const label = tree.label(noun);
  const head = tree.head(noun);
  if (head >= tree.first && (label === 'appos' || (label === 'compound' && head > noun))) {
    found.push(head);
  }
  if (childrenBy(tree, noun, 'cop').length > 0) {
    found.push(...subjectsOf(tree, noun, 0));
  }
  if (label === 'xcomp' && head >= tree.first) {
    const objects = childrenBy(tree, head, 'obj');
    found.push(...(objects.length > 0 ? objects : subjectsOf(tree, head, 0)));
  }
  if (label === 'conj' && head >= tree.first && tree.tags[head] === 'NOUN' && found.length === 0) {
    found.push(...holdersOf(tree, head));
  }
  return found.flatMap((token) => withConjuncts(tree, token));
}
