// The relation `arrested`: took into custody as a suspect.

import { actor, defineRelation } from './define.ts';

export const arrested = defineRelation({
  type: 'arrested',
  means: 'Took into custody as a suspect.',
  subject: actor,
  object: ['person', 'organization', 'group', 'place', 'figure', 'product'],
  subjectless: true,
  event: { plover: 'COERCE', cameo: '173' },
  patterns: [
    {
      id: 'arrested/verb',
      for: 'Kenyan police arrested Amina Odhiambo on Tuesday.',
      verbs: ['arrest', 'nab', 'apprehend', 'round up', 'handcuff'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'arrested/noun',
      for: 'The arrest of Amina Odhiambo by Kenyan police was announced on Monday.',
      nouns: ['arrest'],
      subject: 'by agent modifier possessor',
      object: 'of patient possessor',
    },
  ],
  examples: {
    yes: [
      '[Kenyan police](ORG:subject) arrested [Amina Odhiambo](PER:object) on Tuesday.',
      '[Amina Odhiambo](PER:object), who was arrested by [Kenyan police](ORG:subject), is ill.',
      'The arrest of [Amina Odhiambo](PER:object) by [Kenyan police](ORG:subject) was announced on Monday.',
    ],
    no: [
      '[Kenyan police](ORG:subject) praised [Amina Odhiambo](PER:object).',
      '[Kenyan police](ORG:subject) arrested a friend of [Amina Odhiambo](PER:object).',
      '[Amina Odhiambo](PER:object) said that [Kenyan police](ORG:subject) had arrested nobody.',
    ],
  },
});
