// The relation `ratified`: made it binding by a vote or deed.

import { actor, defineRelation } from './define.ts';

export const ratified = defineRelation({
  type: 'ratified',
  means: 'Made it binding by a vote or deed.',
  subject: actor,
  object: ['law', 'agreement'],
  event: { plover: 'SUPPORT', cameo: '057' },
  patterns: [
    {
      id: 'ratified/verb',
      for: 'Kenya ratified the Lake Accord in 2020.',
      verbs: ['ratify'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'ratified/ratification',
      for: "Kenya's ratification of the Lake Accord was reported on Monday.",
      nouns: ['ratification'],
      subject: 'possessor by agent modifier',
      object: 'of',
    },
    {
      id: 'ratified/passive',
      for: 'The Lake Accord was ratified by Kenya.',
      verbs: ['ratify'],
      subject: 'agent',
      object: 'patient',
    },
  ],
  examples: {
    yes: [
      '[Kenya](GPE:subject) ratified the [Lake Accord](LAW:object) in 2020.',
      "[Kenya](GPE:subject)'s ratification of the [Lake Accord](LAW:object) was reported on Monday.",
      'The [Lake Accord](LAW:object) was ratified by [Kenya](GPE:subject).',
    ],
    no: [
      '[Kenya](GPE:subject) signed the [Lake Accord](LAW:object).',
      '[Kenya](GPE:subject) left the [Lake Accord](LAW:object).',
      '[Kenya](GPE:subject) welcomed those who ratified the [Lake Accord](LAW:object).',
    ],
  },
});
