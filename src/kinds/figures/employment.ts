// Figures with the event employment: people who work, jobs and pay.

import { defineFigureKind } from './define.ts';

export const employment = defineFigureKind({
  event: 'employment',
  means: 'people who work, jobs and pay',
  counted: [
    'job',
    'worker',
    'employee',
    'staff',
    'post',
    'vacancy',
    'position',
    'hiring',
    'apprentice',
  ],
  verbs: ['employ', 'hire', 'recruit', 'pay', 'earn', 'work'],
  words: [
    'jobs',
    'workers',
    'employs',
    'employees',
    'wage',
    'salary',
    'pay',
    'unemployment',
    'staff',
    'hired',
    'earns',
    'workforce',
    'employed',
    'jobless',
    'wages',
    'recruit',
  ],
  examples: {
    yes: [
      'The firm employs [1,290 workers](COUNT).',
      'The plant will create [415,000 jobs](COUNT).',
      'Unemployment rose to [7.2 percent](PERCENT).',
      'He earns [$900](MONEY) a month.',
    ],
    no: [
      'The firm will cut [1,290 jobs](COUNT).',
      '[Some 400 tourists](COUNT) visited the plant.',
      'He owes [$900](MONEY).',
    ],
  },
});
