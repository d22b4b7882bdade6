// How the network learns labels from texts. Same texts and seed, same bytes.

import { addOuter, passBack } from '../recurrent/encoder-gradients.ts';
import { countWords, embeddingRows } from '../recurrent/inputs.ts';
import { learnNetwork } from '../recurrent/learn.ts';
import { type Learner, type Lesson, LONGEST_LESSON, type Task } from '../recurrent/learner.ts';
import { scoreOutputs, sizesWithOutput } from '../recurrent/output-scores.ts';
import { parameter } from '../recurrent/parameters.ts';
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

/** Turns scores into their slopes, chances less those of the labels that may be right. */
function spend(row: Float32Array, allowed: readonly number[], weight: number): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < LABELS; at += 1) top = Math.max(top, row[at] as number);
  let sum = 0;
  for (let at = 0; at < LABELS; at += 1) {
    const value = Math.exp((row[at] as number) - top);
    row[at] = value;
    sum += value;
  }
  let right = 0;
  for (const label of allowed) right += row[label] as number;
  right = Math.max(right, 1e-20);
  const scale = weight / sum;
  const reward = weight / right;
  const kept = allowed.map((label) => (row[label] as number) * reward);
  for (let at = 0; at < LABELS; at += 1) row[at] = (row[at] as number) * scale;
  for (const [index, label] of allowed.entries()) {
    row[label] = (row[label] as number) - (kept[index] as number);
  }
  row.fill(0, LABELS);
  return -weight * Math.log(right / sum);
}

const singles = labels.map((_, label) => [label] as const);

function createTask({ workspace, shape, parameters, back, room }: Learner): Task<NameLesson> {
  const table = workspace.take(room * labelLayer.width);
  return {
    learn: ({ lessons, count }, states) => {
      scoreOutputs(workspace, shape, parameters, labelLayer, states, count, table);
      const scores = table.values;
      const bias = parameter(back.gradients, 'labelBias').values;
      let loss = 0;
      let token = 0;
      for (const { targets, weight } of lessons) {
        for (const target of targets) {
          const row = scores.subarray(token * labelLayer.width, (token + 1) * labelLayer.width);
          const allowed =
            target < LOOSE
              ? (singles[target] as readonly number[])
              : (looseSets[target - LOOSE] as readonly number[]);
          loss += spend(row, allowed, weight);
          for (let at = 0; at < LABELS; at += 1) {
            bias[at] = (bias[at] as number) + (row[at] as number);
          }
          token += 1;
        }
      }
      const gradient = parameter(back.gradients, 'labels');
      addOuter(workspace, back, states, table, gradient, count, shape.state, labelLayer.width);
      const weights = parameter(parameters, 'labels');
      passBack(workspace, back, table, weights, back.before, count, shape.state, labelLayer.width);
      return loss;
    },
  };
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

/** The weights file of a network that has learned from the texts. */
export function learnNameNetwork(
  texts: readonly LabelledText[],
  cache: FactCache,
  options: NetworkOptions = {},
): Uint8Array {
  const random = randomFrom(options.seed ?? 1);
  const lessons = lessonsOf(texts, cache);
  const { vocabulary, counts } = countWords(lessons, 3);
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
  const parameters = learnNetwork<NameLesson>(lessons, vocabulary, shape, sizes, {
    epochs: options.epochs ?? 8,
    batch: options.batch ?? 300,
    rate: options.rate ?? 0.003,
    dropout: options.dropout ?? 0.25,
    random,
    counts,
    rewrite: (words) => words,
    createTask,
    taskNumbers: (room) => room * labelLayer.width,
    report: (epoch, loss) => options.report?.(`epoch ${epoch + 1}: loss ${loss.toFixed(4)}`),
  });
  return packNetwork(labels, vocabulary, shape, sizes, parameters);
}
