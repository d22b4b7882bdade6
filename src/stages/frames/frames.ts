// Predicates with their arguments, read off the dependency trees: one frame for a verb, noun or
// adjective, the same whatever the construction. A sentence is read when it is first asked for.

import type { Frame, Frames, Parses, Sentences, Upos } from '../../document.ts';
import { lexicon } from '../../lexicons/en/load.ts';
import { defineStage } from '../define.ts';
import { standingOf } from './factuality.ts';
import { lightVerbOf, nounArguments } from './nouns.ts';
import { childrenBy, createTree, type Tree } from './tree.ts';
import { isPassive, verbArguments } from './verbs.ts';

export const frames = defineStage({
  name: 'frames',
  reads: ['tokens', 'sentences', 'lemmas', 'tags', 'parses'],
  writes: ['frames'],
  run: ({ tokens, sentences, lemmas, tags, parses }) => ({
    frames: createFrames(sentences, { lower: tokens.lower, lemmas, tags }, parses),
  }),
});

interface Words {
  readonly lower: readonly string[];
  readonly lemmas: readonly string[];
  readonly tags: readonly Upos[];
}

export function createFrames(sentences: Sentences, words: Words, parses: Parses): Frames {
  const kept: (readonly Frame[] | undefined)[] = new Array(sentences.count);
  return {
    of: (sentence) => {
      const known = kept[sentence];
      if (known !== undefined) return known;
      const found = findFrames(createTree(parses.of(sentence), words));
      kept[sentence] = found;
      return found;
    },
  };
}

/** All frames of a tree, in order of their predicates. */
export function findFrames(tree: Tree): readonly Frame[] {
  const lightVerbs = lexicon('light-verbs');
  const found: Frame[] = [];
  for (let token = tree.first; token < tree.last; token += 1) {
    const form = formOf(tree, token);
    if (form === undefined) continue;
    const lightVerb = form === 'noun' ? lightVerbOf(tree, token, lightVerbs) : undefined;
    const passive = form !== 'noun' && isPassive(tree, token);
    const args =
      form === 'noun' ? nounArguments(tree, token, lightVerb) : verbArguments(tree, token, passive);
    if (args.length === 0) continue;
    const governor = tree.head(token);
    found.push({
      predicate: token,
      lemma: lemmaOf(tree, token, form),
      form,
      passive,
      ...standingOf(tree, token),
      arguments: args,
      ...(governor >= tree.first ? { governor } : {}),
    });
  }
  return found;
}

function formOf(tree: Tree, token: number): Frame['form'] | undefined {
  const tag = tree.tags[token];
  if (tag === 'VERB') return 'verb';
  if (tag === 'NOUN') return 'noun';
  if (tag === 'ADJ') return 'adjective';
  // A verb that the tagger took for an auxiliary heads a clause all the same.
  if (tag === 'AUX' && !/^(aux|cop)/.test(tree.label(token))) return 'verb';
  return undefined;
}

function lemmaOf(tree: Tree, token: number, form: Frame['form']): string {
  const lemma = tree.lemmas[token] ?? '';
  if (form !== 'verb') return lemma;
  const particle = childrenBy(tree, token, 'compound:prt')[0];
  return particle === undefined ? lemma : `${lemma} ${tree.lower[particle] ?? ''}`;
}
