// Figures with the event aid: help given or promised: money, food, goods, those who get it.

import { defineFigureKind } from './define.ts';

export const aid = defineFigureKind({
  event: 'aid',
  means: 'help given or promised: money, food, goods, those who get it',
  counted: ['tent', 'parcel', 'ration', 'meal', 'blanket', 'kit', 'donation', 'grant'],
  verbs: [
    'donate',
    'pledge',
    'give',
    'provide',
    'help',
    'assist',
    'distribute',
    'grant',
    'fund',
    'feed',
    'contribute',
  ],
  words: [
    'aid',
    'assistance',
    'relief',
    'grant',
    'donated',
    'pledged',
    'humanitarian',
    'funding',
    'donors',
    'food',
    'help',
    'donation',
    'support',
    'provide',
    'fund',
    'scholarship',
  ],
  examples: {
    yes: [
      'Washington pledged [$120 million](MONEY) in aid.',
      'The agency fed [300,000 people](COUNT).',
      'Trucks brought [500 tents](COUNT) for the survivors.',
      'The charity donated [84 ambulances](COUNT).',
    ],
    no: [
      'Washington fined the bank [$120 million](MONEY).',
      '[300,000 people](COUNT) voted.',
      'The shop sold [500 tents](COUNT).',
    ],
  },
});
