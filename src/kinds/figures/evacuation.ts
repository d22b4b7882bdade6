// Figures with the event evacuation: people brought out of danger beforehand.

import { defineFigureKind } from './define.ts';

export const evacuation = defineFigureKind({
  event: 'evacuation',
  means: 'people brought out of danger beforehand',
  gdelt: 'EVACUATION',
  counted: ['evacuee', 'evacuation'],
  verbs: ['evacuate'],
  acts: [],
  nouns: ['evacuation'],
  phrases: ['were evacuated', 'to leave their homes', 'been evacuated'],
  words: [
    'evacuated',
    'evacuation',
    'evacuate',
    'shelters',
    'precaution',
    'flood',
    'wildfire',
    'relocated',
    'order',
    'cleared',
    'ordered',
    'leave',
    'evacuating',
    'inland',
    'ferried',
    'airlifted',
    'moved',
    'shelter',
    'relocate',
    'move',
  ],
  examples: {
    yes: [
      'The mine evacuated [1,150 workers](COUNT).',
      '[Some 9,400 people](COUNT) were evacuated from the coast.',
      'Officials counted [2,870 evacuees](COUNT).',
    ],
    no: [
      'The mine hired [1,150 workers](COUNT).',
      '[Some 9,400 people](COUNT) were deported.',
      'Officials counted [2,870 votes](COUNT).',
    ],
  },
});
