// Reads the treebanks that the tagger and the parser learn from and are measured on.

import { readFileSync } from 'node:fs';
import { parseTreebank, type TreebankSentence } from './treebank.ts';

/** Treebank files that the models are measured on, none of which they learn from. */
export const testTreebanks = ['ewt/dev', 'ewt/test', 'gum/news-dev', 'gum/news-test', 'pud/test'];

const gumGenres = ['academic', 'bio', 'court', 'interview', 'news', 'voyage'];

export const trainingTreebanks = ['ewt/train', ...gumGenres.map((genre) => `gum/${genre}-train`)];

/** The sentences of files named as under `data/ud`: `ewt/dev`. */
export function readTreebanks(data: string, names: readonly string[]): TreebankSentence[] {
  return names.flatMap((name) => parseTreebank(readFileSync(`${data}/ud/${name}.conllu`, 'utf8')));
}
