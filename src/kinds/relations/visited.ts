// The relation `visited`: went there.

import { defineRelation } from './define.ts';

export const visited = defineRelation({
  type: 'visited',
  means: 'Went there.',
  subject: ['person', 'organization'],
  object: ['place'],
  event: { plover: 'CONSULT', cameo: '042' },
  patterns: [
    {
      id: 'visited/verb',
      for: 'Blinken visited Kenya on Monday.',
      verbs: ['visit', 'tour'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'visited/travel',
      for: 'Blinken travelled to Kenya on Monday.',
      verbs: [
        'travel',
        'fly',
        'go',
        'journey',
        'return',
        'come',
        'arrive',
        'land',
        'head',
        'sail',
        'drive',
      ],
      subject: 'agent',
      object: 'to in',
    },
    {
      id: 'visited/visit',
      for: "Blinken's visit to Kenya was short.",
      nouns: ['visit', 'trip', 'travel', 'tour', 'journey', 'pilgrimage'],
      subject: 'possessor by agent of',
      object: 'to of in',
    },
  ],
  examples: {
    yes: [
      '[Blinken](PER:subject) visited [Kenya](GPE:object) on Monday.',
      '[Blinken](PER:subject) travelled to [Kenya](GPE:object) on Monday.',
      "[Blinken](PER:subject)'s visit to [Kenya](GPE:object) was short.",
    ],
    no: [
      '[Blinken](PER:subject) praised [Kenya](GPE:object).',
      '[Blinken](PER:subject) sent aides to [Kenya](GPE:object).',
      'The minister visited [Kenya](GPE:object) while [Blinken](PER:subject) stayed at home.',
    ],
  },
});
