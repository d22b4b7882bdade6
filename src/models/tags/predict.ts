// Tags words with Universal part-of-speech tags, many sentences at once, by a network's weights.

import type { Upos } from '../../document.ts';
import {
  activationNumbers,
  type EncoderShape,
  runLayers,
  takeActivations,
} from '../recurrent/encoder.ts';
import { createFirstStates, firstStateNumbers } from '../recurrent/first-states.ts';
import { countNumbers, parameter, takeParameters } from '../recurrent/parameters.ts';
import { type Block, createWorkspace } from '../recurrent/product.ts';
import { unpackNetwork } from '../recurrent/weights.ts';
import type { WordVectors } from '../vectors/vectors.ts';
import { markSentence, scoreTags, tagCount, taggerSizes, tagNames, tagWidth } from './network.ts';

/**
 * The tags of all words; a sentence begins at each of `firsts`, which ascend from 0. The same words
 * get the same tags whatever other sentences stand beside them.
 */
export type Tagger = (words: readonly string[], firsts: ArrayLike<number>) => Upos[];

/** Tokens that go through the network together; longer sentences are cut there. */
const ROOM = 256;

export function buildTagger(bytes: Uint8Array, vectors: WordVectors): Tagger {
  const file = unpackNetwork<EncoderShape>(bytes);
  const { shape } = file;
  const { state } = shape;
  const sizes = taggerSizes(shape);
  const numbers =
    countNumbers(sizes, 'embeddings') +
    activationNumbers(shape, ROOM) +
    firstStateNumbers(shape) +
    ROOM * tagWidth;
  const workspace = createWorkspace(numbers + 1_000);
  const parameters = takeParameters(workspace, sizes, 'embeddings');
  file.fill(parameters, sizes);
  const activations = takeActivations(workspace, shape, ROOM);
  const table = workspace.take(ROOM * tagWidth);
  const firstState = createFirstStates(workspace, file, parameters, vectors);
  const markStates = parameter(parameters, 'marks').values;
  const inputs = (activations.states[0] as Block).values;

  const tagRun = (words: readonly string[], starts: readonly number[], tags: Upos[]): void => {
    const from = starts[0] as number;
    const count = (starts.at(-1) as number) - from;
    for (let index = 0; index + 1 < starts.length; index += 1) {
      const [first, last] = [starts[index] as number, starts[index + 1] as number];
      const mark = markSentence(words, first, last) * state;
      for (let token = first; token < last; token += 1) {
        const own = firstState(words[token] as string);
        const base = (token - from) * state;
        for (let at = 0; at < state; at += 1) {
          inputs[base + at] = (own[at] as number) + (markStates[mark + at] as number);
        }
      }
    }
    const borders = starts.map((start) => start - from);
    const states = runLayers(workspace, shape, parameters, activations, borders);
    scoreTags(workspace, shape, parameters, states, count, table);
    const scores = table.values;
    for (let token = 0; token < count; token += 1) {
      const base = token * tagWidth;
      let best = 0;
      for (let tag = 1; tag < tagCount; tag += 1) {
        if ((scores[base + tag] as number) > (scores[base + best] as number)) best = tag;
      }
      tags.push(tagNames[best] as Upos);
    }
  };

  return (words, firsts) => {
    const tags: Upos[] = [];
    let starts = [0];
    for (let index = 0; index < firsts.length; index += 1) {
      const last = index + 1 < firsts.length ? (firsts[index + 1] as number) : words.length;
      while (last - (starts.at(-1) as number) > ROOM) {
        if (starts.length > 1) tagRun(words, starts, tags);
        const from = starts.at(-1) as number;
        starts = [Math.min(from + ROOM, last)];
        tagRun(words, [from, starts[0] as number], tags);
      }
      if (last - (starts[0] as number) > ROOM) {
        tagRun(words, starts, tags);
        starts = [starts.at(-1) as number];
      }
      if (last > (starts.at(-1) as number)) starts.push(last);
    }
    if (starts.length > 1) tagRun(words, starts, tags);
    return tags;
  };
}
