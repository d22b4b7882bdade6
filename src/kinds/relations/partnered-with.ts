// The relation `partnered_with`: formed a business partnership with.

import { actor, defineRelation } from './define.ts';

export const partneredWith = defineRelation({
  type: 'partnered_with',
  means: 'Formed a business partnership with.',
  subject: actor,
  object: actor,
  symmetric: true,
  patterns: [
    {
      id: 'partnered_with/verb',
      for: 'Kern Air partnered with Lake Wings.',
      verbs: ['partner'],
      subject: 'agent',
      object: 'with',
    },
    {
      id: 'partnered_with/between',
      for: 'A partnership between Kern Air and Lake Wings ended.',
      nouns: ['venture', 'joint-venture', 'consortium'],
      subject: 'between of',
      object: 'between of',
      reciprocal: true,
    },
    {
      id: 'partnered_with/with',
      for: "Kern Air's joint venture with Lake Wings ended.",
      nouns: ['venture', 'joint-venture', 'consortium'],
      subject: 'agent possessor modifier',
      object: 'with',
    },
    {
      id: 'partnered_with/partner',
      for: 'Kern Air and its business partner Lake Wings flew.',
      nouns: ['partner'],
      subject: 'possessor',
      object: 'holder',
    },
  ],
  examples: {
    yes: [
      '[Kern Air](ORG:subject) partnered with [Lake Wings](ORG:object).',
      'A partnership between [Kern Air](ORG:subject) and [Lake Wings](ORG:object) ended.',
      "[Kern Air](ORG:subject)'s joint venture with [Lake Wings](ORG:object) ended.",
      '[Kern Air](ORG:subject) and its business partner [Lake Wings](ORG:object) flew.',
    ],
    no: [
      '[Kern Air](ORG:subject) sued [Lake Wings](ORG:object).',
      '[Kern Air](ORG:subject) and [Lake Wings](ORG:object) compete.',
      '[Kern Air](ORG:subject) met the partners of [Lake Wings](ORG:object).',
    ],
  },
});
