// The relation `released`: set free.

import { actor, defineRelation } from './define.ts';

export const released = defineRelation({
  type: 'released',
  means: 'Set free.',
  subject: actor,
  object: ['person', 'organization', 'group', 'place', 'figure', 'product'],
  subjectless: true,
  event: { plover: 'RETREAT', cameo: '0841' },
  patterns: [
    {
      id: 'released/verb',
      for: 'Kenyan police released Amina Odhiambo on Tuesday.',
      verbs: ['release', 'free', 'liberate', 'discharge'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'released/noun',
      for: 'The release of Amina Odhiambo by Kenyan police was announced on Monday.',
      nouns: ['release'],
      subject: 'by agent modifier possessor',
      object: 'of patient possessor',
    },
  ],
  examples: {
    yes: [
      '[Kenyan police](ORG:subject) released [Amina Odhiambo](PER:object) on Tuesday.',
      '[Amina Odhiambo](PER:object) was freed by [Kenyan police](ORG:subject).',
      'The release of [Amina Odhiambo](PER:object) by [Kenyan police](ORG:subject) was announced on Monday.',
    ],
    no: [
      '[Kenyan police](ORG:subject) arrested [Amina Odhiambo](PER:object).',
      '[Kenyan police](ORG:subject) released a friend of [Amina Odhiambo](PER:object).',
      '[Kenyan police](ORG:subject) released a report on [Amina Odhiambo](PER:object).',
    ],
  },
});
