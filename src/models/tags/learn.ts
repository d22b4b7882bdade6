// How the tagger learns from tagged sentences. Same sentences and seed, same bytes.

import type { TreebankSentence } from '../parses/treebank.ts';
import type { EncoderShape } from '../recurrent/encoder.ts';
import { addOuter, passBack } from '../recurrent/encoder-gradients.ts';
import { countWords, embeddingRows } from '../recurrent/inputs.ts';
import { learnNetwork } from '../recurrent/learn.ts';
import type { Learner, Lesson, Task } from '../recurrent/learner.ts';
import { spendScores } from '../recurrent/loss.ts';
import { scoreOutputs, sizesWithOutput } from '../recurrent/output-scores.ts';
import { parameter } from '../recurrent/parameters.ts';
import { randomFrom } from '../recurrent/random.ts';
import { createRecaser } from '../recurrent/recase.ts';
import { packNetwork } from '../recurrent/weights.ts';
import { wordVectors } from '../vectors/load.ts';
import { markSentence, sentenceMarks, tagCount, tagLayer, tagNames } from './network.ts';
import type { Tagger } from './predict.ts';

interface TagLesson extends Lesson {
  readonly tags: Int32Array;
}

type Sample = Pick<TreebankSentence, 'words' | 'tags'>;

function createTask({ workspace, shape, parameters, back, room }: Learner): Task<TagLesson> {
  const table = workspace.take(room * tagLayer.width);
  return {
    learn: ({ lessons, count }, states) => {
      scoreOutputs(workspace, shape, parameters, tagLayer, states, count, table);
      const scores = table.values;
      const bias = parameter(back.gradients, 'tagBias').values;
      let loss = 0;
      let token = 0;
      for (const { tags } of lessons) {
        for (const right of tags) {
          const row = scores.subarray(token * tagLayer.width, (token + 1) * tagLayer.width);
          loss += spendScores(row, tagCount, right);
          for (let at = 0; at < tagCount; at += 1) {
            bias[at] = (bias[at] as number) + (row[at] as number);
          }
          token += 1;
        }
      }
      const gradient = parameter(back.gradients, 'tags');
      addOuter(workspace, back, states, table, gradient, count, shape.state, tagLayer.width);
      const weights = parameter(parameters, 'tags');
      passBack(workspace, back, table, weights, back.before, count, shape.state, tagLayer.width);
      return loss;
    },
  };
}

export interface TaggerOptions {
  readonly epochs?: number;
  readonly seed?: number;
  readonly hidden?: number;
  readonly state?: number;
  readonly layers?: number;
  readonly report?: (line: string) => void;
}

/** The weights file of a tagger that has learned from the samples. */
export function learnTags(samples: readonly Sample[], options: TaggerOptions = {}): Uint8Array {
  const random = randomFrom(options.seed ?? 1);
  const { vocabulary, counts } = countWords(samples, 2);
  const shape: EncoderShape = {
    embeddingRows: embeddingRows(vocabulary),
    embedding: 64,
    vector: wordVectors().size,
    hidden: options.hidden ?? 160,
    state: options.state ?? 64,
    layers: options.layers ?? 2,
    marks: sentenceMarks,
  };
  const sizes = sizesWithOutput(shape, tagLayer);
  const lessons = samples.map(({ words, tags }) => ({
    words,
    tags: Int32Array.from(tags, (tag) => Math.max(0, tagNames.indexOf(tag))),
  }));
  const parameters = learnNetwork<TagLesson>(lessons, vocabulary, shape, sizes, {
    epochs: options.epochs ?? 14,
    batch: 200,
    rate: 0.003,
    dropout: 0.2,
    random,
    counts,
    rewrite: createRecaser(random),
    markOf: (words) => markSentence(words, 0, words.length),
    createTask,
    taskNumbers: (room) => room * tagLayer.width,
    report: (epoch, loss) => options.report?.(`epoch ${epoch + 1}: loss ${loss.toFixed(4)}`),
  });
  return packNetwork(tagNames, vocabulary, shape, sizes, parameters);
}

/** Share of tokens with the right tag. */
export function scoreTagger(tagger: Tagger, sentences: readonly TreebankSentence[]): number {
  let right = 0;
  let total = 0;
  for (const { words, tags } of sentences) {
    const found = tagger(words, [0]);
    for (const [index, tag] of tags.entries()) if (found[index] === tag) right += 1;
    total += tags.length;
  }
  return right / total;
}
