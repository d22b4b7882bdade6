// Figures with the event return: people who go or are brought back.

import { defineFigureKind } from './define.ts';

export const returns = defineFigureKind({
  event: 'return',
  means: 'people who go or are brought back',
  counted: ['returnee', 'repatriation'],
  verbs: ['repatriate', 'return'],
  acts: ['return'],
  nouns: ['return', 'repatriation', 'returns'],
  phrases: [
    'went back',
    'go back',
    'come home',
    'came home',
    'went home',
    'go home',
    'brought back',
    'flown home',
    'return home',
    'returned home',
    'going home',
    'set out for home',
  ],
  words: [
    'return',
    'returned',
    'home',
    'voluntarily',
    'back',
    'returnee',
    'repatriation',
    'repatriated',
    'homeland',
    'reunited',
    'voluntary',
    'resettled',
    'homecoming',
    'flown',
    'brought',
    'crossed',
    'went',
    'came',
  ],
  examples: {
    yes: [
      '[Some 1,200 refugees](COUNT) returned home over the weekend.',
      'The agency helped [9,800 Nigerians](COUNT) to return from Libya.',
      '[Twelve families](COUNT) went back to the village.',
    ],
    no: [
      '[Some 1,200 refugees](COUNT) fled the town.',
      'Thailand deported [90 men](COUNT).',
      '[Twelve families](COUNT) lost their homes in the fire.',
    ],
  },
});
