import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dates, Source } from '../../../src/document.ts';
import { findDates } from '../../../src/stages/dates/dates.ts';
import { tags } from '../../../src/stages/tags.ts';
import { cutText } from '../../../src/stages/tokens/tokens.ts';

function read(text: string, source: Partial<Source> = {}): Dates {
  const cut = cutText(text);
  const tagged = tags.run(cut, () => undefined);
  return findDates({
    source: { id: 'test', text, mediaType: 'text/plain', ...source },
    ...cut,
    ...tagged,
  });
}

/** The text with each expression in brackets. */
function bracketed(text: string, { expressions }: Dates): string {
  let marked = '';
  let at = 0;
  for (const { start, end } of expressions) {
    marked += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return marked + text.slice(at);
}

const path = new URL('../../../fixtures/cases/dates.tsv', import.meta.url);
const cases = readFileSync(path, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string, string]);

describe('dates', () => {
  it.each(cases)('%s: %s', (published, marked, values) => {
    const text = marked.replaceAll(/[[\]]/g, '');
    const found = read(text, { published });
    expect(bracketed(text, found)).toBe(marked);
    expect(found.expressions.map(({ value }) => value).join(' ') || '-').toBe(values);
  });

  it('tells what the values were resolved against', () => {
    const text = 'KAMPALA, Jan. 5, 2024 (Reuters) - The minister left on Monday.';
    expect(read(text)).toMatchObject({ published: '2024-01-05', publishedFrom: 'dateline' });
    expect(read(text).expressions.at(-1)).toMatchObject({
      value: '2024-01-01',
      anchor: 'published',
    });
    const known = read(text, { published: '2025-02-03', publishedFrom: 'flag' });
    expect(known).toMatchObject({ published: '2025-02-03', publishedFrom: 'flag' });
  });

  it('leaves open what nothing dates', () => {
    const found = read('The minister left on Monday and returned last year.');
    expect(found.expressions.map(({ value }) => value)).toEqual(['XXXX-WXX-1', 'XXXX']);
    expect(found.published).toBeUndefined();
  });

  it('reads any text, in order and in bounds', () => {
    const words = [
      'May',
      '5',
      '2024',
      'last',
      'week',
      'the',
      '1990s',
      ',',
      'on',
      'Friday',
      'a',
      'year',
      'ago',
      '-',
    ];
    const text = fc
      .array(fc.constantFrom(...words), { maxLength: 40 })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), (input) => {
        let last = 0;
        for (const { start, end, value } of read(input, { published: '2024-05-15' }).expressions) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(input.length);
          expect(value).not.toMatch(/NaN|undefined/);
          last = end;
        }
      }),
      { numRuns: 200 },
    );
  });
});
