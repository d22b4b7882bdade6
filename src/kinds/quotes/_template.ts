// Cues of class CLASS: one line that says what their speakers do. Copy this file to CLASS.ts and
// add one line to index.ts.

import { defineCueKind } from './define.ts';

export const template = defineCueKind({
  class: 'say',
  gloss: 'one line that says what their speakers do',
  verbs: [{ takes: ['words', 'clause'], lemmas: ['lemmas of verbs that take the same'] }],
  examples: {
    yes: ['at least three sentences that hold such a quote'],
    no: ['at least three sentences that hold none'],
  },
});
