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
      for: 'Halden Group owned 40 percent of Norvik.',
      verbs: ['own', 'control', 'hold'],
      subject: 'agent',
      object: 'of >of',
    },
    {
      id: 'owns/own-direct',
      for: 'Halden Group owns Norvik.',
      verbs: ['own', 'co-own', 'operate'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'owns/hold',
      for: 'Halden Group holds a stake in Norvik.',
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
      for: 'Norvik is a subsidiary of Halden Group.',
      nouns: ['subsidiary', 'brand'],
      subject: 'of possessor modifier',
      object: 'holder',
    },
    {
      id: 'owns/owned',
      for: 'The state-run firm Norvik, owned by Halden Group, grew.',
      sequence:
        '<ORG|FAC:object> ,? #ADJ|NOUN|DET* owned|run|operated #ADV? by the? <ORG|PER|GPE:subject>',
      spread: ['subject'],
    },
    {
      id: 'owns/unit-of',
      for: "Halden Group's airline Norvik grew.",
      sequence:
        "<ORG:subject> 's #ADJ|NOUN* ~subsidiary|plant|mine|factory|refinery|mill|hotel|store|airline <ORG|FAC:object>",
    },
    {
      id: 'owns/facility',
      for: "Halden Group's Dacia plant closed.",
      sequence: "<ORG|PER:subject> 's #ADJ|NOUN|NUM* <FAC:object>",
    },
    {
      id: 'owns/in-which',
      for: 'Velora, in which Halden Group holds 55 percent, grew.',
      sequence: '<ORG|FAC:object> , in which <ORG|GPE|PER:subject> #ADV* ~hold|own|have|be',
      spread: ['subject'],
    },
    {
      id: 'owns/belongs',
      for: 'Velora, a brand of Halden Group, grew.',
      sequence:
        '<ORG|FAC|MISC:object> , a|the|an #ADJ|NOUN* ~brand|subsidiary|vehicle|unit|mine|plant of the? <ORG|PER:subject>',
    },
  ],
  examples: {
    yes: [
      '[Halden Group](ORG:subject) owned 40 percent of [Norvik](ORG:object).',
      '[Halden Group](ORG:subject) owns [Norvik](ORG:object).',
      '[Halden Group](ORG:subject) holds a stake in [Norvik](ORG:object).',
      '[Mary Ochieng](PER:subject), owner of the [Grand Hotel](FAC:object), spoke.',
      '[Norvik](ORG:object) is a subsidiary of [Halden Group](ORG:subject).',
      'The state-run firm [Norvik](ORG:object), owned by [Halden Group](ORG:subject), grew.',
      "[Halden Group](ORG:subject)'s airline [Norvik](ORG:object) grew.",
      "[Halden Group](ORG:subject)'s [Dacia plant](FAC:object) closed.",
      '[Velora](ORG:object), in which [Halden Group](ORG:subject) holds 55 percent, grew.',
      '[Velora](ORG:object), a brand of [Halden Group](ORG:subject), grew.',
    ],
    no: [
      '[Mary Ochieng](PER:subject) visited the [Grand Hotel](FAC:object).',
      '[Halden Group](ORG:subject) sued [Norvik](ORG:object).',
      '[Mary Ochieng](PER:subject) met the owner of the [Grand Hotel](FAC:object).',
    ],
  },
});
