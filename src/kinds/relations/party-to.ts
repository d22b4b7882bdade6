// The relation `party_to`: is bound by it.

import { actor, defineRelation } from './define.ts';

export const partyTo = defineRelation({
  type: 'party_to',
  means: 'Is bound by it.',
  subject: actor,
  object: ['law', 'agreement'],
  patterns: [
    {
      id: 'party_to/party',
      for: 'Kenya is a party to the Lake Accord.',
      nouns: ['party', 'signatory'],
      subject: 'holder',
      object: 'to of',
    },
    {
      id: 'party_to/join',
      for: 'Kenya joined the Lake Accord in 2020.',
      verbs: ['join', 'rejoin'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'party_to/accede',
      for: 'Kenya acceded to the Lake Accord.',
      verbs: ['accede', 'adhere', 'subscribe'],
      subject: 'agent',
      object: 'to',
    },
  ],
  examples: {
    yes: [
      '[Kenya](GPE:subject) is a party to the [Lake Accord](LAW:object).',
      '[Kenya](GPE:subject) joined the [Lake Accord](LAW:object) in 2020.',
      '[Kenya](GPE:subject) acceded to the [Lake Accord](LAW:object).',
    ],
    no: [
      '[Kenya](GPE:subject) criticised the [Lake Accord](LAW:object).',
      '[Kenya](GPE:subject) left the [Lake Accord](LAW:object).',
      'A party to the [Lake Accord](LAW:object) met [Kenya](GPE:subject).',
    ],
  },
});
