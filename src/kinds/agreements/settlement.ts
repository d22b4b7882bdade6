// Agreements of kind settlement: ends of disputes and suits.

import { defineAgreementKind } from './define.ts';

export const settlement = defineAgreementKind({
  kind: 'settlement',
  gloss: 'ends of disputes and suits',
  heads: ['settlement'],
  words: ['settlement', 'plea', 'consent', 'dispute', 'lawsuit', 'compensation'],
  context: ['lawsuit', 'plaintiff', 'sue', 'dispute', 'settle'],
  examples: {
    yes: ['a settlement', 'a plea deal', 'a consent agreement', 'a settlement with the victims'],
    no: ['a lease', 'a trade deal', 'a truce', 'an order'],
  },
});
