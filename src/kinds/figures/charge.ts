// Figures with the event charge: people charged, or the charges against them.

import { defineFigureKind } from './define.ts';

export const charge = defineFigureKind({
  event: 'charge',
  means: 'people charged, or the charges against them',
  counted: ['charge', 'count', 'indictment', 'accused', 'defendant', 'co-defendant'],
  verbs: ['charge', 'indict', 'book', 'accuse', 'prosecute', 'arraign'],
  words: [
    'charge',
    'charged',
    'indicted',
    'court',
    'prosecutor',
    'trial',
    'pleaded',
    'accused',
    'plead',
  ],
  examples: {
    yes: [
      'He pleaded guilty to [eight charges](COUNT).',
      'Prosecutors indicted [two secretaries](COUNT).',
      '[Eleven people](COUNT) were charged with fraud.',
      'She denied [five counts](COUNT) of theft.',
    ],
    no: [
      'The shop charges [$5](MONEY) a bag.',
      '[Eleven people](COUNT) were convicted of fraud.',
      '[Two secretaries](COUNT) resigned.',
    ],
  },
});
