// Figures with the event asylum: people who ask for asylum, and their claims.

import { defineFigureKind } from './define.ts';

export const asylum = defineFigureKind({
  event: 'asylum',
  means: 'people who ask for asylum, and their claims',
  gdelt: 'REFUGEES',
  counted: [],
  verbs: [],
  acts: [],
  nouns: ['asylum'],
  phrases: [
    'for asylum',
    'asylum claims',
    'asylum seekers',
    'seeking asylum',
    'asylum applications',
  ],
  words: [
    'asylum',
    'refugee',
    'claims',
    'applications',
    'seekers',
    'protection',
    'refused',
    'applicants',
    'applied',
    'claim',
    'application',
  ],
  examples: {
    yes: [
      'Costa Rica received [240,000 asylum claims](COUNT).',
      'Applications for asylum fell to [212](COUNT).',
      '[Some 8,000 people](COUNT) applied for asylum in June.',
    ],
    no: [
      'The insurer received [600 claims](COUNT) for storm damage.',
      '[Some 8,000 people](COUNT) applied for the job.',
      '[240,000 people](COUNT) voted.',
    ],
  },
});
