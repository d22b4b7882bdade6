// The relation `died_in`: died, or was killed, there.

import { defineRelation } from './define.ts';

export const diedIn = defineRelation({
  type: 'died_in',
  means: 'Died, or was killed, there.',
  subject: ['person'],
  object: ['place'],
  patterns: [
    {
      id: 'died_in/verb',
      for: 'Nelly Etch died in Montevideo.',
      verbs: ['die', 'perish', 'drown', 'collapse'],
      subject: 'agent',
      object: 'in at on near',
    },
    {
      id: 'died_in/killed',
      for: 'Nelly Etch was killed in Montevideo.',
      verbs: ['kill', 'shoot', 'murder', 'assassinate', 'execute'],
      subject: 'patient',
      object: 'in at on near',
    },
    {
      id: 'died_in/death',
      for: 'The death of Nelly Etch in Montevideo was reported on Monday.',
      sequence: '~death|murder|killing of <TITLE>? <PER:subject> in|at <GPE|LOC|FAC:object>',
    },
  ],
  examples: {
    yes: [
      '[Nelly Etch](PER:subject) died in [Montevideo](GPE:object).',
      '[Nelly Etch](PER:subject) was killed in [Montevideo](GPE:object).',
      'The death of [Nelly Etch](PER:subject) in [Montevideo](GPE:object) was reported on Monday.',
    ],
    no: [
      '[Nelly Etch](PER:subject) lives in [Montevideo](GPE:object).',
      '[Nelly Etch](PER:subject) was arrested in [Montevideo](GPE:object).',
      '[Nelly Etch](PER:subject) mourned a friend who died in [Montevideo](GPE:object).',
    ],
  },
});
