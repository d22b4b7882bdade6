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
      for: 'Panama banned Norvik in May.',
      verbs: ['ban', 'bar', 'prohibit', 'outlaw', 'suspend', 'disqualify', 'forbid', 'block'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'banned/noun',
      for: 'The suspension of Norvik by Panama was announced on Monday.',
      nouns: ['ban', 'suspension'],
      subject: 'by agent modifier possessor',
      object: 'of patient possessor',
    },
    {
      id: 'banned/ban-on',
      for: "Panama's ban on Norvik was announced on Monday.",
      nouns: ['ban'],
      subject: 'agent possessor modifier by',
      object: 'on against',
    },
  ],
  examples: {
    yes: [
      '[Panama](GPE:subject) banned [Norvik](ORG:object) in May.',
      '[Norvik](ORG:object) was banned by [Panama](GPE:subject).',
      'The suspension of [Norvik](ORG:object) by [Panama](GPE:subject) was announced on Monday.',
      "[Panama](GPE:subject)'s ban on [Norvik](ORG:object) was announced on Monday.",
    ],
    no: [
      '[Panama](GPE:subject) welcomed [Norvik](ORG:object).',
      '[Panama](GPE:subject) banned a rival of [Norvik](ORG:object).',
      '[Panama](GPE:subject) banned smoking, [Norvik](ORG:object) said.',
    ],
  },
});
