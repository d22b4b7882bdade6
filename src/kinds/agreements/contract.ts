// Agreements of kind contract: goods, works and services for money.

import { defineAgreementKind } from './define.ts';

export const contract = defineAgreementKind({
  kind: 'contract',
  gloss: 'goods, works and services for money',
  heads: ['contract', 'lease', 'order', 'sale', 'option', 'concession', 'franchise'],
  words: [
    'contract',
    'lease',
    'order',
    'supply',
    'purchase',
    'licence',
    'license',
    'concession',
    'sponsorship',
    'construction',
    'production',
    'delivery',
    'procurement',
  ],
  context: [
    'aircraft',
    'supply',
    'jet',
    'tender',
    'airline',
    'build',
    'contractor',
    'supplier',
    'purchase',
    'sponsor',
    'procurement',
    'airliner',
    'tanker',
    'club',
    'striker',
    'midfielder',
    'goalkeeper',
    'boxing',
    'licence',
  ],
  examples: {
    yes: ['a $240m contract', 'a six-month lease', 'a supply agreement with the maker'],
    no: ['a treaty', 'a truce', 'an accord on fisheries'],
  },
});
