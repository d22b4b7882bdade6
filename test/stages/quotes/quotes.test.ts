import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic, Quote, Span } from '../../../src/document.ts';
import { findQuotes } from '../../../src/stages/quotes/quotes.ts';
import { readMarked } from '../../helpers/marked.ts';

function read(marked: string): { text: string; quotes: readonly Quote[]; told: Diagnostic[] } {
  const layers = readMarked(marked);
  const told: Diagnostic[] = [];
  const quotes = findQuotes(layers, (diagnostic) => told.push(diagnostic));
  return { text: layers.source.text, quotes, told };
}

/** Kind, parts, speaker and class of a quote, as the table has them. */
function row(text: string, { kind, parts, speaker, cue }: Quote): string {
  const words = ({ start, end }: Span): string => text.slice(start, end).replaceAll('\n', '\\n');
  const who = speaker === undefined ? '-' : words(speaker);
  return [kind, parts.map(words).join(' / '), who, cue?.class ?? '-'].join('\t');
}

const path = new URL('../../../fixtures/cases/quotes.tsv', import.meta.url);
const cases = new Map<string, string[]>();
for (const line of readFileSync(path, 'utf8').split('\n')) {
  if (line === '' || line.startsWith('#')) continue;
  const [marked = '', ...fields] = line.split('\t');
  const last = [...cases.keys()].at(-1) ?? '';
  if (marked === '') cases.get(last)?.push(fields.join('\t'));
  else cases.set(marked, fields[0] === '-' ? [] : [fields.join('\t')]);
}

describe('quotes', () => {
  it.each([...cases])('%s', (marked, expected) => {
    const { text, quotes } = read(marked.replaceAll('\\n', '\n'));
    expect(quotes.map((quote) => row(text, quote))).toEqual(expected);
  });

  it('names whom a speaker tells', () => {
    const { text, quotes } = read('[Ana Duarte](PER) told the court that the port had been sold.');
    const addressee = quotes[0]?.addressee ?? { start: 0, end: 0 };
    expect(text.slice(addressee.start, addressee.end)).toBe('the court');
  });

  it('tells of a mark without a fellow and loses nothing else', () => {
    const { quotes, told } = read(
      '"We built it, [Ana Duarte](PER) said. "We will keep it," she said.',
    );
    expect(told.map(({ code, span }) => [code, span?.start])).toEqual([['unbalanced-quote', 0]]);
    expect(quotes.filter(({ kind }) => kind === 'direct')).toHaveLength(1);
  });

  it('reads any text, spans in bounds and ids in order', () => {
    const words = ['"', '“', '”', "'", 'said', ',', '.', 'that', 'he', 'according to', 'X', '\n\n'];
    const mixed = fc
      .array(fc.constantFrom(...words), { maxLength: 40 })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(fc.oneof(mixed, fc.string({ unit: 'grapheme' })), (input) => {
        const bare = input.replaceAll('[', '(');
        const { text, quotes } = read(bare);
        for (const [index, { id, start, end, parts }] of quotes.entries()) {
          expect(id).toBe(`q${index + 1}`);
          expect(parts.length).toBeGreaterThan(0);
          expect(start).toBe(parts[0]?.start);
          expect(end).toBe(parts.at(-1)?.end);
          for (const part of parts) {
            expect(part.start).toBeLessThanOrEqual(part.end);
            expect(part.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
