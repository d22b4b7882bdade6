// Figures with the event other: things counted to which nothing of the above has happened.

import { defineFigureKind } from './define.ts';

export const other = defineFigureKind({
  event: 'other',
  means: 'things counted to which nothing of the above has happened',
  counted: [],
  verbs: [],
  acts: [],
  nouns: [],
  phrases: [],
  words: [],
  examples: {
    yes: [
      'The road passes [14 villages](COUNT).',
      'He has [four brothers](COUNT).',
      'The book has [131 pages](COUNT).',
    ],
    no: [
      '[14 villages](COUNT) were evacuated.',
      '[Four brothers](COUNT) were killed.',
      'The shop sold [131 books](COUNT).',
    ],
  },
});
