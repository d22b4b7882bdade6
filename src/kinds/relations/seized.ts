// The relation `seized`: took goods or a place by force or by law.

import { actor, defineRelation } from './define.ts';

export const seized = defineRelation({
  type: 'seized',
  means: 'Took goods or a place by force or by law.',
  subject: actor,
  object: ['person', 'organization', 'group', 'place', 'figure', 'product'],
  subjectless: true,
  event: { plover: 'COERCE', cameo: '171' },
  patterns: [
    {
      id: 'seized/verb',
      for: 'Kenyan police seized 12 guns on Tuesday.',
      verbs: [
        'seize',
        'confiscate',
        'impound',
        'capture',
        'intercept',
        'repossess',
        'recover',
        'nationalize',
        'nationalise',
        'requisition',
      ],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'seized/noun',
      for: 'The seizure of 12 guns by Kenyan police was reported on Monday.',
      nouns: ['seizure', 'capture'],
      subject: 'by agent modifier possessor',
      object: 'of patient possessor',
    },
  ],
  examples: {
    yes: [
      '[Kenyan police](ORG:subject) seized [12 guns](COUNT:object) on Tuesday.',
      '[12 guns](COUNT:object) were seized by [Kenyan police](ORG:subject).',
      'The seizure of [12 guns](COUNT:object) by [Kenyan police](ORG:subject) was reported on Monday.',
    ],
    no: [
      '[Kenyan police](ORG:subject) sold [12 guns](COUNT:object).',
      '[Kenyan police](ORG:subject) seized a car and counted [12 guns](COUNT:object).',
      '[Kenyan police](ORG:subject) said that [12 guns](COUNT:object) were for sale.',
    ],
  },
});
