// The relation `pardoned`: let off a punishment.

import { actor, defineRelation } from './define.ts';

export const pardoned = defineRelation({
  type: 'pardoned',
  means: 'Let off a punishment.',
  subject: actor,
  object: ['person', 'organization', 'group', 'place', 'figure', 'product'],
  subjectless: true,
  event: { plover: 'RETREAT', cameo: '0841' },
  patterns: [
    {
      id: 'pardoned/verb',
      for: 'Biden pardoned Amina Odhiambo on Tuesday.',
      verbs: ['pardon', 'amnesty'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'pardoned/noun',
      for: "Biden's pardon of Amina Odhiambo was announced on Monday.",
      nouns: ['pardon', 'clemency'],
      subject: 'by agent modifier possessor',
      object: 'of patient possessor',
    },
  ],
  examples: {
    yes: [
      '[Biden](PER:subject) pardoned [Amina Odhiambo](PER:object) on Tuesday.',
      '[Amina Odhiambo](PER:object) was pardoned by [Biden](PER:subject).',
      "[Biden](PER:subject)'s pardon of [Amina Odhiambo](PER:object) was announced on Monday.",
    ],
    no: [
      '[Biden](PER:subject) met [Amina Odhiambo](PER:object).',
      '[Biden](PER:subject) pardoned a friend of [Amina Odhiambo](PER:object).',
      '[Biden](PER:subject) told [Amina Odhiambo](PER:object) that a pardon was near.',
    ],
  },
});
