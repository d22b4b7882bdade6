// How the tagger learns from tagged sentences. Same sentences and seed, same bytes.

import type { TreebankSentence } from '../parses/treebank.ts';
import type { EncoderShape } from '../recurrent/encoder.ts';
import { countWords, embeddingRows, type Vocabulary } from '../recurrent/inputs.ts';
import { learnNetwork } from '../recurrent/learn.ts';
import type { Contexts, Learner, Lesson } from '../recurrent/learner.ts';
import { spendScores, spendShares } from '../recurrent/loss.ts';
import { sizesWithOutput } from '../recurrent/output-scores.ts';
import { createOutputTask } from '../recurrent/output-task.ts';
import { randomFrom } from '../recurrent/random.ts';
import { createRecaser } from '../recurrent/recase.ts';
import { packNetwork } from '../recurrent/weights.ts';
import { wordVectors } from '../vectors/load.ts';
import { markSentence, sentenceMarks, tagCount, tagLayer, tagNames } from './network.ts';
import type { Tagger } from './predict.ts';

interface TagLesson extends Lesson {
  /** The right tag of each token, where there is one. */
  readonly tags?: Int32Array;
  /** Else the chances of all tags, a row a token. */
  readonly shares?: Float32Array;
}

type Sample = Pick<TreebankSentence, 'words' | 'tags'>;

/** A sentence whose tags another tagger tells, as the chances of all tags, a row a token. */
export interface TaughtTags {
  readonly words: readonly string[];
  readonly shares: Float32Array;
}

function spendTags(row: Float32Array, { tags, shares }: TagLesson, token: number): number {
  if (shares !== undefined) return spendShares(row, tagCount, shares, token * tagCount);
  return spendScores(row, tagCount, tags?.[token] ?? 0);
}

export interface TaggerOptions {
  readonly epochs?: number;
  readonly seed?: number;
  readonly hidden?: number;
  readonly state?: number;
  readonly layers?: number;
  readonly dropout?: number;
  /** Tokens in a batch. */
  readonly batch?: number;
  /** How often the samples are read in each epoch. */
  readonly repeats?: number;
  readonly report?: (line: string) => void;
}

/** A tagger as it has been learned, in fractions. */
export interface LearnedTagger {
  readonly learner: Learner;
  readonly vocabulary: Vocabulary;
}

/** The file of weights of a tagger. */
export function packTagger({ learner, vocabulary }: LearnedTagger): Uint8Array {
  return packNetwork(tagNames, vocabulary, learner.shape, learner.sizes, learner.parameters);
}

/**
 * A tagger that has learned from the samples, and from what another tells. `contexts`, where given,
 * are what a pretrained encoder says of the samples; then there are no others.
 */
export function learnTags(
  samples: readonly Sample[],
  options: TaggerOptions = {},
  taught: readonly TaughtTags[] = [],
  contexts?: Contexts,
): LearnedTagger {
  const random = randomFrom(options.seed ?? 1);
  const { vocabulary, counts } = countWords(samples, 2);
  const shape: EncoderShape = {
    embeddingRows: embeddingRows(vocabulary),
    embedding: 64,
    vector: wordVectors().size,
    ...(contexts === undefined ? {} : { context: contexts.size }),
    hidden: options.hidden ?? 160,
    state: options.state ?? 64,
    layers: options.layers ?? 2,
    marks: sentenceMarks,
  };
  const sizes = sizesWithOutput(shape, tagLayer);
  const lessons: TagLesson[] = samples.map(({ words, tags }, index) => ({
    words,
    tags: Int32Array.from(tags, (tag) => Math.max(0, tagNames.indexOf(tag))),
    ...(contexts === undefined ? {} : { contexts: contexts.rows[index] as Int16Array }),
  }));
  const repeated = Array.from({ length: options.repeats ?? 1 }, () => lessons).flat();
  const learner = learnNetwork<TagLesson>([...repeated, ...taught], vocabulary, shape, sizes, {
    epochs: options.epochs ?? 14,
    batch: options.batch ?? 200,
    rate: 0.003,
    dropout: options.dropout ?? 0.2,
    random,
    counts,
    rewrite: createRecaser(random),
    markOf: (words) => markSentence(words, 0, words.length),
    createTask: (learner) => createOutputTask(learner, tagLayer, spendTags),
    // A teacher takes a table of its own to read with.
    taskNumbers: (room) => room * tagLayer.width * (contexts === undefined ? 1 : 2),
    report: (epoch, loss) => options.report?.(`epoch ${epoch + 1}: loss ${loss.toFixed(4)}`),
  });
  return { learner, vocabulary };
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
