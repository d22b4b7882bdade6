// Figures with the event attack: attacks, and the weapons used.

import { defineFigureKind } from './define.ts';

export const attack = defineFigureKind({
  event: 'attack',
  means: 'attacks, and the weapons used',
  counted: [
    'attack',
    'drone',
    'missile',
    'bombing',
    'raid',
    'rocket',
    'airstrike',
    'shell',
    'ambush',
    'strike',
    'incident',
    'shooting',
    'explosion',
  ],
  verbs: ['attack', 'fire', 'launch', 'bomb', 'shell', 'intercept', 'raid'],
  words: [
    'attack',
    'attacks',
    'drones',
    'missiles',
    'bombing',
    'raid',
    'fired',
    'launched',
    'rockets',
    'airstrikes',
    'shot',
    'attacked',
    'gunmen',
  ],
  examples: {
    yes: [
      'Russia launched [58 drones](COUNT) overnight.',
      'The army counted [14 suicide bombings](COUNT).',
      'The air force shot down [two missiles](COUNT).',
    ],
    no: [
      'The firm sold [58 drones](COUNT).',
      'The band gave [14 concerts](COUNT).',
      '[Two firemen](COUNT) were praised.',
    ],
  },
});
