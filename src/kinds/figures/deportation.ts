// Figures with the event deportation: people sent out of a country against their will.

import { defineFigureKind } from './define.ts';

export const deportation = defineFigureKind({
  event: 'deportation',
  means: 'people sent out of a country against their will',
  counted: ['deportation', 'deportee', 'removal', 'expulsion', 'pushback'],
  verbs: ['deport', 'expel', 'extradite'],
  acts: [],
  nouns: ['deportation', 'expulsion', 'extradition'],
  phrases: [],
  words: [
    'deportation',
    'expulsion',
    'deported',
    'deportee',
    'removal',
    'charter',
    'deporting',
    'chartered',
    'plane',
    'frontier',
    'handcuffed',
    'foreigners',
    'nationals',
    'immigration',
    'overstayed',
    'undocumented',
    'dumped',
    'desert',
    'removed',
    'sent',
    'transfer',
    'remove',
    'repatriate',
    'banish',
  ],
  examples: {
    yes: [
      'The ministry deported [1,700 people](COUNT) last year.',
      'There were [more than 1,700 deportations](COUNT) in March.',
      'The number of people deported rose to [1,700](COUNT).',
      '[Forty-one migrants](COUNT) were expelled to the desert.',
    ],
    no: [
      'Police arrested [1,700 people](COUNT) last year.',
      '[Some 300 refugees](COUNT) returned home of their own will.',
      'The company employs [1,700 people](COUNT).',
    ],
  },
});
