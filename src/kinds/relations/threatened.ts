// The relation `threatened`: said that it would harm it.

import { actor, defineRelation } from './define.ts';

export const threatened = defineRelation({
  type: 'threatened',
  means: 'Said that it would harm it.',
  subject: actor,
  object: actor,
  event: { plover: 'THREATEN', cameo: '130' },
  patterns: [
    {
      id: 'threatened/verb',
      for: 'Kenya threatened Uganda with a blockade.',
      verbs: ['threaten', 'menace', 'intimidate'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'threatened/noun',
      for: "Kenya's threats against Uganda go on.",
      nouns: ['threat', 'ultimatum'],
      subject: 'agent possessor by modifier of from',
      object: 'to against',
    },
    {
      id: 'threatened/passive',
      for: 'Uganda was threatened by Kenya.',
      verbs: ['threaten'],
      subject: 'agent',
      object: 'patient',
    },
  ],
  examples: {
    yes: [
      '[Kenya](GPE:subject) threatened [Uganda](GPE:object) with a blockade.',
      "[Kenya](GPE:subject)'s threats against [Uganda](GPE:object) go on.",
      '[Uganda](GPE:object) was threatened by [Kenya](GPE:subject).',
    ],
    no: [
      '[Kenya](GPE:subject) protected [Uganda](GPE:object).',
      '[Kenya](GPE:subject) threatened to leave before [Uganda](GPE:object) voted.',
      'Floods threatened [Kenya](GPE) after [Mary Ochieng](PER:subject) left [Uganda](GPE:object).',
    ],
  },
});
