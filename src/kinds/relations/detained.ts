// The relation `detained`: holds, or held, in custody.

import { actor, defineRelation } from './define.ts';

export const detained = defineRelation({
  type: 'detained',
  means: 'Holds, or held, in custody.',
  subject: actor,
  object: ['person', 'organization', 'group', 'place', 'figure', 'product'],
  subjectless: true,
  event: { plover: 'COERCE', cameo: '173' },
  patterns: [
    {
      id: 'detained/verb',
      for: 'Kenyan police detained Amina Odhiambo on Tuesday.',
      verbs: ['detain', 'jail', 'imprison', 'intern', 'remand', 'incarcerate', 'lock up'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'detained/noun',
      for: 'The detention of Amina Odhiambo by Kenyan police was announced on Monday.',
      nouns: ['detention', 'imprisonment'],
      subject: 'by agent modifier possessor',
      object: 'of patient possessor',
    },
    {
      id: 'detained/custody',
      for: 'Kenyan police took Amina Odhiambo into custody.',
      verbs: ['take', 'keep'],
      subject: 'agent',
      object: 'patient',
      beside: ['custody', 'prisoner', 'detention'],
    },
  ],
  examples: {
    yes: [
      '[Kenyan police](ORG:subject) detained [Amina Odhiambo](PER:object) on Tuesday.',
      '[Amina Odhiambo](PER:object) was detained by [Kenyan police](ORG:subject).',
      'The detention of [Amina Odhiambo](PER:object) by [Kenyan police](ORG:subject) was announced on Monday.',
      '[Kenyan police](ORG:subject) took [Amina Odhiambo](PER:object) into custody.',
    ],
    no: [
      '[Kenyan police](ORG:subject) met [Amina Odhiambo](PER:object).',
      '[Kenyan police](ORG:subject) detained a friend of [Amina Odhiambo](PER:object).',
      '[Kenyan police](ORG:subject) held talks with [Amina Odhiambo](PER:object).',
    ],
  },
});
