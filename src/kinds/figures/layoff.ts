// Figures with the event layoff: people who lose their work.

import { defineFigureKind } from './define.ts';

export const layoff = defineFigureKind({
  event: 'layoff',
  means: 'people who lose their work',
  counted: ['layoff', 'redundancy'],
  verbs: ['sack'],
  acts: [],
  nouns: ['layoffs', 'redundancies', 'layoff'],
  phrases: [
    'laid off',
    'job cuts',
    'lose their jobs',
    'out of work',
    'lost their jobs',
    'be laid off',
    'been laid off',
  ],
  pairs: [
    {
      verbs: ['cut', 'axe', 'shed', 'eliminate', 'lose', 'slash'],
      counted: ['job', 'post', 'position', 'worker', 'staff', 'employee'],
    },
  ],
  words: [
    'jobs',
    'laid',
    'redundancies',
    'layoffs',
    'cuts',
    'job',
    'dismissed',
    'sacked',
    'cut',
    'lose',
    'closure',
    'cutting',
    'close',
    'plant',
    'positions',
    'restructuring',
    'fired',
    'furloughed',
    'leave',
    'bankruptcy',
    'eliminate',
    'shed',
    'dismissal',
    'lay',
    'dismiss',
    'fire',
    'axe',
    'furlough',
  ],
  examples: {
    yes: [
      'The carmaker will cut [1,290 jobs](COUNT).',
      '[Some 300 teachers](COUNT) were laid off.',
      'The bank announced [600 layoffs](COUNT).',
    ],
    no: [
      'The carmaker will create [1,290 jobs](COUNT).',
      '[Some 300 teachers](COUNT) were honoured.',
      'The bank opened [six branches](COUNT).',
    ],
  },
});
