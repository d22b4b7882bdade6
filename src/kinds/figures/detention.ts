// Figures with the event detention: people held.

import { defineFigureKind } from './define.ts';

export const detention = defineFigureKind({
  event: 'detention',
  means: 'people held',
  gdelt: 'ARREST',
  counted: ['detainee', 'prisoner', 'inmate', 'captive', 'detention', 'hostage'],
  verbs: ['detain', 'hold', 'imprison', 'intercept', 'jail', 'intern', 'question'],
  words: [
    'prison',
    'jail',
    'cell',
    'custody',
    'detention',
    'detained',
    'held',
    'inmate',
    'prisoner',
    'captivity',
  ],
  examples: {
    yes: [
      '[247 Bangladeshis](COUNT) were detained in the sweep.',
      'The jail holds [3,000 inmates](COUNT).',
      'Guards are still holding [two engineers](COUNT).',
      '[More than 40 people](COUNT) remain in custody.',
    ],
    no: [
      'The judge freed [six prisoners](COUNT).',
      '[Two engineers](COUNT) repaired the pump.',
      '[247 Bangladeshis](COUNT) were killed.',
    ],
  },
});
