import { describe, expect, it } from 'vitest';
import {
  findChunks,
  LOOSE,
  labelArticle,
  labelConll,
  looseSets,
  parseMarks,
  readConll,
  tagMaps,
} from '../../../src/models/names/corpus.ts';
import { labels } from '../../../src/models/names/labels.ts';

const article = '{"id":"x"}\n\n[Ama Boateng](PER) met [4,000 Rohingya](COUNT) in [Accra](GPE).\n';

function namesOf(targets: Int16Array): string[] {
  return Array.from(targets, (target) =>
    target < LOOSE
      ? (labels[target] ?? '?')
      : `${looseSets[target - LOOSE]?.length ?? 0} permitted`,
  );
}

describe('annotated articles', () => {
  it('are read with the offsets of their marks', () => {
    const { text, marks } = parseMarks(article);
    expect(text).toBe('Ama Boateng met 4,000 Rohingya in Accra.\n');
    expect(marks.map(({ start, end, type }) => `${text.slice(start, end)}/${type}`)).toEqual([
      'Ama Boateng/PER',
      '4,000 Rohingya/COUNT',
      'Accra/GPE',
    ]);
  });

  it('teach nothing of the words inside a count', () => {
    const { targets } = labelArticle('x', article, 1);
    expect(namesOf(targets)).toEqual([
      'B-PER',
      'E-PER',
      'O',
      '41 permitted',
      '41 permitted',
      'O',
      'S-GPE',
      'O',
    ]);
  });
});

describe('column files', () => {
  it.each([
    ['IOB1', 'I-PER I-PER O I-LOC B-LOC I-LOC'],
    ['IOB2', 'B-PER I-PER O B-LOC B-LOC I-LOC'],
    ['BIOES', 'B-PER E-PER O S-LOC B-LOC E-LOC'],
    ['BILOU', 'B-PER L-PER O U-LOC B-LOC L-LOC'],
  ])('mark the same names in %s', (_, tags) => {
    expect(findChunks(tags.split(' '))).toEqual([
      { first: 0, last: 2, type: 'PER' },
      { first: 3, last: 4, type: 'LOC' },
      { first: 4, last: 6, type: 'LOC' },
    ]);
  });

  it('with fewer types leave open what they cannot tell', () => {
    const file = 'Oslo\tB-LOC\nwins\tO\n';
    const [text] = labelConll('x', file, tagMaps.three, 1);
    expect(namesOf(text?.targets ?? new Int16Array())).toEqual(['3 permitted', '21 permitted']);
  });

  it('are cut at documents where they are marked', () => {
    const file = '-DOCSTART-\tO\n\na\tO\n\nb\tO\n\n-DOCSTART-\tO\n\nc\tO\n';
    expect(readConll(file).map((document) => document.length)).toEqual([2, 1]);
  });
});
