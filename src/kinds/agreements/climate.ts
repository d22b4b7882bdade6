// Agreements of kind climate: climate and emissions.

import { defineAgreementKind } from './define.ts';

export const climate = defineAgreementKind({
  kind: 'climate',
  gloss: 'climate and emissions',
  heads: [],
  words: ['climate', 'emissions', 'emission', 'carbon', 'warming', 'methane'],
  context: ['emission', 'warming'],
  examples: {
    yes: ['a climate pact', 'the Paris Climate Agreement', 'an accord on methane emissions'],
    no: ['a fishing accord', 'a peace deal', 'a loan from the bank'],
  },
});
