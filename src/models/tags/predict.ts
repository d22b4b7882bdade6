// Tags words with Universal part-of-speech tags, many sentences at once, by a network's weights.

import type { Upos } from '../../document.ts';
import type { EncoderShape } from '../recurrent/encoder.ts';
import { parameter } from '../recurrent/parameters.ts';
import { createWorkspace } from '../recurrent/product.ts';
import { createShortProduct, shortProductNumbers } from '../recurrent/short.ts';
import { createStatePredictor, statePredictorNumbers } from '../recurrent/state-predictor.ts';
import { countValues, shortMatrix, takeValues, unpackNetwork } from '../recurrent/weights.ts';
import type { WordVectors } from '../vectors/vectors.ts';
import { markSentence, tagCount, tagLayer, tagNames } from './network.ts';

/**
 * The tags of all words; a sentence begins at each of `firsts`, which ascend from 0. The same words
 * get the same tags whatever other sentences stand beside them.
 */
export type Tagger = (words: readonly string[], firsts: ArrayLike<number>) => Upos[];

/** Tokens that go through the network together; longer sentences are cut there. */
const ROOM = 256;

export function buildTagger(bytes: Uint8Array, vectors: WordVectors): Tagger {
  const file = unpackNetwork<EncoderShape>(bytes);
  const matrix = shortMatrix(file, 'tags');
  const numbers =
    countValues(file) +
    statePredictorNumbers(file, ROOM) +
    shortProductNumbers(matrix) +
    ROOM * tagLayer.width;
  const workspace = createWorkspace(numbers + 1_000);
  const parameters = takeValues(workspace, file);
  const predictor = createStatePredictor(workspace, file, parameters, vectors, ROOM);
  const bias = parameter(parameters, 'tagBias').values;
  const toScores = createShortProduct(workspace, matrix, { bias });
  const table = workspace.take(ROOM * tagLayer.width);
  const marks = new Int32Array(ROOM);

  const tagRun = (words: readonly string[], starts: readonly number[], tags: Upos[]): void => {
    const from = starts[0] as number;
    const count = (starts.at(-1) as number) - from;
    for (let index = 0; index + 1 < starts.length; index += 1) {
      const [first, last] = [starts[index] as number, starts[index + 1] as number];
      marks.fill(markSentence(words, first, last), first - from, last - from);
    }
    const borders = starts.map((start) => start - from);
    predictor.read((token) => words[from + token] as string, marks, borders, count);
    toScores(predictor.states, table, count);
    const scores = table.values;
    for (let token = 0; token < count; token += 1) {
      const base = token * tagLayer.width;
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
