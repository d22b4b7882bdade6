// The relation `expelled`: drove out of a place or body.

import { actor, defineRelation } from './define.ts';

export const expelled = defineRelation({
  type: 'expelled',
  means: 'Drove out of a place or body.',
  subject: actor,
  object: ['person', 'organization', 'group', 'place', 'figure', 'product'],
  subjectless: true,
  event: { plover: 'COERCE', cameo: '145' },
  patterns: [
    {
      id: 'expelled/verb',
      for: 'Panama expelled Amina Odhiambo on Tuesday.',
      verbs: ['expel', 'evict', 'oust', 'drive out', 'banish', 'delist', 'exile'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'expelled/noun',
      for: 'The expulsion of Amina Odhiambo by Panama was announced on Monday.',
      nouns: ['expulsion', 'eviction'],
      subject: 'by agent modifier possessor',
      object: 'of patient possessor',
    },
  ],
  examples: {
    yes: [
      '[Panama](GPE:subject) expelled [Amina Odhiambo](PER:object) on Tuesday.',
      '[Amina Odhiambo](PER:object) was expelled by [Panama](GPE:subject).',
      'The expulsion of [Amina Odhiambo](PER:object) by [Panama](GPE:subject) was announced on Monday.',
    ],
    no: [
      '[Panama](GPE:subject) welcomed [Amina Odhiambo](PER:object).',
      '[Panama](GPE:subject) expelled a friend of [Amina Odhiambo](PER:object).',
      '[Panama](GPE:subject) told [Amina Odhiambo](PER:object) of an expulsion.',
    ],
  },
});
