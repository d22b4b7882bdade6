// Agreements of kind ceasefire: ends or pauses of fighting.

import { defineAgreementKind } from './define.ts';

export const ceasefire = defineAgreementKind({
  kind: 'ceasefire',
  gloss: 'ends or pauses of fighting',
  heads: ['ceasefire', 'cease-fire', 'truce', 'armistice', 'pause', 'cessation'],
  words: ['ceasefire', 'truce', 'cease-fire', 'armistice', 'hostilities', 'pause'],
  context: ['shelling', 'gun', 'bombardment'],
  examples: {
    yes: [
      'a six-month truce',
      'the ceasefire agreement between the two armies',
      'the Cessation of Hostilities Agreement',
      'a truce',
      'an immediate cessation of hostilities',
      'the armistice',
    ],
    no: ['a peace treaty', 'a loan agreement', 'the extradition pact', 'a contract'],
  },
});
