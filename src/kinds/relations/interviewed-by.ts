// The relation `interviewed_by`: told a medium or a journalist.

import { defineRelation } from './define.ts';

export const interviewedBy = defineRelation({
  type: 'interviewed_by',
  means: 'Told a medium or a journalist.',
  subject: ['person'],
  object: ['organization', 'person'],
  objectSubtypes: ['media'],
  patterns: [
    {
      id: 'interviewed_by/told',
      for: '"We are ready," Amina Odhiambo told Radio Victoria.',
      verbs: ['tell'],
      subject: 'agent',
      object: 'patient recipient',
    },
    {
      id: 'interviewed_by/interview',
      for: 'Amina Odhiambo was interviewed by Radio Victoria.',
      verbs: ['interview', 'quote'],
      subject: 'patient',
      object: 'agent',
    },
    {
      id: 'interviewed_by/speaking-to',
      for: 'Amina Odhiambo spoke to Radio Victoria.',
      verbs: ['speak', 'talk', 'say'],
      subject: 'agent',
      object: 'to with on in',
    },
    {
      id: 'interviewed_by/interview-noun',
      for: 'Amina Odhiambo gave an interview to Radio Victoria.',
      nouns: ['interview', 'statement'],
      subject: 'agent possessor of',
      object: 'to with by on',
    },
  ],
  examples: {
    yes: [
      '"We are ready," [Amina Odhiambo](PER:subject) told [Radio Victoria](ORG:object).',
      '[Amina Odhiambo](PER:subject) was interviewed by [Radio Victoria](ORG:object).',
      '[Amina Odhiambo](PER:subject) spoke to [Radio Victoria](ORG:object).',
      '[Amina Odhiambo](PER:subject) gave an interview to [Radio Victoria](ORG:object).',
    ],
    no: [
      '[Amina Odhiambo](PER:subject) sued [Radio Victoria](ORG:object).',
      '[Amina Odhiambo](PER:subject) works for [Radio Victoria](ORG:object).',
      '[Radio Victoria](ORG:object) said that [Amina Odhiambo](PER:subject) was ill.',
    ],
  },
});
