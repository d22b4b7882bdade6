// Agreements of kind trade: trade, tariffs and goods.

import { defineAgreementKind } from './define.ts';

export const trade = defineAgreementKind({
  kind: 'trade',
  gloss: 'trade, tariffs and goods',
  heads: [],
  words: [
    'trade',
    'tariff',
    'tariffs',
    'export',
    'import',
    'customs',
    'custom',
    'market',
    'grain',
    'goods',
    'sale',
    'economic',
  ],
  context: ['tariff', 'export', 'exporter', 'import'],
  examples: {
    yes: [
      'a trade deal',
      'the Trade in Goods Agreement',
      'a ten-year sales pact',
      'a tariff deal',
      'an export pact',
      'a customs accord',
      'the Closer Economic Relations Agreement',
    ],
    no: ['a merger', 'a peace treaty', 'a lease', 'a wage deal', 'a plea deal'],
  },
});
