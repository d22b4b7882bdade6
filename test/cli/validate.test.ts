import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Ran, runCli } from '../helpers/io.ts';

vi.mock('../../src/score/score.ts', async (load) => {
  const original = await load<typeof import('../../src/score/score.ts')>();
  return {
    ...original,
    scoreArticle: (...[document, article]: Parameters<typeof original.scoreArticle>) => {
      if (document.source.text.includes('FAULT')) throw new TypeError('out of order');
      return original.scoreArticle(document, article);
    },
  };
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-validate-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

const validate = (...argv: string[]): Promise<Ran> =>
  runCli(['validate', ...argv], { cwd: folder });

const right = JSON.stringify({
  published: '2025-04-03',
  dates: [{ text: 'Friday', value: '2025-04-04' }],
});
const wrong = JSON.stringify({ dates: [{ text: 'Friday' }, { text: 'left' }] });

/** One article whose gold is found, one of whose two dates one is not. */
beforeEach(() =>
  write({
    'good/article.txt': 'Ana will leave on Friday.\n',
    'good/gold.json': right,
    'bad/article.txt': 'Ana left Lima.\n\nBea left on Friday.\n',
    'bad/gold.json': wrong,
  }),
);

describe('exit codes', () => {
  it.each([
    ['no thresholds', ['bad'], 0],
    ['a threshold that is reached', ['--min-f1', '1', 'good'], 0],
    ['a threshold that is missed', ['--min-f1', '0.9', 'bad'], 1],
    ['a threshold of one layer', ['--min-f1', 'dates=0.9', 'bad'], 1],
    ['a threshold of one layer over all', ['--min-f1', '0.9,dates=0.1', 'bad'], 0],
    ['two thresholds', ['--min-f1', 'dates=0.9', '--min-f1', '0.1', 'bad'], 1],
    ['a threshold of a layer without gold', ['--min-f1', 'quotes=0.5', 'good'], 1],
    ['all folders below', ['--min-f1', '0.9', '.'], 1],
    ['two folders', ['--min-f1', '0.9', 'good', 'bad'], 1],
    ['no folder', [], 2],
    ['a folder that is not there', ['none'], 2],
    ['a file', ['good/gold.json'], 2],
    ['a threshold that is no number', ['--min-f1', 'high', 'good'], 2],
    ['a threshold above 1', ['--min-f1', '95', 'good'], 2],
    ['a layer that is not known', ['--min-f1', 'figure=0.5', 'good'], 2],
    ['a report that is not known', ['--report', 'html', 'good'], 2],
    ['a flag that is not known', ['--all', 'good'], 2],
  ])('%s', async (_, argv, code) => {
    const ran = await validate(...argv);
    expect(ran.code).toBe(code);
    if (code === 2) expect([ran.out, ran.err.slice(0, 8)]).toEqual(['', 'nutgraf:']);
  });

  it.each([
    ['no gold at all', { 'empty/article.txt': 'Ana.' }, 'empty: no articles with gold'],
    [
      'gold that is no JSON',
      { 'empty/article.txt': 'Ana.', 'empty/gold.json': '{' },
      'empty/gold.json:',
    ],
    [
      'gold without an article',
      { 'empty/gold.json': '{}' },
      'empty: gold.json stands beside no article.*',
    ],
    [
      'words that are not in the article',
      { 'empty/article.txt': 'Ana.', 'empty/gold.json': wrong },
      'nutgraf: gold: empty/gold.json: dates[1].text: "left" does not stand in the text',
    ],
    [
      'an article that cannot be read',
      { 'empty/article.json': '{', 'empty/gold.json': '{}' },
      'empty/article.json: ',
    ],
    [
      'an article without text',
      { 'empty/article.json': '[]', 'empty/gold.json': '{}' },
      'empty/article.json',
    ],
  ])('2 for %s', async (_, files, message) => {
    write(files);
    const { code, err } = await validate('empty');
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

it('2 for a fault of the program, told with its article and stack', async () => {
  write({ 'good/article.txt': 'Ana will leave on Friday, FAULT.\n' });
  const { code, out, err } = await validate('.');
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(
    /^nutgraf: good\/article\.txt: a fault of nutgraf, .*: out of order\n.*Error/,
  );
});

describe('nutgraf.config.json', () => {
  const config = (validateSection: unknown) => JSON.stringify({ validate: validateSection });
  it.each([
    ['a number', config({ minF1: 0.9 }), 1],
    ['by layer', config({ minF1: { dates: 0.9 } }), 1],
    ['others', config({ minF1: { others: 0.9, dates: 0.1 } }), 0],
    ['nothing about it', '{}', 0],
    ['no JSON', '{', 2],
    ['a list', '[]', 2],
    ['an unknown layer', config({ minF1: { date: 0.9 } }), 2],
    ['an unknown field', config({ minF2: 0.9 }), 2],
  ])('%s', async (_, text, code) => {
    write({ 'nutgraf.config.json': text });
    expect((await validate('bad')).code).toBe(code);
  });

  it('is found in a folder above, and gives way to flags', async () => {
    write({ 'nutgraf.config.json': config({ minF1: { dates: 0.9 } }) });
    const from = (...argv: string[]) => runCli(['validate', ...argv], { cwd: join(folder, 'bad') });
    expect((await from('.')).code).toBe(1);
    expect((await from('--min-f1', 'dates=0.5', '.')).code).toBe(0);
  });
});

describe('what is printed', () => {
  it('is a table', async () => {
    const { out } = await validate('.');
    expect(out).toContain('dates     3      2      2  100.0  66.7  80.0');
  });

  it('lists differences with places', async () => {
    const { out } = await validate('--diff', 'bad');
    expect(out).toContain('bad/article.txt:1:5: missing dates DATE: left\n');
  });

  it('is JSON', async () => {
    const { out } = await validate('--format', 'json', '--diff', '--min-f1', '0.5', '.');
    expect(JSON.parse(out)).toMatchObject({
      articles: 2,
      met: true,
      layers: { dates: { gold: 3, right: 2, recall: 0.6667, minF1: 0.5 } },
      differences: [{ place: 'bad/article.txt:1:5', outcome: 'missing', words: 'left' }],
    });
  });

  it('is JUnit XML alone', async () => {
    const { out } = await validate('--report', 'junit', '--min-f1', '0.9', 'bad');
    expect(out).toMatch(
      /^<\?xml[\s\S]*<testsuites tests="1" failures="1">[\s\S]*<\/testsuites>\n$/,
    );
  });

  it('has annotations for GitHub after the table', async () => {
    const { out } = await validate('--report', 'github', '--diff', 'bad');
    expect(out).toContain(
      '\n::warning file=bad/article.txt,line=1,col=5::missing dates DATE: left\n',
    );
  });

  it('has no control characters of the article', async () => {
    write({ 'bad/article.txt': 'A\u001b[31mna left on Friday.', 'bad/gold.json': wrong });
    const gold = JSON.stringify({ dates: [{ text: 'A\u001b[31mna left' }] });
    write({ 'bad/gold.json': gold });
    const { out } = await validate('--diff', 'bad');
    expect(out).toContain('missing dates DATE: A');
    expect(out).not.toContain('\u001b');
  });
});

describe('accepted output', () => {
  it('is written where asked, and gold is not', async () => {
    const { code, err } = await validate('--update-expected', '.');
    expect([code, err]).toEqual([
      0,
      'nutgraf: bad/expected.json: written\nnutgraf: good/expected.json: written\n',
    ]);
    expect([read('good/gold.json'), read('bad/gold.json')]).toEqual([right, wrong]);
    expect((await validate('--update-expected', '.')).err).toBe('');
    expect((await validate('.')).code).toBe(0);
  });

  it('is what the main command prints inside the folder', async () => {
    await validate('--update-expected', 'good');
    const argv = ['--format', 'json', '--date', '2025-04-03', 'article.txt'];
    const { out } = await runCli(argv, { cwd: join(folder, 'good') });
    expect(read('good/expected.json')).toBe(out);
  });

  it('is compared, and a change is told with its path and place', async () => {
    await validate('--update-expected', 'good');
    const changed = read('good/expected.json').replace('"2025-04-04"', '"2025-04-11"');
    write({ 'good/expected.json': changed });
    const { code, out } = await validate('good');
    expect(code).toBe(1);
    expect(out).toContain(
      'good/article.txt:1:19: documents[0].dates[0].value: expected "2025-04-11", printed "2025-04-04"\n',
    );
    expect(read('good/expected.json')).toBe(changed);
  });

  it('must be JSON', async () => {
    write({ 'good/expected.json': 'x' });
    const { code, err } = await validate('good');
    expect(code).toBe(2);
    expect(err).toContain('nutgraf: good/expected.json: ');
  });
});

describe('annotated articles', () => {
  beforeEach(() =>
    write({
      'all/news/a.txt': '{"id":"a","date":"2025-04-03"}\n\nAna left on [Friday](DATE).',
      'all/news/b.txt': '{"id":"b","date":"2025-04-03"}\n\n[Ana](DATE) left.',
      'all/records/a.json': '{}',
      'all/records/b.json': '{"quotes":[{"kind":"direct","text":"not there"}]}',
      'all/dev.list': 'a\n',
    }),
  );

  it.each([
    ['dev', 0],
    ['train', 1],
    ['all', 1],
    ['test', 2],
  ])('split %s', async (split, code) => {
    expect((await validate('--split', split, '--min-f1', 'dates=0.9', 'all')).code).toBe(code);
  });

  it('goes on past errors in gold, tells them, and never writes', async () => {
    const { code, err, out } = await validate('--update-expected', '--diff', 'all');
    expect(code).toBe(0);
    expect(err).toBe(
      'nutgraf: gold: all/records/b.json: quotes[0].text: "not there" does not stand in the text\n',
    );
    expect(out).toContain('all/news/b.txt:3:2: missing dates DATE: Ana');
    expect(existsSync(join(folder, 'all/news/expected.json'))).toBe(false);
  });
});
