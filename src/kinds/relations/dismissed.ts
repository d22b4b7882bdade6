// The relation `dismissed`: took the post from.

import { actor, defineRelation } from './define.ts';

export const dismissed = defineRelation({
  type: 'dismissed',
  means: 'Took the post from.',
  subject: actor,
  object: ['person'],
  subjectless: true,
  patterns: [
    {
      id: 'dismissed/verb',
      for: 'Norvik sacked Amina Odhiambo on Tuesday.',
      verbs: [
        'dismiss',
        'fire',
        'sack',
        'oust',
        'remove',
        'impeach',
        'unseat',
        'overthrow',
        'topple',
        'lay off',
      ],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'dismissed/noun',
      for: 'The dismissal of Amina Odhiambo by Norvik was announced on Monday.',
      nouns: ['dismissal', 'sacking', 'removal', 'impeachment', 'ouster'],
      subject: 'by agent modifier possessor',
      object: 'of patient possessor',
    },
  ],
  examples: {
    yes: [
      '[Norvik](ORG:subject) sacked [Amina Odhiambo](PER:object) on Tuesday.',
      '[Amina Odhiambo](PER:object) was sacked by [Norvik](ORG:subject).',
      'The dismissal of [Amina Odhiambo](PER:object) by [Norvik](ORG:subject) was announced on Monday.',
    ],
    no: [
      '[Norvik](ORG:subject) hired [Amina Odhiambo](PER:object).',
      '[Norvik](ORG:subject) sacked a friend of [Amina Odhiambo](PER:object).',
      '[Norvik](ORG:subject) told [Amina Odhiambo](PER:object) of a dismissal.',
    ],
  },
});
