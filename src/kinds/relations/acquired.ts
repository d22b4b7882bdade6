// The relation `acquired`: bought the body or a controlling share.

import { defineRelation } from './define.ts';

export const acquired = defineRelation({
  type: 'acquired',
  means: 'Bought the body or a controlling share.',
  subject: ['person', 'organization', 'place', 'group'],
  object: ['organization', 'place', 'product'],
  patterns: [
    {
      id: 'acquired/verb',
      for: 'Norvik acquired Velora in May.',
      verbs: ['acquire', 'buy', 'purchase', 'take over', 'buy out'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'acquired/sell',
      for: 'Velora was sold to Norvik.',
      verbs: ['sell'],
      subject: 'to',
      object: 'patient',
    },
    {
      id: 'acquired/acquisition',
      for: "Norvik's acquisition of Velora is done.",
      nouns: ['acquisition', 'takeover', 'purchase', 'buyout'],
      subject: 'by agent possessor modifier',
      object: 'of',
    },
  ],
  examples: {
    yes: [
      '[Norvik](ORG:subject) acquired [Velora](ORG:object) in May.',
      '[Velora](ORG:object) was sold to [Norvik](ORG:subject).',
      "[Norvik](ORG:subject)'s acquisition of [Velora](ORG:object) is done.",
    ],
    no: [
      '[Norvik](ORG:subject) sued [Velora](ORG:object).',
      '[Norvik](ORG:subject) bought oil from [Velora](ORG:object).',
      '[Norvik](ORG:subject) spoke of a takeover, [Velora](ORG:object) said.',
    ],
  },
});
