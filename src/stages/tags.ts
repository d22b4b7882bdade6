// Gives each token its Universal part-of-speech tag, sentence by sentence, by the tagger.

import type { Upos } from '../document.ts';
import { tagWords } from '../models/tags/predict.ts';
import { defineStage } from './define.ts';

export const tags = defineStage({
  name: 'tags',
  reads: ['tokens', 'sentences'],
  writes: ['tags'],
  run: ({ tokens, sentences }) => {
    const found: Upos[] = [];
    for (let sentence = 0; sentence < sentences.count; sentence += 1) {
      const words = tokens.words.slice(sentences.firsts[sentence], sentences.lasts[sentence]);
      for (const tag of tagWords(words)) found.push(tag);
    }
    return { tags: found };
  },
});
