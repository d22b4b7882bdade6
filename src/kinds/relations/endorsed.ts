// The relation `endorsed`: recommended it or the candidate in public.

import { actor, defineRelation } from './define.ts';

export const endorsed = defineRelation({
  type: 'endorsed',
  means: 'Recommended it or the candidate in public.',
  subject: actor,
  object: ['person', 'organization', 'group', 'place', 'law', 'agreement'],
  event: { plover: 'SUPPORT', cameo: '051' },
  patterns: [
    {
      id: 'endorsed/verb',
      for: 'The Lake League endorsed Mary Ochieng.',
      verbs: ['endorse'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'endorsed/noun',
      for: "The Lake League's endorsement of Mary Ochieng came late.",
      nouns: ['endorsement'],
      subject: 'agent possessor by modifier of from',
      object: 'of for',
    },
    {
      id: 'endorsed/passive',
      for: 'Mary Ochieng was endorsed by The Lake League.',
      verbs: ['endorse'],
      subject: 'agent',
      object: 'patient',
    },
  ],
  examples: {
    yes: [
      '[The Lake League](ORG:subject) endorsed [Mary Ochieng](PER:object).',
      "[The Lake League](ORG:subject)'s endorsement of [Mary Ochieng](PER:object) came late.",
      '[Mary Ochieng](PER:object) was endorsed by [The Lake League](ORG:subject).',
    ],
    no: [
      '[The Lake League](ORG:subject) met [Mary Ochieng](PER:object).',
      '[The Lake League](ORG:subject) endorsed a rival of [Mary Ochieng](PER:object).',
      '[Mary Ochieng](PER:object) praised [The Lake League](ORG:subject).',
    ],
  },
});
