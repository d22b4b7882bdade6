// Figures with the event execution: people put to death by a state.

import { defineFigureKind } from './define.ts';

export const execution = defineFigureKind({
  event: 'execution',
  means: 'people put to death by a state',
  gdelt: 'KILL',
  counted: ['execution'],
  verbs: ['execute', 'behead', 'hang'],
  acts: [],
  nouns: ['execution'],
  phrases: ['put to death', 'death row'],
  words: [
    'execution',
    'gallows',
    'hanged',
    'beheaded',
    'executed',
    'firing',
    'squad',
    'lethal',
    'injection',
    'death',
    'penalty',
  ],
  examples: {
    yes: [
      'The kingdom executed [81 men](COUNT) in a day.',
      'There were [853 executions](COUNT) last year.',
      '[Four prisoners](COUNT) were hanged at dawn.',
    ],
    no: [
      'The bomb killed [81 men](COUNT).',
      'The company opened [12 offices](COUNT).',
      '[Four prisoners](COUNT) were freed at dawn.',
    ],
  },
});
