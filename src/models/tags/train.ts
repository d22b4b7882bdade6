// `npm run train -- tags --data DIR [--encoder DIR]`: learns the tagger's weights from the treebanks
// under DIR/ud, writes them beside this file and says how well they do. With an encoder a larger
// tagger, which sees what the encoder says of each word, learns first and tags more text for it.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { UsageError } from '../../errors.ts';
import { type ContextEncoder, loadContextEncoder } from '../contexts/load-encoder.ts';
import { readInChunks } from '../contexts/read-in-chunks.ts';
import { readUnmeasured } from '../parses/load-text.ts';
import { readTreebanks, testTreebanks, trainingTreebanks } from '../parses/load-treebanks.ts';
import type { TreebankSentence } from '../parses/treebank.ts';
import { LONGEST_LESSON } from '../recurrent/learner.ts';
import { wordVectors } from '../vectors/load.ts';
import {
  type LearnedTagger,
  learnTags,
  packTagger,
  scoreTagger,
  type TaggerOptions,
  type TaughtTags,
} from './learn.ts';
import { tagNames } from './network.ts';
import { buildTagger } from './predict.ts';
import { createTagTeacher } from './teach.ts';

const TEACHER: TaggerOptions = {
  seed: 11,
  hidden: 256,
  state: 192,
  dropout: 0.3,
  batch: 400,
  epochs: 6,
};
const PUPIL: TaggerOptions = { epochs: 6, repeats: 2, dropout: 0.15 };

export async function trainTags(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' }, encoder: { type: 'string' } },
  });
  const { data } = values;
  if (data === undefined) throw new UsageError('tags: --data DIR is needed');
  const sentences = readTreebanks(data, trainingTreebanks);
  const bytes = packTagger(
    values.encoder === undefined
      ? learnTags(sentences, { report: console.log })
      : await learnTaught(sentences, data, await loadContextEncoder(values.encoder)),
  );
  const path = fileURLToPath(new URL('./tags.weights', import.meta.url));
  writeFileSync(path, bytes);
  console.log(`${path}: ${bytes.length} bytes`);
  const tagger = buildTagger(bytes, wordVectors());
  for (const name of testTreebanks) {
    const share = scoreTagger(tagger, readTreebanks(data, [name]));
    console.log(`${name} ${(100 * share).toFixed(2)}`);
  }
}

async function learnTaught(
  sentences: readonly TreebankSentence[],
  data: string,
  encoder: ContextEncoder,
): Promise<LearnedTagger> {
  const rows = await encoder.read(sentences.map(({ words }) => words));
  const contexts = { size: encoder.size, rows };
  const options = { ...TEACHER, report: console.log };
  const teacher = createTagTeacher(learnTags(sentences, options, [], contexts));
  const teach = (text: readonly (readonly string[])[]): Promise<TaughtTags[]> =>
    readInChunks(encoder, text, (words, contexts) => teacher(words, contexts as Int16Array));
  await reportTeacher(teach, data);
  const taught = await teach(readUnmeasured(data));
  return learnTags(sentences, { ...PUPIL, report: console.log }, taught);
}

/** How well a teacher does on the sentences that the pupil's settings were chosen on. */
async function reportTeacher(
  teach: (text: readonly (readonly string[])[]) => Promise<TaughtTags[]>,
  data: string,
): Promise<void> {
  const sentences = readTreebanks(data, ['ewt/dev']).filter(
    ({ words }) => words.length <= LONGEST_LESSON,
  );
  const taught = await teach(sentences.map(({ words }) => words));
  const tagged = taught.values();
  const share = scoreTagger((words) => {
    const { shares } = tagged.next().value as TaughtTags;
    return words.map((_, token) => {
      const row = shares.subarray(token * tagNames.length, (token + 1) * tagNames.length);
      return tagNames[row.indexOf(Math.max(...row))] as (typeof tagNames)[number];
    });
  }, sentences);
  console.log(`teacher, ewt/dev ${(100 * share).toFixed(2)}`);
}
