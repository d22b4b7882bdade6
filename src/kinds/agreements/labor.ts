// Agreements of kind labor: pay, hiring and work.

import { defineAgreementKind } from './define.ts';

export const labor = defineAgreementKind({
  kind: 'labor',
  gloss: 'pay, hiring and work',
  heads: [],
  words: [
    'labor',
    'labour',
    'wage',
    'collective',
    'bargaining',
    'pay',
    'worker',
    'workers',
    'employment',
    'union',
    'recruitment',
    'salary',
    'strike',
    'layoff',
  ],
  context: ['wage', 'union', 'worker', 'nurse', 'recruit', 'miner'],
  examples: {
    yes: [
      'a collective bargaining agreement',
      'the Bilateral Labor Agreement',
      'a wage deal with the union',
      'a pay deal',
      'a recruitment agreement',
    ],
    no: ['a trade agreement', 'a merger', 'the Paris Agreement', 'a security pact', 'a loan'],
  },
});
