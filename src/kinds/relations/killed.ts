// The relation `killed`: put to death, as an actor.

import { actor, defineRelation } from './define.ts';

export const killed = defineRelation({
  type: 'killed',
  means: 'Put to death, as an actor.',
  subject: actor,
  object: ['person', 'organization', 'group', 'place', 'figure', 'product'],
  subjectless: true,
  event: { plover: 'ASSAULT', cameo: '180' },
  patterns: [
    {
      id: 'killed/verb',
      for: 'The Sahel Front killed Amina Odhiambo on Tuesday.',
      verbs: [
        'kill',
        'murder',
        'execute',
        'assassinate',
        'slaughter',
        'massacre',
        'behead',
        'lynch',
        'shoot dead',
        'gun down',
      ],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'killed/noun',
      for: 'The murder of Amina Odhiambo by the Sahel Front was reported on Monday.',
      nouns: ['killing', 'murder', 'assassination', 'execution', 'massacre'],
      subject: 'by agent modifier possessor',
      object: 'of patient possessor',
    },
  ],
  examples: {
    yes: [
      '[The Sahel Front](ORG:subject) killed [Amina Odhiambo](PER:object) on Tuesday.',
      '[Amina Odhiambo](PER:object) was killed by [the Sahel Front](ORG:subject).',
      'The murder of [Amina Odhiambo](PER:object) by [the Sahel Front](ORG:subject) was reported on Monday.',
    ],
    no: [
      '[The Sahel Front](ORG:subject) freed [Amina Odhiambo](PER:object).',
      '[The Sahel Front](ORG:subject) killed a friend of [Amina Odhiambo](PER:object).',
      '[The Sahel Front](ORG:subject) said that [Amina Odhiambo](PER:object) was alive.',
    ],
  },
});
