// The relation `resigned_from`: gave up the post.

import { defineRelation } from './define.ts';

export const resignedFrom = defineRelation({
  type: 'resigned_from',
  means: 'Gave up the post.',
  subject: ['person'],
  object: ['organization', 'place'],
  event: { plover: 'RETREAT', cameo: '082' },
  patterns: [
    {
      id: 'resigned_from/verb',
      for: 'Amina Odhiambo resigned from Norvik.',
      verbs: ['resign', 'retire', 'quit', 'step down', 'stand down'],
      subject: 'agent',
      object: 'from at in of as',
    },
    {
      id: 'resigned_from/leave',
      for: 'Amina Odhiambo left Norvik in May.',
      verbs: ['leave', 'quit'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'resigned_from/resignation',
      for: "Amina Odhiambo's resignation from Norvik surprised many.",
      nouns: ['resignation', 'retirement', 'departure'],
      subject: 'possessor of agent',
      object: 'from',
    },
  ],
  examples: {
    yes: [
      '[Amina Odhiambo](PER:subject) resigned from [Norvik](ORG:object).',
      '[Amina Odhiambo](PER:subject) left [Norvik](ORG:object) in May.',
      "[Amina Odhiambo](PER:subject)'s resignation from [Norvik](ORG:object) surprised many.",
    ],
    no: [
      '[Amina Odhiambo](PER:subject) joined [Norvik](ORG:object).',
      '[Amina Odhiambo](PER:subject) said that staff resigned from [Norvik](ORG:object).',
      '[Norvik](ORG:object) praised [Amina Odhiambo](PER:subject).',
    ],
  },
});
