// Figures with the event vaccination: people vaccinated, and doses.

import { defineFigureKind } from './define.ts';

export const vaccination = defineFigureKind({
  event: 'vaccination',
  means: 'people vaccinated, and doses',
  counted: ['vaccination', 'jab', 'inoculation'],
  verbs: ['vaccinate', 'inoculate', 'immunize', 'immunise'],
  acts: [],
  nouns: ['vaccination', 'immunization'],
  phrases: ['been vaccinated', 'were vaccinated'],
  words: [
    'vaccine',
    'vaccinated',
    'vaccination',
    'doses',
    'dose',
    'immunization',
    'jab',
    'coverage',
    'jabs',
    'vaccinate',
    'shots',
    'inoculated',
    'unvaccinated',
    'rollout',
    'shot',
  ],
  examples: {
    yes: [
      'The team vaccinated [3,400 children](COUNT) against measles.',
      'Nurses vaccinated [84 miners](COUNT) in the camp.',
      '[Half](PERCENT) of the nurses have been vaccinated.',
    ],
    no: [
      '[3,400 children](COUNT) caught measles.',
      'The company sold [84 cars](COUNT).',
      '[Half](PERCENT) of the nurses went on strike.',
    ],
  },
});
