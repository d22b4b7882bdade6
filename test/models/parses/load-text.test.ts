import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { readText } from '../../../src/models/parses/load-text.ts';

const data = mkdtempSync(join(tmpdir(), 'text-'));
afterAll(() => rmSync(data, { recursive: true }));

it('reads newswire and written text, each sentence once, but for those withheld', () => {
  mkdirSync(join(data, 'text'));
  mkdirSync(join(data, 'masc-tagged/written'), { recursive: true });
  const newswire = [
    'Ana Ray left Lima .',
    'Passed over , as every second .',
    'Peru agreed to talks .',
  ];
  writeFileSync(join(data, 'text/voa-sentences.txt.gz'), gzipSync(newswire.join('\n')));
  writeFileSync(
    join(data, 'masc-tagged/written/letter.txt'),
    "``_`` Ana_NNP Ray_NNP left_VBD ''_'' \n\nToo_RB short_JJ ._.\nPeru_NNP agreed_VBD to_TO talks_NNS ._. \n",
  );
  expect(readText(data, new Set(['Ana Ray left Lima .'])).map((words) => words.join(' '))).toEqual([
    'Peru agreed to talks .',
    '" Ana Ray left "',
  ]);
});
