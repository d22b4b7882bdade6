// What a parser as it has been learned says of the trees of a sentence that a pretrained encoder has
// read: for teachers, which never ship.

import type { Upos } from '../../document.ts';
import { LONGEST_LESSON } from '../recurrent/learner.ts';
import { readLessons } from '../recurrent/read-lessons.ts';
import {
  arcWidth,
  fillOutput,
  labelWidth,
  scoreArcs,
  scoreLabels,
  takeTables,
} from './biaffine.ts';
import { type LearnedParser, marksOf } from './learn.ts';
import type { ScoreTable, TreeScorer } from './tree-scorer.ts';

export interface TeacherScorer extends Omit<TreeScorer, 'scoreArcs'> {
  /** As a `TreeScorer` does; `contexts` are what the encoder says of the words, if it is asked. */
  readonly scoreArcs: (
    words: readonly string[],
    tags: readonly Upos[],
    contexts?: Int16Array,
  ) => ScoreTable;
}

/** For sentences of at most `LONGEST_LESSON` tokens. */
export function createTeacherScorer({
  learner,
  shape,
  vocabulary,
  labels,
}: LearnedParser): TeacherScorer {
  const { workspace, parameters } = learner;
  const tables = takeTables(workspace, shape, learner.room, LONGEST_LESSON);
  return {
    labels,
    scoreArcs: (words, tags, contexts) => {
      const lesson = {
        words,
        marks: marksOf(tags),
        ...(contexts === undefined ? {} : { contexts }),
      };
      const { batch, states } = readLessons(learner, vocabulary, [lesson]);
      fillOutput(workspace, shape, parameters, states, words.length, tables);
      scoreArcs(workspace, shape, parameters, batch.marks, 0, words.length, tables);
      return { scores: tables.arcs.values, width: arcWidth(words.length) };
    },
    scoreLabels: (heads) => {
      scoreLabels(workspace, shape, parameters, heads, heads.length, tables);
      return { scores: tables.labels.values, width: labelWidth(shape) };
    },
  };
}
