// The relation `contracted`: ordered goods or work from.

import { actor, defineRelation } from './define.ts';

export const contracted = defineRelation({
  type: 'contracted',
  means: 'Ordered goods or work from.',
  subject: actor,
  object: actor,
  patterns: [
    {
      id: 'contracted/hire',
      for: 'Kern Air hired Lake Wings to fly the route.',
      verbs: ['contract', 'hire', 'commission', 'engage', 'select'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'contracted/order',
      for: 'Kern Air ordered ten jets from Lake Wings.',
      verbs: ['order', 'buy', 'purchase', 'lease'],
      subject: 'agent',
      object: 'from',
    },
    {
      id: 'contracted/contract',
      for: 'Kern Air awarded a contract to Lake Wings.',
      nouns: ['contract', 'order', 'tender'],
      subject: 'agent possessor modifier',
      object: 'to with',
    },
    {
      id: 'contracted/award',
      for: 'Kern Air awarded Lake Wings a contract.',
      verbs: ['award', 'give'],
      subject: 'agent',
      object: 'recipient to',
      beside: ['contract', 'order', 'tender'],
    },
    {
      id: 'contracted/supply',
      for: 'Lake Wings supplies Kern Air.',
      verbs: ['supply'],
      subject: 'patient',
      object: 'agent',
    },
  ],
  examples: {
    yes: [
      '[Kern Air](ORG:subject) hired [Lake Wings](ORG:object) to fly the route.',
      '[Kern Air](ORG:subject) ordered ten jets from [Lake Wings](ORG:object).',
      '[Kern Air](ORG:subject) awarded a contract to [Lake Wings](ORG:object).',
      '[Kern Air](ORG:subject) awarded [Lake Wings](ORG:object) a contract.',
      '[Lake Wings](ORG:object) supplies [Kern Air](ORG:subject).',
    ],
    no: [
      '[Kern Air](ORG:subject) sued [Lake Wings](ORG:object).',
      '[Kern Air](ORG:subject) ordered its staff to leave, [Lake Wings](ORG:object) said.',
      '[Kern Air](ORG:subject) spoke of a contract, and [Lake Wings](ORG:object) left.',
    ],
  },
});
