import { describe, expect, it } from 'vitest';
import type { Upos } from '../../src/document.ts';
import { createSequenceMatcher } from '../../src/match/sequence.ts';
import { findUnits, type Item } from '../../src/match/unit.ts';

const tagOf: Readonly<Record<string, Upos>> = { tall: 'ADJ', old: 'ADJ', chief: 'NOUN' };

/** `@ORG` stands for a mention of one token. */
function rowOf(sentence: string) {
  const tokens = sentence.split(' ');
  const lower = tokens.map((token) => token.toLowerCase());
  const tags = lower.map((token) => tagOf[token] ?? ('X' as Upos));
  const items: Item[] = tokens.flatMap((token, first) =>
    token.startsWith('@')
      ? [
          {
            type: token.slice(1).split('/')[0] as Item['type'],
            ...{ first, last: first + 1, form: 'name', id: token },
          },
        ]
      : [],
  );
  const words = { lower, lemmas: lower, tags };
  return { words, units: findUnits(items, 0, tokens.length, words) };
}

function found(sequence: string, sentence: string): readonly (string | undefined)[] | undefined {
  const matcher = createSequenceMatcher([[{ id: 'test/one', for: sentence, sequence }, 'owner']]);
  const { units, words } = rowOf(sentence);
  const match = matcher.find(units, words)[0];
  if (match === undefined) return undefined;
  return ['subject', 'object'].map((role) => match.roles.get(role)?.item?.id);
}

describe('sequences', () => {
  it.each([
    ['<PER:subject> of <ORG:object>', 'then @PER/a of @ORG/b', ['@PER/a', '@ORG/b']],
    ['<PER:subject> of the? <ORG:object>', '@PER/a of the @ORG/b', ['@PER/a', '@ORG/b']],
    ['<PER:subject> of the? <ORG:object>', '@PER/a of @ORG/b', ['@PER/a', '@ORG/b']],
    [
      '<ORG:object> #ADJ* ~chief <PER:subject>',
      '@ORG/b tall old chief @PER/a',
      ['@PER/a', '@ORG/b'],
    ],
    ['<ORG:object> #ADJ+ ~chief <PER:subject>', '@ORG/b chief @PER/a', undefined],
    ['<PER|ORG:subject> and|or <PER:object>', '@ORG/b or @PER/a', ['@ORG/b', '@PER/a']],
    ['<PER:subject> of <ORG:object>', '@PER/a of tall @ORG/b', undefined],
    ['<ORG=@org/b:subject> of <ORG:object>', '@ORG/b of @ORG/c', ['@ORG/b', '@ORG/c']],
    ['<ORG=@org/x:subject> of <ORG:object>', '@ORG/b of @ORG/c', undefined],
  ])('%s in %s', (sequence, sentence, expected) => {
    expect(found(sequence, sentence)).toEqual(expected);
  });

  it('gives up nothing to a repeated element that another needs', () => {
    expect(found('<PER:subject> #ADJ* old <ORG:object>', '@PER/a tall old @ORG/b')).toEqual([
      '@PER/a',
      '@ORG/b',
    ]);
  });
});

describe('units', () => {
  it('takes a courtesy into the name', () => {
    const { units } = rowOf('said Mr . @PER/a');
    expect(units.map(({ first, last }) => [first, last])).toEqual([
      [0, 1],
      [1, 4],
    ]);
  });

  it('takes an acronym in brackets into the name', () => {
    const { words } = rowOf('@ORG/b ( @ORG/b ) said');
    const item = { type: 'ORG', form: 'name', id: 'e1' } as const;
    const units = findUnits(
      [
        { ...item, first: 0, last: 1 },
        { ...item, first: 2, last: 3 },
      ],
      0,
      5,
      words,
    );
    expect(units.map(({ first, last }) => [first, last])).toEqual([
      [0, 4],
      [4, 5],
    ]);
  });
});
