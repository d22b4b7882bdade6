// Figures with the event attendance: people who come to an event.

import { defineFigureKind } from './define.ts';

export const attendance = defineFigureKind({
  event: 'attendance',
  means: 'people who come to an event',
  counted: [
    'spectator',
    'visitor',
    'fan',
    'attendee',
    'pilgrim',
    'runner',
    'competitor',
    'participant',
    'delegate',
    'guest',
    'audience',
    'supporter',
    'mourner',
    'onlooker',
    'listener',
    'entrant',
  ],
  verbs: ['attend', 'watch', 'visit', 'gather', 'assemble', 'crowd'],
  words: [
    'attended',
    'crowd',
    'audience',
    'visitors',
    'spectators',
    'guests',
    'attendance',
    'attend',
    'gathered',
    'festival',
    'fans',
    'pilgrims',
    'watched',
  ],
  examples: {
    yes: [
      '[About 14,000 spectators](COUNT) watched the match.',
      'The fair drew [more than 100,000 visitors](COUNT).',
      '[Some 200 mourners](COUNT) attended the funeral.',
      'Police put the crowd at [22,000](COUNT).',
    ],
    no: [
      '[About 14,000 people](COUNT) were displaced.',
      'The fair cost [$100,000](MONEY).',
      '[Some 200 houses](COUNT) burned.',
    ],
  },
});
