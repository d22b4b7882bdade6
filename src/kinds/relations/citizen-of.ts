// The relation `citizen_of`: is a citizen or national of the state.

import { defineRelation } from './define.ts';

export const citizenOf = defineRelation({
  type: 'citizen_of',
  means: 'Is a citizen or national of the state.',
  subject: ['person'],
  object: ['place'],
  patterns: [
    {
      id: 'citizen_of/of-country',
      for: 'Judge Carlo Evangelio of the Philippines scored it.',
      sequence: '<PER:subject> of|from the? <GPE:object>',
    },
    {
      id: 'citizen_of/brackets',
      for: 'Mads Hvidt (DEN) won.',
      sequence: '<PER:subject> ( <GPE:object> )',
    },
    {
      id: 'citizen_of/citizen',
      for: 'Mads Hvidt, a citizen of Denmark, won.',
      nouns: ['citizen', 'national'],
      subject: 'holder',
      object: 'of modifier possessor',
    },
    {
      id: 'citizen_of/citizen-before',
      for: 'The U.S. citizen Emad Tahbaz was freed.',
      sequence: '<GPE:object> #ADJ? ~citizen|national ,? <PER:subject>',
      spread: ['subject'],
    },
  ],
  examples: {
    yes: [
      'Judge [Carlo Evangelio](PER:subject) of the [Philippines](GPE:object) scored it.',
      '[Mads Hvidt](PER:subject) ([DEN](GPE:object)) won.',
      '[Mads Hvidt](PER:subject), a citizen of [Denmark](GPE:object), won.',
      'The [U.S.](GPE:object) citizen [Emad Tahbaz](PER:subject) was freed.',
    ],
    no: [
      '[Mads Hvidt](PER:subject) flew to [Denmark](GPE:object).',
      '[Mads Hvidt](PER:subject) met citizens of [Denmark](GPE:object).',
      '[Mads Hvidt](PER:subject) lost to [Denmark](GPE:object).',
    ],
  },
});
