// Figures with the event investment: money put into companies and projects, and shares in them.

import { defineFigureKind } from './define.ts';

export const investment = defineFigureKind({
  event: 'investment',
  means: 'money put into companies and projects, and shares in them',
  counted: ['stake', 'share', 'investor', 'fund'],
  verbs: ['invest', 'raise', 'own', 'acquire', 'hold', 'finance'],
  words: [
    'invest',
    'investment',
    'stake',
    'shares',
    'investors',
    'invested',
    'raised',
    'acquire',
    'fund',
    'holding',
    'owned',
    'venture',
    'acquisition',
    'bonds',
  ],
  examples: {
    yes: [
      'The fund invested [$35 billion](MONEY) in the project.',
      'The family holds a [58 percent](PERCENT) stake.',
      'The start-up raised [$2.6 million](MONEY) from investors.',
    ],
    no: [
      'The court fined the fund [$35 billion](MONEY).',
      'Inflation holds at [5 percent](PERCENT).',
      'The farmer raised [26 goats](COUNT).',
    ],
  },
});
