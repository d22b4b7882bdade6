// Figures with the event layoff: people who lose their work.

import { defineFigureKind } from './define.ts';

export const layoff = defineFigureKind({
  event: 'layoff',
  means: 'people who lose their work',
  counted: ['layoff', 'redundancy', 'cut', 'dismissal'],
  verbs: ['lay', 'dismiss', 'sack', 'fire', 'cut', 'axe', 'furlough'],
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
