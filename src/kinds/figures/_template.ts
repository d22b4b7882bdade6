// Figures with the event NAME: what they count, in one sentence.

import { defineFigureKind } from './define.ts';

export const template = defineFigureKind({
  event: 'NAME',
  means: 'one line for readers of the output',
  counted: [],
  verbs: [],
  acts: [],
  nouns: [],
  phrases: [],
  words: [],
  examples: {
    yes: ['The ministry counted [12 examples](COUNT).'],
    no: ['The ministry counted [12 apples](COUNT).'],
  },
});
