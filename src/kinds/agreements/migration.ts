// Agreements of kind migration: return, readmission and movement of people.

import { defineAgreementKind } from './define.ts';

export const migration = defineAgreementKind({
  kind: 'migration',
  gloss: 'return, readmission and movement of people',
  heads: ['readmission'],
  words: [
    'migration',
    'readmission',
    'returns',
    'removal',
    'deportation',
    'deportee',
    'asylum',
    'migrant',
    'mobility',
    'refugee',
    'visa',

    'resettlement',
    'repatriation',
    'immigration',
  ],
  context: ['deport', 'deportee', 'migrant', 'asylum', 'deportation', 'refugee', 'readmission'],
  examples: {
    yes: [
      'a readmission agreement between the two capitals',
      'the Migration and Mobility Partnership Agreement',
      'the Safe Third Country Asylum Agreement',
      'a readmission agreement',
      'a deal on asylum',
    ],
    no: [
      'the 1951 Convention on Mercury',
      'a labour agreement',
      'a fishing accord',
      'a customs accord',
      'a lease',
    ],
  },
});
