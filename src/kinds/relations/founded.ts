// The relation `founded`: brought the body into being.

import { defineRelation } from './define.ts';

export const founded = defineRelation({
  type: 'founded',
  means: 'Brought the body into being.',
  subject: ['person', 'organization'],
  object: ['organization'],
  patterns: [
    {
      id: 'founded/verb',
      for: 'Mary Ochieng founded Lake Voices in 1998.',
      verbs: ['found', 'co-found', 'cofound', 'establish', 'set up', 'start', 'create', 'launch'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'founded/founder',
      for: 'Mary Ochieng, founder of Lake Voices, spoke first.',
      nouns: ['founder', 'co-founder', 'cofounder'],
      subject: 'holder',
      object: 'of possessor modifier',
    },
    {
      id: 'founded/title',
      for: 'Mary Ochieng, the founder of Lake Voices, spoke first.',
      sequence:
        '<PER:subject> , #NUM? ,? the|a? #ADJ* <TITLE=founder|co-founder|cofounder:title> and? <TITLE>? of the? <ORG:object>',
    },
    {
      id: 'founded/title-before',
      for: 'Lake Voices founder Mary Ochieng spoke first.',
      sequence:
        "<ORG:object> 's? <TITLE=founder|co-founder|cofounder:title> and? <TITLE>? <PER:subject>",
    },
  ],
  examples: {
    yes: [
      '[Mary Ochieng](PER:subject) founded [Lake Voices](ORG:object) in 1998.',
      '[Mary Ochieng](PER:subject), founder of [Lake Voices](ORG:object), spoke first.',
      '[Mary Ochieng](PER:subject), the [founder](TITLE) of [Lake Voices](ORG:object), spoke first.',
      '[Lake Voices](ORG:object) [founder](TITLE) [Mary Ochieng](PER:subject) spoke first.',
    ],
    no: [
      '[Mary Ochieng](PER:subject) joined [Lake Voices](ORG:object) in 1998.',
      '[Mary Ochieng](PER:subject) praised the founder of [Lake Voices](ORG:object).',
      '[Lake Voices](ORG:object) has a new director, [Mary Ochieng](PER:subject).',
    ],
  },
});
