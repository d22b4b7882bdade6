// Figures with the event damage: things damaged or destroyed, and what it costs.

import { defineFigureKind } from './define.ts';

export const damage = defineFigureKind({
  event: 'damage',
  means: 'things damaged or destroyed, and what it costs',
  counted: ['damage', 'loss'],
  verbs: [
    'destroy',
    'damage',
    'burn',
    'flood',
    'wreck',
    'collapse',
    'gut',
    'raze',
    'lose',
    'sink',
    'flatten',
  ],
  words: [
    'damaged',
    'destroyed',
    'damage',
    'burnt',
    'burned',
    'flooded',
    'losses',
    'collapsed',
    'insurers',
    'wrecked',
    'fire',
    'razed',
  ],
  examples: {
    yes: [
      'The storm damaged [86 homes](COUNT).',
      'Fire destroyed [300 stalls](COUNT).',
      'The flood caused losses of [$3 billion](MONEY).',
      '[Nine coaches](COUNT) were wrecked.',
    ],
    no: [
      'The developer built [86 homes](COUNT).',
      'The market has [300 stalls](COUNT).',
      'The firm made a profit of [$3 billion](MONEY).',
    ],
  },
});
