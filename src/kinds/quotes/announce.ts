// Cues of class announce: the speaker makes something known or decides it by saying it.

import { defineCueKind } from './define.ts';

export const announce = defineCueKind({
  class: 'announce',
  gloss: 'makes something known',
  verbs: [
    {
      takes: ['words', 'clause'],
      lemmas: ['announce', 'declare', 'disclose', 'reveal'],
    },
    { takes: ['that'], lemmas: ['decide', 'hold', 'proclaim', 'rule', 'signal'] },
  ],
  examples: {
    yes: [
      'The company announced that it would close the mine.',
      'The court ruled that the mine must close.',
      '"The mine is closed," [Ana Duarte](PER) declared.',
    ],
    no: [
      'The company announced a bonus.',
      'The party ruled for nine years.',
      'The strike was declared illegal.',
    ],
  },
});
