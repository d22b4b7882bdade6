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
      for: "Kenya's violation of the Lake Accord was announced on Monday.",
      nouns: ['violation', 'breach'],
      subject: 'possessor by agent modifier',
      object: 'of',
    },
    {
      id: 'violated/guilty',
      for: 'Mary Ochieng was charged under the Lake Act.',
      verbs: ['convict', 'charge'],
      subject: 'patient',
      object: 'under',
    },
  ],
  examples: {
    yes: [
      '[Kenya](GPE:subject) violated the [Lake Accord](LAW:object).',
      "[Kenya](GPE:subject)'s violation of the [Lake Accord](LAW:object) was announced on Monday.",
      '[Mary Ochieng](PER:subject) was charged under the [Lake Act](LAW:object).',
      'The [Lake Accord](LAW:object) was violated by [Kenya](GPE:subject).',
    ],
    no: [
      '[Kenya](GPE:subject) signed the [Lake Accord](LAW:object).',
      '[Kenya](GPE:subject) said that a violation of the [Lake Accord](LAW:object) would cost dear.',
      '[Kenya](GPE:subject) kept the [Lake Accord](LAW:object).',
    ],
  },
});
