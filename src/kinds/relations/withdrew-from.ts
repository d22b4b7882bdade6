// The relation `withdrew_from`: left the agreement or body.

import { actor, defineRelation } from './define.ts';

export const withdrewFrom = defineRelation({
  type: 'withdrew_from',
  means: 'Left the agreement or body.',
  subject: actor,
  object: ['law', 'agreement', 'organization'],
  event: { plover: 'RETREAT', cameo: '0356' },
  patterns: [
    {
      id: 'withdrew_from/verb',
      for: 'Kenya withdrew from the Lake Accord.',
      verbs: ['withdraw', 'pull out', 'secede', 'exit'],
      subject: 'agent',
      object: 'from of',
    },
    {
      id: 'withdrew_from/leave',
      for: 'Kenya quit the Lake Accord.',
      verbs: ['quit', 'exit', 'abandon', 'renounce'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'withdrew_from/withdrawal',
      for: "Kenya's withdrawal from the Lake Accord surprised many.",
      nouns: ['withdrawal', 'exit'],
      subject: 'possessor by agent modifier of',
      object: 'from',
    },
  ],
  examples: {
    yes: [
      '[Kenya](GPE:subject) withdrew from the [Lake Accord](LAW:object).',
      '[Kenya](GPE:subject) quit the [Lake Accord](LAW:object).',
      "[Kenya](GPE:subject)'s withdrawal from the [Lake Accord](LAW:object) surprised many.",
    ],
    no: [
      '[Kenya](GPE:subject) signed the [Lake Accord](LAW:object).',
      '[Kenya](GPE:subject) withdrew troops under the [Lake Accord](LAW:object).',
      '[Uganda](GPE) left, but [Kenya](GPE:subject) kept the [Lake Accord](LAW:object).',
    ],
  },
});
