// The relation `extradited`: handed over to another state for trial.

import { actor, defineRelation } from './define.ts';

export const extradited = defineRelation({
  type: 'extradited',
  means: 'Handed over to another state for trial.',
  subject: actor,
  object: ['person', 'organization', 'group', 'place', 'figure', 'product'],
  subjectless: true,
  event: { plover: 'COERCE', cameo: '174' },
  patterns: [
    {
      id: 'extradited/verb',
      for: 'Panama extradited Amina Odhiambo to Kenya.',
      verbs: ['extradite', 'hand over'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'extradited/noun',
      for: 'The extradition of Amina Odhiambo by Panama was announced on Monday.',
      nouns: ['extradition'],
      subject: 'by agent modifier possessor',
      object: 'of patient possessor',
    },
  ],
  examples: {
    yes: [
      '[Panama](GPE:subject) extradited [Amina Odhiambo](PER:object) to Kenya.',
      '[Amina Odhiambo](PER:object) was extradited by [Panama](GPE:subject).',
      'The extradition of [Amina Odhiambo](PER:object) by [Panama](GPE:subject) was announced on Monday.',
    ],
    no: [
      '[Panama](GPE:subject) welcomed [Amina Odhiambo](PER:object).',
      '[Panama](GPE:subject) extradited a friend of [Amina Odhiambo](PER:object).',
      '[Panama](GPE:subject) asked [Amina Odhiambo](PER:object) about extradition.',
    ],
  },
});
