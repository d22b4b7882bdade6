// Cues of class believe: the speaker thinks, hopes or expects something.

import { defineCueKind } from './define.ts';

export const believe = defineCueKind({
  class: 'believe',
  gloss: 'thinks, hopes or expects something',
  verbs: [
    {
      takes: ['words', 'clause'],
      lemmas: ['believe', 'estimate', 'forecast', 'predict', 'reckon', 'think'],
    },
    { takes: ['clause'], lemmas: ['doubt', 'expect', 'fear', 'hope'] },
    { takes: ['that'], lemmas: ['assume', 'feel', 'suspect'] },
  ],
  examples: {
    yes: [
      '[Ana Duarte](PER) believes that the bridge will hold.',
      'The bridge will hold, engineers think.',
      'The [World Bank](ORG) estimates that the bridge cost $3 million.',
    ],
    no: [
      'Nobody thought of the bridge.',
      'The forecast was wrong.',
      'The bridge is expected to hold.',
    ],
  },
});
