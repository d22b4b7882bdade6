// The relation `accused`: said that the object did wrong.

import { actor, defineRelation } from './define.ts';

export const accused = defineRelation({
  type: 'accused',
  means: 'Said that the object did wrong.',
  subject: actor,
  object: ['person', 'organization', 'group', 'place', 'law', 'agreement'],
  subjectless: true,
  event: { plover: 'ACCUSE', cameo: '112' },
  patterns: [
    {
      id: 'accused/verb',
      for: 'Kenya accused Uganda of fraud.',
      verbs: ['accuse', 'blame', 'fault'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'accused/noun',
      for: "Kenya's allegations against Uganda were false.",
      nouns: ['accusation', 'allegation', 'blame'],
      subject: 'agent possessor by modifier of from',
      object: 'against on',
    },
    {
      id: 'accused/passive',
      for: 'Uganda was accused of fraud by Kenya.',
      verbs: ['accuse'],
      subject: 'agent',
      object: 'patient',
    },
  ],
  examples: {
    yes: [
      '[Kenya](GPE:subject) accused [Uganda](GPE:object) of fraud.',
      "[Kenya](GPE:subject)'s allegations against [Uganda](GPE:object) were false.",
      '[Uganda](GPE:object) was accused of fraud by [Kenya](GPE:subject).',
    ],
    no: [
      '[Kenya](GPE:subject) was accused by lawyers in [Uganda](GPE:object).',
      '[Kenya](GPE:subject) told [Uganda](GPE:object) of fraud.',
      '[Kenya](GPE:subject) and [Uganda](GPE:object) blamed the rain.',
    ],
  },
});
