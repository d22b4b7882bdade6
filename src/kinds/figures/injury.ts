// Figures with the event injury: people hurt.

import { defineFigureKind } from './define.ts';

export const injury = defineFigureKind({
  event: 'injury',
  means: 'people hurt',
  gdelt: 'WOUND',
  counted: ['injury', 'wounded'],
  verbs: ['injure', 'wound', 'hurt', 'maim', 'trample', 'scald'],
  acts: [],
  nouns: ['injury', 'injuries', 'wounded', 'injured'],
  phrases: [
    'injured as',
    'injured when',
    'injured after',
    'were hurt',
    'was hurt',
    'were wounded',
    'were injured',
  ],
  pairs: [
    {
      verbs: ['beat', 'burn', 'stab'],
      counted: [
        'person',
        'man',
        'woman',
        'child',
        'policeman',
        'officer',
        'monitor',
        'reporter',
        'student',
      ],
    },
  ],
  words: [
    'injured',
    'wounded',
    'hurt',
    'injuries',
    'injuring',
    'wounding',
    'bruises',
    'broken',
    'fractured',
    'treated',
    'stretcher',
    'beaten',
    'burns',
    'bandaged',
    'critical',
    'maimed',
    'trampled',
    'casualties',
    'beat',
    'burn',
    'casualty',
  ],
  examples: {
    yes: [
      'The blast wounded [238 people](COUNT).',
      '[At least 86 injured](COUNT) as train derails',
      '[Two firemen](COUNT) were hurt.',
      'Doctors counted [17 injuries](COUNT).',
    ],
    no: [
      'The blast killed [238 people](COUNT).',
      '[Two firemen](COUNT) were praised by the mayor.',
      'The storm damaged [86 homes](COUNT).',
    ],
  },
});
