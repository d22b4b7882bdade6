// The relation `asked`: asked, urged, demanded of or called on the object to do something.

import { actor, defineRelation } from './define.ts';

export const asked = defineRelation({
  type: 'asked',
  means: 'Asked, urged, demanded of or called on the object to do something.',
  subject: actor,
  object: actor,
  subjectless: true,
  event: { plover: 'REQUEST', cameo: '020' },
  patterns: [
    {
      id: 'asked/verb',
      for: 'Kenya asked Uganda to open the border.',
      verbs: [
        'ask',
        'urge',
        'request',
        'implore',
        'beg',
        'petition',
        'press',
        'pressure',
        'exhort',
        'order',
        'instruct',
        'invite',
        'challenge',
        'remind',
        'want',
        'encourage',
        'direct',
      ],
      subject: 'agent',
      object: 'patient recipient',
    },
    {
      id: 'asked/call-on',
      for: 'Kenya called on Uganda to open the border.',
      verbs: ['call'],
      subject: 'agent',
      object: 'on upon',
    },
    {
      id: 'asked/appeal',
      for: 'Kenya appealed to Uganda to open the border.',
      verbs: ['appeal', 'plead', 'write', 'apply'],
      subject: 'agent',
      object: 'to',
    },
    {
      id: 'asked/demand',
      for: 'Kenya demanded an apology from Uganda.',
      verbs: ['demand', 'seek', 'request', 'ask', 'want'],
      subject: 'agent',
      object: 'from of',
    },
    {
      id: 'asked/call-for',
      for: 'Kenya called for Uganda to open the border.',
      verbs: ['call', 'push', 'press'],
      subject: 'agent',
      object: 'for',
    },
    {
      id: 'asked/appeal-noun',
      for: "Kenya's appeal to Uganda failed.",
      nouns: ['appeal', 'request', 'plea', 'call', 'demand'],
      subject: 'agent possessor by of from',
      object: 'to on',
    },
  ],
  examples: {
    yes: [
      '[Kenya](GPE:subject) asked [Uganda](GPE:object) to open the border.',
      '[Kenya](GPE:subject) called on [Uganda](GPE:object) to open the border.',
      '[Kenya](GPE:subject) appealed to [Uganda](GPE:object) to open the border.',
      '[Kenya](GPE:subject) demanded an apology from [Uganda](GPE:object).',
      '[Kenya](GPE:subject) called for [Uganda](GPE:object) to open the border.',
      "[Kenya](GPE:subject)'s appeal to [Uganda](GPE:object) failed.",
    ],
    no: [
      '[Kenya](GPE:subject) asked about [Uganda](GPE:object).',
      '[Kenya](GPE:subject) was asked to leave, [Uganda](GPE:object) said.',
      '[Kenya](GPE:subject) urged restraint after [Uganda](GPE:object) voted.',
    ],
  },
});
