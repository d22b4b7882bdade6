// Figures with the event vote: votes, voters, ballots and shares of the vote.

import { defineFigureKind } from './define.ts';

export const vote = defineFigureKind({
  event: 'vote',
  means: 'votes, voters, ballots and shares of the vote',
  counted: [
    'vote',
    'ballot',
    'voter',
    'abstention',
    'elector',
    'nay',
    'aye',
    'referendum',
    'constituency',
    'tally',
  ],
  verbs: ['vote', 'elect', 'ballot'],
  words: [
    'votes',
    'vote',
    'turnout',
    'voted',
    'election',
    'ballot',
    'poll',
    'ballots',
    'voters',
    'candidate',
    'voting',
    'runoff',
    'against',
  ],
  examples: {
    yes: [
      'She won [49,880 votes](COUNT).',
      'Turnout was [41.6 percent](PERCENT).',
      'The bill passed with [11 votes](COUNT) to [nine](COUNT).',
      '[Three senators](COUNT) voted against it.',
    ],
    no: [
      'She won [49,880 dollars](MONEY).',
      'The party holds [eleven seats](COUNT).',
      'Inflation was [41.6 percent](PERCENT).',
    ],
  },
});
