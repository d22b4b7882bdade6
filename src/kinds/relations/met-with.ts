// The relation `met_with`: met in person or by video.

import { actor, defineRelation } from './define.ts';

export const metWith = defineRelation({
  type: 'met_with',
  means: 'Met in person or by video.',
  subject: actor,
  object: actor,
  symmetric: true,
  event: { plover: 'CONSULT', cameo: '040' },
  patterns: [
    {
      id: 'met_with/verb',
      for: 'Blinken met Amina Odhiambo in Nairobi.',
      verbs: ['meet', 'greet', 'host', 'welcome', 'receive'],
      subject: 'agent',
      object: 'patient with',
    },
    {
      id: 'met_with/each-other',
      for: 'Kenya and Uganda met in Nairobi.',
      verbs: ['meet', 'convene', 'gather'],
      subject: 'agent',
      object: 'agent',
      reciprocal: true,
    },
    {
      id: 'met_with/meeting-between',
      for: 'A meeting between Kenya and Uganda began.',
      nouns: ['meeting', 'summit', 'encounter', 'dialogue'],
      subject: 'between of',
      object: 'between with of',
      reciprocal: true,
    },
    {
      id: 'met_with/meeting-with',
      for: "Ruto's meeting with Amina Odhiambo was short.",
      nouns: ['meeting', 'summit', 'audience', 'dialogue'],
      subject: 'agent possessor modifier of',
      object: 'with',
    },
  ],
  examples: {
    yes: [
      '[Blinken](PER:subject) met [Amina Odhiambo](PER:object) in Nairobi.',
      '[Kenya](GPE:subject) and [Uganda](GPE:object) met in Nairobi.',
      'A meeting between [Kenya](GPE:subject) and [Uganda](GPE:object) began.',
      "[Ruto](PER:subject)'s meeting with [Amina Odhiambo](PER:object) was short.",
    ],
    no: [
      '[Blinken](PER:subject) said that [Amina Odhiambo](PER:object) was ill.',
      '[Kenya](GPE:subject) beat [Uganda](GPE:object).',
      '[Ruto](PER:subject) met a friend of [Amina Odhiambo](PER:object).',
    ],
  },
});
