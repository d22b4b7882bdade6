// The relation `charged`: accused formally before a court.

import { actor, defineRelation } from './define.ts';

export const charged = defineRelation({
  type: 'charged',
  means: 'Accused formally before a court.',
  subject: actor,
  object: ['person', 'organization', 'group', 'place', 'figure', 'product'],
  subjectless: true,
  event: { plover: 'COERCE', cameo: '173' },
  patterns: [
    {
      id: 'charged/verb',
      for: 'Kenya charged Amina Odhiambo with fraud.',
      verbs: ['charge', 'indict', 'prosecute', 'arraign', 'try'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'charged/noun',
      for: 'The indictment of Amina Odhiambo by Kenya was announced on Monday.',
      nouns: ['indictment', 'prosecution'],
      subject: 'by agent modifier possessor',
      object: 'of patient possessor',
    },
  ],
  examples: {
    yes: [
      '[Kenya](GPE:subject) charged [Amina Odhiambo](PER:object) with fraud.',
      '[Amina Odhiambo](PER:object) was indicted by [Kenya](GPE:subject) for fraud.',
      'The indictment of [Amina Odhiambo](PER:object) by [Kenya](GPE:subject) was announced on Monday.',
    ],
    no: [
      '[Kenya](GPE:subject) praised [Amina Odhiambo](PER:object).',
      '[Kenya](GPE:subject) charged a fee, [Amina Odhiambo](PER:object) said.',
      '[Kenya](GPE:subject) charged a friend of [Amina Odhiambo](PER:object).',
    ],
  },
});
