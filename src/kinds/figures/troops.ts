// Figures with the event troops: soldiers, police and their arms, where they are sent or serve.

import { defineFigureKind } from './define.ts';

export const troops = defineFigureKind({
  event: 'troops',
  means: 'soldiers, police and their arms, where they are sent or serve',
  counted: [
    'soldier',
    'troop',
    'officer',
    'personnel',
    'battalion',
    'company',
    'patrol',
    'tank',
    'peacekeeper',
    'marine',
    'combatant',
    'commando',
    'warship',
    'jet',
    'trainer',
    'policeman',
    'paratrooper',
    'brigade',
  ],
  verbs: ['deploy', 'station', 'post', 'send'],
  words: [
    'soldiers',
    'troops',
    'army',
    'deployed',
    'military',
    'mission',
    'peacekeepers',
    'contingent',
    'police',
  ],
  examples: {
    yes: [
      'The mission has [11,900 soldiers](COUNT) in the country.',
      'Kenya deployed [217 officers](COUNT).',
      '[Two battalions](COUNT) were posted at the bridge.',
    ],
    no: [
      '[Twelve soldiers](COUNT) were killed.',
      'Kenya exported [217 tonnes](MEASURE) of tea.',
      '[Two companies](COUNT) went bankrupt.',
    ],
  },
});
