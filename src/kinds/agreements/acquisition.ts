// Agreements of kind acquisition: one buys another, or a stake in it.

import { defineAgreementKind } from './define.ts';

export const acquisition = defineAgreementKind({
  kind: 'acquisition',
  gloss: 'one buys another, or a stake in it',
  heads: ['acquisition', 'takeover', 'buyout', 'purchase'],
  words: ['acquisition', 'takeover', 'buyout', 'stake', 'shares', 'acquire'],
  context: ['stake', 'shareholder', 'acquire', 'buy', 'bidder'],
  examples: {
    yes: ['the takeover', 'the acquisition agreement', 'a buyout deal', 'the buyout'],
    no: ['a merger', 'a ceasefire', 'a supply contract', 'a lease', 'a settlement'],
  },
});
