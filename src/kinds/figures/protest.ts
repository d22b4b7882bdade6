// Figures with the event protest: people who protest, and protests.

import { defineFigureKind } from './define.ts';

export const protest = defineFigureKind({
  event: 'protest',
  means: 'people who protest, and protests',
  gdelt: 'PROTEST',
  counted: [
    'protester',
    'protestor',
    'demonstrator',
    'protest',
    'rally',
    'demonstration',
    'marcher',
    'petition',
    'signature',
  ],
  verbs: ['protest', 'march', 'demonstrate', 'rally', 'block', 'chant', 'picket'],
  words: [
    'protest',
    'protesters',
    'demonstrators',
    'march',
    'marched',
    'petition',
    'demonstration',
    'rally',
    'blocked',
    'demonstrated',
  ],
  examples: {
    yes: [
      '[Hundreds of people](COUNT) marched against the law.',
      '[Some 80 farmers](COUNT) blocked the road with tyres.',
      'Police dispersed [300 protesters](COUNT).',
      '[Six rallies](COUNT) were held in the capital.',
    ],
    no: [
      '[Hundreds of people](COUNT) drowned.',
      '[Some 80 farmers](COUNT) received loans.',
      '[300 policemen](COUNT) were sent to the border.',
    ],
  },
});
