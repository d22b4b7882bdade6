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
      for: 'Amina Odhiambo resigned from Kern Air.',
      verbs: ['resign', 'retire', 'quit', 'step down', 'stand down'],
      subject: 'agent',
      object: 'from at in of as',
    },
    {
      id: 'resigned_from/leave',
      for: 'Amina Odhiambo left Kern Air in May.',
      verbs: ['leave', 'quit'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'resigned_from/resignation',
      for: "Amina Odhiambo's resignation from Kern Air surprised many.",
      nouns: ['resignation', 'retirement', 'departure'],
      subject: 'possessor of agent',
      object: 'from',
    },
  ],
  examples: {
    yes: [
      '[Amina Odhiambo](PER:subject) resigned from [Kern Air](ORG:object).',
      '[Amina Odhiambo](PER:subject) left [Kern Air](ORG:object) in May.',
      "[Amina Odhiambo](PER:subject)'s resignation from [Kern Air](ORG:object) surprised many.",
    ],
    no: [
      '[Amina Odhiambo](PER:subject) joined [Kern Air](ORG:object).',
      '[Amina Odhiambo](PER:subject) said that staff resigned from [Kern Air](ORG:object).',
      '[Kern Air](ORG:object) praised [Amina Odhiambo](PER:subject).',
    ],
  },
});
