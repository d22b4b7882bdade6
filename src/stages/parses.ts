// Offers the dependency tree of each sentence; a sentence is parsed when first asked for.

import type { Parse } from '../document.ts';
import { parseWords } from '../models/parses/load.ts';
import { defineStage } from './define.ts';

export const parses = defineStage({
  name: 'parses',
  reads: ['tokens', 'sentences', 'tags'],
  writes: ['parses'],
  run: ({ tokens, sentences, tags }) => {
    const kept: Parse[] = [];
    const parse = (sentence: number): Parse => {
      const first = sentences.firsts[sentence] ?? 0;
      const last = sentences.lasts[sentence] ?? first;
      const tree = parseWords(tokens.words.slice(first, last), tags.slice(first, last));
      const heads = tree.heads.map((head) => (head < 0 ? -1 : head + first));
      return { first, last, heads, labels: tree.labels };
    };
    const of = (sentence: number): Parse => {
      kept[sentence] ??= parse(sentence);
      return kept[sentence];
    };
    return { parses: { of } };
  },
});
