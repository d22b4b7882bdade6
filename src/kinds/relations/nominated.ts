// The relation `nominated`: put forward for a post.

import { actor, defineRelation } from './define.ts';

export const nominated = defineRelation({
  type: 'nominated',
  means: 'Put forward for a post.',
  subject: actor,
  object: ['person'],
  subjectless: true,
  patterns: [
    {
      id: 'nominated/verb',
      for: 'Biden nominated Amina Odhiambo as judge.',
      verbs: ['nominate', 'propose', 'select', 'choose'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'nominated/noun',
      for: "Biden's nomination of Amina Odhiambo was announced on Monday.",
      nouns: ['nomination'],
      subject: 'by agent modifier possessor',
      object: 'of patient possessor',
    },
  ],
  examples: {
    yes: [
      '[Biden](PER:subject) nominated [Amina Odhiambo](PER:object) as judge.',
      '[Amina Odhiambo](PER:object) was nominated by [Biden](PER:subject).',
      "[Biden](PER:subject)'s nomination of [Amina Odhiambo](PER:object) was announced on Monday.",
    ],
    no: [
      '[Biden](PER:subject) met [Amina Odhiambo](PER:object).',
      '[Biden](PER:subject) nominated a friend of [Amina Odhiambo](PER:object).',
      '[Biden](PER:subject) told [Amina Odhiambo](PER:object) of a nomination.',
    ],
  },
});
