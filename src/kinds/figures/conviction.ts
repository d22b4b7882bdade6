// Figures with the event conviction: people found guilty.

import { defineFigureKind } from './define.ts';

export const conviction = defineFigureKind({
  event: 'conviction',
  means: 'people found guilty',
  counted: ['conviction'],
  verbs: ['convict'],
  acts: [],
  nouns: ['conviction'],
  phrases: ['guilty of', 'found guilty'],
  words: [
    'convicted',
    'guilty',
    'conviction',
    'convictions',
    'verdict',
    'jury',
    'found',
    'convicting',
  ],
  examples: {
    yes: [
      '[Two traders](COUNT) were convicted of smuggling.',
      'There were [52 convictions](COUNT) last year.',
      'A jury found [three men](COUNT) guilty of murder.',
    ],
    no: [
      '[Two traders](COUNT) were charged with smuggling.',
      '[Two traders](COUNT) opened a shop.',
      'The court acquitted [three men](COUNT).',
    ],
  },
});
