// The relation `spoke_with`: spoke or negotiated with.

import { actor, defineRelation } from './define.ts';

export const spokeWith = defineRelation({
  type: 'spoke_with',
  means: 'Spoke or negotiated with.',
  subject: actor,
  object: actor,
  symmetric: true,
  event: { plover: 'CONSULT', cameo: '036' },
  patterns: [
    {
      id: 'spoke_with/verb',
      for: 'Blinken spoke with Amina Odhiambo.',
      verbs: ['speak', 'talk', 'negotiate', 'confer', 'consult', 'chat', 'discuss'],
      subject: 'agent',
      object: 'with to',
    },
    {
      id: 'spoke_with/phone',
      for: 'Blinken phoned Amina Odhiambo.',
      verbs: ['phone', 'telephone', 'ring', 'address', 'consult'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'spoke_with/each-other',
      for: 'Blinken and Amina Odhiambo spoke by telephone.',
      verbs: ['speak', 'talk', 'negotiate'],
      subject: 'agent',
      object: 'agent',
      reciprocal: true,
    },
    {
      id: 'spoke_with/talks-between',
      for: 'Talks between Kenya and Uganda began.',
      nouns: ['talk', 'negotiation', 'conversation', 'call', 'discussion', 'consultation'],
      subject: 'between',
      object: 'between',
      reciprocal: true,
    },
    {
      id: 'spoke_with/talks-with',
      for: 'Kenya held talks with Uganda.',
      nouns: ['talk', 'negotiation', 'conversation', 'call', 'discussion', 'consultation'],
      subject: 'agent possessor modifier of',
      object: 'with',
    },
  ],
  examples: {
    yes: [
      '[Blinken](PER:subject) spoke with [Amina Odhiambo](PER:object).',
      '[Blinken](PER:subject) phoned [Amina Odhiambo](PER:object).',
      '[Blinken](PER:subject) and [Amina Odhiambo](PER:object) spoke by telephone.',
      'Talks between [Kenya](GPE:subject) and [Uganda](GPE:object) began.',
      '[Kenya](GPE:subject) held talks with [Uganda](GPE:object).',
    ],
    no: [
      '[Blinken](PER:subject) spoke of [Amina Odhiambo](PER:object).',
      '[Kenya](GPE:subject) and [Uganda](GPE:object) share a border.',
      '[Blinken](PER:subject) told reporters that [Amina Odhiambo](PER:object) was ill.',
    ],
  },
});
