// Reads sentences with a network as it has been learned, in fractions: for teachers, which never ship.

import { makeBatch } from './batches.ts';
import type { Vocabulary } from './inputs.ts';
import { runForward } from './learn-batch.ts';
import type { Batch, Learner, Lesson } from './learner.ts';
import type { Block } from './product.ts';

/** The last states of a batch's tokens, which stand until the next is read. */
export interface ReadBatch<Kind extends Lesson> {
  readonly batch: Batch<Kind>;
  readonly states: Block;
}

/** Nothing is withheld of the words, and nothing is silent. */
export function readLessons<Kind extends Lesson>(
  learner: Learner,
  vocabulary: Vocabulary,
  lessons: readonly Kind[],
  markOf?: (words: readonly string[]) => number,
): ReadBatch<Kind> {
  const batch = makeBatch(lessons, vocabulary, learner.shape, {
    random: () => 1,
    counts: new Map(),
    rewrite: (words) => words,
    ...(markOf === undefined ? {} : { markOf }),
  });
  return { batch, states: runForward(learner, batch) };
}
