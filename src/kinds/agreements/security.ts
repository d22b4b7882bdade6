// Agreements of kind security: defence, police and intelligence.

import { defineAgreementKind } from './define.ts';

export const security = defineAgreementKind({
  kind: 'security',
  gloss: 'defence, police and intelligence',
  heads: [],
  words: [
    'security',
    'defense',
    'defence',
    'military',
    'policing',
    'police',
    'intelligence',
    'enforcement',
    'nuclear',
    'arms',
    'arm',
    'weapons',
    'weapon',
    'naval',
    'base',
    'troop',
    'counternarcotics',
    'counterterrorism',
    'peacekeeping',
  ],
  weakHeads: ['alliance'],
  context: ['troop', 'soldier', 'frigate', 'police', 'drone', 'interdiction'],
  examples: {
    yes: [
      'a security pact with the islands',
      'the Mutual Defense Treaty',
      'the Law Enforcement Cooperation Protocol',
      'a defence pact',
    ],
    no: ['a truce', 'a loan', 'a title sponsorship contract', 'a wage deal', 'a line of credit'],
  },
});
