// The relation `appointed`: gave a post to.

import { actor, defineRelation } from './define.ts';

export const appointed = defineRelation({
  type: 'appointed',
  means: 'Gave a post to.',
  subject: actor,
  object: ['person'],
  subjectless: true,
  patterns: [
    {
      id: 'appointed/verb',
      for: 'Norvik appointed Amina Odhiambo as chair.',
      verbs: ['appoint', 'name', 'install', 'swear in', 'promote', 'hire', 'tap', 'reappoint'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'appointed/noun',
      for: 'The appointment of Amina Odhiambo by Norvik was announced on Monday.',
      nouns: ['appointment'],
      subject: 'by agent modifier possessor',
      object: 'of patient possessor',
    },
  ],
  examples: {
    yes: [
      '[Norvik](ORG:subject) appointed [Amina Odhiambo](PER:object) as chair.',
      '[Amina Odhiambo](PER:object) was appointed by [Norvik](ORG:subject).',
      'The appointment of [Amina Odhiambo](PER:object) by [Norvik](ORG:subject) was announced on Monday.',
    ],
    no: [
      '[Norvik](ORG:subject) sued [Amina Odhiambo](PER:object).',
      '[Norvik](ORG:subject) appointed a friend of [Amina Odhiambo](PER:object).',
      '[Norvik](ORG:subject) named a ship, [Amina Odhiambo](PER:object) said.',
    ],
  },
});
