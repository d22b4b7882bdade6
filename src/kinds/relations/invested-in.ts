// The relation `invested_in`: put money into.

import { actor, defineRelation } from './define.ts';

export const investedIn = defineRelation({
  type: 'invested_in',
  means: 'Put money into.',
  subject: actor,
  object: actor,
  patterns: [
    {
      id: 'invested_in/verb',
      for: 'Kern Air invested in Lake Wings.',
      verbs: ['invest', 'sink', 'put', 'pour'],
      subject: 'agent',
      object: 'in into',
    },
    {
      id: 'invested_in/investment',
      for: "Kern Air's investment in Lake Wings paid off.",
      nouns: ['investment', 'stake'],
      subject: 'agent possessor by modifier of',
      object: 'in',
    },
    {
      id: 'invested_in/investor',
      for: 'Kern Air, an investor in Lake Wings, agreed.',
      nouns: ['investor', 'shareholder'],
      subject: 'holder',
      object: 'in of',
    },
    {
      id: 'invested_in/raise',
      for: 'Lake Wings raised 2 million dollars from Kern Air.',
      verbs: ['raise'],
      subject: 'from',
      object: 'agent',
    },
  ],
  examples: {
    yes: [
      '[Kern Air](ORG:subject) invested in [Lake Wings](ORG:object).',
      "[Kern Air](ORG:subject)'s investment in [Lake Wings](ORG:object) paid off.",
      '[Kern Air](ORG:subject), an investor in [Lake Wings](ORG:object), agreed.',
      '[Lake Wings](ORG:object) raised 2 million dollars from [Kern Air](ORG:subject).',
    ],
    no: [
      '[Kern Air](ORG:subject) sued [Lake Wings](ORG:object).',
      '[Kern Air](ORG:subject) flies in [Kenya](GPE:object).',
      '[Kern Air](ORG:subject) met investors in [Lake Wings](ORG:object).',
    ],
  },
});
