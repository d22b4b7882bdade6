// Figures with the event sale: things sold or ordered, and what sales bring in.

import { defineFigureKind } from './define.ts';

export const sale = defineFigureKind({
  event: 'sale',
  means: 'things sold or ordered, and what sales bring in',
  counted: ['sale', 'order', 'copy', 'customer', 'subscriber', 'subscription', 'bale', 'download'],
  verbs: ['sell', 'buy', 'purchase', 'order', 'lease', 'auction'],
  words: [
    'sales',
    'sold',
    'revenue',
    'orders',
    'turnover',
    'order',
    'sell',
    'bought',
    'deal',
    'profit',
    'market',
    'buyers',
    'deliveries',
    'shipped',
    'contract',
    'purchase',
  ],
  examples: {
    yes: [
      'The company sold [142,285 cars](COUNT).',
      'Revenue rose by [14.6 percent](PERCENT).',
      'The airline ordered [60 jets](COUNT).',
      'Sales came to [$96 million](MONEY).',
    ],
    no: [
      'The company employs [142,285 people](COUNT).',
      'Turnout rose by [14.6 percent](PERCENT).',
      'The airline cancelled [60 flights](COUNT).',
    ],
  },
});
