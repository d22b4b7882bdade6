// The relation `born_in`: was born there.

import { defineRelation } from './define.ts';

export const bornIn = defineRelation({
  type: 'born_in',
  means: 'Was born there.',
  subject: ['person'],
  object: ['place'],
  patterns: [
    {
      id: 'born_in/verb',
      for: 'Nelly Etch was born in Montevideo.',
      verbs: ['bear', 'born'],
      subject: 'patient agent',
      object: 'in at near',
    },
    {
      id: 'born_in/hyphen',
      for: 'Montevideo-born Nelly Etch won.',
      sequence: '<GPE|NORP:object> - born #ADJ|NOUN* <TITLE>? <PER:subject>',
    },
    {
      id: 'born_in/participle',
      for: 'Nelly Etch, born in Montevideo, won.',
      sequence: '<PER:subject> ,? #AUX? born #ADJ|NUM|NOUN|PROPN|ADP* in <GPE|LOC|FAC:object>',
    },
  ],
  examples: {
    yes: [
      '[Nelly Etch](PER:subject) was born in [Montevideo](GPE:object).',
      '[Montevideo](GPE:object)-born [Nelly Etch](PER:subject) won.',
      '[Nelly Etch](PER:subject), born in [Montevideo](GPE:object), won.',
    ],
    no: [
      '[Nelly Etch](PER:subject) lives in [Montevideo](GPE:object).',
      '[Nelly Etch](PER:subject) was buried in [Montevideo](GPE:object).',
      '[Nelly Etch](PER:subject) met a man who was born in [Montevideo](GPE:object).',
    ],
  },
});
