// Agreements of kind loan: credit, debt and aid programmes to be paid back.

import { defineAgreementKind } from './define.ts';

export const loan = defineAgreementKind({
  kind: 'loan',
  gloss: 'credit, debt and aid programmes to be paid back',
  heads: [
    'loan',
    'bailout',
    'credit',
    'facility',
    'financing',
    'swap',
    'microloan',
    'mortgage',
    'overdraft',
    'refinancing',
    'rescheduling',
    'tranche',
    'recapitalisation',
    'recapitalization',
  ],
  words: [
    'loan',
    'credit',
    'debt',
    'bond',
    'imf',
    'bailout',
    'financing',
    'repayment',
    'restructuring',
    'refinancing',
  ],
  context: ['bond', 'creditor', 'lender', 'debt', 'tranche', 'imf'],
  examples: {
    yes: [
      'a US$20 million loan',
      'the loan agreement',
      'a debt restructuring deal',
      'a credit line',
      'a line of credit',
      'the debt swap',
      'the bailout',
    ],
    no: [
      'a contract',
      'a labour accord',
      'the Extradition Treaty',
      'a plea deal',
      'a truce',
      'an order',
    ],
  },
});
