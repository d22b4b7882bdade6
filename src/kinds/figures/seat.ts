// Figures with the event seat: seats in a parliament or council.

import { defineFigureKind } from './define.ts';

export const seat = defineFigureKind({
  event: 'seat',
  means: 'seats in a parliament or council',
  counted: ['seat'],
  verbs: [],
  acts: [],
  nouns: ['seats'],
  phrases: ['in parliament', 'seats in'],
  words: [
    'seats',
    'seat',
    'parliament',
    'assembly',
    'majority',
    'council',
    'legislature',
    'won',
    'coalition',
    'chamber',
    'party',
    'parties',
    'deputies',
    'mps',
    'members',
    'knesset',
    'opposition',
    'legislative',
    'holds',
    'bloc',
    'councillors',
  ],
  examples: {
    yes: [
      'The party took [26 seats](COUNT) in parliament.',
      'The alliance holds [57 of the 60 seats](COUNT).',
      'The Greens won [six seats](COUNT) in the council.',
    ],
    no: [
      'The party won [26 percent](PERCENT) of the vote.',
      'The alliance sold [57 tickets](COUNT).',
      'The Greens planted [six trees](COUNT).',
    ],
  },
});
