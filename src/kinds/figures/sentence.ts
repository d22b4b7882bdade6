// Figures with the event sentence: people sentenced.

import { defineFigureKind } from './define.ts';

export const sentence = defineFigureKind({
  event: 'sentence',
  means: 'people sentenced',
  counted: [],
  verbs: ['sentence', 'jail', 'condemn'],
  acts: [],
  nouns: ['sentencing'],
  phrases: ['to prison', 'years in prison', 'in jail for'],
  words: [
    'sentenced',
    'jailed',
    'prison',
    'sentence',
    'imprisonment',
    'years',
    'life',
    'term',
    'tribunal',
    'imprisoned',
    'sentencing',
  ],
  examples: {
    yes: [
      'A tribunal sentenced [three soldiers](COUNT) to prison.',
      'The court jailed [two dealers](COUNT) for ten years.',
      '[Forty defendants](COUNT) were sentenced on Friday.',
    ],
    no: [
      '[Three soldiers](COUNT) were wounded.',
      'The court freed [two dealers](COUNT).',
      'He wrote [three sentences](COUNT) on the wall.',
    ],
  },
});
