// Cues of class ask: the speaker puts a question or wants something done.

import { defineCueKind } from './define.ts';

export const ask = defineCueKind({
  class: 'ask',
  gloss: 'puts a question or a request',
  verbs: [
    { takes: ['words', 'that', 'request', 'infinitive', 'addressee'], lemmas: ['ask'] },
    { takes: ['words', 'that'], lemmas: ['enquire', 'inquire', 'wonder'] },
    {
      takes: ['words', 'that', 'request', 'addressee'],
      lemmas: ['beg', 'beseech', 'implore', 'plead with', 'urge'],
    },
    {
      takes: ['request', 'addressee'],
      lemmas: ['appeal to', 'call on', 'call upon'],
    },
    { takes: ['words', 'that', 'infinitive'], lemmas: ['demand', 'plead', 'request'] },
    { takes: ['that', 'request'], lemmas: ['direct'] },
    { takes: ['that'], lemmas: ['propose', 'recommend'] },
  ],
  examples: {
    yes: [
      '[Ana Duarte](PER) urged drivers to stay at home.',
      '"Who will pay?" [Duarte](PER) asked.',
      'The union asked whether the mine would close.',
      'The union demanded that the mine be closed.',
    ],
    no: ['The mine was ordered closed.', '[Duarte](PER) asked nothing.', 'The question was open.'],
  },
});
