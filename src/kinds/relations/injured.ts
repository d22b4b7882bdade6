// The relation `injured`: wounded, as an actor.

import { actor, defineRelation } from './define.ts';

export const injured = defineRelation({
  type: 'injured',
  means: 'Wounded, as an actor.',
  subject: actor,
  object: ['person', 'organization', 'group', 'place', 'figure', 'product'],
  subjectless: true,
  event: { plover: 'ASSAULT', cameo: '180' },
  patterns: [
    {
      id: 'injured/verb',
      for: 'The Sahel Front wounded Amina Odhiambo on Tuesday.',
      verbs: ['injure', 'wound', 'maim'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'injured/noun',
      for: 'The wounding of Amina Odhiambo by the Sahel Front was reported on Monday.',
      nouns: ['wounding', 'maiming'],
      subject: 'by agent modifier possessor',
      object: 'of patient possessor',
    },
  ],
  examples: {
    yes: [
      '[The Sahel Front](ORG:subject) wounded [Amina Odhiambo](PER:object) on Tuesday.',
      '[Amina Odhiambo](PER:object) was wounded by [the Sahel Front](ORG:subject).',
      'The wounding of [Amina Odhiambo](PER:object) by [the Sahel Front](ORG:subject) was reported on Monday.',
    ],
    no: [
      '[The Sahel Front](ORG:subject) freed [Amina Odhiambo](PER:object).',
      '[The Sahel Front](ORG:subject) wounded a friend of [Amina Odhiambo](PER:object).',
      '[The Sahel Front](ORG:subject) said that [Amina Odhiambo](PER:object) was unhurt.',
    ],
  },
});
