import { describe, expect, it } from 'vitest';
import { before, follows, LABELS, labels, spansOf } from '../../../src/models/names/labels.ts';

const indexOf = (label: string): number => labels.indexOf(label);

describe('labels', () => {
  it('let only the inside of a name follow its beginning', () => {
    const after = labels.filter((_, label) => follows[indexOf('B-PER') * LABELS + label] === 1);
    expect(after).toEqual(['I-PER', 'E-PER']);
    expect(before[indexOf('O')]?.map((label) => labels[label])).toContain('E-LAW');
    expect(before[indexOf('O')]?.map((label) => labels[label])).not.toContain('B-LAW');
  });

  it('are read as spans', () => {
    const row = ['O', 'B-ORG', 'I-ORG', 'E-ORG', 'S-GPE', 'O'].map(indexOf);
    expect(spansOf(row, 10)).toEqual([
      { first: 11, last: 14, type: 1 },
      { first: 14, last: 15, type: 2 },
    ]);
  });
});
