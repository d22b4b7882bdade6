// Agreements of kind KIND: one line that says which deals these are. Copy this file to KIND.ts and
// add one line to index.ts, before any kind that its words must beat.

import { defineAgreementKind } from './define.ts';

export const template = defineAgreementKind({
  kind: 'template',
  gloss: 'one line that says which deals these are',
  heads: ['head nouns that tell the kind by themselves'],
  words: ['words that tell it in the name or the subject'],
  examples: {
    yes: ['at least three phrases of this kind'],
    no: ['at least three phrases of deals of other kinds'],
  },
});
