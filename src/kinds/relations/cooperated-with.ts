// The relation `cooperated_with`: worked with, or is an ally of.

import { actor, defineRelation } from './define.ts';

export const cooperatedWith = defineRelation({
  type: 'cooperated_with',
  means: 'Worked with, or is an ally of.',
  subject: actor,
  object: actor,
  symmetric: true,
  event: { plover: 'COOPERATE', cameo: '040' },
  patterns: [
    {
      id: 'cooperated_with/verb',
      for: 'Kenya cooperates with Uganda on health.',
      verbs: ['cooperate', 'collaborate', 'work', 'ally', 'team up', 'coordinate', 'join'],
      subject: 'agent',
      object: 'with',
    },
    {
      id: 'cooperated_with/each-other',
      for: 'Kenya and Uganda cooperate on health.',
      verbs: ['cooperate', 'collaborate', 'ally'],
      subject: 'agent',
      object: 'agent',
      reciprocal: true,
    },
    {
      id: 'cooperated_with/between',
      for: 'Cooperation between Kenya and Uganda grew.',
      nouns: [
        'cooperation',
        'collaboration',
        'partnership',
        'alliance',
        'coordination',
        'friendship',
        'relationship',
        'relation',
        'tie',
      ],
      subject: 'between of',
      object: 'between of',
      reciprocal: true,
    },
    {
      id: 'cooperated_with/with',
      for: "Kenya's cooperation with Uganda grew.",
      nouns: ['cooperation', 'collaboration', 'partnership', 'alliance', 'coordination'],
      subject: 'agent possessor modifier',
      object: 'with',
    },
    {
      id: 'cooperated_with/hyphen',
      for: 'The U.S.-Kenya partnership grew.',
      sequence:
        '<GPE|ORG:subject> -|–|— <GPE|ORG:object> #ADJ|NOUN* ~partnership|cooperation|relationship|alliance|collaboration|dialogue',
    },
    {
      id: 'cooperated_with/ally',
      for: 'Kenya is an ally of Uganda.',
      nouns: ['ally', 'partner'],
      subject: 'holder',
      object: 'of possessor',
    },
  ],
  examples: {
    yes: [
      '[Kenya](GPE:subject) cooperates with [Uganda](GPE:object) on health.',
      '[Kenya](GPE:subject) and [Uganda](GPE:object) cooperate on health.',
      'Cooperation between [Kenya](GPE:subject) and [Uganda](GPE:object) grew.',
      "[Kenya](GPE:subject)'s cooperation with [Uganda](GPE:object) grew.",
      'The [U.S.](GPE:subject)-[Kenya](GPE:object) partnership grew.',
      '[Kenya](GPE:subject) is an ally of [Uganda](GPE:object).',
    ],
    no: [
      '[Kenya](GPE:subject) fought with [Uganda](GPE:object).',
      '[Kenya](GPE:subject) works in [Uganda](GPE:object).',
      '[Kenya](GPE:subject) and [Uganda](GPE:object) share a border.',
    ],
  },
});
