// The relation `merged_with`: became one body with.

import { defineRelation } from './define.ts';

export const mergedWith = defineRelation({
  type: 'merged_with',
  means: 'Became one body with.',
  subject: ['person', 'organization', 'place', 'group'],
  object: ['person', 'organization', 'place', 'group'],
  symmetric: true,
  patterns: [
    {
      id: 'merged_with/verb',
      for: 'Norvik merged with Velora.',
      verbs: ['merge', 'amalgamate', 'combine'],
      subject: 'agent',
      object: 'with',
    },
    {
      id: 'merged_with/each-other',
      for: 'Norvik and Velora merged in May.',
      verbs: ['merge', 'amalgamate'],
      subject: 'agent',
      object: 'agent',
      reciprocal: true,
    },
    {
      id: 'merged_with/between',
      for: 'A merger between Norvik and Velora is near.',
      nouns: ['merger'],
      subject: 'between of',
      object: 'between of',
      reciprocal: true,
    },
    {
      id: 'merged_with/with',
      for: "Norvik's merger with Velora is near.",
      nouns: ['merger'],
      subject: 'agent possessor modifier of',
      object: 'with',
    },
  ],
  examples: {
    yes: [
      '[Norvik](ORG:subject) merged with [Velora](ORG:object).',
      '[Norvik](ORG:subject) and [Velora](ORG:object) merged in May.',
      'A merger between [Norvik](ORG:subject) and [Velora](ORG:object) is near.',
      "[Norvik](ORG:subject)'s merger with [Velora](ORG:object) is near.",
    ],
    no: [
      '[Norvik](ORG:subject) sued [Velora](ORG:object).',
      '[Norvik](ORG:subject) and [Velora](ORG:object) fly to Bonn.',
      '[Norvik](ORG:subject) flew with a rival of [Velora](ORG:object).',
    ],
  },
});
