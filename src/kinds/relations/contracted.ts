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
      for: 'Norvik hired Velora to fly the route.',
      verbs: ['contract', 'hire', 'commission', 'engage', 'select'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'contracted/order',
      for: 'Norvik ordered ten jets from Velora.',
      verbs: ['order', 'buy', 'purchase', 'lease'],
      subject: 'agent',
      object: 'from',
    },
    {
      id: 'contracted/contract',
      for: 'Norvik awarded a contract to Velora.',
      nouns: ['contract', 'order', 'tender'],
      subject: 'agent possessor modifier',
      object: 'to with',
    },
    {
      id: 'contracted/award',
      for: 'Norvik awarded a contract for ten jets to Velora.',
      verbs: ['award', 'give', 'hand'],
      subject: 'agent',
      object: 'recipient to',
      beside: ['contract', 'order', 'tender'],
    },
    {
      id: 'contracted/supply',
      for: 'Velora has supplied Norvik since 2010.',
      verbs: ['supply'],
      subject: 'patient',
      object: 'agent',
    },
  ],
  examples: {
    yes: [
      '[Norvik](ORG:subject) hired [Velora](ORG:object) to fly the route.',
      '[Norvik](ORG:subject) ordered ten jets from [Velora](ORG:object).',
      '[Norvik](ORG:subject) awarded a contract to [Velora](ORG:object).',
      '[Norvik](ORG:subject) awarded a contract for ten jets to [Velora](ORG:object).',
      '[Velora](ORG:object) has supplied [Norvik](ORG:subject) since 2010.',
    ],
    no: [
      '[Norvik](ORG:subject) sued [Velora](ORG:object).',
      '[Norvik](ORG:subject) ordered its staff to leave, [Velora](ORG:object) said.',
      '[Norvik](ORG:subject) spoke of a contract, and [Velora](ORG:object) left.',
    ],
  },
});
