// The relation `lives_in`: has his or her home there, or comes from there.

import { defineRelation } from './define.ts';

export const livesIn = defineRelation({
  type: 'lives_in',
  means: 'Has his or her home there, or comes from there.',
  subject: ['person'],
  object: ['place'],
  patterns: [
    {
      id: 'lives_in/of-town',
      for: 'Charlotte May of Wagga Wagga won.',
      sequence: '<PER:subject> , #NUM? ,? of|from #ADJ? <GPE|LOC:object>',
    },
    {
      id: 'lives_in/of-town-plain',
      for: 'Raudy Castillo of Macoris won.',
      sequence: '<PER:subject> of|from <GPE|LOC:object>',
    },
    {
      id: 'lives_in/noun-from',
      for: 'Jordan Ade, a welder from Bouake, died.',
      sequence:
        '<PER:subject> , #NUM? ,? the|a|an? #ADJ|NOUN|NUM|ADP* <NORP>? #NOUN* from|in|of #ADJ* <GPE|LOC:object>',
    },
    {
      id: 'lives_in/live',
      for: 'Nelly Etch has lived in Montevideo since May.',
      verbs: ['live', 'reside', 'settle', 'dwell', 'grow up'],
      subject: 'agent',
      object: 'in on at near',
    },
    {
      id: 'lives_in/resident',
      for: 'Nelly Etch, a resident of Montevideo, won.',
      nouns: ['resident', 'native', 'inhabitant', 'villager'],
      subject: 'holder',
      object: 'of possessor modifier in',
    },
    {
      id: 'lives_in/resident-before',
      for: 'Montevideo resident Nelly Etch won.',
      sequence: '<GPE:object> ~resident|native|man|woman|farmer <PER:subject>',
    },
  ],
  examples: {
    yes: [
      '[Charlotte May](PER:subject) of [Wagga Wagga](GPE:object) won.',
      '[Raudy Castillo](PER:subject) of [Macoris](GPE:object) won.',
      '[Jordan Ade](PER:subject), a welder from [Bouake](GPE:object), died.',
      '[Nelly Etch](PER:subject) has lived in [Montevideo](GPE:object) since May.',
      '[Nelly Etch](PER:subject), a resident of [Montevideo](GPE:object), won.',
      '[Montevideo](GPE:object) resident [Nelly Etch](PER:subject) won.',
    ],
    no: [
      '[Charlotte May](PER:subject) flew to [Wagga Wagga](GPE:object).',
      '[Charlotte May](PER:subject) praised [Bouake](GPE:object).',
      '[Nelly Etch](PER:subject) met a resident of [Montevideo](GPE:object).',
    ],
  },
});
