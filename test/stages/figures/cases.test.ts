// The table of ways to say a figure: each is found with its kind, bounds and unit, and no number that
// is none is.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/document.ts';
import { findIn } from './find-in.ts';

interface Case {
  readonly text: string;
  readonly expected: string;
}

const path = fileURLToPath(new URL('../../../fixtures/cases/figures.tsv', import.meta.url));
const cases: readonly Case[] = readFileSync(path, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [text = '', ...fields] = line.split('\t');
    return { text, expected: fields[0] === '-' ? '-' : fields.join(' ') };
  });

/** The share of the table that must hold. */
const FLOOR = 0.98;

describe('ways to say a figure', () => {
  it('knows at least 400', () => expect(cases.length).toBeGreaterThanOrEqual(400));

  it('reads nearly all of them', () => {
    const wrong = cases
      .map(({ text, expected }) => ({ text, expected, found: describeFigures(findIn(text)) }))
      .filter(({ expected, found }) => found !== expected);
    const share = 1 - wrong.length / cases.length;
    expect(share, JSON.stringify(wrong, undefined, 1)).toBeGreaterThanOrEqual(FLOOR);
  });

  it('finds none where there is none', () => {
    const found = cases
      .filter(({ expected }) => expected === '-')
      .map(({ text }) => ({ text, found: describeFigures(findIn(text)) }))
      .filter((item) => item.found !== '-');
    expect(found).toEqual([]);
  });
});

function describeFigures(figures: readonly Figure[]): string {
  if (figures.length === 0) return '-';
  return figures
    .map(({ kind, comparator, value, low, high, unit }) =>
      [kind, comparator, round(value), low ?? '', high ?? '', unit ?? ''].join(' '),
    )
    .join(' & ');
}

function round(value: number | undefined): string {
  return value === undefined ? '' : String(Math.round(value * 100) / 100);
}
