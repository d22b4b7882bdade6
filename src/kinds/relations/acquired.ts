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
      for: 'Kern Air acquired Lake Wings in May.',
      verbs: ['acquire', 'buy', 'purchase', 'take over', 'buy out'],
      subject: 'agent',
      object: 'patient in of',
    },
    {
      id: 'acquired/sell',
      for: 'Lake Wings was sold to Kern Air.',
      verbs: ['sell'],
      subject: 'to',
      object: 'patient',
    },
    {
      id: 'acquired/acquisition',
      for: "Kern Air's acquisition of Lake Wings is done.",
      nouns: ['acquisition', 'takeover', 'purchase', 'buyout'],
      subject: 'by agent possessor modifier',
      object: 'of',
    },
  ],
  examples: {
    yes: [
      '[Kern Air](ORG:subject) acquired [Lake Wings](ORG:object) in May.',
      '[Lake Wings](ORG:object) was sold to [Kern Air](ORG:subject).',
      "[Kern Air](ORG:subject)'s acquisition of [Lake Wings](ORG:object) is done.",
    ],
    no: [
      '[Kern Air](ORG:subject) sued [Lake Wings](ORG:object).',
      '[Kern Air](ORG:subject) bought jets from [Lake Wings](ORG:object) [pilots](PER).',
      '[Kern Air](ORG:subject) spoke of a takeover, [Lake Wings](ORG:object) said.',
    ],
  },
});
