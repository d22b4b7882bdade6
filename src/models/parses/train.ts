// `npm run train -- parses --data DIR [--encoder DIR]`: learns the parser's weights from the treebanks
// under DIR/ud and from text that other parsers, learned from the treebanks alone, have read; writes
// them beside this file and says how well they do with the tagger's own tags. With an encoder those
// other parsers see what it says of each word.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { UsageError } from '../../errors.ts';
import { type ContextEncoder, loadContextEncoder } from '../contexts/load-encoder.ts';
import { readInChunks } from '../contexts/read-in-chunks.ts';
import { LONGEST_LESSON } from '../recurrent/learner.ts';
import { tagWords } from '../tags/load.ts';
import { wordVectors } from '../vectors/load.ts';
import { shareTree } from './ensemble.ts';
import {
  jackknifeTags,
  learnParser,
  type ParserOptions,
  packParser,
  scoreParser,
  type TaughtSentence,
} from './learn.ts';
import { readUnmeasured } from './load-text.ts';
import { readTreebanks, testTreebanks, trainingTreebanks } from './load-treebanks.ts';
import { buildParser, type Tree } from './predict.ts';
import { createTeacherScorer, type TeacherScorer } from './teacher-scorer.ts';
import { buildTreeScorer } from './tree-scorer.ts';

const FOLDS = 4;
const TEACHERS: readonly ParserOptions[] = [{ seed: 11 }, { seed: 12, arc: 96 }];
const TEACHER_WITH_ENCODER: ParserOptions = {
  seed: 11,
  hidden: 256,
  state: 256,
  arc: 128,
  dropout: 0.3,
  batch: 400,
  epochs: 6,
};
const PUPIL: ParserOptions = { seed: 21, arc: 96, dropout: 0.2, epochs: 4, repeats: 3 };

export async function trainParses(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' }, encoder: { type: 'string' } },
  });
  const { data } = values;
  if (data === undefined) throw new UsageError('parses: --data DIR is needed');
  const encoder =
    values.encoder === undefined ? undefined : await loadContextEncoder(values.encoder);
  const sentences = readTreebanks(data, trainingTreebanks);
  const tags = jackknifeTags(sentences, FOLDS);
  const withReport = (options: ParserOptions): ParserOptions => ({
    ...options,
    report: (epoch, loss) => console.log(`epoch ${epoch + 1}: loss ${loss.toFixed(3)}`),
  });
  const scorers: TeacherScorer[] = [];
  const text = readUnmeasured(data);
  if (encoder === undefined) {
    const longest = text.reduce((most, { length }) => Math.max(most, length), 0);
    for (const options of TEACHERS) {
      const bytes = packParser(learnParser(sentences, tags, withReport(options)));
      scorers.push(buildTreeScorer(bytes, wordVectors(), longest));
    }
  } else {
    const rows = await encoder.read(sentences.map(({ words }) => words));
    const contexts = { size: encoder.size, rows };
    const teacher = learnParser(sentences, tags, withReport(TEACHER_WITH_ENCODER), [], contexts);
    const scorer = createTeacherScorer(teacher);
    await reportTeacher(scorer, encoder, data);
    scorers.push(scorer);
  }
  const taught = await readInChunks(encoder, text, (words, contexts): TaughtSentence => {
    const tags = tagWords(words, [0]);
    return { words, tags, ...shareTree(scorers, words, tags, contexts) };
  });
  const bytes = packParser(learnParser(sentences, tags, withReport(PUPIL), taught));
  const path = fileURLToPath(new URL('./parses.weights', import.meta.url));
  writeFileSync(path, bytes);
  console.log(`${path}: ${bytes.length} bytes`);
  const parser = buildParser(bytes, wordVectors());
  for (const name of testTreebanks) {
    report(name, scoreParser(parser, tagWords, readTreebanks(data, [name])));
  }
}

function report(name: string, { unlabelled, labelled }: ReturnType<typeof scoreParser>): void {
  console.log(`${name} UAS ${(100 * unlabelled).toFixed(2)} LAS ${(100 * labelled).toFixed(2)}`);
}

/** How well a teacher does on the sentences that the pupil's settings were chosen on. */
async function reportTeacher(
  scorer: TeacherScorer,
  encoder: ContextEncoder,
  data: string,
): Promise<void> {
  const sentences = readTreebanks(data, ['ewt/dev']).filter(
    ({ words }) => words.length <= LONGEST_LESSON,
  );
  const all = sentences.map(({ words }) => words);
  const found = await readInChunks(encoder, all, (words, contexts) => {
    const { heads, labels } = shareTree([scorer], words, tagWords(words, [0]), contexts);
    const names = words.map((_, token) => bestOf(scorer.labels, labels, token));
    return { heads, labels: names };
  });
  const trees = found.values();
  report(
    'teacher, ewt/dev',
    scoreParser(() => trees.next().value as Tree, tagWords, sentences),
  );
}

function bestOf(labels: readonly string[], shares: Float32Array, token: number): string {
  const row = shares.subarray(token * labels.length, (token + 1) * labels.length);
  return labels[row.indexOf(Math.max(...row))] as string;
}
