// The relation `based_in`: has its seat there.

import { defineRelation } from './define.ts';

export const basedIn = defineRelation({
  type: 'based_in',
  means: 'Has its seat there.',
  subject: ['organization'],
  object: ['place'],
  patterns: [
    {
      id: 'based_in/hyphen',
      for: 'London-based Amnesty International replied.',
      sequence: '<GPE|LOC:object> - based #ADJ|NOUN* ,? <ORG:subject>',
    },
    {
      id: 'based_in/based',
      for: 'Border Mercy, a charity based in El Paso, replied.',
      sequence:
        '<ORG:subject> ,? #DET|ADJ|NOUN|ADP* ,? #ADV? based|headquartered in|at|near the? #ADJ|NOUN* <GPE|LOC|FAC:object>',
    },
    {
      id: 'based_in/hyphen-after',
      for: 'Rift Capital, a Nairobi-based brokerage, replied.',
      sequence: '<ORG:subject> , #DET? #ADJ* <GPE|LOC:object> - based',
    },
    {
      id: 'based_in/in',
      for: 'The National Hurricane Center in Miami replied.',
      sequence: '<ORG:subject> in|on #ADJ|NOUN* <GPE|FAC:object>',
    },
    {
      id: 'based_in/comma',
      for: 'The National Institute of Virology, Pune, replied.',
      sequence: '<ORG:subject> , <GPE:object>',
    },
    {
      id: 'based_in/of',
      for: 'Doosung E&C, of South Korea, bid.',
      sequence: '<ORG:subject> ,? of <GPE:object>',
    },
    {
      id: 'based_in/possessor',
      for: "South Korea's Yonhap said so.",
      sequence: "<GPE:object> 's #ADJ|NOUN* ,? <ORG:subject>",
    },
    {
      id: 'based_in/verb',
      for: 'The museum, the Arab Image Trust, is based in Beirut.',
      verbs: ['base', 'headquarter'],
      subject: 'patient agent',
      object: 'in at near',
    },
    {
      id: 'based_in/headquarters',
      for: "Norvik's headquarters in Bonn closed.",
      nouns: ['headquarters', 'headquarter', 'office', 'seat'],
      subject: 'possessor modifier of',
      object: 'in on at',
    },
  ],
  examples: {
    yes: [
      '[London](GPE:object)-based [Amnesty International](ORG:subject) replied.',
      '[Border Mercy](ORG:subject), a charity based in [El Paso](GPE:object), replied.',
      '[Rift Capital](ORG:subject), a [Nairobi](GPE:object)-based brokerage, replied.',
      'The [National Hurricane Center](ORG:subject) in [Miami](GPE:object) replied.',
      'The [National Institute of Virology](ORG:subject), [Pune](GPE:object), replied.',
      '[Doosung E&C](ORG:subject), of [South Korea](GPE:object), bid.',
      "[South Korea](GPE:object)'s [Yonhap](ORG:subject) said so.",
      'The museum, the [Arab Image Trust](ORG:subject), is based in [Beirut](GPE:object).',
      "[Norvik](ORG:subject)'s headquarters in [Bonn](GPE:object) closed.",
    ],
    no: [
      'The [National Hurricane Center](ORG:subject) warned [Miami](GPE:object).',
      '[Amnesty International](ORG:subject) criticised [London](GPE:object).',
      '[Norvik](ORG:subject) flies to [Bonn](GPE:object).',
    ],
  },
});
