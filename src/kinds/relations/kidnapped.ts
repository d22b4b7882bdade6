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
      for: 'The Sand Front kidnapped Amina Odhiambo on Tuesday.',
      verbs: ['kidnap', 'abduct', 'hijack', 'snatch'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'kidnapped/noun',
      for: 'The kidnapping of Amina Odhiambo by the Sand Front shocked many.',
      nouns: ['kidnapping', 'abduction'],
      subject: 'by agent modifier possessor',
      object: 'of patient possessor',
    },
    {
      id: 'kidnapped/hostage',
      for: 'The Sand Front took Amina Odhiambo hostage.',
      verbs: ['take', 'hold'],
      subject: 'agent',
      object: 'patient',
      beside: ['hostage', 'captive'],
    },
  ],
  examples: {
    yes: [
      '[The Sand Front](ORG:subject) kidnapped [Amina Odhiambo](PER:object) on Tuesday.',
      '[Amina Odhiambo](PER:object) was abducted by [the Sand Front](ORG:subject).',
      'The kidnapping of [Amina Odhiambo](PER:object) by [the Sand Front](ORG:subject) shocked many.',
      '[The Sand Front](ORG:subject) took [Amina Odhiambo](PER:object) hostage.',
    ],
    no: [
      '[The Sand Front](ORG:subject) freed [Amina Odhiambo](PER:object).',
      '[The Sand Front](ORG:subject) kidnapped a friend of [Amina Odhiambo](PER:object).',
      '[The Sand Front](ORG:subject) said that [Amina Odhiambo](PER:object) was safe.',
    ],
  },
});
