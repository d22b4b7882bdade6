// Agreements of kind treaty: treaties and conventions between states.

import { defineAgreementKind } from './define.ts';

export const treaty = defineAgreementKind({
  kind: 'treaty',
  gloss: 'treaties and conventions between states',
  heads: ['convention', 'covenant', 'charter'],
  words: ['treaty', 'consular', 'delimitation'],
  namedHeads: ['protocol'],
  examples: {
    yes: ['the Ramsar Convention', 'the Treaty of Asunción', 'a border treaty'],
    no: ['the Treaty on Extradition', 'a deal', 'a memorandum'],
  },
});
