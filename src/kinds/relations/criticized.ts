// The relation `criticized`: spoke against it or called it wrong.

import { actor, defineRelation } from './define.ts';

export const criticized = defineRelation({
  type: 'criticized',
  means: 'Spoke against it or called it wrong.',
  subject: actor,
  object: ['person', 'organization', 'group', 'place', 'law', 'agreement'],
  event: { plover: 'ACCUSE', cameo: '111' },
  patterns: [
    {
      id: 'criticized/verb',
      for: 'Kenya criticised Uganda over the vote.',
      verbs: [
        'criticize',
        'criticise',
        'condemn',
        'denounce',
        'slam',
        'blast',
        'rebuke',
        'fault',
        'decry',
        'deplore',
        'lambast',
        'lambaste',
        'deride',
        'mock',
        'scold',
        'castigate',
        'lament',
        'censure',
        'chide',
        'disparage',
        'regret',
        'attack',
      ],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'criticized/noun',
      for: "Kenya's criticism of Uganda was sharp.",
      nouns: ['criticism', 'condemnation', 'rebuke', 'concern', 'complaint', 'disapproval'],
      subject: 'agent possessor by modifier of from',
      object: 'of about at against',
    },
    {
      id: 'criticized/critical',
      for: 'Kenya was critical of Uganda.',
      adjectives: ['critical', 'contemptuous', 'scathing', 'unhappy', 'angry'],
      subject: 'agent',
      object: 'of about with at',
    },
    {
      id: 'criticized/complain',
      for: 'Kenya complained about Uganda.',
      verbs: ['complain', 'disapprove'],
      subject: 'agent',
      object: 'about of',
    },
  ],
  examples: {
    yes: [
      '[Kenya](GPE:subject) criticised [Uganda](GPE:object) over the vote.',
      "[Kenya](GPE:subject)'s criticism of [Uganda](GPE:object) was sharp.",
      '[Kenya](GPE:subject) was critical of [Uganda](GPE:object).',
      '[Kenya](GPE:subject) complained about [Uganda](GPE:object).',
    ],
    no: [
      '[Kenya](GPE:subject) praised [Uganda](GPE:object).',
      '[Kenya](GPE:subject) was criticised, and [Uganda](GPE:object) agreed.',
      'Critics in [Kenya](GPE:subject) left for [Uganda](GPE:object).',
    ],
  },
});
