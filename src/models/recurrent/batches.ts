// Makes rows for the network from sentences to learn from, and withholds some of what is known of a
// word, so that the network learns to do without.

import { wordVectors } from '../vectors/load.ts';
import type { EncoderShape } from './encoder.ts';
import { plainWord, rowsOfWord, unknownRow, type Vocabulary, writeRows } from './inputs.ts';
import type { Batch, Lesson } from './learner.ts';

export interface BatchOptions {
  readonly random: () => number;
  /** How often each plain word occurs, for withholding rare words. */
  readonly counts: ReadonlyMap<string, number>;
  /** Another way in which newspapers might have written the words. */
  readonly rewrite: (words: readonly string[]) => readonly string[];
  /** The mark of all tokens of a sentence, as rewritten, where the lessons carry none. */
  readonly markOf?: (words: readonly string[]) => number;
}

export function makeBatch<Kind extends Lesson>(
  lessons: readonly Kind[],
  vocabulary: Vocabulary,
  shape: EncoderShape,
  { random, counts, rewrite, markOf }: BatchOptions,
): Batch<Kind> {
  const count = lessons.reduce((sum, { words }) => sum + words.length, 0);
  const rows = new Int32Array(count * rowsOfWord);
  const vectors = new Int32Array(count);
  const slots = shape.markSlots ?? 1;
  const marks = new Int32Array(count * slots).fill(-1);
  const starts = [0];
  const known = wordVectors();
  let at = 0;
  for (const lesson of lessons) {
    const words = rewrite(lesson.words);
    const untold = shape.marks - 1;
    const mark = markOf?.(words) ?? untold;
    for (const [index, word] of words.entries()) {
      const plain = plainWord(word);
      writeRows(word, plain, vocabulary, rows, at * rowsOfWord);
      const often = counts.get(plain) ?? 1;
      if (random() < 0.4 / (0.4 + often) + 0.02) rows[at * rowsOfWord] = unknownRow(vocabulary);
      vectors[at] = random() < 0.02 ? -1 : known.rowOf(plain);
      // The last kind of mark stands for "not told".
      marks[at * slots] = random() < 0.05 ? untold : (lesson.marks?.[index * slots] ?? mark);
      for (let slot = 1; slot < slots; slot += 1) {
        if (marks[at * slots] === untold) break;
        marks[at * slots + slot] = lesson.marks?.[index * slots + slot] ?? -1;
      }
      at += 1;
    }
    starts.push(at);
  }
  return { lessons, starts, count, rows, vectors, marks };
}
