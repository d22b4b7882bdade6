// The relation `convicted`: found guilty in court.

import { actor, defineRelation } from './define.ts';

export const convicted = defineRelation({
  type: 'convicted',
  means: 'Found guilty in court.',
  subject: actor,
  object: ['person', 'organization', 'group', 'place', 'figure', 'product'],
  subjectless: true,
  event: { plover: 'COERCE', cameo: '173' },
  patterns: [
    {
      id: 'convicted/verb',
      for: 'The High Court convicted Amina Odhiambo of fraud.',
      verbs: ['convict'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'convicted/noun',
      for: 'The conviction of Amina Odhiambo by the High Court was announced on Monday.',
      nouns: ['conviction'],
      subject: 'by agent modifier possessor',
      object: 'of patient possessor',
    },
    {
      id: 'convicted/find-guilty',
      for: 'The High Court found Amina Odhiambo guilty.',
      verbs: ['find'],
      subject: 'agent in at by',
      object: 'patient',
      beside: ['guilty'],
    },
    {
      id: 'convicted/acquit',
      for: 'The High Court acquitted Amina Odhiambo.',
      verbs: ['acquit', 'clear', 'exonerate'],
      subject: 'agent',
      object: 'patient',
      negated: true,
    },
  ],
  examples: {
    yes: [
      '[The High Court](ORG:subject) convicted [Amina Odhiambo](PER:object) of fraud.',
      '[Amina Odhiambo](PER:object) was convicted by [the High Court](ORG:subject).',
      'The conviction of [Amina Odhiambo](PER:object) by [the High Court](ORG:subject) was announced on Monday.',
      '[The High Court](ORG:subject) found [Amina Odhiambo](PER:object) guilty.',
      '[The High Court](ORG:subject) acquitted [Amina Odhiambo](PER:object).',
    ],
    no: [
      '[The High Court](ORG:subject) heard [Amina Odhiambo](PER:object).',
      '[The High Court](ORG:subject) convicted a friend of [Amina Odhiambo](PER:object).',
      '[Amina Odhiambo](PER:object) was charged in [the High Court](ORG:subject).',
    ],
  },
});
