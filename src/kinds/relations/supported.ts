// The relation `supported`: took its side, backed or welcomed it.

import { actor, defineRelation } from './define.ts';

export const supported = defineRelation({
  type: 'supported',
  means: 'Took its side, backed or welcomed it.',
  subject: actor,
  object: ['person', 'organization', 'group', 'place', 'law', 'agreement'],
  event: { plover: 'SUPPORT', cameo: '051' },
  patterns: [
    {
      id: 'supported/verb',
      for: 'Kenya backed the Lake Accord.',
      verbs: [
        'support',
        'back',
        'welcome',
        'defend',
        'champion',
        'favor',
        'favour',
        'uphold',
        'embrace',
        'reaffirm',
        'approve',
        'protect',
      ],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'supported/noun',
      for: 'Kenya voiced its support for the Lake Accord.',
      nouns: ['support', 'backing', 'solidarity', 'commitment'],
      subject: 'agent possessor by modifier of from',
      object: 'for to of with',
    },
    {
      id: 'supported/stand-with',
      for: 'Kenya stands with Uganda.',
      verbs: ['stand', 'side', 'sympathize', 'sympathise'],
      subject: 'agent',
      object: 'with by',
    },
    {
      id: 'supported/vote-for',
      for: 'Kenya voted for the Lake Accord.',
      verbs: ['vote', 'campaign', 'argue', 'lobby'],
      subject: 'agent',
      object: 'for',
    },
  ],
  examples: {
    yes: [
      '[Kenya](GPE:subject) backed the [Lake Accord](LAW:object).',
      '[Kenya](GPE:subject) voiced its support for the [Lake Accord](LAW:object).',
      '[Kenya](GPE:subject) stands with [Uganda](GPE:object).',
      '[Kenya](GPE:subject) voted for the [Lake Accord](LAW:object).',
    ],
    no: [
      '[Kenya](GPE:subject) opposed the [Lake Accord](LAW:object).',
      '[Kenya](GPE:subject) has no part in the [Lake Accord](LAW:object).',
      '[Uganda](GPE) backed the plan, said [Kenya](GPE:subject) and the [Lake League](ORG:object).',
    ],
  },
});
