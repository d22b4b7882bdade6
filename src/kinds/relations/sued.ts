// The relation `sued`: brought before a court.

import { actor, defineRelation } from './define.ts';

export const sued = defineRelation({
  type: 'sued',
  means: 'Brought before a court.',
  subject: actor,
  object: actor,
  subjectless: true,
  patterns: [
    {
      id: 'sued/verb',
      for: 'Kern Air sued Lake Wings in May.',
      verbs: ['sue'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'sued/suit',
      for: 'Kern Air filed a lawsuit against Lake Wings.',
      nouns: ['lawsuit', 'suit', 'complaint', 'case', 'claim', 'petition'],
      subject: 'agent possessor by of',
      object: 'against',
    },
    {
      id: 'sued/file',
      for: 'Kern Air filed a suit in Bonn against Lake Wings.',
      verbs: ['file', 'bring', 'lodge'],
      subject: 'agent',
      object: 'against',
      beside: ['lawsuit', 'suit', 'complaint', 'case', 'claim', 'petition'],
    },
    {
      id: 'sued/take-to-court',
      for: 'Kern Air took Lake Wings to court.',
      verbs: ['take', 'drag'],
      subject: 'agent',
      object: 'patient',
      beside: ['court'],
    },
  ],
  examples: {
    yes: [
      '[Kern Air](ORG:subject) sued [Lake Wings](ORG:object) in May.',
      '[Kern Air](ORG:subject) filed a lawsuit against [Lake Wings](ORG:object).',
      '[Kern Air](ORG:subject) filed a suit in Bonn against [Lake Wings](ORG:object).',
      '[Kern Air](ORG:subject) took [Lake Wings](ORG:object) to court.',
    ],
    no: [
      '[Kern Air](ORG:subject) bought [Lake Wings](ORG:object).',
      '[Kern Air](ORG:subject) and [Lake Wings](ORG:object) won a lawsuit.',
      '[Kern Air](ORG:subject) sued a rival of [Lake Wings](ORG:object).',
    ],
  },
});
