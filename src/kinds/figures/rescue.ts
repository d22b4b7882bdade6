// Figures with the event rescue: people or animals saved.

import { defineFigureKind } from './define.ts';

export const rescue = defineFigureKind({
  event: 'rescue',
  means: 'people or animals saved',
  counted: ['rescue'],
  verbs: ['rescue', 'save'],
  acts: [],
  nouns: ['rescue'],
  phrases: ['from the rubble', 'from the water', 'rescued from'],
  pairs: [
    { verbs: ['pull', 'bring'], counted: ['survivor', 'neighbor', 'neighbour', 'miner', 'hiker'] },
  ],
  words: [
    'rescued',
    'rescue',
    'saved',
    'survivors',
    'rescuers',
    'alive',
    'lifeboat',
    'coastguard',
    'helicopter',
    'pulled',
    'rubble',
    'stranded',
    'trapped',
    'hauled',
    'winched',
    'diver',
    'freed',
    'rescuing',
    'dug',
    'carried',
    'survivor',
    'pull',
  ],
  examples: {
    yes: [
      'The coastguard rescued [57 migrants](COUNT).',
      'Crews pulled [eight neighbors](COUNT) alive from the rubble.',
      'The navy saved [200 sailors](COUNT).',
    ],
    no: [
      'The coastguard bought [two boats](COUNT).',
      '[Eight neighbors](COUNT) were killed in the rubble.',
      'The navy dismissed [200 sailors](COUNT).',
    ],
  },
});
