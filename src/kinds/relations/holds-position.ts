// The relation `holds_position`: has, or had, a post or job there.

import { defineRelation } from './define.ts';

export const holdsPosition = defineRelation({
  type: 'holds_position',
  means: 'Has, or had, a post or job there.',
  subject: ['person'],
  object: ['organization', 'place', 'group'],
  patterns: [
    {
      id: 'holds_position/body-title',
      for: 'Vidin mayor Plamen Tsolov spoke.',
      sequence:
        "<ORG|GPE|NORP|FAC|LOC:object> 's? #ADJ|NOUN* <TITLE:title> and? <TITLE>? ,? <PER:subject>",
    },
    {
      id: 'holds_position/body-title-nationality',
      for: 'UN Syrian envoy Geir Pedersen spoke.',
      sequence: '<ORG|GPE:object> <NORP|GPE> <TITLE:title> <PER:subject>',
    },
    {
      id: 'holds_position/title-of',
      for: 'Romario Vidal, chief of the Political Directorate, spoke.',
      sequence:
        '<PER:subject> , #NUM? ,? the|a|an|its? #ADJ|NOUN* <TITLE:title> #ADJ|NOUN? and? <TITLE>? of|at|for|with|in|to the? #ADJ|NOUN* <NORP>? <ORG|GPE|NORP|FAC|LOC:object>',
    },
    {
      id: 'holds_position/title-of-nationality',
      for: 'Romario Vidal, chief of the Cuban Political Directorate, spoke.',
      sequence:
        '<PER:subject> , #NUM? ,? the|a|an? #ADJ|NOUN* <TITLE:title> of|at|for the? <NORP|GPE> <ORG:object>',
    },
    {
      id: 'holds_position/possessor-after',
      for: "Rick Wagoner, GM's chief executive, spoke.",
      sequence:
        "<PER:subject> , the|a|an? #ADJ|NOUN* <ORG|GPE|NORP|FAC|LOC:object> 's? #ADJ|NOUN* <TITLE:title>",
    },
    {
      id: 'holds_position/title-before-of',
      for: 'The governor of Norte, Silvano Rangel, spoke.',
      sequence:
        '<TITLE:title> and? <TITLE>? of|for|at the? #ADJ|NOUN* <ORG|GPE|NORP|FAC|LOC:object> ,? #ADJ|NOUN* <TITLE>? <PER:subject>',
    },
    {
      id: 'holds_position/title-name-of',
      for: 'ASP Fitzroy Choc of the Belize Police spoke.',
      sequence:
        '<TITLE:title> <PER:subject> ,? of|from|at|with the? #ADJ|NOUN* <ORG|GPE|NORP|FAC|LOC:object>',
    },
    {
      id: 'holds_position/post-noun',
      for: 'Flipkart executive Debashish Gogoi spoke.',
      sequence:
        "<ORG|GPE|NORP:object> 's? #ADJ|NOUN* ~executive|official|employee|worker|engineer|researcher|scientist|analyst|lawyer|attorney|economist|professor|adviser|advisor|spokesperson|manager|lawmaker|strategist|aide|staffer|correspondent|reporter|journalist|editor|doctor|nurse|teacher|diplomat|officer|planner|biologist|technician|organizer|trader|coach|lecturer|historian|geologist|ecologist|driver|guard|vet ,? <PER:subject>",
    },
    {
      id: 'holds_position/post-of',
      for: 'Debashish Gogoi, an analyst at Flipkart, spoke.',
      sequence:
        '<PER:subject> , #NUM? ,? the|a|an|who? is? #ADJ|NOUN|NUM* #NOUN at|for|with the? #ADJ|NOUN* <ORG|FAC:object>',
    },
    {
      id: 'holds_position/title-at',
      for: 'Debashish Gogoi, a nurse at Mercy Hospital, spoke.',
      sequence:
        '<PER:subject> , #NUM? ,? #DET? #ADJ|NOUN* <TITLE:title> #ADJ|NOUN* at|for|with|of|in the? #ADJ|NOUN* <ORG|GPE|NORP|FAC|LOC:object>',
    },
    {
      id: 'holds_position/work',
      for: 'Maria Keller works for the Health Ministry.',
      verbs: ['work', 'teach', 'preach'],
      subject: 'agent',
      object: 'for at in',
    },
    {
      id: 'holds_position/lead',
      for: 'Mizan Gebre, who directs the charity Hiwot Network, spoke.',
      verbs: ['head', 'lead', 'direct', 'chair', 'run', 'manage', 'oversee', 'command', 'coach'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'holds_position/noun',
      for: 'Debashish Gogoi is the head of Flipkart.',
      nouns: [
        'president',
        'head',
        'director',
        'chief',
        'chairman',
        'chairwoman',
        'chair',
        'minister',
        'governor',
        'mayor',
        'executive',
        'manager',
        'secretary',
        'spokesman',
        'spokeswoman',
        'spokesperson',
        'leader',
        'coordinator',
        'commander',
        'ambassador',
        'professor',
        'economist',
        'analyst',
        'lawyer',
        'official',
        'founder',
        'partner',
        'editor',
        'officer',
        'adviser',
        'representative',
        'envoy',
        'commissioner',
        'coach',
        'captain',
        'principal',
        'treasurer',
        'researcher',
        'engineer',
      ],
      subject: 'holder',
      object: 'of at for with possessor modifier',
    },
    {
      id: 'holds_position/is-title',
      for: 'Debashish Gogoi is the director of Flipkart.',
      sequence:
        '<PER:subject> is|was|became|remains|as the|a|an? #ADJ|NOUN* <TITLE:title> of|at|for|in the? #ADJ|NOUN* <ORG|GPE|NORP|FAC|LOC:object>',
    },
  ],
  examples: {
    yes: [
      '[Vidin](GPE:object) [mayor](TITLE) [Plamen Tsolov](PER:subject) spoke.',
      '[UN](ORG:object) [Syrian](NORP) [envoy](TITLE) [Geir Pedersen](PER:subject) spoke.',
      '[Romario Vidal](PER:subject), [chief](TITLE) of the [Political Directorate](ORG:object), spoke.',
      '[Romario Vidal](PER:subject), [chief](TITLE) of the [Cuban](NORP) [Political Directorate](ORG:object), spoke.',
      "[Rick Wagoner](PER:subject), [GM](ORG:object)'s [chief executive](TITLE), spoke.",
      'The [governor](TITLE) of [Norte](GPE:object), [Silvano Rangel](PER:subject), spoke.',
      '[ASP](TITLE) [Fitzroy Choc](PER:subject) of the [Belize Police](ORG:object) spoke.',
      '[Flipkart](ORG:object) executive [Debashish Gogoi](PER:subject) spoke.',
      '[Debashish Gogoi](PER:subject), an analyst at [Flipkart](ORG:object), spoke.',
      '[Debashish Gogoi](PER:subject), a [nurse](TITLE) at [Mercy Hospital](FAC:object), spoke.',
      '[Maria Keller](PER:subject) works for the [Health Ministry](ORG:object).',
      '[Mizan Gebre](PER:subject), who directs the charity [Hiwot Network](ORG:object), spoke.',
      '[Debashish Gogoi](PER:subject) is the head of [Flipkart](ORG:object).',
      '[Debashish Gogoi](PER:subject) is the [director](TITLE) of [Flipkart](ORG:object).',
    ],
    no: [
      '[Plamen Tsolov](PER:subject) met the [mayor](TITLE) of [Vidin](GPE:object).',
      '[Plamen Tsolov](PER:subject) praised [Vidin](GPE:object).',
      '[Vidin](GPE:object) elected its [mayor](TITLE) before [Plamen Tsolov](PER:subject) was born.',
    ],
  },
});
