import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/read/markdown.ts';

describe('readMarkdown', () => {
  it.each([
    ['# A heading #\ntext', 'A heading\n\ntext'],
    ['A heading\n=====\n\ntext', 'A heading\n\ntext'],
    ['one\ntwo\n\nthree', 'one two\n\nthree'],
    ['one\r\ntwo\r\n\r\nthree', 'one two\n\nthree'],
    [
      'The **president** and the *minister* and ***both***',
      'The president and the minister and both',
    ],
    ['The __president__ and the _minister_', 'The president and the minister'],
    ['snake_case_name and 5 * 3 * 2', 'snake_case_name and 5 * 3 * 2'],
    ['a lone *star and a **pair', 'a lone *star and a **pair'],
    ['~~gone~~ here', 'gone here'],
    ['see [the pact](https://e.org/a_(b) "title") now', 'see the pact now'],
    ['see [the pact][1] now\n\n[1]: https://e.org', 'see the pact now'],
    ['[Sic] he said [1]', '[Sic] he said [1]'],
    ['before ![a picture](a.png) after', 'before after'],
    ['note[^1] here\n\n[^1]: the note', 'note here'],
    ['`code *stays*` here', 'code *stays* here'],
    ['```js\nlet a = `b`;\n```\nafter', 'let a = `b`;\n\nafter'],
    ['> quoted\n> text', 'quoted text'],
    ['- one\n- two\n  goes on\n\n1. three\n- [x] four', 'one\n\ntwo goes on\n\nthree\n\nfour'],
    ['| a | b |\n|---|:-:|\n| 1 | 2 |', 'a, b\n\n1, 2'],
    ['a\n\n---\n\nb', 'a\n\nb'],
    ['<b>bold</b> 3 < 4 <https://e.org> a<br>b', 'bold 3 < 4 https://e.org a b'],
    ['<!-- hidden\nlines --> shown', 'shown'],
    ['AT&amp;T &mdash; &#8217; &#x1F600; &unknown;', 'AT&T — ’ 😀 &unknown;'],
    ['\\*not emphasis\\* 2\\. item', '*not emphasis* 2. item'],
    ['line\\\nbreak', 'line break'],
  ])('%j becomes %j', (markdown, text) => {
    expect(readMarkdown(markdown).text).toBe(text);
  });

  it('takes the metadata from front matter', () => {
    const head = 'title: "A deal: signed"\ndate: 2025-04-03\nid: x1\ntags:\n  - a\nlang: en # note';
    expect(readMarkdown(`---\n${head}\n---\n\nText.`)).toEqual({
      text: 'Text.',
      title: 'A deal: signed',
      date: '2025-04-03',
      id: 'x1',
      language: 'en',
    });
  });

  it('takes a rule at the top for a rule', () => {
    expect(readMarkdown('---\nText without end of front matter').text).toBe(
      'Text without end of front matter',
    );
  });

  it('leaves plain words as they are', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9,;]{1,8}$/);
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 1 }), { minLength: 1 }), (paragraphs) => {
        const text = paragraphs.map((words) => `The ${words.join(' ')} end`).join('\n\n');
        expect(readMarkdown(text).text).toBe(text);
      }),
    );
  });

  it.each(['*a ', '**', '![a](b ', '[a](', '[[', '`a ', '<a ', '_a_ ', '![', '\\', '&#', '- '])(
    'reads a line of %j in linear time',
    (piece) => {
      const start = performance.now();
      readMarkdown(piece.repeat(300_000 / piece.length));
      expect(performance.now() - start).toBeLessThan(3_000);
    },
  );

  it('reads anything', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '*',
            '_',
            '[',
            ']',
            '(',
            ')',
            '!',
            '`',
            '<',
            '>',
            '\\',
            '\n',
            'a ',
            '&amp;',
            '#',
            '|',
            '-',
          ),
        ),
        (pieces) => {
          expect(typeof readMarkdown(pieces.join('')).text).toBe('string');
        },
      ),
    );
  });
});
