// What must hold of every output: it follows the schema, its spans lie in the text and say what
// stands there, and its ids can be resolved.

import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import { outputSchema, type WireDocument, type WireOutput } from '../../src/render/schema.ts';

const validate = new Ajv2020({ strict: true, allErrors: false }).compile(outputSchema);

export function checkSchema(output: unknown): void {
  const valid = validate(output);
  expect(valid ? [] : validate.errors).toEqual([]);
}

type OffsetUnit = WireOutput['offsets'];

/** `document` must have been printed with its text. */
export function checkDocument(document: WireDocument, offsets: OffsetUnit): void {
  const slice = slicer(document.text ?? '', offsets);
  expect(document.stats.characters).toBe(slice.length);
  const ids = new Set<string>();
  for (const item of Object.values(document)) {
    if (Array.isArray(item)) for (const { id } of item as { id?: string }[]) if (id) ids.add(id);
  }
  visit(document, (value) => {
    if (typeof value.start === 'number' && typeof value.end === 'number') {
      const { start, end } = value as { start: number; end: number };
      const inside = 0 <= start && start <= end && end <= slice.length;
      expect({ start, end, inside }).toEqual({ start, end, inside: true });
      const joined = typeof value.id === 'string' && value.id.startsWith('q');
      if (!joined) expect(slice.of(start, end)).toBe(value.text);
    }
    for (const [key, reference] of Object.entries(value)) {
      if (key === 'id') continue;
      for (const id of [reference].flat()) {
        if (referring.has(key) && typeof id === 'string' && /^[eradfq]\d+$/.test(id)) {
          expect(ids).toContain(id);
        }
      }
    }
  });
}

const referring = new Set(
  'of subject object attributedTo when where law parties person for mediators place value about speaker addressee'.split(
    ' ',
  ),
);

function visit(value: unknown, see: (value: Record<string, unknown>) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) see(value as Record<string, unknown>);
  for (const inner of Object.values(value)) visit(inner, see);
}

function slicer(text: string, offsets: OffsetUnit) {
  if (offsets === 'utf16') return { length: text.length, of: text.slice.bind(text) };
  if (offsets === 'codepoint') {
    const points = [...text];
    return {
      length: points.length,
      of: (start: number, end: number) => points.slice(start, end).join(''),
    };
  }
  const bytes = Buffer.from(text);
  return {
    length: bytes.length,
    of: (start: number, end: number) => bytes.subarray(start, end).toString(),
  };
}
