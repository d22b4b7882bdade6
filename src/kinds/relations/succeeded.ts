// The relation `succeeded`: took over the post of.

import { defineRelation } from './define.ts';

export const succeeded = defineRelation({
  type: 'succeeded',
  means: 'Took over the post of.',
  subject: ['person'],
  object: ['person'],
  patterns: [
    {
      id: 'succeeded/verb',
      for: 'Amina Odhiambo succeeded John Otieno as chair.',
      verbs: ['succeed', 'replace', 'supersede', 'follow'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'succeeded/take-over',
      for: 'Amina Odhiambo took over from John Otieno.',
      verbs: ['take over', 'take'],
      subject: 'agent',
      object: 'from',
    },
    {
      id: 'succeeded/successor',
      for: 'Amina Odhiambo, the successor of John Otieno, spoke.',
      nouns: ['successor'],
      subject: 'holder',
      object: 'of to possessor',
    },
    {
      id: 'succeeded/predecessor',
      for: "Amina Odhiambo's predecessor, John Otieno, spoke.",
      nouns: ['predecessor'],
      subject: 'possessor',
      object: 'holder',
    },
    {
      id: 'succeeded/succession',
      for: 'She follows John Otieno, whom Amina Odhiambo succeeded.',
      sequence: '<PER:object> , whom <PER:subject> succeeded',
    },
  ],
  examples: {
    yes: [
      '[Amina Odhiambo](PER:subject) succeeded [John Otieno](PER:object) as chair.',
      '[Amina Odhiambo](PER:subject) took over from [John Otieno](PER:object).',
      '[Amina Odhiambo](PER:subject), the successor of [John Otieno](PER:object), spoke.',
      "[Amina Odhiambo](PER:subject)'s predecessor, [John Otieno](PER:object), spoke.",
      'She follows [John Otieno](PER:object), whom [Amina Odhiambo](PER:subject) succeeded.',
    ],
    no: [
      '[Amina Odhiambo](PER:subject) met [John Otieno](PER:object).',
      '[Amina Odhiambo](PER:subject) replaced the lock, [John Otieno](PER:object) said.',
      '[Amina Odhiambo](PER:subject) praised the successor of [John Otieno](PER:object).',
    ],
  },
});
