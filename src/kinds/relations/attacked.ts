// The relation `attacked`: used force against.

import { actor, defineRelation } from './define.ts';

export const attacked = defineRelation({
  type: 'attacked',
  means: 'Used force against.',
  subject: actor,
  object: ['person', 'organization', 'group', 'place', 'figure', 'product'],
  subjectless: true,
  event: { plover: 'ASSAULT', cameo: '190' },
  patterns: [
    {
      id: 'attacked/verb',
      for: 'The Sahel Front attacked Gao on Tuesday.',
      verbs: [
        'attack',
        'bomb',
        'shell',
        'raid',
        'storm',
        'invade',
        'ambush',
        'assault',
        'bombard',
        'stab',
        'raze',
      ],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'attacked/noun',
      for: "Russia's invasion of Ukraine went on.",
      nouns: [
        'invasion',
        'attack',
        'aggression',
        'war',
        'strike',
        'raid',
        'bombing',
        'bombardment',
        'assault',
        'shelling',
        'siege',
        'incursion',
        'intervention',
        'offensive',
      ],
      subject: 'by agent possessor modifier',
      object: 'on against of in',
    },
    {
      id: 'attacked/launch',
      for: 'Russia launched an attack on Ukraine.',
      verbs: ['launch', 'wage', 'carry out', 'mount'],
      subject: 'agent',
      object: 'on against',
      beside: ['attack', 'strike', 'war', 'raid', 'offensive', 'assault', 'missile'],
    },
  ],
  examples: {
    yes: [
      '[The Sahel Front](ORG:subject) attacked [Gao](GPE:object) on Tuesday.',
      '[Gao](GPE:object) was attacked by [the Sahel Front](ORG:subject).',
      "[Russia](GPE:subject)'s invasion of [Ukraine](GPE:object) went on.",
      '[Russia](GPE:subject) launched an attack on [Ukraine](GPE:object).',
    ],
    no: [
      '[The Sahel Front](ORG:subject) left [Gao](GPE:object).',
      '[The Sahel Front](ORG:subject) attacked a camp far from [Gao](GPE:object).',
      '[The Sahel Front](ORG:subject) said that [Gao](GPE:object) was calm.',
    ],
  },
});
