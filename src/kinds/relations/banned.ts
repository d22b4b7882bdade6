// The relation `banned`: forbade it, or forbade it to act.

import { actor, defineRelation } from './define.ts';

export const banned = defineRelation({
  type: 'banned',
  means: 'Forbade it, or forbade it to act.',
  subject: actor,
  object: ['person', 'organization', 'group', 'place', 'figure', 'product', 'law'],
  subjectless: true,
  event: { plover: 'SANCTION', cameo: '172' },
  patterns: [
    {
      id: 'banned/verb',
      for: 'Panama banned Kern Air in May.',
      verbs: ['ban', 'bar', 'prohibit', 'outlaw', 'suspend', 'disqualify', 'forbid', 'block'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'banned/noun',
      for: 'The suspension of Kern Air by Panama was swift.',
      nouns: ['ban', 'suspension'],
      subject: 'by agent modifier possessor',
      object: 'of patient possessor',
    },
    {
      id: 'banned/ban-on',
      for: "Panama's ban on Kern Air was swift.",
      nouns: ['ban'],
      subject: 'agent possessor modifier by',
      object: 'on against',
    },
  ],
  examples: {
    yes: [
      '[Panama](GPE:subject) banned [Kern Air](ORG:object) in May.',
      '[Kern Air](ORG:object) was banned by [Panama](GPE:subject).',
      'The suspension of [Kern Air](ORG:object) by [Panama](GPE:subject) was swift.',
      "[Panama](GPE:subject)'s ban on [Kern Air](ORG:object) was swift.",
    ],
    no: [
      '[Panama](GPE:subject) welcomed [Kern Air](ORG:object).',
      '[Panama](GPE:subject) banned a rival of [Kern Air](ORG:object).',
      '[Panama](GPE:subject) banned smoking, [Kern Air](ORG:object) said.',
    ],
  },
});
