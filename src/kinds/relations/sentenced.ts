// The relation `sentenced`: set a punishment by a court.

import { actor, defineRelation } from './define.ts';

export const sentenced = defineRelation({
  type: 'sentenced',
  means: 'Set a punishment by a court.',
  subject: actor,
  object: ['person', 'organization', 'group', 'place', 'figure', 'product'],
  subjectless: true,
  event: { plover: 'COERCE', cameo: '173' },
  patterns: [
    {
      id: 'sentenced/verb',
      for: 'The High Court sentenced Amina Odhiambo to two years.',
      verbs: ['sentence', 'condemn'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'sentenced/jail',
      for: 'The High Court jailed Amina Odhiambo for two years.',
      verbs: ['jail', 'imprison', 'order'],
      subject: 'agent',
      object: 'patient',
      beside: ['year', 'month', 'life', 'decade'],
    },
  ],
  examples: {
    yes: [
      '[The High Court](ORG:subject) sentenced [Amina Odhiambo](PER:object) to two years.',
      '[Amina Odhiambo](PER:object) was sentenced by [the High Court](ORG:subject) to two years.',
      '[The High Court](ORG:subject) jailed [Amina Odhiambo](PER:object) for two years.',
    ],
    no: [
      '[The High Court](ORG:subject) heard [Amina Odhiambo](PER:object).',
      '[The High Court](ORG:subject) sentenced a friend of [Amina Odhiambo](PER:object).',
      '[Amina Odhiambo](PER:object) spoke of a sentence of [the High Court](ORG:subject).',
    ],
  },
});
