// Cues of class accuse: the speaker says that somebody has done wrong.

import { defineCueKind } from './define.ts';

export const accuse = defineCueKind({
  class: 'accuse',
  gloss: 'says that somebody has done wrong',
  verbs: [
    { takes: ['words', 'clause'], lemmas: ['allege'] },
    {
      takes: ['label'],
      lemmas: ['accuse', 'condemn', 'criticise', 'criticize', 'denounce', 'decry'],
    },
    { takes: ['thing'], lemmas: ['blame'] },
  ],
  examples: {
    yes: [
      'The union alleged that the mine had been unsafe.',
      '[Ana Duarte](PER) accused the firm of "robbery in daylight".',
      'The mine was unsafe, the union alleged.',
    ],
    no: [
      'The alleged thief was released.',
      'He was charged with theft.',
      'The mine charged a fee.',
    ],
  },
});
