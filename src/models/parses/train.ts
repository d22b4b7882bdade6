// `npm run train -- parses --data DIR`: learns the parser's weights from the treebanks under
// DIR/ud, writes them beside this file and says how well they do with the tagger's own tags.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { UsageError } from '../../errors.ts';
import { tagWords } from '../tags/load.ts';
import { wordVectors } from '../vectors/load.ts';
import { jackknifeTags, learnParser, scoreParser } from './learn.ts';
import { readTreebanks, testTreebanks, trainingTreebanks } from './load-treebanks.ts';
import { buildParser } from './predict.ts';

const FOLDS = 4;

export function trainParses(args: readonly string[]): void {
  const { values } = parseArgs({ args: [...args], options: { data: { type: 'string' } } });
  const { data } = values;
  if (data === undefined) throw new UsageError('parses: --data DIR is needed');
  const sentences = readTreebanks(data, trainingTreebanks);
  const tags = jackknifeTags(sentences, FOLDS);
  const bytes = learnParser(sentences, tags, {
    report: (epoch, loss) => console.log(`epoch ${epoch + 1}: loss ${loss.toFixed(3)}`),
  });
  const path = fileURLToPath(new URL('./parses.weights', import.meta.url));
  writeFileSync(path, bytes);
  console.log(`${path}: ${bytes.length} bytes`);
  const parser = buildParser(bytes, wordVectors());
  for (const name of testTreebanks) {
    const { unlabelled, labelled } = scoreParser(parser, tagWords, readTreebanks(data, [name]));
    console.log(`${name} UAS ${(100 * unlabelled).toFixed(2)} LAS ${(100 * labelled).toFixed(2)}`);
  }
}
