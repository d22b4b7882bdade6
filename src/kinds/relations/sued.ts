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
      for: 'Norvik sued Velora in May.',
      verbs: ['sue'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'sued/suit',
      for: 'Norvik filed a lawsuit against Velora.',
      nouns: ['lawsuit', 'suit', 'complaint', 'case', 'claim', 'petition'],
      subject: 'agent possessor by of',
      object: 'against',
    },
    {
      id: 'sued/file',
      for: 'Norvik filed a suit in Bonn against Velora.',
      verbs: ['file', 'bring', 'lodge'],
      subject: 'agent',
      object: 'against',
      beside: ['lawsuit', 'suit', 'complaint', 'case', 'claim', 'petition'],
    },
    {
      id: 'sued/take-to-court',
      for: 'Norvik took Velora to court.',
      verbs: ['take', 'drag'],
      subject: 'agent',
      object: 'patient',
      beside: ['court'],
    },
  ],
  examples: {
    yes: [
      '[Norvik](ORG:subject) sued [Velora](ORG:object) in May.',
      '[Norvik](ORG:subject) filed a lawsuit against [Velora](ORG:object).',
      '[Norvik](ORG:subject) filed a suit in Bonn against [Velora](ORG:object).',
      '[Norvik](ORG:subject) took [Velora](ORG:object) to court.',
    ],
    no: [
      '[Norvik](ORG:subject) bought [Velora](ORG:object).',
      '[Norvik](ORG:subject) and [Velora](ORG:object) won a lawsuit.',
      '[Norvik](ORG:subject) sued a rival of [Velora](ORG:object).',
    ],
  },
});
