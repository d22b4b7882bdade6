// The relation `praised`: praised, thanked or congratulated.

import { actor, defineRelation } from './define.ts';

export const praised = defineRelation({
  type: 'praised',
  means: 'Praised, thanked or congratulated.',
  subject: actor,
  object: ['person', 'organization', 'group', 'place', 'law', 'agreement'],
  event: { plover: 'SUPPORT', cameo: '051' },
  patterns: [
    {
      id: 'praised/verb',
      for: 'Kenya praised Uganda for the vote.',
      verbs: [
        'praise',
        'commend',
        'thank',
        'applaud',
        'hail',
        'congratulate',
        'salute',
        'honor',
        'honour',
        'laud',
        'compliment',
        'appreciate',
        'celebrate',
        'recognize',
        'acknowledge',
      ],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'praised/noun',
      for: 'Kenya expressed gratitude to Uganda.',
      nouns: [
        'praise',
        'gratitude',
        'appreciation',
        'thanks',
        'thank',
        'tribute',
        'admiration',
        'condolence',
      ],
      subject: 'agent possessor by modifier of from',
      object: 'for to of',
    },
    {
      id: 'praised/grateful',
      for: 'Kenya is grateful to Uganda.',
      adjectives: ['grateful', 'thankful'],
      subject: 'agent',
      object: 'to for',
    },
    {
      id: 'praised/tribute',
      for: 'Kenya paid tribute to Uganda.',
      verbs: ['pay'],
      subject: 'agent',
      object: 'to',
      beside: ['tribute', 'homage', 'respect'],
    },
  ],
  examples: {
    yes: [
      '[Kenya](GPE:subject) praised [Uganda](GPE:object) for the vote.',
      '[Kenya](GPE:subject) expressed gratitude to [Uganda](GPE:object).',
      '[Kenya](GPE:subject) is grateful to [Uganda](GPE:object).',
      '[Kenya](GPE:subject) paid tribute to [Uganda](GPE:object).',
    ],
    no: [
      '[Kenya](GPE:subject) criticised [Uganda](GPE:object).',
      '[Kenya](GPE:subject) thanked voters in [Uganda](GPE:object).',
      '[Kenya](GPE:subject) was praised; [Uganda](GPE:object) was not.',
    ],
  },
});
