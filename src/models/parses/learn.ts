// How the parser learns from trees, with tags as the tagger gives them to text that it has not
// learned from. Same sentences and seed, same bytes.

import type { Upos } from '../../document.ts';
import { countWords, embeddingRows, type Vocabulary } from '../recurrent/inputs.ts';
import { learnNetwork } from '../recurrent/learn.ts';
import type { Contexts, Learner } from '../recurrent/learner.ts';
import { randomFrom } from '../recurrent/random.ts';
import { createRecaser } from '../recurrent/recase.ts';
import { packNetwork } from '../recurrent/weights.ts';
import { learnTags, packTagger } from '../tags/learn.ts';
import { tagCount, tagNames } from '../tags/network.ts';
import { buildTagger, type Tagger } from '../tags/predict.ts';
import { wordVectors } from '../vectors/load.ts';
import { type ParserShape, parserSizes } from './biaffine.ts';
import type { SharedTree } from './ensemble.ts';
import type { Parser } from './predict.ts';
import { createParserTask, type ParseLesson, parserTaskNumbers } from './task.ts';
import type { TreebankSentence } from './treebank.ts';

/** Words that occur this often get an embedding of their own. */
const KNOWN_FROM = 2;

export interface ParserOptions {
  readonly epochs?: number;
  readonly seed?: number;
  readonly hidden?: number;
  readonly state?: number;
  readonly layers?: number;
  readonly arc?: number;
  readonly dropout?: number;
  readonly rate?: number;
  readonly batch?: number;
  /** How often the treebank's sentences are read in each epoch. */
  readonly repeats?: number;
  /** Called after each epoch with its number and its loss. */
  readonly report?: (epoch: number, loss: number) => void;
}

/** Tags as the tagger gives them to text that it has not learned from. */
export function jackknifeTags(sentences: readonly TreebankSentence[], folds: number): Upos[][] {
  const found: Upos[][] = sentences.map(() => []);
  for (let fold = 0; fold < folds; fold += 1) {
    const rest = sentences.filter((_, index) => index % folds !== fold);
    const tagger = buildTagger(packTagger(learnTags(rest, { epochs: 5 })), wordVectors());
    for (const [index, { words }] of sentences.entries()) {
      if (index % folds === fold) found[index] = tagger(words, [0]);
    }
  }
  return found;
}

/** A sentence with the trees that several parsers give it. */
export interface TaughtSentence extends SharedTree {
  readonly words: readonly string[];
  readonly tags: readonly Upos[];
}

/** A parser as it has been learned, in fractions. */
export interface LearnedParser {
  readonly learner: Learner;
  readonly shape: ParserShape;
  readonly vocabulary: Vocabulary;
  /** Names of the relations, in the order of their scores. */
  readonly labels: readonly string[];
}

/** The file of weights of a parser. */
export function packParser({ learner, shape, vocabulary, labels }: LearnedParser): Uint8Array {
  return packNetwork(labels, vocabulary, shape, learner.sizes, learner.parameters);
}

/** The marks of tokens with such tags. */
export function marksOf(tags: readonly Upos[]): Int32Array {
  return Int32Array.from(tags, (tag) => tagNames.indexOf(tag));
}

/**
 * A parser that has learned from sentences with such tags, and from sentences that other parsers
 * have read, whose relations are those of the first sentences. `contexts`, where given, are what a
 * pretrained encoder says of the first sentences; then there are no others.
 */
export function learnParser(
  sentences: readonly TreebankSentence[],
  tags: readonly (readonly Upos[])[],
  options: ParserOptions = {},
  taught: readonly TaughtSentence[] = [],
  contexts?: Contexts,
): LearnedParser {
  const random = randomFrom(options.seed ?? 1);
  const labels = [...new Set(sentences.flatMap((sentence) => sentence.labels))].sort();
  const { vocabulary, counts } = countWords(sentences, KNOWN_FROM);
  const shape: ParserShape = {
    embeddingRows: embeddingRows(vocabulary),
    embedding: 64,
    vector: wordVectors().size,
    ...(contexts === undefined ? {} : { context: contexts.size }),
    hidden: options.hidden ?? 192,
    state: options.state ?? 128,
    layers: options.layers ?? 3,
    marks: tagCount + 1,
    arc: options.arc ?? 64,
    labels: labels.length,
  };
  const sizes = parserSizes(shape);
  const lessons: ParseLesson[] = sentences.map((sentence, index) => ({
    words: sentence.words,
    marks: marksOf(tags[index] ?? []),
    heads: sentence.heads,
    labels: Int32Array.from(sentence.labels, (label) => labels.indexOf(label)),
    ...(contexts === undefined ? {} : { contexts: contexts.rows[index] as Int16Array }),
  }));
  const others: ParseLesson[] = taught.map(({ words, tags, heads, arcs, labels }) => ({
    words,
    marks: marksOf(tags),
    heads,
    shares: { arcs, labels },
  }));
  const repeated = Array.from({ length: options.repeats ?? 1 }, () => lessons).flat();
  const dropout = options.dropout ?? 0.25;
  const learner = learnNetwork<ParseLesson>([...repeated, ...others], vocabulary, shape, sizes, {
    epochs: options.epochs ?? 14,
    batch: options.batch ?? 200,
    rate: options.rate ?? 0.002,
    dropout,
    random,
    counts,
    rewrite: createRecaser(random),
    createTask: (learner) => createParserTask(learner, shape, dropout, random),
    // A teacher takes tables of its own to read with.
    taskNumbers: (room) => parserTaskNumbers(shape, room) * (contexts === undefined ? 1 : 2),
    report: (epoch, loss) => options.report?.(epoch, loss),
  });
  return { learner, shape, vocabulary, labels };
}

export interface ParseScore {
  readonly unlabelled: number;
  readonly labelled: number;
}

/** Shares of tokens, punctuation excluded, with the right head, and with the right relation too. */
export function scoreParser(
  parser: Parser,
  tagger: Tagger,
  sentences: readonly TreebankSentence[],
): ParseScore {
  let heads = 0;
  let both = 0;
  let total = 0;
  for (const sentence of sentences) {
    const found = parser(sentence.words, tagger(sentence.words, [0]));
    for (const [index, tag] of sentence.tags.entries()) {
      if (tag === 'PUNCT') continue;
      total += 1;
      if (found.heads[index] !== sentence.heads[index]) continue;
      heads += 1;
      if (found.labels[index] === sentence.labels[index]) both += 1;
    }
  }
  return { unlabelled: heads / total, labelled: both / total };
}
