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
      for: 'Kern Air merged with Lake Wings.',
      verbs: ['merge', 'amalgamate', 'combine'],
      subject: 'agent',
      object: 'with',
    },
    {
      id: 'merged_with/each-other',
      for: 'Kern Air and Lake Wings merged in May.',
      verbs: ['merge', 'amalgamate'],
      subject: 'agent',
      object: 'agent',
      reciprocal: true,
    },
    {
      id: 'merged_with/between',
      for: 'A merger between Kern Air and Lake Wings is near.',
      nouns: ['merger'],
      subject: 'between of',
      object: 'between of',
      reciprocal: true,
    },
    {
      id: 'merged_with/with',
      for: "Kern Air's merger with Lake Wings is near.",
      nouns: ['merger'],
      subject: 'agent possessor modifier of',
      object: 'with',
    },
  ],
  examples: {
    yes: [
      '[Kern Air](ORG:subject) merged with [Lake Wings](ORG:object).',
      '[Kern Air](ORG:subject) and [Lake Wings](ORG:object) merged in May.',
      'A merger between [Kern Air](ORG:subject) and [Lake Wings](ORG:object) is near.',
      "[Kern Air](ORG:subject)'s merger with [Lake Wings](ORG:object) is near.",
    ],
    no: [
      '[Kern Air](ORG:subject) sued [Lake Wings](ORG:object).',
      '[Kern Air](ORG:subject) and [Lake Wings](ORG:object) fly to Bonn.',
      '[Kern Air](ORG:subject) flew with a rival of [Lake Wings](ORG:object).',
    ],
  },
});
