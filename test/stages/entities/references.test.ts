import { describe, expect, it } from 'vitest';
import type { Quote } from '../../../src/document.ts';
import { readEntities } from './read-entities.ts';

describe('pronouns', () => {
  it.each<[string, string, string | undefined]>([
    ['[Maria Tovar](PER) met [John Key](PER). She smiled.', 'She', 'Maria Tovar'],
    ['[Maria Tovar](PER) met [John Key](PER). He smiled.', 'He', 'John Key'],
    ['[Maria Tovar](PER) and [Ann Key](PER) spoke. He smiled.', 'He', undefined],
    ['[Maria Tovar](PER) spoke. They know that she ([Ann Key](PER)) left.', 'she', 'Ann Key'],
    ['[Zuku Ltd](ORG) closed its plant.', 'its', 'Zuku Ltd'],
    ['[Bo Li](PER) stayed. His boss, [Carl Ek](PER), left. He smiled.', 'He', 'Carl Ek'],
    ['[Bo Li](PER) spoke. A report by [Carl Ek](PER) came. He smiled.', 'He', 'Carl Ek'],
    ['[Maria Tovar](PER), who won, spoke.', 'who', 'Maria Tovar'],
    ['[Zuku Ltd](ORG) closed. It was clear that nobody came.', 'It', undefined],
  ])('%s', (marked, pronoun, name) => {
    expect(readEntities(marked).meant(pronoun)).toBe(name);
  });

  it('takes the speaker for I and we inside the quotation', () => {
    const text = '"I made no promise to our friends," Maria Tovar said. I know.';
    const quote: Quote = {
      id: 'q1',
      start: 1,
      end: 33,
      kind: 'direct',
      parts: [{ start: 1, end: 33 }],
      speaker: { start: 36, end: 47 },
      confidence: 1,
      rule: 'quotes/test',
    };
    const read = readEntities(text.replace('Maria Tovar', '[Maria Tovar](PER)'), [quote]);
    expect(read.meant('I')).toBe('Maria Tovar');
    expect(read.meant('our')).toBe('Maria Tovar');
    expect(read.meant('I', 1)).toBe(undefined);
  });
});

describe('turns of an interview', () => {
  const text =
    'QUESTION: What do I hear?\n\nSECRETARY [KEY](PER): I like [Kenya](GPE). We won.\n\nQUESTION: Do we?\n\nNote: I left.';

  it('give their person for I and we', () => {
    const read = readEntities(text);
    expect(read.meant('We')).toBe('KEY');
    expect(read.meant('we')).toBe(undefined);
  });

  it('are none where but one line has a name and a colon', () => {
    expect(readEntities('[KEY](PER): We won.').meant('We')).toBe(undefined);
  });
});

describe('who speaks', () => {
  const read = (marked: string, said: string, who: string) => {
    const text = marked.replaceAll(/\[([^\]]+)\]\([A-Z]+\)/g, '$1');
    const start = text.indexOf(said);
    const named = text.indexOf(who, start);
    const quote: Quote = {
      id: 'q1',
      start,
      end: start + said.length,
      kind: 'direct',
      parts: [{ start, end: start + said.length }],
      speaker: { start: named, end: named + who.length },
      confidence: 1,
      rule: 'quotes/test',
    };
    return readEntities(marked, [quote]).meant(who);
  };
  it.each<[string, string, string | undefined]>([
    [
      '[Ann Key](PER) sold her boat. "I had to," the 61-year-old said.',
      'the 61-year-old',
      'Ann Key',
    ],
    ['[Ann Key](PER) won again. "I ran," the debutant said.', 'the debutant', 'Ann Key'],
    [
      '[Ann Key](PER), a witness, met [Bo Li](PER). "I saw it," the witness said.',
      'the witness',
      'Ann Key',
    ],
    ['[Ann Key](PER) won again. "She ran," the statement read.', 'the statement', undefined],
    ['[Zuku Ltd](ORG) won again. "We ran," the debutant said.', 'the debutant', undefined],
  ])('%s', (marked, who, name) => {
    expect(read(marked, /"(.*?),?"/.exec(marked)?.[1] ?? '', who)).toBe(name);
  });
});

describe('nominals', () => {
  it.each<[string, string, string | undefined]>([
    [
      'The [Ministry of Health](ORG) spoke. The ministry is late.',
      'The ministry',
      'Ministry of Health',
    ],
    ['[Zuku Ltd](ORG) grew. The company is late.', 'The company', 'Zuku Ltd'],
    ['[Zuku Ltd](ORG) grew. A company is late.', 'A company', undefined],
    [
      '[Kenya](GPE) [Finance Minister](TITLE) [Ann Key](PER) met [Bo Li](PER). The [minister](TITLE) left.',
      'The minister',
      'Ann Key',
    ],
    [
      'They signed the [Geneva Convention](LAW). The convention is old.',
      'The convention',
      'Geneva Convention',
    ],
    ['[Hurricane Otis](EVENT) struck. The hurricane is over.', 'The hurricane', 'Hurricane Otis'],
    [
      '[Sen.](TITLE) [Ann Key](PER) met [Bo Li](PER). The [senator](TITLE) left.',
      'The senator',
      'Ann Key',
    ],
    ['[Ann Key](PER) came. "It fell," the witness said.', 'the witness', 'Ann Key'],
    [
      '[Ann Key](PER) and [Bo Li](PER) came. "It fell," the witness said.',
      'the witness',
      undefined,
    ],
    ['[Ann Key](PER) came. The witness was late.', 'The witness', undefined],
    ['Police came. The police left.', 'The police', undefined],
  ])('%s', (marked, words, name) => {
    expect(readEntities(marked).meant(words)).toBe(name);
  });
});
