// The relation `owns`: has the body, or shares of it, or the facility.

import { defineRelation } from './define.ts';

export const owns = defineRelation({
  type: 'owns',
  means: 'Has the body, or shares of it, or the facility.',
  subject: ['person', 'organization', 'place'],
  object: ['organization', 'place', 'product'],
  patterns: [
    {
      id: 'owns/own',
      for: 'Kern Holdings owns 40 percent of Kern Air.',
      verbs: ['own', 'control'],
      subject: 'agent',
      object: 'of patient',
    },
    {
      id: 'owns/own-direct',
      for: 'Kern Holdings owns Kern Air.',
      verbs: ['own', 'co-own', 'operate', 'run'],
      subject: 'agent',
      object: 'patient in',
    },
    {
      id: 'owns/hold',
      for: 'Kern Holdings holds a stake in Kern Air.',
      verbs: ['hold', 'have', 'own', 'buy', 'take'],
      subject: 'agent',
      object: 'in of',
      beside: ['stake', 'share', 'shareholding', 'interest', 'percent', 'ownership'],
    },
    {
      id: 'owns/owner',
      for: 'Mary Ochieng, owner of the Grand Hotel, spoke.',
      nouns: ['owner', 'co-owner', 'proprietor', 'shareholder', 'landlord', 'operator'],
      subject: 'holder',
      object: 'of in modifier possessor',
    },
    {
      id: 'owns/subsidiary',
      for: 'Kern Air is a subsidiary of Kern Holdings.',
      nouns: ['subsidiary', 'brand'],
      subject: 'of possessor modifier',
      object: 'holder',
    },
    {
      id: 'owns/owned',
      for: 'The state-run firm Kern Air, owned by Kern Holdings, grew.',
      sequence:
        '<ORG|FAC:object> ,? #ADJ|NOUN|DET* owned|run|operated #ADV? by the? <ORG|PER|GPE:subject>',
      spread: ['subject'],
    },
    {
      id: 'owns/unit-of',
      for: "Kern Holdings's Kern Air grew.",
      sequence:
        "<ORG:subject> 's #ADJ|NOUN* ~subsidiary|plant|mine|factory|refinery|mill|hotel|store|airline <ORG|FAC:object>",
    },
  ],
  examples: {
    yes: [
      '[Kern Holdings](ORG:subject) owns 40 percent of [Kern Air](ORG:object).',
      '[Kern Holdings](ORG:subject) owns [Kern Air](ORG:object).',
      '[Kern Holdings](ORG:subject) holds a stake in [Kern Air](ORG:object).',
      '[Mary Ochieng](PER:subject), owner of the [Grand Hotel](FAC:object), spoke.',
      '[Kern Air](ORG:object) is a subsidiary of [Kern Holdings](ORG:subject).',
      'The state-run firm [Kern Air](ORG:object), owned by [Kern Holdings](ORG:subject), grew.',
      "[Kern Holdings](ORG:subject)'s [Kern Air](ORG:object) grew.",
    ],
    no: [
      '[Mary Ochieng](PER:subject) visited the [Grand Hotel](FAC:object).',
      '[Kern Holdings](ORG:subject) sued [Kern Air](ORG:object).',
      '[Mary Ochieng](PER:subject) met the owner of the [Grand Hotel](FAC:object).',
    ],
  },
});
