// The relation `sanctioned`: put sanctions, an embargo, a tariff or a fine on.

import { actor, defineRelation } from './define.ts';

export const sanctioned = defineRelation({
  type: 'sanctioned',
  means: 'Put sanctions, an embargo, a tariff or a fine on.',
  subject: actor,
  object: actor,
  subjectless: true,
  event: { plover: 'SANCTION', cameo: '163' },
  patterns: [
    {
      id: 'sanctioned/verb',
      for: 'Kenya sanctioned Uganda over the vote.',
      verbs: [
        'sanction',
        'fine',
        'blacklist',
        'embargo',
        'penalize',
        'penalise',
        'blockade',
        'designate',
      ],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'sanctioned/noun',
      for: 'Kenya imposed sanctions on Uganda.',
      nouns: [
        'sanction',
        'tariff',
        'embargo',
        'fine',
        'penalty',
        'restriction',
        'visa-restriction',
      ],
      subject: 'agent possessor modifier by',
      object: 'on against upon',
    },
    {
      id: 'sanctioned/impose',
      for: 'Kenya imposed a heavy tariff on Uganda.',
      verbs: ['impose', 'slap', 'place', 'levy'],
      subject: 'agent',
      object: 'on against',
      beside: ['sanction', 'tariff', 'embargo', 'fine', 'penalty', 'restriction', 'duty'],
    },
  ],
  examples: {
    yes: [
      '[Kenya](GPE:subject) sanctioned [Uganda](GPE:object) over the vote.',
      '[Kenya](GPE:subject) imposed sanctions on [Uganda](GPE:object).',
      '[Kenya](GPE:subject) imposed a heavy tariff on [Uganda](GPE:object).',
    ],
    no: [
      '[Kenya](GPE:subject) lifted the blockade, [Uganda](GPE:object) said.',
      '[Kenya](GPE:subject) praised [Uganda](GPE:object).',
      '[Kenya](GPE:subject) imposed a curfew after [Uganda](GPE:object) voted.',
    ],
  },
});
