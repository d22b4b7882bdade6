// The relation `deployed_to`: sent troops, police or other forces there, or keeps them there.

import { actor, defineRelation } from './define.ts';

export const deployedTo = defineRelation({
  type: 'deployed_to',
  means: 'Sent troops, police or other forces there, or keeps them there.',
  subject: actor,
  object: ['place'],
  event: { plover: 'MOBILIZE', cameo: '154' },
  patterns: [
    {
      id: 'deployed_to/verb',
      for: 'Kenya deployed troops to Haiti.',
      verbs: ['deploy', 'dispatch', 'station', 'mobilize', 'mobilise'],
      subject: 'agent patient',
      object: 'to in on along at',
    },
    {
      id: 'deployed_to/send',
      for: 'Kenya sent police to Haiti.',
      verbs: ['send', 'fly', 'have', 'move'],
      subject: 'agent',
      object: 'to in into',
      beside: [
        'troop',
        'soldier',
        'police',
        'officer',
        'force',
        'battalion',
        'warship',
        'peacekeeper',
        'firefighter',
        'ship',
        'team',
        'unit',
        'jet',
        'tank',
      ],
    },
    {
      id: 'deployed_to/deployment',
      for: "Kenya's deployment to Haiti began.",
      nouns: ['deployment', 'mission'],
      subject: 'possessor of by modifier agent',
      object: 'to in',
    },
    {
      id: 'deployed_to/troops',
      for: 'Kenyan troops in Haiti were attacked.',
      nouns: [
        'troop',
        'soldier',
        'force',
        'peacekeeper',
        'monitor',
        'contingent',
        'battalion',
        'marine',
      ],
      subject: 'possessor modifier from',
      object: 'in at to',
    },
  ],
  examples: {
    yes: [
      '[Kenya](GPE:subject) deployed troops to [Haiti](GPE:object).',
      '[Kenya](GPE:subject) sent police to [Haiti](GPE:object).',
      "[Kenya](GPE:subject)'s deployment to [Haiti](GPE:object) began.",
      '[Kenyan](NORP:subject) troops in [Haiti](GPE:object) were attacked.',
    ],
    no: [
      '[Kenya](GPE:subject) sent food to [Haiti](GPE:object).',
      '[Kenya](GPE:subject) praised troops from [Haiti](GPE:object).',
      '[Kenya](GPE:subject) withdrew from [Haiti](GPE:object).',
    ],
  },
});
