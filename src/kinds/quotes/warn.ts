// Cues of class warn: the speaker says that something bad may come.

import { defineCueKind } from './define.ts';

export const warn = defineCueKind({
  class: 'warn',
  gloss: 'says that something bad may come',
  verbs: [
    { takes: ['words', 'clause', 'addressee', 'request', 'thing'], lemmas: ['warn'] },
    { takes: ['words', 'that', 'aside', 'addressee'], lemmas: ['caution'] },
    { takes: ['words', 'that', 'aside'], lemmas: ['threaten'] },
  ],
  examples: {
    yes: [
      'The ministry warned that the river would rise.',
      '[Ana Duarte](PER) warned drivers not to cross the bridge.',
      '"The river will rise," [Duarte](PER) warned.',
    ],
    no: ['The warning came late.', 'The river threatened the town.', 'Nobody was warned.'],
  },
});
