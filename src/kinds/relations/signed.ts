// The relation `signed`: put a signature under it.

import { actor, defineRelation } from './define.ts';

export const signed = defineRelation({
  type: 'signed',
  means: 'Put a signature under it.',
  subject: actor,
  object: ['law', 'agreement'],
  event: { plover: 'SUPPORT', cameo: '057' },
  patterns: [
    {
      id: 'signed/verb',
      for: 'Kenya signed the Lake Accord on Monday.',
      verbs: ['sign', 'co-sign', 'initial', 'ink', 'conclude', 'seal'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'signed/into-law',
      for: 'Biden signed the Jones Act into law.',
      verbs: ['sign', 'enact'],
      subject: 'agent',
      object: 'patient',
    },
    {
      id: 'signed/signing',
      for: 'The signature of the Lake Accord by Kenya was reported on Monday.',
      nouns: ['signing', 'signature'],
      subject: 'possessor by agent modifier',
      object: 'of',
    },
    {
      id: 'signed/between',
      for: 'The Lake Accord, signed by Kenya and Uganda, ended.',
      sequence:
        '<LAW|AGREEMENT:object> ,? #NOUN|NUM* #PRON? #AUX* signed #ADP|NUM|PROPN|NOUN* by the? <GPE|ORG|PER:subject>',
      spread: ['subject'],
    },
  ],
  examples: {
    yes: [
      '[Kenya](GPE:subject) signed the [Lake Accord](LAW:object) on Monday.',
      '[Biden](PER:subject) signed the [Jones Act](LAW:object) into law.',
      'The signature of the [Lake Accord](LAW:object) by [Kenya](GPE:subject) was reported on Monday.',
      'The [Lake Accord](LAW:object), signed by [Kenya](GPE:subject) and [Uganda](GPE), ended.',
    ],
    no: [
      '[Kenya](GPE:subject) praised the [Lake Accord](LAW:object).',
      '[Kenya](GPE:subject) broke the [Lake Accord](LAW:object).',
      '[Biden](PER:subject) spoke before the [Jones Act](LAW:object) was signed.',
    ],
  },
});
