// What a tagger as it has been learned, with a pretrained encoder beside it, says of sentences.

import { spreadShares } from '../recurrent/loss.ts';
import { scoreOutputs } from '../recurrent/output-scores.ts';
import { readLessons } from '../recurrent/read-lessons.ts';
import type { LearnedTagger, TaughtTags } from './learn.ts';
import { markSentence, tagCount, tagLayer } from './network.ts';

export type TagTeacher = (words: readonly string[], contexts: Int16Array) => TaughtTags;

/** For sentences of at most `LONGEST_LESSON` tokens. */
export function createTagTeacher({ learner, vocabulary }: LearnedTagger): TagTeacher {
  const { workspace, shape, parameters, room } = learner;
  const table = workspace.take(room * tagLayer.width);
  return (words, contexts) => {
    const { states } = readLessons(learner, vocabulary, [{ words, contexts }], (all) =>
      markSentence(all, 0, all.length),
    );
    scoreOutputs(workspace, shape, parameters, tagLayer, states, words.length, table);
    const shares = new Float32Array(words.length * tagCount);
    for (let token = 0; token < words.length; token += 1) {
      const row = shares.subarray(token * tagCount, (token + 1) * tagCount);
      row.set(table.values.subarray(token * tagLayer.width, token * tagLayer.width + tagCount));
      spreadShares(row);
    }
    return { words, shares };
  };
}
