// The event category COOPERATE of PLOVER.

import { defineEvent } from './define.ts';

export const cooperate = defineEvent({
  category: 'COOPERATE',
  means: 'Works together: trade, joint exercises, shared intelligence, extraditions.',
  quad: 'M-COOP',
  triggers: [
    {
      id: 'events/cooperate/verb',
      for: 'Kenya cooperated with Chad.',
      verbs: ['cooperate', 'collaborate', 'trade', 'partner', 'coordinate', 'ally'],
      subject: 'agent',
      object: 'with',
      mutual: true,
      cameo: '060',
    },
    {
      id: 'events/cooperate/share',
      for: 'Kenya shared evidence with Chad.',
      verbs: ['share', 'exchange'],
      beside: ['information', 'intelligence', 'evidence', 'data', 'technology', 'experience'],
      subject: 'agent',
      object: 'with',
      mutual: true,
      cameo: '064',
    },
    {
      id: 'events/cooperate/hand-over',
      for: 'Kenya extradited Ali to Chad.',
      verbs: ['extradite', 'hand over', 'turn over', 'repatriate'],
      unless: ['power', 'control'],
      subject: 'agent',
      object: 'to recipient',
      mutual: true,
      cameo: '060',
    },
    {
      id: 'events/cooperate/noun',
      for: 'The cooperation between Kenya and Chad has grown.',
      nouns: ['cooperation', 'collaboration', 'partnership', 'exercise', 'exchange'],
      subject: 'agent between possessor of by modifier',
      object: 'with between',
      objectless: true,
      mutual: true,
      cameo: '060',
    },
    {
      id: 'events/cooperate/sell',
      for: 'Kenya sold arms to Chad.',
      verbs: ['sell', 'export', 'supply'],
      subject: 'agent',
      object: 'to recipient with',
      mutual: true,
      cameo: '061',
    },
  ],
  examples: {
    yes: [
      '[Kenya](subject) cooperated with [Chad](object) on the investigation.',
      '[France](subject) shared intelligence with [Mali](object).',
      '[Ghana](subject) extradited two men to [Togo](object).',
    ],
    no: [
      'Kenya refused to cooperate with Chad.',
      'Kenya attacked Chad.',
      'Kenya will cooperate with Chad.',
    ],
  },
});
