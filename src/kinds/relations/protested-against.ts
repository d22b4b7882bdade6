// The relation `protested_against`: protested or demonstrated against.

import { actor, defineRelation } from './define.ts';

export const protestedAgainst = defineRelation({
  type: 'protested_against',
  means: 'Protested or demonstrated against.',
  subject: actor,
  object: ['person', 'organization', 'group', 'place', 'law', 'agreement'],
  event: { plover: 'PROTEST', cameo: '140' },
  patterns: [
    {
      id: 'protested_against/verb',
      for: 'The Lake League protested against the Lake Act.',
      verbs: ['protest', 'demonstrate', 'petition'],
      subject: 'agent',
      object: 'against at over',
    },
    {
      id: 'protested_against/direct',
      for: 'The Lake League boycotted Norvik.',
      verbs: ['boycott', 'picket', 'protest'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'protested_against/protest',
      for: "The Lake League's protest against the Lake Act was loud.",
      nouns: ['protest', 'demonstration', 'strike', 'rally', 'boycott'],
      subject: 'agent possessor by modifier of',
      object: 'against at over of',
    },
  ],
  examples: {
    yes: [
      '[The Lake League](ORG:subject) protested against the [Lake Act](LAW:object).',
      '[The Lake League](ORG:subject) boycotted [Norvik](ORG:object).',
      "[The Lake League](ORG:subject)'s protest against the [Lake Act](LAW:object) was loud.",
    ],
    no: [
      '[The Lake League](ORG:subject) praised the [Lake Act](LAW:object).',
      '[The Lake League](ORG:subject) met protesters of [Norvik](ORG:object).',
      'Protests shook [Kenya](GPE) as [The Lake League](ORG:subject) met [Norvik](ORG:object).',
    ],
  },
});
