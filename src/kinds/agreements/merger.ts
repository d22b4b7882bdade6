// Agreements of kind merger: two bodies become one.

import { defineAgreementKind } from './define.ts';

export const merger = defineAgreementKind({
  kind: 'merger',
  gloss: 'two bodies become one',
  heads: ['merger', 'combination'],
  words: ['merger', 'merge'],
  examples: {
    yes: ['a rumoured merger', 'the merger agreement', 'an all-share combination'],
    no: ['a takeover', 'a labour agreement', 'an export deal'],
  },
});
