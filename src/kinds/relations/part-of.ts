// The relation `part_of`: is a branch, agency or division of the object.

import { defineRelation } from './define.ts';

export const partOf = defineRelation({
  type: 'part_of',
  means: 'Is a branch, agency or division of the object.',
  subject: ['organization'],
  object: ['organization', 'place'],
  patterns: [
    {
      id: 'part_of/possessor',
      for: "Kenya's Interior Ministry replied.",
      sequence: "<ORG|GPE:object> 's <ORG:subject>",
    },
    {
      id: 'part_of/state-body',
      for: 'The U.S. Department of State replied.',
      sequence: '<GPE:object> <ORG:subject>',
    },
    {
      id: 'part_of/of',
      for: 'The Political Directorate of the National Police replied.',
      sequence: '<ORG:subject> of the? <NORP>? <ORG:object>',
    },
    {
      id: 'part_of/agency-of',
      for: "JICA, Japan's aid agency, replied.",
      sequence:
        "<ORG:subject> , <GPE|ORG:object> 's #ADJ|NOUN* ~agency|arm|branch|division|unit|subsidiary|regulator|watchdog|court|parliament|ministry|department|wing|bureau|office|service",
    },
    {
      id: 'part_of/agency-before',
      for: "Japan's aid agency, JICA, replied.",
      sequence:
        "<GPE|ORG:object> 's? #ADJ|NOUN* ~agency|arm|branch|division|unit|subsidiary|regulator|watchdog|court|parliament|ministry|department|wing|bureau|office|service|mission ,? <ORG:subject>",
    },
    {
      id: 'part_of/unit',
      for: 'Norvik is a subsidiary of Halden Group.',
      nouns: [
        'subsidiary',
        'division',
        'unit',
        'arm',
        'branch',
        'agency',
        'affiliate',
        'department',
      ],
      subject: 'holder',
      object: 'of possessor modifier',
    },
    {
      id: 'part_of/nationality',
      for: 'The Cuban Ministry of the Interior of Cuba replied.',
      sequence: '<NORP:object> <ORG:subject>',
    },
  ],
  examples: {
    yes: [
      "[Kenya](GPE:object)'s [Interior Ministry](ORG:subject) replied.",
      'The [U.S.](GPE:object) [Department of State](ORG:subject) replied.',
      'The [Political Directorate](ORG:subject) of the [National Police](ORG:object) replied.',
      "[JICA](ORG:subject), [Japan](GPE:object)'s aid agency, replied.",
      "[Japan](GPE:object)'s aid agency, [JICA](ORG:subject), replied.",
      '[Norvik](ORG:subject) is a subsidiary of [Halden Group](ORG:object).',
    ],
    no: [
      '[Kenya](GPE:object) and the [Interior Ministry](ORG:subject) replied.',
      'The [Interior Ministry](ORG:subject) thanked [Kenya](GPE:object).',
      'The [Interior Ministry](ORG:subject) sued a unit of [Halden Group](ORG:object).',
    ],
  },
});
