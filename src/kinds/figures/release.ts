// Figures with the event release: people or animals set free.

import { defineFigureKind } from './define.ts';

export const release = defineFigureKind({
  event: 'release',
  means: 'people or animals set free',
  counted: ['release'],
  verbs: ['free', 'pardon', 'acquit'],
  acts: [],
  nouns: [],
  phrases: ['set free', 'from jail', 'out of jail', 'walked free', 'were freed', 'the release of'],
  pairs: [
    {
      verbs: ['release', 'exchange', 'return'],
      counted: [
        'prisoner',
        'detainee',
        'hostage',
        'person',
        'man',
        'woman',
        'captive',
        'youth',
        'soldier',
        'inmate',
      ],
    },
  ],
  words: [
    'released',
    'freed',
    'release',
    'pardoned',
    'bail',
    'amnesty',
    'swap',
    'jail',
    'prison',
    'prisoners',
    'hostages',
    'detainees',
    'freeing',
    'let',
    'walked',
    'acquitted',
    'exchanged',
    'handed',
    'returned',
    'exchange',
  ],
  examples: {
    yes: [
      'Nicaragua freed [11 priests](COUNT) from jail.',
      '[131 prisoners](COUNT) were released on Sunday.',
      'The deal provides for the release of [33 hostages](COUNT).',
    ],
    no: [
      'Nicaragua jailed [11 priests](COUNT).',
      '[131 prisoners](COUNT) died of cholera.',
      'Nicaragua expelled [11 priests](COUNT).',
    ],
  },
});
