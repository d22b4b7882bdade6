// Figures with the event seizure: things taken by authorities.

import { defineFigureKind } from './define.ts';

export const seizure = defineFigureKind({
  event: 'seizure',
  means: 'things taken by authorities',
  gdelt: 'SEIZE',
  counted: ['seizure'],
  verbs: ['seize', 'confiscate', 'recover', 'impound', 'intercept', 'retrieve', 'repossess'],
  words: [
    'seized',
    'confiscated',
    'recovered',
    'seizure',
    'impounded',
    'smuggled',
    'haul',
    'cocaine',
    'smuggling',
  ],
  examples: {
    yes: [
      'Police seized [1.4 tonnes](MEASURE) of cocaine.',
      'Customs confiscated [18 motorcycles](COUNT).',
      'Troops recovered [six rifles](COUNT).',
    ],
    no: [
      'Police arrested [18 men](COUNT).',
      'The dealer sold [18 motorcycles](COUNT).',
      'Farmers grew [1.4 tonnes](MEASURE) of maize.',
    ],
  },
});
