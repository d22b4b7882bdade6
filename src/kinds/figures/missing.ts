// Figures with the event missing: people or things that cannot be found.

import { defineFigureKind } from './define.ts';

export const missing = defineFigureKind({
  event: 'missing',
  means: 'people or things that cannot be found',
  counted: ['disappearance'],
  verbs: [],
  acts: ['disappear'],
  nouns: ['missing', 'disappearance'],
  phrases: [
    'unaccounted for',
    'still missing',
    'are missing',
    'were missing',
    'reported missing',
    'looking for',
    'search for',
  ],
  words: [
    'missing',
    'unaccounted',
    'disappeared',
    'vanished',
    'search',
    'lost',
    'untraced',
    'whereabouts',
    'searching',
    'trace',
    'vanish',
    'lose',
  ],
  examples: {
    yes: [
      '[Nine people](COUNT) are still missing.',
      '[Four hikers](COUNT) were unaccounted for on Sunday.',
      'Families reported [43 disappearances](COUNT).',
    ],
    no: [
      '[Nine people](COUNT) were found alive.',
      '[Four hikers](COUNT) reached the summit.',
      '[Nine people](COUNT) were killed.',
    ],
  },
});
