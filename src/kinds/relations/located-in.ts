// The relation `located_in`: lies in, or takes place in.

import { defineRelation } from './define.ts';

export const locatedIn = defineRelation({
  type: 'located_in',
  means: 'Lies in, or takes place in.',
  subject: ['place', 'event'],
  object: ['place'],
  patterns: [
    {
      id: 'located_in/comma',
      for: 'He lives in Fresno, California.',
      sequence: '<GPE|FAC|LOC:subject> , <GPE:object>',
    },
    {
      id: 'located_in/in',
      for: 'The Rafidia Hospital in Nablus was full.',
      sequence: '<FAC|GPE|LOC|EVENT:subject> ,? #NOUN? in|on the? #ADJ|NOUN* <GPE|LOC:object>',
    },
    {
      id: 'located_in/possessor',
      for: "Turkey's Ilisu Dam is full.",
      sequence: "<GPE|LOC:object> 's #ADJ|NOUN* <FAC|LOC|GPE:subject>",
    },
    {
      id: 'located_in/of-region',
      for: 'Miramar, a fishing village on the coast of Panama, slept.',
      sequence:
        '<GPE|FAC|LOC:subject> , #DET? #ADJ|NOUN* ~town|city|village|port|district|capital|neighborhood|neighbourhood|suburb|province|state|island|quarter|settlement|hamlet|municipality|region in|of|on|near the? #ADJ|NOUN|PROPN* of? <GPE|LOC:object>',
    },
    {
      id: 'located_in/kind-in',
      for: "The Ukhia district of Cox's Bazar flooded.",
      sequence:
        '<GPE|FAC|LOC:subject> ~district|market|camp|province|region|county|neighborhood|neighbourhood|area|state|terminal|department|upazila|suburb in|of the? #ADJ|NOUN* <GPE|LOC:object>',
    },
    {
      id: 'located_in/hyphen',
      for: 'Fans in Nyon, in western Switzerland, cheered.',
      sequence: '<GPE|FAC|LOC:subject> , in #ADJ|NOUN* <GPE|LOC:object>',
    },
    {
      id: 'located_in/direct',
      for: 'The Houston Astrodome was full.',
      sequence: '<GPE:object> <FAC:subject>',
    },
  ],
  examples: {
    yes: [
      'He lives in [Fresno](GPE:subject), [California](GPE:object).',
      'The [Rafidia Hospital](FAC:subject) in [Nablus](GPE:object) was full.',
      "[Turkey](GPE:object)'s [Ilisu Dam](FAC:subject) is full.",
      '[Miramar](GPE:subject), a fishing village on the coast of [Panama](GPE:object), slept.',
      "The [Ukhia](GPE:subject) district of [Cox's Bazar](GPE:object) flooded.",
      'Fans in [Nyon](GPE:subject), in western [Switzerland](GPE:object), cheered.',
      'The [Houston](GPE:object) [Astrodome](FAC:subject) was full.',
    ],
    no: [
      'He flew from [Fresno](GPE:subject) to [California](GPE:object).',
      '[Nablus](GPE:subject) and [Jordan](GPE:object) traded.',
      'Troops left [Kisumu](GPE:subject) for [Kenya](GPE:object).',
    ],
  },
});
