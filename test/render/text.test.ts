import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { recordNames } from '../../src/pipeline.ts';
import {
  createRenderer,
  type OutputFormat,
  plain,
  type RenderOptions,
} from '../../src/render/formats.ts';
import { renderGrid } from '../../src/render/grid.ts';
import { fitColumns, wrap, wrapShort } from '../../src/render/layout.ts';
import { printable } from '../../src/render/printable.ts';
import { type SelectOptions, selectRecords } from '../../src/render/select.ts';
import { buildDocument, entity } from '../helpers/document.ts';
import { sampleDocument } from '../helpers/sample.ts';

async function render(
  format: OutputFormat,
  select: Partial<SelectOptions> = {},
  options: Partial<RenderOptions> = {},
  document = sampleDocument(),
): Promise<string> {
  const renderer = await createRenderer(format, {
    offsets: 'utf16',
    includeText: false,
    explain: false,
    width: 80,
    paint: plain,
    ...options,
  });
  const selection = selectRecords(document, { only: recordNames, ...select });
  return `${renderer.begin()}${renderer.document(selection)}${renderer.end()}`;
}

describe('table', () => {
  it('reads as a memo', async () => {
    expect(await render('table')).toMatchInlineSnapshot(`
      "A pact | signed
      test · 2025-04-02 (dateline) · https://example.org/1

      People
      Name       Office                      Named
      Ana Tovar  President, Uganda (former)  2
      Élan Ng                                1

      Places
      Name    Kind     Country  Named
      Uganda  country  UG       1

      Agreements
      Agreement   Status          Parties  Signed by       Where, when  Value
      Busia Pact  signed          Uganda   Ana Tovar for   2025-04-01   More than
                  (treaty)                 Uganda                       1,700
                                                                        deportations

      Figures
      Figure                        Value    Event                 Source
      More than 1,700 deportations  > 1,700  deportation, planned  Élan Ng
      12 percent                    12 %

      Relations
      What                                      Standing          Source
      Ana Tovar signed Busia Pact (2025-04-01)
      Ana Tovar met with Uganda                 planned, negated  Élan Ng
      Uganda signed Busia Pact

      Quotes
      Speaker    Words                           Kind
      Ana Tovar  “We met, … I made no promise.”  direct

      Also named
      Name        Type  Kind       Named
      Busia Pact  law   agreement  1

      warning: A note.
      "
    `);
  });

  it('underlines the trigger with --explain', async () => {
    expect(
      await render('table', { only: ['relations', 'figures'] }, { explain: true, width: 60 }),
    ).toMatchInlineSnapshot(`
      "A pact | signed
      test · 2025-04-02 (dateline) · https://example.org/1

      Figures
      Figure                Value    Event                 Source
      More than 1,700       > 1,700  deportation, planned  Élan Ng
        deportations
      12 percent            12 %

      Relations
      What                               Standing          Source
      Ana Tovar signed Busia Pact
        (2025-04-01)
      Ana Tovar met with Uganda          planned, negated  Élan Ng
      Uganda signed Busia Pact

      Why: Figures
      f1 More than 1,700 deportations
          test/made, confidence 0.90
          More than 1,700 deportations — 12 percent up — were
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~
          planned, said Élan Ng (吴).
      f2 12 percent
          test/made, confidence 0.90
          More than 1,700 deportations — 12 percent up — were
                                         ~~~~~~~~~~
          planned, said Élan Ng (吴).

      Why: Relations
      r1 Ana Tovar signed Busia Pact (2025-04-01)
          test/made, confidence 0.90
          KAMPALA, April 2 — Kenyan President Ana Tovar 🙂 and
          Uganda signed the Busia Pact on Tuesday.
                 ~~~~~~
      r2 Ana Tovar met with Uganda
          test/made, confidence 0.40
      r3 Uganda signed Busia Pact
          test/made, confidence 0.90

      warning: A note.
      "
    `);
  });

  it.each([40, 60, 80, 120])('is no wider than %d', async (width) => {
    const out = await render('table', {}, { width, explain: true });
    for (const line of out.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
  });

  it('says only the head where nothing is found', async () => {
    expect(await render('table', {}, {}, buildDocument(''))).toBe('test\n');
  });
});

describe('csv', () => {
  it('has one row for each item, with a column for its kind', async () => {
    const [head = '', ...rows] = (await render('csv')).trimEnd().split('\n');
    expect(head).toMatch(/^document,record,id,type,/);
    expect(rows.map((row) => row.split(',').slice(1, 3).join(' '))).toEqual([
      'entity e1',
      'entity e2',
      'entity e3',
      'entity e4',
      'relation r1',
      'relation r2',
      'relation r3',
      'agreement a1',
      'figure f1',
      'figure f2',
      'quote q1',
      'date d1',
    ]);
  });

  it('has the columns of one kind alone', async () => {
    expect(await render('csv', { only: ['figures'] })).toMatchInlineSnapshot(`
      "document,id,text,kind,comparator,value,low,high,unit,event,change,about,factuality,negated,attributed_to,when,where,period,confidence,rule,start,end
      test,f1,"More than 1,700 deportations",count,more_than,1700,,,deportation,deportation,,,planned,,Élan Ng,,,,0.9,test/made,94,122
      test,f2,12 percent,percent,exact,12,,,percent,,,,actual,,,,,,0.9,test/made,125,135
      "
    `);
  });

  it('shows the words behind an item with --explain', async () => {
    const out = await render('csv', { only: ['relations'] }, { explain: true });
    expect(out.split('\n')[0]).toMatch(/,trigger,evidence$/);
    expect(out.split('\n')[1]).toMatch(/,signed,"KAMPALA, April 2/);
  });

  it.each([
    ['=cmd()', "'=cmd()"],
    ['+1 and', "'+1 and"],
    ['-2+3', "'-2+3"],
    ['@sum', "'@sum"],
    [' =cmd()', "'=cmd()"],
    ['\t=cmd()', "'=cmd()"],
    ['\u0007=cmd()', '\ufffd=cmd()'],
    ['a "b", c', '"a ""b"", c"'],
    ['a\nb', 'a b'],
    ['-5', '-5'],
  ])('%j is %j', async (name, cell) => {
    const text = `Here ${name} stands.`;
    const document = buildDocument(text, { entities: [entity(text, 'e1', name)] });
    const out = await render('csv', { only: ['entities'] }, {}, document);
    expect(out.split('\n')[1]).toMatch(`test,e1,person,,${cell},`);
  });

  it('is set apart by tabs as TSV', async () => {
    const out = await render('tsv');
    const widths = new Set(
      out
        .trimEnd()
        .split('\n')
        .map((line) => line.split('\t').length),
    );
    expect(widths.size).toBe(1);
  });
});

describe('markdown', () => {
  it('has a table for each section, its cells escaped', async () => {
    const out = await render('markdown', {}, { explain: true });
    expect(out).toContain('# A pact \\| signed\n\nPublished 2025-04-02 (dateline)');
    expect(out).toContain('| Ana Tovar | President, Uganda (former) | 2 |');
    expect(out).toContain('<u>signed</u> the Busia Pact');
    for (const line of out.split('\n').filter((text) => text.startsWith('|'))) {
      expect(line).toMatch(/\|$/);
    }
  });
});

describe('layout', () => {
  it('counts wide characters', () => {
    expect(wrap('吴吴吴 ab', 6)).toEqual(['吴吴吴', 'ab']);
    expect(wrap('吴吴吴吴', 6)).toEqual(['吴吴吴', '吴']);
    expect(wrap('👩‍👩‍👧🙂x', 3)).toEqual(['👩‍👩‍👧', '🙂x']);
  });

  it('breaks no word that fits, loses none', () => {
    const word = fc.stringMatching(/^[a-z吴🙂é]{1,12}$/u);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1 }),
        fc.integer({ min: 26, max: 60 }),
        (words, width) => {
          const lines = wrap(words.join(' '), width, '  ');
          expect(lines.map((line) => line.trim()).join(' ')).toBe(words.join(' '));
          for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it('shows what is left out', () => {
    expect(wrapShort('one two three four', 5, 2)).toEqual(['one', 'two…']);
    expect(wrapShort('one two', 7, 1)).toEqual(['one two']);
    expect(wrapShort('wonderful, day', 10, 1)).toEqual(['wonderful…']);
  });

  it('shrinks the widest column first, and no word before it must', () => {
    const wish = (natural: number, least = 1) => ({ natural, least });
    expect(fitColumns([wish(5), wish(50), wish(10)], 30)).toEqual([5, 15, 10]);
    expect(fitColumns([wish(5), wish(10)], 30)).toEqual([5, 10]);
    expect(fitColumns([wish(20), wish(21)], 21)).toEqual([11, 10]);
    expect(fitColumns([wish(20, 14), wish(21)], 21)).toEqual([14, 7]);
    expect(fitColumns([], 21)).toEqual([]);
  });

  it('draws a grid of anything, no wider than asked', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 3, maxLength: 3 }), {
          maxLength: 5,
        }),
        (rows) => {
          const columns = ['A', 'B', 'C'];
          const out = renderGrid({ columns, rows }, { width: 40, paint: plain, lines: 3 });
          for (const line of out.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(40);
        },
      ),
    );
  });
});

describe('printable', () => {
  it.each([
    ['a\u001b[31mb', 'a\ufffd[31mb'],
    ['a\u009bb\u0000', 'a\ufffdb\ufffd'],
    ['a\u202eb\u2066c', 'a\ufffdb\ufffdc'],
    ['a\r\n\t b\u2028c\u0085d', 'a b c\ufffdd'],
    ['\ud83d', '\ufffd'],
    ['👩‍👩‍👧 שלום', '👩‍👩‍👧 שלום'],
  ])('%j is %j', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });
});
