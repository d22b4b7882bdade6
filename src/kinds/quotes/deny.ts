// Cues of class deny: the speaker says that something is not so.

import { defineCueKind } from './define.ts';

export const deny = defineCueKind({
  class: 'deny',
  gloss: 'says that something is not so',
  verbs: [
    { takes: ['words', 'clause', 'thing'], lemmas: ['deny'] },
    { takes: ['that'], lemmas: ['dispute'] },
  ],
  examples: {
    yes: [
      '[Ana Duarte](PER) denied that she had met the contractor.',
      'The company denies all charges.',
      '"I never met him," [Duarte](PER) denied.',
    ],
    no: ['He was denied a visa.', 'The visa was refused.', 'The report could not be denied.'],
  },
});
