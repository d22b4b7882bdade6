// Figures with the event fine: penalties and compensation.

import { defineFigureKind } from './define.ts';

export const fine = defineFigureKind({
  event: 'fine',
  means: 'penalties and compensation',
  counted: ['fine', 'penalty'],
  verbs: ['fine'],
  acts: [],
  nouns: ['fine', 'fines', 'penalty', 'penalties'],
  phrases: ['fined', 'a fine'],
  words: [
    'fine',
    'fined',
    'penalty',
    'fines',
    'compensation',
    'damages',
    'penalties',
    'court',
    'judge',
    'ordered',
    'pay',
    'settlement',
    'breach',
    'regulator',
    'imposed',
    'penalised',
    'sanction',
    'liable',
    'ticket',
    'penalize',
    'order',
  ],
  examples: {
    yes: [
      'The court fined the firm [400,000 roubles](MONEY).',
      'She must pay a penalty of [$186,400](MONEY).',
      'Inspectors issued [26 fines](COUNT).',
    ],
    no: [
      'The firm earned [400,000 roubles](MONEY).',
      'She won a prize of [$186,400](MONEY).',
      'Inspectors visited [26 farms](COUNT).',
    ],
  },
});
