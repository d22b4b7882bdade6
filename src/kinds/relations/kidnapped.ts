// The relation `kidnapped`: took away and holds by force.

import { actor, defineRelation } from './define.ts';

export const kidnapped = defineRelation({
  type: 'kidnapped',
  means: 'Took away and holds by force.',
  subject: actor,
  object: ['person', 'organization', 'group', 'place', 'figure', 'product'],
  subjectless: true,
  event: { plover: 'ASSAULT', cameo: '181' },
  patterns: [
    {
      id: 'kidnapped/verb',
      for: 'The Sahel Front kidnapped Amina Odhiambo on Tuesday.',
      verbs: ['kidnap', 'abduct', 'hijack', 'snatch'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'kidnapped/noun',
      for: 'The kidnapping of Amina Odhiambo by the Sahel Front was reported on Monday.',
      nouns: ['kidnapping', 'abduction'],
      subject: 'by agent modifier possessor',
      object: 'of patient possessor',
    },
    {
      id: 'kidnapped/hostage',
      for: 'The Sahel Front took Amina Odhiambo hostage.',
      sequence:
        '<PER|ORG|GPE|NORP:subject> #AUX? ~take|hold|took|held <PER|FIGURE|NORP:object> hostage|captive',
    },
  ],
  examples: {
    yes: [
      '[The Sahel Front](ORG:subject) kidnapped [Amina Odhiambo](PER:object) on Tuesday.',
      '[Amina Odhiambo](PER:object) was abducted by [the Sahel Front](ORG:subject).',
      'The kidnapping of [Amina Odhiambo](PER:object) by [the Sahel Front](ORG:subject) was reported on Monday.',
      '[The Sahel Front](ORG:subject) took [Amina Odhiambo](PER:object) hostage.',
    ],
    no: [
      '[The Sahel Front](ORG:subject) freed [Amina Odhiambo](PER:object).',
      '[The Sahel Front](ORG:subject) kidnapped a friend of [Amina Odhiambo](PER:object).',
      '[The Sahel Front](ORG:subject) said that [Amina Odhiambo](PER:object) was safe.',
    ],
  },
});
