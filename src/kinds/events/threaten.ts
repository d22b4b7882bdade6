// The event category THREATEN of PLOVER.

import { defineEvent } from './define.ts';

export const threaten = defineEvent({
  category: 'THREATEN',
  means: 'Threatens or warns of force, sanctions or other harm.',
  quad: 'V-CONF',
  triggers: [
    {
      id: 'events/threaten/verb',
      for: 'Kenya threatened Chad with war.',
      verbs: ['threaten', 'warn', 'menace', 'intimidate', 'caution', 'taunt'],
      subject: 'agent',
      object: 'patient recipient against with of to >to',
      objectless: true,
      cameo: '130',
    },
    {
      id: 'events/threaten/issue',
      for: 'Kenya issued an ultimatum to Chad.',
      verbs: ['issue', 'give', 'deliver', 'send', 'make', 'renew', 'repeat'],
      beside: ['ultimatum', 'warning', 'threat'],
      subject: 'agent',
      object: 'to recipient against >to >against',
      objectless: true,
      cameo: '130',
    },
    {
      id: 'events/threaten/vow',
      for: 'Kenya vowed revenge on Chad.',
      verbs: ['vow', 'swear', 'pledge', 'promise', 'threaten', 'declare'],
      beside: [
        'revenge',
        'retaliation',
        'retaliate',
        'fight',
        'attack',
        'avenge',
        'punish',
        'resist',
        'war',
        'destroy',
        'strike',
        'respond',
        'jihad',
        'kill',
        'crush',
      ],
      subject: 'agent',
      object: 'on against patient >on >against to with',
      objectless: true,
      cameo: '130',
    },
    {
      id: 'events/threaten/noun',
      for: "Kenya's threat against Chad.",
      nouns: ['threat', 'warning'],
      subject: 'agent possessor by of from modifier',
      object: 'to against of',
      cameo: '130',
    },
  ],
  examples: {
    yes: [
      '[Kenya](subject) threatened [Chad](object) with sanctions.',
      '[France](subject) warned [Mali](object) against an attack.',
      '[Ghana](subject) will attack [Togo](object) on Monday, a general said.',
    ],
    no: ['Kenya praised Chad.', 'Kenya bombed Chad.', 'Kenya agreed to help Chad.'],
  },
});
