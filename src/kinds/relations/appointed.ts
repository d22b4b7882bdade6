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
      for: 'Kern Air appointed Amina Odhiambo as chair.',
      verbs: ['appoint', 'name', 'install', 'swear in', 'promote', 'hire', 'tap', 'reappoint'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'appointed/noun',
      for: 'The appointment of Amina Odhiambo by Kern Air was swift.',
      nouns: ['appointment'],
      subject: 'by agent modifier possessor',
      object: 'of patient possessor',
    },
  ],
  examples: {
    yes: [
      '[Kern Air](ORG:subject) appointed [Amina Odhiambo](PER:object) as chair.',
      '[Amina Odhiambo](PER:object) was appointed by [Kern Air](ORG:subject).',
      'The appointment of [Amina Odhiambo](PER:object) by [Kern Air](ORG:subject) was swift.',
    ],
    no: [
      '[Kern Air](ORG:subject) sued [Amina Odhiambo](PER:object).',
      '[Kern Air](ORG:subject) appointed a friend of [Amina Odhiambo](PER:object).',
      '[Kern Air](ORG:subject) named a ship, [Amina Odhiambo](PER:object) said.',
    ],
  },
});
