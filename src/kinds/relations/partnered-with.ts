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
      for: 'Norvik partnered with Velora.',
      verbs: ['partner'],
      subject: 'agent',
      object: 'with',
    },
    {
      id: 'partnered_with/between',
      for: 'A joint venture between Norvik and Velora ended.',
      nouns: ['venture', 'joint-venture', 'consortium'],
      subject: 'between of',
      object: 'between of',
      reciprocal: true,
    },
    {
      id: 'partnered_with/with',
      for: "Norvik's joint venture with Velora ended.",
      nouns: ['venture', 'joint-venture', 'consortium'],
      subject: 'agent possessor modifier',
      object: 'with',
    },
    {
      id: 'partnered_with/partner',
      for: 'Norvik and its business partner Velora agreed.',
      sequence: '<ORG:subject> and its #ADJ|NOUN* ~partner <ORG:object>',
    },
  ],
  examples: {
    yes: [
      '[Norvik](ORG:subject) partnered with [Velora](ORG:object).',
      'A joint venture between [Norvik](ORG:subject) and [Velora](ORG:object) ended.',
      "[Norvik](ORG:subject)'s joint venture with [Velora](ORG:object) ended.",
      '[Norvik](ORG:subject) and its business partner [Velora](ORG:object) agreed.',
    ],
    no: [
      '[Norvik](ORG:subject) sued [Velora](ORG:object).',
      '[Norvik](ORG:subject) and [Velora](ORG:object) compete.',
      '[Norvik](ORG:subject) met the partners of [Velora](ORG:object).',
    ],
  },
});
