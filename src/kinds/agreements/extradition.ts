// Agreements of kind extradition: the handing over of suspects and convicts.

import { defineAgreementKind } from './define.ts';

export const extradition = defineAgreementKind({
  kind: 'extradition',
  gloss: 'the handing over of suspects and convicts',
  heads: [],
  words: ['extradition', 'extradite'],
  examples: {
    yes: ['the Treaty on Extradition', 'an extradition pact', 'the Extradition Treaty of 1909'],
    no: ['a readmission agreement', 'a security pact', 'the Treaty of Lisbon'],
  },
});
