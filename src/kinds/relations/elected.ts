// The relation `elected`: gave an office to by vote.

import { actor, defineRelation } from './define.ts';

export const elected = defineRelation({
  type: 'elected',
  means: 'Gave an office to by vote.',
  subject: actor,
  object: ['person'],
  subjectless: true,
  patterns: [
    {
      id: 'elected/verb',
      for: 'The Lake Assembly elected Amina Odhiambo as speaker.',
      verbs: ['elect', 're-elect', 'reelect', 'return', 'choose'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'elected/noun',
      for: 'The election of Amina Odhiambo by the Lake Assembly was announced on Monday.',
      nouns: ['election', 're-election'],
      subject: 'by agent modifier possessor',
      object: 'of patient possessor',
    },
  ],
  examples: {
    yes: [
      '[The Lake Assembly](ORG:subject) elected [Amina Odhiambo](PER:object) as speaker.',
      '[Amina Odhiambo](PER:object) was elected by [the Lake Assembly](ORG:subject).',
      'The election of [Amina Odhiambo](PER:object) by [the Lake Assembly](ORG:subject) was announced on Monday.',
    ],
    no: [
      '[The Lake Assembly](ORG:subject) met [Amina Odhiambo](PER:object).',
      '[The Lake Assembly](ORG:subject) elected a friend of [Amina Odhiambo](PER:object).',
      '[The Lake Assembly](ORG:subject) told [Amina Odhiambo](PER:object) of an election.',
    ],
  },
});
