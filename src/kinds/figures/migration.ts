// Figures with the event migration: people who move to another country or are on the way.

import { defineFigureKind } from './define.ts';

export const migration = defineFigureKind({
  event: 'migration',
  means: 'people who move to another country or are on the way',
  gdelt: 'REFUGEES',
  counted: ['migrant', 'arrival', 'immigrant', 'emigrant', 'visa', 'departure'],
  verbs: ['migrate', 'emigrate', 'immigrate'],
  words: [
    'migrants',
    'migration',
    'arrivals',
    'arrived',
    'boat',
    'visas',
    'visa',
    'emigrated',
    'immigrants',
    'migrant',
  ],
  examples: {
    yes: [
      'The islands counted [46,843 arrivals](COUNT) by boat.',
      '[412 migrants](COUNT) reached Lampedusa on Sunday.',
      'The country issued [90,000 visas](COUNT) to workers.',
    ],
    no: [
      '[412 pupils](COUNT) sat the exam.',
      'The airline cancelled [90 flights](COUNT).',
      '[412 people](COUNT) were killed on Sunday.',
    ],
  },
});
