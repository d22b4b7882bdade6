// Agreements of kind other: any other deal.

import { defineAgreementKind } from './define.ts';

export const other = defineAgreementKind({
  kind: 'other',
  gloss: 'any other deal',
  heads: [],
  words: [],
  examples: {
    yes: ['an understanding with the Holy See', 'the Nouméa Accord', 'a deal'],
    no: ['a truce', 'a contract', 'the peace accord'],
  },
});
