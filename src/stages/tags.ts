// Gives each token its Universal part-of-speech tag, by the tagger, which sees its sentence.

import { tagWords } from '../models/tags/load.ts';
import { defineStage } from './define.ts';

export const tags = defineStage({
  name: 'tags',
  reads: ['tokens', 'sentences'],
  writes: ['tags'],
  run: ({ tokens, sentences }) => ({ tags: tagWords(tokens.words, sentences.firsts) }),
});
