// The relation `member_of`: belongs to a body, party, team, union or people.

import { defineRelation } from './define.ts';

export const memberOf = defineRelation({
  type: 'member_of',
  means: 'Belongs to a body, party, team, union or people.',
  subject: ['person', 'organization', 'place'],
  object: ['organization', 'group'],
  patterns: [
    {
      id: 'member_of/join',
      for: 'Finland joined NATO in 2023.',
      verbs: ['join'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'member_of/belong',
      for: 'Yusuf Ali belongs to the Lake League.',
      verbs: ['belong'],
      subject: 'agent',
      object: 'to',
    },
    {
      id: 'member_of/play',
      for: 'Anson Lee plays for Gor Mahia.',
      verbs: ['play', 'pitch', 'start', 'sign', 'debut'],
      subject: 'agent',
      object: 'for',
    },
    {
      id: 'member_of/include',
      for: 'The alliance, which includes Mali, met.',
      verbs: ['include', 'group', 'comprise'],
      subject: 'patient',
      object: 'agent',
    },
    {
      id: 'member_of/member',
      for: 'Yusuf Ali, a member of the Lake League, spoke.',
      nouns: [
        'member',
        'volunteer',
        'activist',
        'player',
        'captain',
        'striker',
        'defender',
        'midfielder',
        'goalkeeper',
        'forward',
        'winger',
        'veteran',
        'fellow',
      ],
      subject: 'holder',
      object: 'of with in at for modifier possessor',
    },
    {
      id: 'member_of/members',
      for: 'The members of the Lake League, Kisumu Fishers among them, met.',
      nouns: ['member'],
      subject: 'holder',
      object: 'of',
    },
    {
      id: 'member_of/brackets',
      for: 'Councillor Imogen Hart (Labour, Todmorden) spoke.',
      sequence: '<PER:subject> ( <ORG|NORP:object> ,|)',
    },
    {
      id: 'member_of/of-body',
      for: 'Saleh al-Zaben of the Islamic Action Front spoke.',
      sequence: '<PER:subject> ,? of|from the? #ADJ|NOUN* <ORG:object>',
    },
    {
      id: 'member_of/party-noun',
      for: 'AfD councillor Maik Pohl spoke.',
      sequence: '<ORG|NORP:object> #NOUN|ADJ* <TITLE>? #NOUN* <PER:subject>',
      objectSubtypes: ['party', 'team', 'political', 'armed_group', 'ethnic'],
    },
    {
      id: 'member_of/noun-of',
      for: 'Tapha Lansar, champion of Fass, won.',
      sequence:
        '<PER:subject> , #NUM? ,? the|a|an? #ADJ|NOUN* #NOUN of|from|with|at the? #ADJ|NOUN* <ORG:object>',
    },
    {
      id: 'member_of/group-of',
      for: 'The Lake Alliance, which groups Kisumu Fishers and Homa Boats, met.',
      sequence: '<ORG:object> , which ~group|include|comprise <ORG|GPE:subject>',
      spread: ['subject'],
    },
  ],
  examples: {
    yes: [
      '[Finland](GPE:subject) joined [NATO](ORG:object) in 2023.',
      '[Yusuf Ali](PER:subject) belongs to the [Lake League](ORG:object).',
      '[Anson Lee](PER:subject) plays for [Gor Mahia](ORG:object).',
      '[The alliance](ORG:object), which includes [Mali](GPE:subject), met.',
      '[Yusuf Ali](PER:subject), a member of the [Lake League](ORG:object), spoke.',
      'The members of the [Lake League](ORG:object), [Kisumu Fishers](ORG:subject) among them, met.',
      'Councillor [Imogen Hart](PER:subject) ([Labour](ORG:object), Todmorden) spoke.',
      '[Saleh al-Zaben](PER:subject) of the [Islamic Action Front](ORG:object) spoke.',
      '[AfD](ORG:object) councillor [Maik Pohl](PER:subject) spoke.',
      '[Tapha Lansar](PER:subject), champion of [Fass](ORG:object), won.',
      'The [Lake Alliance](ORG:object), which groups [Kisumu Fishers](ORG:subject) and [Homa Boats](ORG), met.',
    ],
    no: [
      '[Yusuf Ali](PER:subject) met the [Lake League](ORG:object).',
      '[Finland](GPE:subject) left [NATO](ORG:object) out of its plans.',
      '[Yusuf Ali](PER:subject) criticised a member of the [Lake League](ORG:object).',
    ],
  },
});
