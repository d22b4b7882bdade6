// Figures with the event arrest: people taken by police.

import { defineFigureKind } from './define.ts';

export const arrest = defineFigureKind({
  event: 'arrest',
  means: 'people taken by police',
  gdelt: 'ARREST',
  counted: ['arrest'],
  verbs: ['arrest', 'nab', 'apprehend'],
  acts: [],
  nouns: ['arrest', 'arrests'],
  phrases: ['picked up', 'rounded up', 'under arrest'],
  words: [
    'arrest',
    'arrested',
    'police',
    'apprehended',
    'caught',
    'raid',
    'handcuffs',
    'suspects',
    'custody',
    'picked',
    'nabbed',
    'swoop',
    'detectives',
    'warrant',
    'suspect',
    'round',
  ],
  examples: {
    yes: [
      'Police arrested [11 students](COUNT).',
      '[Twenty officials](COUNT) have been arrested since Monday.',
      'Arrests topped [1,000](COUNT) in June.',
      'The group knew of [12 arrests](COUNT).',
    ],
    no: [
      'The court sentenced [three soldiers](COUNT) to ten years.',
      '[Eleven people](COUNT) died in the crash.',
      'The school has [400 pupils](COUNT).',
    ],
  },
});
