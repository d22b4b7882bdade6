import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordNames } from '../../src/pipeline.ts';
import { createRenderer, plain } from '../../src/render/formats.ts';
import { createOffsetConverter } from '../../src/render/offsets.ts';
import type { WireLine, WireOutput } from '../../src/render/schema.ts';
import { recordsNeeded, type SelectOptions, selectRecords } from '../../src/render/select.ts';
import { checkDocument, checkSchema } from '../helpers/check-output.ts';
import { buildDocument, entity } from '../helpers/document.ts';
import { sampleDocument, sampleText } from '../helpers/sample.ts';

const options = { includeText: true, explain: false, width: 80, paint: plain };

async function render(
  format: 'json' | 'ndjson',
  select: Partial<SelectOptions> = {},
  offsets: WireOutput['offsets'] = 'utf16',
  document = sampleDocument(),
): Promise<string> {
  const renderer = await createRenderer(format, { ...options, offsets });
  const selection = selectRecords(document, { only: recordNames, ...select });
  return `${renderer.begin()}${renderer.document(selection)}${renderer.document(selection)}${renderer.end()}`;
}

async function first(select: Partial<SelectOptions> = {}) {
  const output: WireOutput = JSON.parse(await render('json', select));
  const [document] = output.documents;
  if (document === undefined) throw new Error('no document');
  return document;
}

describe('json', () => {
  it.each(['utf16', 'codepoint', 'byte'] as const)('follows the schema, in %s', async (offsets) => {
    const output: WireOutput = JSON.parse(await render('json', {}, offsets));
    checkSchema(output);
    expect(output).toMatchObject({ schema: 'nutgraf/1', offsets });
    expect(output.documents).toHaveLength(2);
    for (const document of output.documents) checkDocument(document, offsets);
  });

  it('is one line a document as NDJSON', async () => {
    const lines = (await render('ndjson')).trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    for (const text of lines) {
      const { schema, offsets, ...document }: WireLine = JSON.parse(text);
      checkSchema({ schema, offsets, ...document });
      expect(document).toEqual(await first());
    }
  });

  it('says what the contract promises', async () => {
    const document = await first();
    expect(document).toMatchObject({
      id: 'test',
      title: 'A pact | signed',
      published: '2025-04-02',
      publishedFrom: 'dateline',
      text: sampleText,
      source: { mediaType: 'text/plain', url: 'https://example.org/1' },
      diagnostics: [{ code: 'test-note', text: 'Busia' }],
    });
    expect(document.quotes?.[0]).toMatchObject({
      text: 'We met, I made no promise.',
      parts: [{ text: 'We met,' }, { text: 'I made no promise.' }],
      speaker: 'e2',
      speakerMention: { text: 'Tovar' },
      cue: { text: 'said', class: 'say' },
      evidence: [{ text: expect.stringContaining('We met') }],
    });
    expect(document.figures?.[0]).toMatchObject({
      text: 'More than 1,700 deportations',
      value: 1700,
      attributedTo: 'e4',
      evidence: [{ text: expect.stringContaining('were planned') }],
    });
    expect(document.figures?.[0]).not.toHaveProperty('low');
    expect(document.entities?.[1]?.roles).toMatchObject([{ of: 'e1', status: 'former' }]);
    expect(JSON.stringify(document)).not.toMatch(/:(?:null|"")[,}]/);
  });

  it('gives with --only what was asked for and what that refers to', async () => {
    const figures = await first({ only: ['figures'] });
    expect(figures.entities?.map(({ id }) => id)).toEqual(['e4']);
    expect(figures).not.toHaveProperty('quotes');
    expect(figures).not.toHaveProperty('dates');
    checkDocument(figures, 'utf16');
    const quotes = await first({ only: ['quotes'] });
    expect(quotes.entities?.map(({ id }) => id)).toEqual(['e1', 'e2']);
    checkDocument(quotes, 'utf16');
    const dates = await first({ only: ['dates'] });
    expect(dates).not.toHaveProperty('entities');
  });

  it.each(recordNames.map((name) => [name]))('resolves all ids of %s alone', async (name) => {
    const document = await first({ only: [name], minConfidence: 0.5 });
    checkSchema({ schema: 'nutgraf/1', offsets: 'utf16', documents: [document] });
    checkDocument(document, 'utf16');
  });

  it('leaves out what is not sure, unless a sure item refers to it', async () => {
    const document = await first({ minConfidence: 0.5 });
    expect(document.relations?.map(({ id }) => id)).toEqual(['r1', 'r3']);
    expect(document.entities?.map(({ id }) => id)).toContain('e4');
    const entities = await first({ minConfidence: 0.5, only: ['entities'] });
    expect(entities.entities?.map(({ id }) => id)).not.toContain('e4');
  });

  it('cuts endless evidence around the item', async () => {
    const text = `${'word '.repeat(5_000)}Ana Tovar ${'word '.repeat(5_000)}`;
    const document = buildDocument(text, { entities: [entity(text, 'e1', 'Ana Tovar')] });
    const output: WireOutput = JSON.parse(await render('json', {}, 'utf16', document));
    const evidence = output.documents[0]?.entities?.[0]?.evidence[0]?.text ?? '';
    expect(evidence.length).toBeLessThan(1_100);
    expect(evidence).toContain('Ana Tovar');
    expect(evidence).toMatch(/^word .* word$/);
  });
});

describe('recordsNeeded', () => {
  it.each([
    [['dates'], ['dates']],
    [['entities'], ['entities']],
    [['quotes'], ['entities', 'quotes']],
    [['figures'], ['entities', 'figures', 'dates']],
    [['agreements'], ['entities', 'agreements', 'figures', 'dates']],
    [['relations'], ['entities', 'relations', 'agreements', 'figures', 'dates']],
  ] as const)('%j needs %j', (only, needed) => {
    expect(recordsNeeded(only)).toEqual(needed);
  });
});

describe('createOffsetConverter', () => {
  it('agrees with slicing, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), (text, at) => {
        const points = [...text];
        const before = points.slice(0, points.length === 0 ? 0 : at % (points.length + 1)).join('');
        const codepoint = createOffsetConverter(text, 'codepoint');
        const byte = createOffsetConverter(text, 'byte');
        expect(codepoint(before.length)).toBe([...before].length);
        expect(byte(before.length)).toBe(Buffer.byteLength(before));
        expect(createOffsetConverter(text, 'utf16')(before.length)).toBe(before.length);
      }),
    );
  });
});
