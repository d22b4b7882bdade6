// Figures with the event border_crossing: people or things that cross a border.

import { defineFigureKind } from './define.ts';

export const borderCrossing = defineFigureKind({
  event: 'border_crossing',
  means: 'people or things that cross a border',
  counted: ['crossing'],
  verbs: [],
  acts: ['cross'],
  nouns: ['crossing', 'crossings'],
  phrases: ['crossed the border', 'cross the border', 'across the border', 'the frontier from'],
  words: [
    'crossed',
    'crossing',
    'border',
    'frontier',
    'crossings',
    'cross',
    'river',
    'checkpoint',
    'smuggled',
    'entered',
    'illegally',
    'fence',
  ],
  examples: {
    yes: [
      '[14 people](COUNT) crossed the border in May.',
      'The agency counted [2,300 crossings](COUNT).',
      '[Some 40 balloons](COUNT) crossed the frontier from Belarus.',
    ],
    no: [
      '[14 people](COUNT) died in May.',
      'The agency counted [2,300 trees](COUNT).',
      'The band played [40 songs](COUNT).',
    ],
  },
});
