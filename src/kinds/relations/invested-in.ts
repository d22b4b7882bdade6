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
      for: 'Norvik invested in Velora.',
      verbs: ['invest', 'sink', 'put', 'pour'],
      subject: 'agent',
      object: 'in into',
    },
    {
      id: 'invested_in/investment',
      for: "Norvik's investment in Velora paid off.",
      nouns: ['investment', 'stake'],
      subject: 'agent possessor by modifier of',
      object: 'in',
    },
    {
      id: 'invested_in/investor',
      for: 'Norvik, an investor in Velora, agreed.',
      nouns: ['investor', 'shareholder'],
      subject: 'holder',
      object: 'in of',
    },
    {
      id: 'invested_in/raise',
      for: 'Velora raised 2 million dollars from Norvik.',
      verbs: ['raise'],
      subject: 'from',
      object: 'agent',
    },
  ],
  examples: {
    yes: [
      '[Norvik](ORG:subject) invested in [Velora](ORG:object).',
      "[Norvik](ORG:subject)'s investment in [Velora](ORG:object) paid off.",
      '[Norvik](ORG:subject), an investor in [Velora](ORG:object), agreed.',
      '[Velora](ORG:object) raised 2 million dollars from [Norvik](ORG:subject).',
    ],
    no: [
      '[Norvik](ORG:subject) sued [Velora](ORG:object).',
      '[Norvik](ORG:subject) flies in [Kenya](GPE:object).',
      '[Norvik](ORG:subject) met investors in [Velora](ORG:object).',
    ],
  },
});
