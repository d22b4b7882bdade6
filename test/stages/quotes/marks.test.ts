import { describe, expect, it } from 'vitest';
import { findMarks } from '../../../src/stages/quotes/marks.ts';

function inner(text: string): readonly string[] {
  return findMarks(text).regions.map(({ inner: { start, end } }) => text.slice(start, end));
}

describe('marks', () => {
  it.each([
    ['"It is," he said.', ['It is,']],
    ['“It’s ours,” he said.', ['It’s ours,']],
    ['‘It’s the miners’ port,’ he said.', ['It’s the miners’ port,']],
    ["'It's ours,' he said.", ["It's ours,"]],
    ['„Gut“, «bien», »gut«, ”bra”', ['Gut', 'bien', 'gut', 'bra']],
    ['“He said “no” to us.”', ['He said “no” to us.']],
    ["The miners' port, the '90s and rock 'n' roll.", []],
    ['A 6\'2" man.', []],
    ['"It was "ok" then.', ['ok']],
  ])('%s', (text, expected) => {
    expect(inner(text)).toEqual(expected);
  });

  it('goes on over paragraphs that open with a mark', () => {
    const { regions, unbalanced } = findMarks('"One.\n\n"Two.\n\n"Three."');
    expect(regions.map(({ closed }) => closed)).toEqual([false, false, true]);
    expect(unbalanced).toEqual([]);
  });

  it('ends with the paragraph where the next one opens with no mark', () => {
    const { regions, unbalanced } = findMarks('"One.\n\nTwo "three" four.');
    expect(regions).toHaveLength(1);
    expect(unbalanced.map(({ start }) => start)).toEqual([0]);
  });

  it('reads a thousand marks without fellows in little time', () => {
    for (const mark of ['“a ', '"a ', '‘a ', '«a ', '“a ‘b „c ']) {
      const begun = performance.now();
      findMarks(mark.repeat(50_000));
      expect(performance.now() - begun).toBeLessThan(2000);
    }
  });
});
