// Agreements of kind treaty: treaties and conventions between states.

import { defineAgreementKind } from './define.ts';

export const treaty = defineAgreementKind({
  kind: 'treaty',
  gloss: 'treaties and conventions between states',
  heads: ['convention', 'covenant', 'charter'],
  words: ['treaty'],
  nameWords: [
    'consular',
    'delimitation',
    'boundary',
    'border',
    'water',
    'waters',
    'legal',
    'amity',
    'establishing',
    'transboundary',
    'association',
    'accession',
  ],
  namedHeads: ['protocol', 'compact'],
  examples: {
    yes: [
      'the Ramsar Convention',
      'the Treaty of Asunción',
      'a border treaty',
      'the Consular Agreement',
    ],
    no: ['the Treaty on Extradition', 'a deal', 'a memorandum'],
  },
});
