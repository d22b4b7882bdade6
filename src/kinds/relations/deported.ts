// The relation `deported`: sent out of the country.

import { actor, defineRelation } from './define.ts';

export const deported = defineRelation({
  type: 'deported',
  means: 'Sent out of the country.',
  subject: actor,
  object: ['person', 'organization', 'group', 'place', 'figure', 'product'],
  subjectless: true,
  event: { plover: 'COERCE', cameo: '174' },
  patterns: [
    {
      id: 'deported/verb',
      for: 'Panama deported Amina Odhiambo on Tuesday.',
      verbs: ['deport', 'repatriate', 'send back', 'expel', 'remove'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'deported/noun',
      for: 'The deportation of Amina Odhiambo by Panama was announced on Monday.',
      nouns: ['deportation', 'repatriation'],
      subject: 'by agent modifier possessor',
      object: 'of patient possessor',
    },
  ],
  examples: {
    yes: [
      '[Panama](GPE:subject) deported [Amina Odhiambo](PER:object) on Tuesday.',
      '[Amina Odhiambo](PER:object) was deported by [Panama](GPE:subject).',
      'The deportation of [Amina Odhiambo](PER:object) by [Panama](GPE:subject) was announced on Monday.',
    ],
    no: [
      '[Panama](GPE:subject) welcomed [Amina Odhiambo](PER:object).',
      '[Panama](GPE:subject) deported a friend of [Amina Odhiambo](PER:object).',
      '[Panama](GPE:subject) and [Amina Odhiambo](PER:object) spoke of deportation.',
    ],
  },
});
