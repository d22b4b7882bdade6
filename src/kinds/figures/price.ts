// Figures with the event price: what things cost, and how prices and rates move.

import { defineFigureKind } from './define.ts';

export const price = defineFigureKind({
  event: 'price',
  means: 'what things cost, and how prices and rates move',
  counted: [],
  verbs: ['cost', 'price', 'charge', 'trade', 'quote'],
  words: [
    'price',
    'prices',
    'inflation',
    'shares',
    'cost',
    'costs',
    'stock',
    'share',
    'fell',
    'closed',
    'rose',
    'a',
    'per',
    'pump',
    'litre',
    'kilo',
    'tariff',
    'fare',
    'rent',
    'worth',
  ],
  examples: {
    yes: [
      'Petrol costs [1,500 francs](MONEY) a litre.',
      'Inflation slowed to [30.7 percent](PERCENT).',
      'The shares fell [17 cents](MONEY) to [$8](MONEY).',
      'Onions sell at [$5](MONEY) a kilo.',
    ],
    no: [
      'The court fined her [1,500 francs](MONEY).',
      'Turnout fell to [30.7 percent](PERCENT).',
      'The donors pledged [$8 million](MONEY).',
    ],
  },
});
