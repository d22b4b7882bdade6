// Figures with the event budget: what public bodies and projects have to spend or spend.

import { defineFigureKind } from './define.ts';

export const budget = defineFigureKind({
  event: 'budget',
  means: 'what public bodies and projects have to spend or spend',
  counted: ['budget', 'allocation'],
  verbs: ['allocate', 'budget', 'approve', 'spend', 'earmark'],
  words: [
    'budget',
    'deficit',
    'spending',
    'fiscal',
    'allocated',
    'cost',
    'finance',
    'treasury',
    'expenditure',
    'funding',
    'approved',
    'revenue',
    'debt',
  ],
  examples: {
    yes: [
      'Parliament passed a budget of [41 million rupees](MONEY).',
      'The deficit was [4 percent](PERCENT) of GDP.',
      'The council set aside [$12,500](MONEY) for the rink.',
    ],
    no: [
      'The bag costs [41 rupees](MONEY).',
      'Turnout was [44 percent](PERCENT).',
      'The thief took [$12,500](MONEY) from the till.',
    ],
  },
});
