// Figures with the event displacement: people driven from their homes.

import { defineFigureKind } from './define.ts';

export const displacement = defineFigureKind({
  event: 'displacement',
  means: 'people driven from their homes',
  gdelt: 'DISPLACED',
  counted: ['displaced', 'idp', 'refugee', 'homeless'],
  verbs: ['displace', 'uproot', 'drive', 'flee', 'shelter'],
  words: [
    'displaced',
    'homes',
    'fled',
    'flee',
    'homeless',
    'uprooted',
    'camp',
    'shelter',
    'refugees',
    'sheltering',
    'tents',
    'displacement',
  ],
  examples: {
    yes: [
      'The war has displaced [more than three million people](COUNT).',
      '[Some 96,000 villagers](COUNT) have fled their homes.',
      'The flood left [4,100 people](COUNT) homeless.',
    ],
    no: [
      '[Some 96,000 villagers](COUNT) voted on Sunday.',
      'The war killed [three million people](COUNT).',
      '[4,100 people](COUNT) attended the concert.',
    ],
  },
});
