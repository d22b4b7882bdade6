// Figures with the event hospitalization: people taken into or treated in hospital.

import { defineFigureKind } from './define.ts';

export const hospitalization = defineFigureKind({
  event: 'hospitalization',
  means: 'people taken into or treated in hospital',
  counted: ['hospitalization', 'hospitalisation'],
  verbs: ['hospitalize', 'hospitalise', 'admit'],
  acts: [],
  nouns: ['hospitalization', 'admission'],
  phrases: [
    'in hospital',
    'intensive care',
    'to hospital',
    'been hospitalized',
    'were hospitalized',
    'taken to hospital',
  ],
  words: [
    'hospital',
    'intensive',
    'hospitalized',
    'hospitalised',
    'admitted',
    'ward',
    'clinic',
    'beds',
    'surgery',
    'operated',
    'doctors',
    'nurses',
    'stretchers',
    'ambulance',
    'treated',
    'surgeons',
    'patients',
    'wards',
    'discharged',
    'admitting',
    'airlifted',
    'treat',
    'operate',
    'airlift',
  ],
  examples: {
    yes: [
      '[Twenty children](COUNT) were hospitalized.',
      'The clinic admitted [38 patients](COUNT) on Monday.',
      '[Two of the injured](COUNT) are in intensive care at the hospital.',
    ],
    no: [
      'The country built [two hospitals](COUNT).',
      '[Twenty children](COUNT) went to school.',
      'The clinic dismissed [38 nurses](COUNT).',
    ],
  },
});
