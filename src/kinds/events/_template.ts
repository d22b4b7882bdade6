// Copy this file to add an event category; then add one line to index.ts.

import { defineEvent } from './define.ts';

export const nameOfCategory = defineEvent({
  category: 'COERCE',
  means: 'What is done to whom.',
  quad: 'M-CONF',
  triggers: [
    {
      id: 'events/category/verb',
      for: 'Kenyan police arrested Amina Odhiambo.',
      verbs: ['arrest'],
      subject: 'agent',
      object: 'patient',
      cameo: '173',
    },
  ],
  examples: {
    yes: ['[Kenya](subject) arrested [Amina Odhiambo](object) on Tuesday.'],
    no: ['Kenya released Amina Odhiambo.'],
  },
});
