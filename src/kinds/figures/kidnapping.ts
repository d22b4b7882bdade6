// Figures with the event kidnapping: people taken by force.

import { defineFigureKind } from './define.ts';

export const kidnapping = defineFigureKind({
  event: 'kidnapping',
  means: 'people taken by force',
  gdelt: 'KIDNAP',
  counted: ['kidnapping', 'abduction'],
  verbs: ['kidnap', 'abduct'],
  acts: [],
  nouns: ['abduction', 'kidnapping'],
  phrases: ['were abducted', 'were kidnapped', 'held captive', 'in captivity'],
  words: [
    'kidnapped',
    'abducted',
    'ransom',
    'abduction',
    'kidnap',
    'hostage',
    'captors',
    'taken',
    'bandits',
    'freed',
    'held',
    'gunmen',
    'hostages',
    'kidnappers',
    'kidnapper',
    'seize',
  ],
  examples: {
    yes: [
      'Bandits abducted [no fewer than 64 women](COUNT).',
      'The group documented [1,186 kidnappings](COUNT).',
      '[Two pastors](COUNT) were kidnapped in January.',
    ],
    no: [
      'Bandits killed [64 women](COUNT).',
      '[Two pastors](COUNT) blessed the boats.',
      'Police arrested [12 bandits](COUNT).',
    ],
  },
});
