// Agreements of kind coalition: parties that govern together.

import { defineAgreementKind } from './define.ts';

export const coalition = defineAgreementKind({
  kind: 'coalition',
  gloss: 'parties that govern together',
  heads: ['coalition'],
  words: ['coalition', 'government', 'governing', 'confidence', 'seat'],
  context: ['premier', 'cabinet', 'lawmaker'],
  examples: {
    yes: ['a coalition', 'the coalition agreement', 'a governing pact'],
    no: ['a military pact', 'a loan', 'a ceasefire'],
  },
});
