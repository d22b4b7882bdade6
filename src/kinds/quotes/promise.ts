// Cues of class promise: the speaker takes on to do something.

import { defineCueKind } from './define.ts';

export const promise = defineCueKind({
  class: 'promise',
  gloss: 'takes on to do something',
  verbs: [
    {
      takes: ['words', 'clause', 'infinitive', 'marked thing'],
      lemmas: ['pledge', 'promise', 'vow'],
    },
    {
      takes: ['words', 'that', 'infinitive', 'marked thing'],
      lemmas: ['guarantee', 'swear', 'undertake'],
    },
  ],
  examples: {
    yes: [
      '[Ana Duarte](PER) promised to rebuild the bridge.',
      'The ministry pledged that the bridge would be rebuilt.',
      '"We will stay," the miners vowed.',
    ],
    no: [
      'The bridge was promised long ago.',
      'The offer was a good one.',
      'The promised bridge was not built.',
    ],
  },
});
