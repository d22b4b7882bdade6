import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadGold } from '../../src/score/load.ts';
import { loadGoldBeside } from '../../src/score/load-annotated.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-load-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

const annotated = (id: string) =>
  `{"id":"${id}","date":"2025-04-03"}\n\n[Lima](GPE) on [Friday](DATE).`;
const gold = '{"entities":[{"key":"lima","type":"place","names":["Lima"]}]}';
const ids = async (split?: string) =>
  (await loadGold(folder, split === undefined ? {} : { split })).map(({ id }) => id);

describe('annotated articles', () => {
  beforeEach(() =>
    write({
      'news/b.txt': annotated('b'),
      'news/a.txt': annotated('a'),
      'news/ungold.txt': annotated('ungold'),
      'more/c.txt': annotated('c'),
      'beside/d.txt': '{"id":"d","partial":["agreements"]}\n\nLima.',
      'beside/d.json': gold,
      'records/a.json': gold,
      'records/b.json': gold,
      'records/c.json': gold,
      'dev.list': 'b\n',
    }),
  );

  it.each([
    [undefined, ['a', 'b', 'c', 'd']],
    ['all', ['a', 'b', 'c', 'd']],
    ['dev', ['b']],
    ['train', ['a', 'c', 'd']],
    ['more', ['c']],
  ])('split %s', async (split, expected) => {
    expect(await ids(split)).toEqual(expected);
  });

  it('refuses a split that is not there', async () => {
    await expect(ids('test')).rejects.toThrow('no articles of the split "test"');
    rmSync(join(folder, 'dev.list'));
    await expect(ids('dev')).rejects.toThrow('there is no dev.list');
  });

  it('reads text, date and marks, and gives places in the file', async () => {
    const [article] = await loadGold(folder, { article: 'a' });
    expect(article?.source).toMatchObject({ text: 'Lima on Friday.', published: '2025-04-03' });
    expect(article?.marks).toHaveLength(2);
    expect(article?.placeOf(8)).toBe(`${join(folder, 'news/a.txt')}:3:17`);
  });

  it('has no marks where gold is partial', async () => {
    const [article] = await loadGold(folder, { article: 'd' });
    expect(article?.marks).toBeUndefined();
    expect(article?.partial).toEqual(['agreements']);
  });
});

describe('gold beside the texts of one folder', () => {
  beforeEach(() =>
    write({
      'own/b.txt': annotated('b'),
      'own/b.json': gold,
      'own/a.txt': annotated('a'),
      'own/a.json': gold.replace('"Lima"', '"Quito"'),
      'own/ungold.txt': annotated('ungold'),
    }),
  );

  it('reads the articles that have gold and tells of its errors', () => {
    const problems: string[] = [];
    const articles = loadGoldBeside(join(folder, 'own'), {
      onProblem: (problem) => problems.push(problem),
    });
    expect(articles.map(({ id, marks }) => [id, marks?.length])).toEqual([
      ['a', 2],
      ['b', 2],
    ]);
    expect(problems).toEqual([expect.stringContaining('"Quito" does not stand in the text')]);
  });

  it('is not scored with the folders around it', async () => {
    expect(await loadGold(folder)).toEqual([]);
  });
});

describe('one folder an article', () => {
  it('reads article, gold and marks', async () => {
    write({
      'one/article.txt': 'Lima on Friday.\n',
      'one/gold.json': gold.replace('{', '{"published":"2025-04-03",'),
      'two/deep/article.txt': 'Lima.\n',
      'two/deep/gold.json': gold,
      'two/deep/article.marks.txt': '{}\n\n[Lima](GPE).',
      'three/article.txt': 'no gold',
    });
    const articles = await loadGold(folder);
    expect(articles.map(({ id }) => id)).toEqual(['deep', 'one']);
    expect(articles[1]?.source).toMatchObject({ published: '2025-04-03', publishedFrom: 'flag' });
    expect(articles[1]?.marks).toBeUndefined();
    expect(articles[0]?.marks).toEqual([{ start: 0, end: 4, type: 'GPE' }]);
    expect(articles[0]?.placeOf(0)).toBe(`${join(folder, 'two/deep/article.txt')}:1:1`);
  });

  it.each([
    [
      'marks over another text',
      { 'article.marks.txt': '{}\n\n[Lima](GPE)!' },
      'without its marks the text is not that of the article',
    ],
    [
      'gold that does not fit',
      { 'gold.json': gold.replace('"Lima"', '"Quito"') },
      '"Quito" does not',
    ],
  ])('refuses %s', async (_, files, message) => {
    write({ 'article.txt': 'Lima.', 'gold.json': gold, ...files });
    await expect(loadGold(folder)).rejects.toThrow(message);
  });

  it('refuses gold without an article, and no folder', async () => {
    write({ 'gold.json': gold });
    await expect(loadGold(folder)).rejects.toThrow('gold.json stands beside no article.*');
    await expect(loadGold(join(folder, 'none'))).rejects.toThrow('no such folder');
  });
});
