import { expect, it } from 'vitest';
import { createPipeline } from '../../src/pipeline.ts';
import { plain } from '../../src/render/formats.ts';
import { createPloverRenderer } from '../../src/render/plover.ts';
import { selectRecords } from '../../src/render/select.ts';

const pipeline = createPipeline({ only: ['events', 'entities', 'dates'] });

function render(text: string, minConfidence = 0, offsets: 'utf16' | 'byte' = 'utf16'): string {
  const options = { offsets, includeText: false, explain: false, width: 80, paint: plain };
  const source = { id: 'a', text, mediaType: 'text/plain', published: '2025-04-03' };
  const document = pipeline.run(source);
  return createPloverRenderer(options).document(
    selectRecords(document, { only: [], minConfidence }),
  );
}

const text = 'Kenyan police arrested two Ugandan soldiers near Busia on Tuesday.';

it('writes one record a line', () => {
  const record = JSON.parse(render(text));
  expect(record).toMatchObject({
    id: 'a/v1',
    type: 'COERCE',
    quad: 'M-CONF',
    date: '2025-04-01',
    actors: [{ text: 'Kenyan police', country: 'KEN', sector: 'COP' }],
    recipients: [{ country: 'UGA', sector: 'MIL' }],
    trigger: 'arrested',
    document: 'a',
  });
  expect(text.slice(record.start, record.end)).toBe('arrested');
});

it('counts in the unit asked for', () => {
  const { start } = JSON.parse(render(`“Été”. ${text}`, 0, 'byte'));
  expect(
    Buffer.from(`“Été”. ${text}`)
      .subarray(start, start + 8)
      .toString(),
  ).toBe('arrested');
});

it('leaves out what is not sure enough', () => {
  expect(render(text, 0.99)).toBe('');
});

it('gives nothing for a text that tells of no event', () => {
  expect(render('The river is long and the hills are green.')).toBe('');
});
