// The relation `family_of`: are related by blood or marriage; `kind` says what the subject is to the object.

import { defineRelation } from './define.ts';

export const familyOf = defineRelation({
  type: 'family_of',
  means: 'Are related by blood or marriage; `kind` says what the subject is to the object.',
  subject: ['person'],
  object: ['person'],
  symmetric: true,
  patterns: [
    {
      id: 'family_of/parent-of-previous',
      for: "Amina's father, Yusuf, was there.",
      sequence:
        "<PER:subject> ,? #NUM? ,? 's|and|with? his|her|their? #ADJ|NUM|NOUN* ~father|mother|dad|mum|parent|stepfather|stepmother ,? :? #ADJ? <TITLE>? <PER:object>",
      family: 'child',
      spread: ['object'],
    },
    {
      id: 'family_of/parent-of-next',
      for: 'Yusuf, father of Amina, was there.',
      sequence:
        '<PER:subject> ,|is|was #NUM? ,? the|a|an? #ADJ|NUM|NOUN* ~father|mother|dad|mum|parent|stepfather|stepmother of the? #ADJ|NOUN* <TITLE>? <PER:object>',
      family: 'parent',
    },
    {
      id: 'family_of/child-of-previous',
      for: 'Yusuf and his son Omar were there.',
      sequence:
        "<PER:subject> ,? #NUM? ,? 's|and|with? his|her|their? #ADJ|NUM|NOUN* ~son|daughter|child|boy|girl|stepson|stepdaughter ,? :? #ADJ? <TITLE>? <PER:object>",
      family: 'parent',
      spread: ['object'],
    },
    {
      id: 'family_of/child-of-next',
      for: 'Omar, son of Yusuf, was there.',
      sequence:
        '<PER:subject> ,|is|was #NUM? ,? the|a|an? #ADJ|NUM|NOUN* ~son|daughter|child|boy|girl|stepson|stepdaughter of the? #ADJ|NOUN* <TITLE>? <PER:object>',
      family: 'child',
    },
    {
      id: 'family_of/sibling-of-previous',
      for: 'Omar and his brother Ali were there.',
      sequence:
        "<PER:subject> ,? #NUM? ,? 's|and|with? his|her|their? #ADJ|NUM|NOUN* ~brother|sister|sibling|twin|half-brother|half-sister ,? :? #ADJ? <TITLE>? <PER:object>",
      family: 'sibling',
      spread: ['object'],
    },
    {
      id: 'family_of/sibling-of-next',
      for: 'Ali, the brother of Omar, was there.',
      sequence:
        '<PER:subject> ,|is|was #NUM? ,? the|a|an? #ADJ|NUM|NOUN* ~brother|sister|sibling|twin|half-brother|half-sister of the? #ADJ|NOUN* <TITLE>? <PER:object>',
      family: 'sibling',
    },
    {
      id: 'family_of/spouse-of-previous',
      for: 'Omar and his wife, Leila, were there.',
      sequence:
        "<PER:subject> ,? #NUM? ,? 's|and|with? his|her|their? #ADJ|NUM|NOUN* ~wife|husband|widow|widower|spouse|partner|fiancé|fiancée|bride|ex-wife|ex-husband ,? :? #ADJ? <TITLE>? <PER:object>",
      family: 'spouse',
      spread: ['object'],
    },
    {
      id: 'family_of/spouse-of-next',
      for: 'Leila, wife of Omar, was there.',
      sequence:
        '<PER:subject> ,|is|was #NUM? ,? the|a|an? #ADJ|NUM|NOUN* ~wife|husband|widow|widower|spouse|partner|fiancé|fiancée|bride|ex-wife|ex-husband of the? #ADJ|NOUN* <TITLE>? <PER:object>',
      family: 'spouse',
    },
    {
      id: 'family_of/other-of-previous',
      for: 'Omar and his uncle, Said, were there.',
      sequence:
        "<PER:subject> ,? #NUM? ,? 's|and|with? his|her|their? #ADJ|NUM|NOUN* ~uncle|aunt|cousin|nephew|niece|grandfather|grandmother|grandson|granddaughter|grandchild|brother-in-law|sister-in-law|father-in-law|mother-in-law|son-in-law|daughter-in-law|relative|great-grandson|great-granddaughter|godson|godfather ,? :? #ADJ? <TITLE>? <PER:object>",
      family: 'other',
      spread: ['object'],
    },
    {
      id: 'family_of/other-of-next',
      for: 'Said, a cousin of Omar, was there.',
      sequence:
        '<PER:subject> ,|is|was #NUM? ,? the|a|an? #ADJ|NUM|NOUN* ~uncle|aunt|cousin|nephew|niece|grandfather|grandmother|grandson|granddaughter|grandchild|brother-in-law|sister-in-law|father-in-law|mother-in-law|son-in-law|daughter-in-law|relative|great-grandson|great-granddaughter|godson|godfather of the? #ADJ|NOUN* <TITLE>? <PER:object>',
      family: 'other',
    },
    {
      id: 'family_of/marry',
      for: 'Omar married Leila in May.',
      verbs: ['marry', 'wed', 'divorce'],
      subject: 'agent',
      object: 'patient',
      family: 'spouse',
    },
    {
      id: 'family_of/survived',
      for: 'Omar is survived by his wife, Leila.',
      verbs: ['survive'],
      subject: 'patient',
      object: 'agent',
      family: 'other',
    },
  ],
  examples: {
    yes: [
      "[Amina](PER:subject)'s father, [Yusuf](PER:object), was there.",
      '[Yusuf](PER:subject), father of [Amina](PER:object), was there.',
      '[Yusuf](PER:subject) and his son [Omar](PER:object) were there.',
      '[Omar](PER:subject), son of [Yusuf](PER:object), was there.',
      '[Omar](PER:subject) and his brother [Ali](PER:object) were there.',
      '[Ali](PER:subject), the brother of [Omar](PER:object), was there.',
      '[Omar](PER:subject) and his wife, [Leila](PER:object), were there.',
      '[Leila](PER:subject), wife of [Omar](PER:object), was there.',
      '[Omar](PER:subject) and his uncle, [Said](PER:object), were there.',
      '[Said](PER:subject), a cousin of [Omar](PER:object), was there.',
      '[Omar](PER:subject) married [Leila](PER:object) in May.',
      '[Omar](PER:subject) is survived by his wife, [Leila](PER:object).',
    ],
    no: [
      '[Omar](PER:subject) met [Leila](PER:object), whose father is a baker.',
      '[Omar](PER:subject) wrote to his brother and called [Leila](PER:object).',
      '[Omar](PER:subject) and [Leila](PER:object) met the family.',
    ],
  },
});
