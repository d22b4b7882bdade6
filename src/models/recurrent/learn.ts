// Learns a network's numbers from sentences: batches, dropout, and Adam with a rate that rises and
// falls. What the network is to tell is the task's business. Same sentences and seed, same numbers.

import { createAdam } from './adam.ts';
import { type BatchOptions, makeBatch } from './batches.ts';
import type { EncoderShape } from './encoder.ts';
import type { Vocabulary } from './inputs.ts';
import { learnBatch } from './learn-batch.ts';
import {
  initialise,
  type Learner,
  type Lesson,
  LONGEST_LESSON,
  type Task,
  takeLearner,
} from './learner.ts';
import type { Parameters, Sizes } from './parameters.ts';
import { fillMask, shuffled } from './random.ts';

export interface LearningOptions<Kind extends Lesson> extends BatchOptions {
  readonly epochs: number;
  /** Tokens in a batch. */
  readonly batch: number;
  readonly rate: number;
  /** Share of units that stay silent for a whole sentence. */
  readonly dropout: number;
  readonly createTask: (learner: Learner) => Task<Kind>;
  /** Numbers that the task takes from the workspace. */
  readonly taskNumbers: (room: number) => number;
  /** Called after each epoch with the loss for a token. */
  readonly report?: (epoch: number, loss: number, parameters: Parameters) => void;
}

/** Share of the batches over which the rate rises. */
const WARM_UP = 0.02;

/** The learner, with what it has learned. */
export function learnNetwork<Kind extends Lesson>(
  lessons: readonly Kind[],
  vocabulary: Vocabulary,
  shape: EncoderShape,
  sizes: Sizes,
  options: LearningOptions<Kind>,
): Learner {
  const { random } = options;
  const learner = takeLearner(shape, sizes, options.batch, options.taskNumbers);
  initialise(learner, random);
  const task = options.createTask(learner);
  const adam = createAdam(learner);
  const usable = lessons.filter(({ words }) => words.length <= LONGEST_LESSON);
  const tokens = usable.reduce((sum, { words }) => sum + words.length, 0);
  const total = (tokens / options.batch) * options.epochs;
  let done = 0;
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    const order = shuffled(usable, random);
    let group: Kind[] = [];
    let size = 0;
    let loss = 0;
    for (const [index, lesson] of order.entries()) {
      group.push(lesson);
      size += lesson.words.length;
      if (size < options.batch && index < order.length - 1) continue;
      const batch = makeBatch(group, vocabulary, shape, options);
      for (const [layer, mask] of learner.masks.entries()) {
        const share = layer === 0 ? options.dropout / 2 : options.dropout;
        fillMask(mask, shape.state, batch.starts, share, random);
      }
      loss += learnBatch(learner, task, batch, { random, share: options.dropout });
      const warm = Math.min(1, (done + 1) / (total * WARM_UP));
      adam(batch.rows, batch.count, options.rate * warm * Math.max(0.01, 1 - done / total));
      done += size / options.batch;
      group = [];
      size = 0;
    }
    options.report?.(epoch, loss / tokens, learner.parameters);
  }
  return learner;
}
