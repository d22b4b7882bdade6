import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mentionsFromMarks,
  parseAnnotatedArticle,
  parseLinkNotation,
} from '../../src/score/link-notation.ts';
import { cutText } from '../../src/stages/tokens/tokens.ts';

describe('parseLinkNotation', () => {
  it.each([
    {
      title: 'names',
      marked: '[Ana Tovar](PER) of [Lima](GPE) spoke.',
      text: 'Ana Tovar of Lima spoke.',
      marks: [
        { start: 0, end: 9, type: 'PER' },
        { start: 13, end: 17, type: 'GPE' },
      ],
    },
    {
      title: 'roles',
      marked: '[Tovar](PER:subject) left.',
      text: 'Tovar left.',
      marks: [{ start: 0, end: 5, type: 'PER', role: 'subject' }],
    },
    {
      title: 'brackets that are no marks',
      marked: '"such [music] (sic)" [...] and a] lone [one (x)',
      text: '"such [music] (sic)" [...] and a] lone [one (x)',
      marks: [],
    },
    {
      title: 'a bracket before a mark',
      marked: '[the [Bank](ORG) said',
      text: '[the Bank said',
      marks: [{ start: 5, end: 9, type: 'ORG' }],
    },
  ])('$title', ({ marked, text, marks }) => {
    expect(parseLinkNotation(marked)).toMatchObject({ text, marks });
  });

  it.each([
    { title: 'an unknown type', marked: 'so\n[Ana](PERSON)', message: 'x.txt:2:1: "PERSON"' },
    { title: 'white space around', marked: '[Ana ](PER)', message: 'x.txt:1:1: a mark must' },
    { title: 'no words', marked: 'a [](PER)', message: 'x.txt:1:3: a mark must' },
    {
      title: 'two paragraphs',
      marked: '[Ana\n\nTovar](PER)',
      message: 'x.txt:1:1: a mark crosses',
    },
  ])('refuses $title', ({ marked, message }) => {
    expect(() => parseLinkNotation(marked, 'x.txt')).toThrow(message);
  });

  it('gives back any text that was marked, and its places', () => {
    const words = fc.stringMatching(/^[a-zé𝒳]{1,5}$/u);
    const piece = fc.record({ before: fc.stringMatching(/^[a-z .\n]{0,6}$/), words });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const text = pieces.map((item) => item.before + item.words).join('');
        const marked = pieces.map((item) => `${item.before}[${item.words}](ORG)`).join('');
        const read = parseLinkNotation(marked);
        expect(read.text).toBe(text);
        expect(read.marks.map(({ start, end }) => text.slice(start, end))).toEqual(
          pieces.map((item) => item.words),
        );
        for (const { start } of read.marks) {
          expect(marked[read.markedOffset(start)]).toBe(text[start]);
        }
      }),
    );
  });

  it('reads much text with open brackets in little time', () => {
    expect(parseLinkNotation('['.repeat(200_000)).marks).toEqual([]);
    expect(parseLinkNotation(`${'[a'.repeat(100_000)}](`).marks).toEqual([]);
  });
});

describe('parseAnnotatedArticle', () => {
  it('reads the head and finds places in the file', () => {
    const file = '{"id":"x","date":"2025-04-03"}\n\n[Ana](PER) left\nLima.';
    const article = parseAnnotatedArticle(file, 'x.txt');
    expect(article.head).toEqual({ id: 'x', date: '2025-04-03' });
    expect(article.text).toBe('Ana left\nLima.');
    expect(file.slice(article.markedOffset(4), article.markedOffset(8))).toBe('left');
  });

  it.each([
    ['no JSON', 'Ana left', 'x.txt:1:'],
    ['a second line', '{}\nAna left', 'x.txt:2:'],
  ])('refuses %s', (_, file, message) => {
    expect(() => parseAnnotatedArticle(file, 'x.txt')).toThrow(message);
  });
});

describe('mentionsFromMarks', () => {
  it('gives names and titles with their tokens, and no amounts or dates', () => {
    const { text, marks } = parseLinkNotation(
      '[President](TITLE) [Ana Tovar](PER) spoke for [two hours](COUNT) on [Friday](DATE).',
    );
    const source = { id: 'x', text, mediaType: 'text/plain' };
    const mentions = mentionsFromMarks(marks, { source, ...cutText(text) });
    expect(mentions.map(({ type, first, last }) => [type, first, last])).toEqual([
      ['TITLE', 0, 1],
      ['PER', 1, 3],
    ]);
  });
});
