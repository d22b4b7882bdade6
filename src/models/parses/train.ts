// `npm run train -- parses --data DIR [--encoder DIR]`: learns the parser's weights from the treebanks
// under DIR/ud and from text that other parsers, learned from the treebanks alone, have read; writes
// them beside this file and says how well they do with the tagger's own tags. With an encoder those
// other parsers see what it says of each word.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { UsageError } from '../../errors.ts';
import { type ContextEncoder, loadContextEncoder } from '../contexts/load-encoder.ts';
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
import { buildParser } from './predict.ts';
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
/** Sentences that the encoder reads at a time, so that memory is bounded. */
const CHUNK = 2_000;

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
  const taught = await teach(scorers, text, encoder);
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
  const contexts = await encoder.read(sentences.map(({ words }) => words));
  let index = 0;
  const score = scoreParser(
    (words, tags) => {
      const { heads, labels } = shareTree([scorer], words, tags, contexts[index]);
      index += 1;
      const relation = (token: number): string => {
        const row = labels.subarray(
          token * scorer.labels.length,
          (token + 1) * scorer.labels.length,
        );
        return scorer.labels[row.indexOf(Math.max(...row))] as string;
      };
      return { heads, labels: words.map((_, token) => relation(token)) };
    },
    tagWords,
    sentences,
  );
  report('teacher, ewt/dev', score);
}

/** The text as the scorers read it together. */
async function teach(
  scorers: readonly TeacherScorer[],
  text: readonly (readonly string[])[],
  encoder?: ContextEncoder,
): Promise<TaughtSentence[]> {
  const taught: TaughtSentence[] = [];
  for (let from = 0; from < text.length; from += CHUNK) {
    const part = text.slice(from, from + CHUNK);
    const contexts = await encoder?.read(part);
    for (const [index, words] of part.entries()) {
      const tags = tagWords(words, [0]);
      taught.push({ words, tags, ...shareTree(scorers, words, tags, contexts?.[index]) });
    }
  }
  return taught;
}
