// Figures with the event strike: people or places on strike.

import { defineFigureKind } from './define.ts';

export const strike = defineFigureKind({
  event: 'strike',
  means: 'people or places on strike',
  gdelt: 'STRIKE',
  counted: ['striker', 'walkout'],
  verbs: [],
  acts: [],
  nouns: ['strike', 'walkout'],
  phrases: ['on strike', 'went on strike', 'the walkout', 'walked off'],
  words: [
    'strike',
    'striking',
    'walkout',
    'stoppage',
    'picket',
    'union',
    'unions',
    'walked',
    'idle',
    'closed',
    'dark',
    'work',
    'shut',
    'boycott',
    'down',
  ],
  examples: {
    yes: [
      '[Some 2,900 miners](COUNT) went on strike.',
      '[Some 300 nurses](COUNT) walked off the job.',
      '[Half](PERCENT) of the teachers joined the walkout.',
    ],
    no: [
      'The company hired [2,900 miners](COUNT).',
      'The company opened [60 factories](COUNT).',
      '[Two missiles](COUNT) struck the bridge.',
    ],
  },
});
