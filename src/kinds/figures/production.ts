// Figures with the event production: what is made, grown or mined.

import { defineFigureKind } from './define.ts';

export const production = defineFigureKind({
  event: 'production',
  means: 'what is made, grown or mined',
  counted: ['barrel', 'harvest', 'crop', 'unit'],
  verbs: [
    'produce',
    'harvest',
    'grow',
    'make',
    'mine',
    'manufacture',
    'generate',
    'catch',
    'build',
    'assemble',
  ],
  words: [
    'production',
    'output',
    'harvest',
    'produces',
    'crop',
    'produce',
    'growth',
    'gdp',
    'manufacturing',
    'capacity',
    'plant',
    'mine',
    'yield',
    'industrial',
  ],
  examples: {
    yes: [
      'The mine produces [35,000 tonnes](MEASURE) of copper a year.',
      'Oil output rose by [8 percent](PERCENT).',
      'Farmers harvested [800,000 sacks](COUNT) of coffee.',
    ],
    no: [
      'The port exports [35,000 tonnes](MEASURE) of copper a year.',
      'Turnout rose by [8 percent](PERCENT).',
      'Customs seized [800 sacks](COUNT) of coffee.',
    ],
  },
});
