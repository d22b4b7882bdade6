// Figures with the event trade: goods sent to or bought from other countries.

import { defineFigureKind } from './define.ts';

export const trade = defineFigureKind({
  event: 'trade',
  means: 'goods sent to or bought from other countries',
  counted: ['shipment', 'export', 'import', 'cargo'],
  verbs: ['export', 'import', 'ship', 'trade'],
  words: [
    'exports',
    'imports',
    'trade',
    'tariff',
    'export',
    'shipments',
    'import',
    'exported',
    'shipped',
    'surplus',
    'deficit',
    'tariffs',
    'cargo',
  ],
  examples: {
    yes: [
      'Exports fell by [almost half](PERCENT).',
      'The country imports [35,000 tonnes](MEASURE) of wheat a year.',
      'Trade between the two countries reached [$9 billion](MONEY).',
    ],
    no: [
      'Wages fell by [almost half](PERCENT).',
      'The mine produces [35,000 tonnes](MEASURE) a year.',
      'The stadium cost [$9 billion](MONEY).',
    ],
  },
});
