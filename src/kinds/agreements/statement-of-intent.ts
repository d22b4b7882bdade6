// Agreements of kind statement of intent: declarations of what the parties mean to do.

import { defineAgreementKind } from './define.ts';

export const statementOfIntent = defineAgreementKind({
  kind: 'statement_of_intent',
  gloss: 'declarations of what the parties mean to do',
  heads: ['intent'],
  words: ['intent'],
  namedHeads: ['statement', 'roadmap'],
  examples: {
    yes: [
      'a Joint Statement of Intent on Digital Services',
      'the Declaration of Intent on Hydrogen',
      'a letter of intent',
      'a statement of intent on training',
    ],
    no: [
      'a joint statement on fishing',
      'the Malta Declaration',
      'a peace accord',
      'a memorandum of understanding',
      'a truce',
    ],
  },
});
