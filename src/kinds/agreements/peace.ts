// Agreements of kind peace: ends of wars and feuds.

import { defineAgreementKind } from './define.ts';

export const peace = defineAgreementKind({
  kind: 'peace',
  gloss: 'ends of wars and feuds',
  heads: [],
  words: ['peace', 'reconciliation', 'normalization', 'normalisation'],
  context: ['rebel', 'war', 'militia', 'guerrilla', 'warring'],
  examples: {
    yes: [
      'a peace accord',
      'the Revitalized Peace Agreement',
      'the Agreement on Peace and Reconciliation',
      'a reconciliation pact',
      'the peace treaty',
      'the normalization agreements',
    ],
    no: ['a ceasefire', 'a climate accord', 'an arms contract', 'a truce', 'a defence pact'],
  },
});
