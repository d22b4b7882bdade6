import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { flags } from '../../src/cli/flags.ts';
import { inputFormats } from '../../src/read/formats.ts';
import { outputFormats } from '../../src/render/formats.ts';
import { runCli } from '../helpers/io.ts';

const text = 'The deal was signed on Tuesday, April 1, 2025. It was announced on Monday.\n';

/** A folder with all that the examples of the help name. */
function exampleFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-'));
  mkdirSync(join(folder, 'news'));
  writeFileSync(join(folder, 'article.txt'), text);
  writeFileSync(join(folder, 'page.html'), `<html><body><p>${text}</p></body></html>`);
  writeFileSync(join(folder, 'news/a.txt'), text);
  writeFileSync(join(folder, 'news/b.txt'), text);
  writeFileSync(join(folder, 'actors.tsv'), 'Honduras\tHND\nUnited States\tUSA\n');
  const story = { uuid: 'u1', text, article: { body: text } };
  writeFileSync(join(folder, 'stories.ndjson'), `${JSON.stringify(story)}\n`);
  return folder;
}

const folder = exampleFolder();
const nutgraf = (argv: readonly string[], options: Parameters<typeof runCli>[1] = {}) =>
  runCli(argv, { cwd: folder, stdin: '', ...options });
const json = async (...argv: string[]) => {
  const { code, out, err } = await nutgraf(argv);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
};

describe('help', () => {
  it('shows every flag with its values and its example', async () => {
    const { code, out, err } = await nutgraf(['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const words = out.replace(/\s+/g, ' ');
    for (const flag of flags) {
      expect(words).toContain(flag.flags);
      expect(words).toContain(flag.example);
      const values = 'choices' in flag ? flag.choices : 'list' in flag ? flag.list : [];
      for (const value of values) expect(words).toContain(value);
    }
    expect(out.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });

  it.each(flags.map(({ example }) => example))('example runs: %s', async (example) => {
    const command = example.replace(/^.*\| (?=nutgraf)/, '').replace(/ [|>] .*$/, '');
    const argv = command
      .split(' ')
      .slice(1)
      .map((word) => (word === 'news/*.txt' ? 'news/a.txt' : word));
    const { code, out } = await nutgraf(argv, { stdin: text });
    expect(code).toBe(0);
    // The text tells of no political event.
    expect(out === '').toBe(argv.includes('--out') || argv.includes('plover'));
  });

  it('is shown on a terminal without operand', async () => {
    const { code, out } = await runCli([], { stdoutIsTerminal: true });
    expect(code).toBe(0);
    expect(out).toContain('Usage: nutgraf');
  });

  it.each(['schema', 'kinds', 'completion', 'validate'])('is there for %s', async (command) => {
    const { code, out } = await nutgraf([command, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`Usage: nutgraf ${command}`);
  });

  it('tells the version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await nutgraf(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });
});

describe('--from', () => {
  it.each(inputFormats)('%s', async (format) => {
    const { code } = await nutgraf(['--from', format], {
      stdin: format.includes('json') ? '{"text": "x"}' : 'x',
    });
    expect(code).toBe(0);
  });

  it('wins over the ending', async () => {
    expect((await json('--from', 'text', 'page.html')).documents[0].source.mediaType).toBe(
      'text/plain',
    );
    expect((await json('--from', 'auto', 'page.html')).documents[0].source.mediaType).toBe(
      'text/html',
    );
  });
});

describe('--date', () => {
  it('anchors and is told', async () => {
    const { documents } = await json('--date', '2025-04-02', 'article.txt');
    expect(documents[0]).toMatchObject({ published: '2025-04-02', publishedFrom: 'flag' });
  });
});

describe('--text-field and --id-field', () => {
  it('name fields', async () => {
    const { documents } = await json(
      '--text-field',
      'article.body',
      '--id-field',
      'uuid',
      '--include-text',
      'stories.ndjson',
    );
    expect(documents[0]).toMatchObject({ id: 'u1', text, source: { record: 1 } });
  });
});

describe('--format', () => {
  it.each(outputFormats.filter((format) => format !== 'plover'))('%s', async (format) => {
    const { code, out } = await nutgraf(['-f', format, '--only', 'dates', 'article.txt']);
    expect(code).toBe(0);
    expect(out).toContain('2025-04-01');
    expect(out.endsWith('\n')).toBe(true);
  });

  it('plover takes names of actors from a list', async () => {
    writeFileSync(join(folder, 'arnor.txt'), 'Arnor attacked Gondor on Monday.');
    writeFileSync(join(folder, 'arnor.tsv'), 'Arnor\tARN\nGondor\tGON\n');
    const argv = ['-f', 'plover', '--actors', 'arnor.tsv', 'arnor.txt'];
    expect(await json(...argv)).toMatchObject({
      type: 'ASSAULT',
      actors: [{ country: 'ARN' }],
      recipients: [{ country: 'GON' }],
    });
  });

  it.each([
    [['--actors', 'actors.tsv'], /--actors: only goes with --format plover/],
    [['-f', 'plover', '--actors', 'none.tsv'], /--actors none\.tsv: cannot be read/],
    [['-f', 'plover', '--actors', 'article.txt'], /--actors article\.txt: no actor in it/],
  ])('refuses %j', async (argv, message) => {
    const { code, err } = await nutgraf([...argv, 'article.txt']);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it('is a table on a terminal, JSON elsewhere', async () => {
    const table = await nutgraf(['article.txt'], { stdoutIsTerminal: true });
    expect(table.out.startsWith('article.txt')).toBe(false);
    expect(table.out).toContain('article.txt');
    expect((await nutgraf(['article.txt'])).out.startsWith('{')).toBe(true);
  });
});

describe('--only', () => {
  it('finds these alone', async () => {
    const [document] = (await json('--only', 'dates', 'article.txt')).documents;
    expect(document.dates.length).toBeGreaterThan(0);
    expect(document).not.toHaveProperty('relations');
    expect(document).not.toHaveProperty('entities');
  });
});

describe('--min-confidence', () => {
  it('leaves out what is less sure', async () => {
    const [document] = (await json('--min-confidence', '1', '--only', 'dates', 'article.txt'))
      .documents;
    expect(document.dates.every((date: { confidence: number }) => date.confidence === 1)).toBe(
      true,
    );
  });
});

describe('--offsets', () => {
  it.each(['utf16', 'codepoint', 'byte'])('%s', async (unit) => {
    expect(await json('--offsets', unit, 'article.txt')).toMatchObject({ offsets: unit });
  });
});

describe('--explain', () => {
  it('underlines the trigger', async () => {
    const argv = ['-f', 'table', '--explain', '--only', 'dates', 'article.txt'];
    const { out } = await nutgraf(argv);
    expect(out).toMatch(/The deal was signed on Tuesday, April 1, 2025\.\n +~+\n/);
  });
});

describe('--out', () => {
  it('writes the file and leaves nothing beside it', async () => {
    const { code, out } = await nutgraf(['--out', 'news/out.json', 'article.txt']);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(JSON.parse(readFileSync(join(folder, 'news/out.json'), 'utf8')).documents).toHaveLength(
      1,
    );
    expect(readdirSync(join(folder, 'news')).sort()).toEqual(['a.txt', 'b.txt', 'out.json']);
  });

  it('leaves the old file until the new one is whole', async () => {
    writeFileSync(join(folder, 'kept.json'), 'old');
    const broken = (async function* () {
      yield '{"text": "One."}\n';
      expect(readFileSync(join(folder, 'kept.json'), 'utf8')).toBe('old');
      throw new TypeError('a fault');
    })();
    await expect(
      nutgraf(['--out', 'kept.json', '--from', 'ndjson'], { stdin: broken }),
    ).rejects.toThrow('a fault');
    expect(readFileSync(join(folder, 'kept.json'), 'utf8')).toBe('old');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it.each([
    ['article.txt', /is an input/],
    ['news', /is a folder/],
    ['nowhere/x.json', /cannot be written \(ENOENT\)/],
    ['', /is empty/],
  ])('refuses %j', async (file, message) => {
    const { code, err } = await nutgraf(['--out', file, 'article.txt']);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(readFileSync(join(folder, 'article.txt'), 'utf8')).toBe(text);
  });
});

describe('--color', () => {
  const hasColor = async (argv: string[], env: Record<string, string>, terminal: boolean) =>
    (
      await nutgraf(['-f', 'table', '--only', 'dates', ...argv, 'article.txt'], {
        env,
        stdoutIsTerminal: terminal,
      })
    ).out.includes('\u001b[');

  it.each([
    [[], {}, true, true],
    [[], {}, false, false],
    [[], { NO_COLOR: '1' }, true, false],
    [[], { NO_COLOR: '' }, true, true],
    [[], { TERM: 'dumb' }, true, false],
    [[], { FORCE_COLOR: '1' }, false, true],
    [[], { FORCE_COLOR: '0' }, true, false],
    [['--color', 'never'], { FORCE_COLOR: '1' }, true, false],
    [['--color', 'always'], { NO_COLOR: '1' }, false, true],
    [['--color', 'auto'], {}, true, true],
    [['--color', 'always', '--out', 'colored.txt'], {}, true, false],
  ])('%j with %j on a terminal %s: %s', async (argv, env, terminal, colored) => {
    expect(await hasColor(argv as string[], env, terminal)).toBe(colored);
  });
});

describe('--quiet and --verbose', () => {
  const many = Array.from({ length: 12 }, () => JSON.stringify({ text })).join('\n');
  writeFileSync(join(folder, 'many.ndjson'), many);
  const names = Array.from({ length: 12 }, (_, index) => `copy${index}.txt`);
  for (const name of names) writeFileSync(join(folder, name), text);

  it('a bar on a terminal where there are many inputs', async () => {
    const argv = ['--only', 'dates', ...names];
    expect((await nutgraf(argv, { stderrIsTerminal: true })).err).toContain('] 5/12');
    expect((await nutgraf(['-q', ...argv], { stderrIsTerminal: true })).err).toBe('');
    expect((await nutgraf(argv)).err).toBe('');
    const onTerminal = { stderrIsTerminal: true, stdoutIsTerminal: true };
    expect((await nutgraf(argv, onTerminal)).err).toBe('');
  });

  it('how long each stage took', async () => {
    const { err } = await nutgraf(['-v', '--only', 'dates', 'article.txt']);
    expect(err).toMatch(/^nutgraf: article\.txt: [\d.]+ ms \(tokens [\d.]+.*, render [\d.]+\)\n$/);
  });
});

describe('wrong usage', () => {
  it.each([
    [['--nonsense'], /unknown option '--nonsense'/],
    [['--formt', 'json'], /Did you mean --format\?/],
    [['--format', 'xml'], /Allowed choices are json, ndjson, table, csv, tsv, markdown/],
    [['--date', 'yesterday'], /--date yesterday: write a day that exists as YYYY-MM-DD/],
    [['--date', '2025-02-30'], /--date 2025-02-30/],
    [['--only', 'people'], /--only people: choose from entities, relations/],
    [['--only', ''], /--only : choose from/],
    [['--min-confidence', 'high'], /--min-confidence high: write a number from 0 to 1/],
    [['--min-confidence', '1.5'], /a number from 0 to 1/],
    [['--offsets', 'words'], /Allowed choices are utf16/],
    [['--text-field', ''], /--text-field: is empty/],
    [['completion', 'tcsh'], /choose from bash, zsh, fish/],
    [['schema', 'extra'], /too many arguments/],
  ])('%j', async (argv, message) => {
    const { code, out, err } = await nutgraf([...argv]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(err).toMatch(/^nutgraf: /);
  });
});
