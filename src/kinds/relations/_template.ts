// Copy this file to add a relation type; then add one line to index.ts.

import { actor, defineRelation } from './define.ts';

export const nameOfType = defineRelation({
  type: 'name_of_type',
  means: 'What the subject did to the object, or is to it.',
  subject: actor,
  object: actor,
  event: { plover: 'COERCE', cameo: '173' },
  patterns: [
    {
      id: 'name_of_type/verb',
      for: 'Kenyan police arrested Amina Odhiambo.',
      verbs: ['arrest'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'name_of_type/beside',
      for: 'Odhiambo of the Lake League was there.',
      sequence: '<PER:subject> of the? <ORG:object>',
    },
  ],
  examples: {
    yes: ['[Kenyan police](ORG:subject) arrested [Amina Odhiambo](PER:object) on Tuesday.'],
    no: ['[Kenyan police](ORG:subject) spoke of [Amina Odhiambo](PER:object).'],
  },
});
