// The relation `violated`: acted against it.

import { actor, defineRelation } from './define.ts';

export const violated = defineRelation({
  type: 'violated',
  means: 'Acted against it.',
  subject: actor,
  object: ['law', 'agreement', 'organization'],
  patterns: [
    {
      id: 'violated/verb',
      for: 'Kenya violated the Lake Accord.',
      verbs: ['violate', 'breach', 'break', 'flout', 'contravene', 'infringe'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'violated/violation',
      for: "Kenya's violation of the Lake Accord drew anger.",
      nouns: ['violation', 'breach'],
      subject: 'possessor by agent modifier',
      object: 'of',
    },
    {
      id: 'violated/charges',
      for: 'Mary Ochieng was found guilty of charges under the Lake Act.',
      nouns: ['charge', 'count'],
      subject: 'patient',
      object: 'under',
    },
    {
      id: 'violated/guilty',
      for: 'Mary Ochieng was convicted under the Lake Act.',
      verbs: ['convict', 'charge'],
      subject: 'patient',
      object: 'under',
    },
  ],
  examples: {
    yes: [
      '[Kenya](GPE:subject) violated the [Lake Accord](LAW:object).',
      "[Kenya](GPE:subject)'s violation of the [Lake Accord](LAW:object) drew anger.",
      '[Mary Ochieng](PER:subject) was found guilty of charges under the [Lake Act](LAW:object).',
      '[Mary Ochieng](PER:subject) was convicted under the [Lake Act](LAW:object).',
    ],
    no: [
      '[Kenya](GPE:subject) signed the [Lake Accord](LAW:object).',
      '[Kenya](GPE:subject) said that a violation of the [Lake Accord](LAW:object) would cost dear.',
      '[Kenya](GPE:subject) kept the [Lake Accord](LAW:object).',
    ],
  },
});
