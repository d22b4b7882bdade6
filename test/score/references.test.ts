import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document.ts';
import { createPipeline } from '../../src/pipeline.ts';
import type { GoldArticle } from '../../src/score/gold-article.ts';
import { parseReferences, scoreReferences, sumReferences } from '../../src/score/references.ts';

const text = 'Zuku Ltd closed its plant. It was clear that nobody came.';
const article: GoldArticle = {
  id: 'one',
  path: 'one.txt',
  source: { id: 'one', text, mediaType: 'text/plain' },
  gold: {},
  placeOf: () => '',
};

describe('references', () => {
  it('reads places, and none for a dash', () => {
    expect(parseReferences('# note\none\t16\t3\tZuku Ltd\none\t27\t2\t-\n', 'x.tsv')).toEqual([
      { id: 'one', offset: 16, length: 3, name: 'Zuku Ltd' },
      { id: 'one', offset: 27, length: 2 },
    ]);
  });

  it.each(['one\t16\t3', 'one\tx\t3\tZuku', 'one\t1\t0\tZuku', 'one\t1\t1\tZuku\tmore'])(
    'refuses %j',
    (line) => {
      expect(() => parseReferences(line, 'x.tsv')).toThrow('x.tsv:1');
    },
  );

  it('counts what is right, what is bound to another and what is left alone', () => {
    const document: Document = createPipeline({ only: ['entities'] }).run(article.source);
    const found = document.entities?.find(({ aliases, name }) =>
      [name, ...aliases].includes('Zuku Ltd'),
    );
    expect(found?.mentions.some(({ start }) => start === 16)).toBe(true);
    const score = (name: string) =>
      scoreReferences(
        [
          { id: 'one', offset: 16, length: 3, name },
          { id: 'one', offset: 27, length: 2 },
          { id: 'two', offset: 0, length: 4, name },
        ],
        document,
        article,
      );
    expect(score('Zuku Ltd')).toEqual({ meant: 1, right: 1, wrong: 0, none: 1, unbound: 1 });
    expect(score('Other')).toEqual({ meant: 1, right: 0, wrong: 1, none: 1, unbound: 1 });
    expect(sumReferences([score('Zuku Ltd'), score('Other')]).meant).toBe(2);
  });
});
