// Figures with the event illness: people or animals that are ill, and cases of disease.

import { defineFigureKind } from './define.ts';

export const illness = defineFigureKind({
  event: 'illness',
  means: 'people or animals that are ill, and cases of disease',
  gdelt: 'SICKENED',
  counted: ['case', 'infection', 'outbreak', 'patient', 'illness', 'diagnosis'],
  verbs: ['infect', 'sicken', 'contract', 'diagnose', 'fall'],
  words: [
    'cases',
    'disease',
    'measles',
    'cholera',
    'dengue',
    'infected',
    'infection',
    'outbreak',
    'virus',
    'sick',
    'ill',
    'patients',
    'epidemic',
    'confirmed',
    'ebola',
    'mpox',
    'covid',
    'malaria',
    'tested',
    'symptoms',
  ],
  examples: {
    yes: [
      'The ministry has recorded [54,210 dengue cases](COUNT).',
      'The virus infected [317 nurses](COUNT).',
      '[Nineteen athletes](COUNT) fell ill after the dinner.',
    ],
    no: [
      'The court heard [30 cases](COUNT) of fraud.',
      '[Nineteen athletes](COUNT) won medals.',
      '[317 nurses](COUNT) were hired.',
    ],
  },
});
