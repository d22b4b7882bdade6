// How the network learns labels from texts. Same texts and seed, same bytes.

import { countWords, embeddingRows } from '../recurrent/inputs.ts';
import { learnNetwork } from '../recurrent/learn.ts';
import { type Lesson, LONGEST_LESSON } from '../recurrent/learner.ts';
import { spendAllowed } from '../recurrent/loss.ts';
import { sizesWithOutput } from '../recurrent/output-scores.ts';
import { createOutputTask } from '../recurrent/output-task.ts';
import { randomFrom } from '../recurrent/random.ts';
import { packNetwork } from '../recurrent/weights.ts';
import { wordVectors } from '../vectors/load.ts';
import { type LabelledText, LOOSE, looseSets } from './corpus.ts';
import { documentFacts, type FactCache, MARK_SLOTS, MARKS } from './document-facts.ts';
import { LABELS, labels } from './labels.ts';
import { checkVectors, labelLayer, type NetworkShape } from './network.ts';

interface NameLesson extends Lesson {
  readonly targets: Int16Array;
  readonly weight: number;
}

export interface NetworkOptions {
  readonly epochs?: number;
  readonly seed?: number;
  readonly embedding?: number;
  readonly hidden?: number;
  readonly state?: number;
  readonly layers?: number;
  readonly rate?: number;
  readonly dropout?: number;
  readonly batch?: number;
  readonly report?: (line: string) => void;
}

const singles = labels.map((_, label) => [label] as const);

function spend(row: Float32Array, { targets, weight }: NameLesson, token: number): number {
  const target = targets[token] as number;
  const allowed = target < LOOSE ? singles[target] : looseSets[target - LOOSE];
  return spendAllowed(row, LABELS, allowed as readonly number[], weight);
}

function lessonsOf(texts: readonly LabelledText[], cache: FactCache): NameLesson[] {
  const lessons: NameLesson[] = [];
  for (const { tokens, sentences, targets, weight } of texts) {
    const document = documentFacts(tokens, sentences, cache);
    for (let sentence = 0; sentence < sentences.count; sentence += 1) {
      const first = sentences.firsts[sentence] as number;
      const end = sentences.lasts[sentence] as number;
      for (let from = first; from < end; from += LONGEST_LESSON) {
        const last = Math.min(end, from + LONGEST_LESSON);
        const marks = new Int32Array((last - from) * MARK_SLOTS);
        for (let token = from; token < last; token += 1) {
          document.writeMarks(token, token === first, marks, (token - from) * MARK_SLOTS);
        }
        lessons.push({
          words: tokens.words.slice(from, last),
          marks,
          targets: targets.subarray(from, last),
          weight,
        });
      }
    }
  }
  return lessons;
}

/** How often a word must occur for an embedding of its own, without and with a word vector. */
const LEAST = 3;
const LEAST_WITH_VECTOR = 11;

/** The weights file of a network that has learned from the texts. */
export function learnNameNetwork(
  texts: readonly LabelledText[],
  cache: FactCache,
  options: NetworkOptions = {},
): Uint8Array {
  const random = randomFrom(options.seed ?? 1);
  const lessons = lessonsOf(texts, cache);
  const { vocabulary, counts } = countWords(lessons, LEAST, {
    known: wordVectors(),
    leastWithVector: LEAST_WITH_VECTOR,
  });
  const shape: NetworkShape = {
    embeddingRows: embeddingRows(vocabulary),
    embedding: options.embedding ?? 32,
    vector: wordVectors().size,
    hidden: options.hidden ?? 128,
    state: options.state ?? 64,
    layers: options.layers ?? 2,
    marks: MARKS,
    markSlots: MARK_SLOTS,
    vectorCheck: checkVectors(wordVectors()),
  };
  const sizes = sizesWithOutput(shape, labelLayer);
  const { parameters } = learnNetwork<NameLesson>(lessons, vocabulary, shape, sizes, {
    epochs: options.epochs ?? 8,
    batch: options.batch ?? 300,
    rate: options.rate ?? 0.003,
    dropout: options.dropout ?? 0.25,
    random,
    counts,
    rewrite: (words) => words,
    createTask: (learner) => createOutputTask(learner, labelLayer, spend),
    taskNumbers: (room) => room * labelLayer.width,
    report: (epoch, loss) => options.report?.(`epoch ${epoch + 1}: loss ${loss.toFixed(4)}`),
  });
  return packNetwork(labels, vocabulary, shape, sizes, parameters);
}
