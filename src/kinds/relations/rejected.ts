// The relation `rejected`: refused, opposed or denied it.

import { actor, defineRelation } from './define.ts';

export const rejected = defineRelation({
  type: 'rejected',
  means: 'Refused, opposed or denied it.',
  subject: actor,
  object: ['person', 'organization', 'group', 'place', 'law', 'agreement'],
  event: { plover: 'REJECT', cameo: '120' },
  patterns: [
    {
      id: 'rejected/verb',
      for: 'Kenya rejected the Lake Accord.',
      verbs: [
        'reject',
        'oppose',
        'veto',
        'dismiss',
        'rebuff',
        'repudiate',
        'resist',
        'dispute',
        'contest',
        'deny',
        'refuse',
        'block',
      ],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'rejected/noun',
      for: "Kenya's rejection of the Lake Accord was firm.",
      nouns: ['rejection', 'opposition', 'objection'],
      subject: 'agent possessor by modifier of from',
      object: 'of to',
    },
    {
      id: 'rejected/object',
      for: 'Kenya objected to the Lake Accord.',
      verbs: ['object', 'disagree'],
      subject: 'agent',
      object: 'to with',
    },
    {
      id: 'rejected/vote-against',
      for: 'Kenya voted against the Lake Accord.',
      verbs: ['vote', 'campaign'],
      subject: 'agent',
      object: 'against',
    },
  ],
  examples: {
    yes: [
      '[Kenya](GPE:subject) rejected the [Lake Accord](LAW:object).',
      "[Kenya](GPE:subject)'s rejection of the [Lake Accord](LAW:object) was firm.",
      '[Kenya](GPE:subject) objected to the [Lake Accord](LAW:object).',
      '[Kenya](GPE:subject) voted against the [Lake Accord](LAW:object).',
    ],
    no: [
      '[Kenya](GPE:subject) accepted the [Lake Accord](LAW:object).',
      '[Kenya](GPE:subject) denied visas before the [Lake Accord](LAW:object) was signed.',
      'Opponents in [Kenya](GPE:subject) read the [Lake Accord](LAW:object).',
    ],
  },
});
