// Agreements of kind memorandum: memoranda of understanding or cooperation.

import { defineAgreementKind } from './define.ts';

export const memorandum = defineAgreementKind({
  kind: 'memorandum',
  gloss: 'memoranda of understanding or cooperation',
  heads: ['memorandum', 'mou', 'moc'],
  words: [],
  examples: {
    yes: [
      'a memorandum with the port authority',
      'the Memorandum of Understanding on Water Security',
      'an MoU on pilot training',
      'a memorandum of understanding',
    ],
    no: [
      'a trade deal',
      'the Treaty on Extradition',
      'a six-month truce',
      'a statement of intent',
      'a loan',
    ],
  },
});
