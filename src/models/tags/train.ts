// `npm run train -- tags --data DIR`: learns the tagger's weights from the treebanks under DIR/ud,
// writes them beside this file and says how well they do.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { UsageError } from '../../errors.ts';
import { readTreebanks, testTreebanks, trainingTreebanks } from '../parses/load-treebanks.ts';
import { wordVectors } from '../vectors/load.ts';
import { learnTags, packTagger, scoreTagger } from './learn.ts';
import { buildTagger } from './predict.ts';

export function trainTags(args: readonly string[]): void {
  const { values } = parseArgs({ args: [...args], options: { data: { type: 'string' } } });
  const { data } = values;
  if (data === undefined) throw new UsageError('tags: --data DIR is needed');
  const bytes = packTagger(
    learnTags(readTreebanks(data, trainingTreebanks), { report: console.log }),
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
