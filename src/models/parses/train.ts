// `npm run train -- parses --data DIR`: learns the parser's weights from the treebanks under
// DIR/ud and from text that other parsers, learned from the treebanks alone, have read; writes them
// beside this file and says how well they do with the tagger's own tags.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { UsageError } from '../../errors.ts';
import { tagWords } from '../tags/load.ts';
import { wordVectors } from '../vectors/load.ts';
import { shareTree } from './ensemble.ts';
import {
  jackknifeTags,
  learnParser,
  type ParserOptions,
  scoreParser,
  type TaughtSentence,
} from './learn.ts';
import { readText } from './load-text.ts';
import { readTreebanks, testTreebanks, trainingTreebanks } from './load-treebanks.ts';
import { buildParser } from './predict.ts';
import { buildTreeScorer } from './tree-scorer.ts';

const FOLDS = 4;
const TEACHERS: readonly ParserOptions[] = [{ seed: 11 }, { seed: 12, arc: 96 }];
const PUPIL: ParserOptions = { seed: 21, arc: 96, dropout: 0.2, epochs: 4, repeats: 3 };

export function trainParses(args: readonly string[]): void {
  const { values } = parseArgs({ args: [...args], options: { data: { type: 'string' } } });
  const { data } = values;
  if (data === undefined) throw new UsageError('parses: --data DIR is needed');
  const sentences = readTreebanks(data, trainingTreebanks);
  const tags = jackknifeTags(sentences, FOLDS);
  const learn = (options: ParserOptions, taught?: readonly TaughtSentence[]): Uint8Array => {
    const report = (epoch: number, loss: number): void =>
      console.log(`epoch ${epoch + 1}: loss ${loss.toFixed(3)}`);
    return learnParser(sentences, tags, { ...options, report }, taught);
  };
  const teachers = TEACHERS.map((options) => learn(options));
  const bytes = learn(PUPIL, teach(teachers, readText(data, measuredIn(data))));
  const path = fileURLToPath(new URL('./parses.weights', import.meta.url));
  writeFileSync(path, bytes);
  console.log(`${path}: ${bytes.length} bytes`);
  const parser = buildParser(bytes, wordVectors());
  for (const name of testTreebanks) {
    const { unlabelled, labelled } = scoreParser(parser, tagWords, readTreebanks(data, [name]));
    console.log(`${name} UAS ${(100 * unlabelled).toFixed(2)} LAS ${(100 * labelled).toFixed(2)}`);
  }
}

/** The sentences that the parser is measured on, as `readText` writes them. */
const measuredIn = (data: string): ReadonlySet<string> =>
  new Set(readTreebanks(data, testTreebanks).map(({ words }) => words.join(' ')));

/** The text as parsers with these weights read it together. */
function teach(
  teachers: readonly Uint8Array[],
  text: readonly (readonly string[])[],
): TaughtSentence[] {
  const longest = text.reduce((most, { length }) => Math.max(most, length), 0);
  const scorers = teachers.map((bytes) => buildTreeScorer(bytes, wordVectors(), longest));
  return text.map((words) => {
    const tags = tagWords(words, [0]);
    return { words, tags, ...shareTree(scorers, words, tags) };
  });
}
