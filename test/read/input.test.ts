import { createReadStream, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/document.ts';
import { InputError } from '../../src/errors.ts';
import { formatByContent, formatByEnding } from '../../src/read/formats.ts';
import { type ReadOptions, readInput } from '../../src/read/index.ts';
import { findInputs } from '../../src/read/operands.ts';

const folder = fileURLToPath(new URL('../../fixtures/cli/', import.meta.url));

async function* pieces(...list: readonly (string | Uint8Array)[]) {
  yield* list;
}

async function readAll(
  from: string | AsyncIterable<string | Uint8Array>,
  options: Partial<ReadOptions> = {},
): Promise<readonly (Source | string)[]> {
  const input = typeof from === 'string' ? ({ kind: 'file', path: from } as const) : stdin;
  const found: (Source | string)[] = [];
  const all = { stdin: typeof from === 'string' ? pieces() : from, folder, ...options };
  for await (const source of readInput(input, all)) {
    found.push(source instanceof InputError ? `${source.record}: ${source.message}` : source);
  }
  return found;
}

const stdin = { kind: 'stdin' } as const;

describe('readInput', () => {
  it('reads a file of plain text as it is', async () => {
    expect(await readAll('crlf.txt')).toEqual([
      {
        id: 'crlf.txt',
        path: 'crlf.txt',
        mediaType: 'text/plain',
        text: 'First paragraph.\r\n\r\nSecond paragraph.\r\n',
      },
    ]);
  });

  it('names what it cannot read', async () => {
    expect(await readAll('nowhere.txt')).toEqual(['undefined: no such file']);
    expect(await readAll('cut.json')).toEqual([expect.stringMatching(/^undefined: not JSON: /)]);
    expect(await readAll('.')).toEqual(['undefined: a folder where a file was expected']);
  });

  it('reads the rest of NDJSON after a bad line', async () => {
    const found = await readAll('mixed.ndjson');
    expect(found.map((item) => (typeof item === 'string' ? item : [item.id, item.record]))).toEqual(
      [
        ['a', 1],
        expect.stringMatching(/^2: not JSON: .*; each line must be one object such as/),
        '4: no field "text", "body" or "content"; name the field of the text with --text-field (fields: id)',
        ['c', 5],
        '6: a list where an object such as {"text": "…"} was expected',
        '7: a string where an object such as {"text": "…"} was expected',
        expect.stringMatching(/^8: not UTF-8 at byte 102 \(0xE9\)/),
        ['d', 9],
      ],
    );
  });

  it('reads the rest of a JSON list after a bad item', async () => {
    const found = await readAll('list.json');
    expect(found.map((item) => (typeof item === 'string' ? item : item.id))).toEqual([
      'list.json#1',
      '2: a number where an object such as {"text": "…"} was expected',
      'second',
    ]);
  });

  it.each([
    ['{"a": {"b": "x"}, "a.b": "y"}', 'a.b', 'y'],
    ['{"a": {"b": "x"}}', 'a.b', 'x'],
    ['{"story": "x", "text": "y"}', 'story', 'x'],
  ])('finds the text of %s in %s', async (json, textField, text) => {
    expect(await readAll(pieces(json), { textField })).toMatchObject([{ text }]);
  });

  it('takes metadata from JSON', async () => {
    const json =
      '{"text": "x", "title": "T", "date": "3 April 2025", "url": "https://e.org", "lang": "en", "key": 7}';
    expect(await readAll(pieces(json), { idField: 'key', from: 'json' })).toEqual([
      {
        id: '7',
        text: 'x',
        mediaType: 'application/json',
        title: 'T',
        published: '2025-04-03',
        publishedFrom: 'metadata',
        url: 'https://e.org',
        language: 'en',
      },
    ]);
    expect(await readAll(pieces(json), { date: '2020-01-01' })).toMatchObject([
      { published: '2020-01-01', publishedFrom: 'flag' },
    ]);
  });

  it('gives each line before the next is read, for ever', async () => {
    let read = 0;
    const endless = (async function* () {
      for (;;) {
        read += 1;
        yield `{"text": "Article ${read}."}\n`;
      }
    })();
    let count = 0;
    for await (const source of readInput(stdin, { stdin: endless, folder })) {
      count += 1;
      expect(source).toMatchObject({ record: count, text: `Article ${count}.` });
      expect(read).toBeLessThanOrEqual(count + 1);
      if (count === 1_000) break;
    }
  });

  it('puts lines together from any pieces', async () => {
    const bytes = Buffer.from('{"text": "Élan 🙂"}\n\n{"text": "Two."}');
    const single = [...bytes].map((byte) => Uint8Array.of(byte));
    expect(await readAll(pieces(...single))).toMatchObject([
      { text: 'Élan 🙂', record: 1 },
      { text: 'Two.', record: 3 },
    ]);
  });

  it('reads NDJSON in UTF-16', async () => {
    const bytes = Buffer.from('\ufeff{"text": "Élan 🙂"}\n{"text": "Two."}\n', 'utf16le');
    expect(await readAll(pieces(bytes.subarray(0, 7), bytes.subarray(7)))).toMatchObject([
      { text: 'Élan 🙂' },
      { text: 'Two.' },
    ]);
  });

  it('passes over a line that no memory should hold', async () => {
    const piece = Buffer.alloc(1024 * 1024, 'x');
    const long = (async function* () {
      yield '{"text": "One."}\n';
      for (let count = 0; count < 66; count += 1) yield piece;
      yield '\n{"text": "Two."}\n';
    })();
    expect(await readAll(long)).toMatchObject([
      { text: 'One.' },
      '2: this line is larger than 64 MiB; split it',
      { text: 'Two.', record: 3 },
    ]);
  });

  it('passes on what is a fault of the program', async () => {
    const broken = (async function* () {
      yield 'text';
      throw new TypeError('a fault');
    })();
    await expect(readAll(broken)).rejects.toThrow('a fault');
    createReadStream(join(folder, 'empty.txt')).destroy();
  });
});

describe('formats', () => {
  it.each([
    ['a.txt', 'text'],
    ['A.HTML', 'html'],
    ['a.b.md', 'markdown'],
    ['a.jsonl', 'ndjson'],
    ['a.json', 'json'],
    ['a.pdf', undefined],
    ['txt', undefined],
  ])('%s is %s', (path, format) => {
    expect(formatByEnding(path)).toBe(format);
  });

  it.each([
    ['The deal was signed.', 'text'],
    ['', 'text'],
    ['  \n{"text": "x"}\n{"text": "y"}', 'ndjson'],
    ['{"text": "x"}', 'ndjson'],
    ['{\n  "text": "x"\n}', 'json'],
    ['[{"text": "x"}]', 'json'],
    ['[LONDON] The deal was signed.', 'text'],
    ['<!DOCTYPE html><html>', 'html'],
    ['<?xml version="1.0"?>\n<html>', 'html'],
    ['<p class="a">The deal', 'html'],
    ['<3 is a heart', 'text'],
    ['---\ntitle: x\n---\n', 'markdown'],
    ['# A heading\n\ntext', 'markdown'],
    ['#hashtag of the day', 'text'],
  ])('%j looks like %s', (head, format) => {
    expect(formatByContent(head)).toBe(format);
  });
});

describe('findInputs', () => {
  const root = mkdtempSync(join(tmpdir(), 'nutgraf-'));
  mkdirSync(join(root, 'news/deep'), { recursive: true });
  for (const name of [
    'b.txt',
    'a.txt',
    'news/c.md',
    'news/deep/d.HTML',
    'news/e.pdf',
    'f[1].txt',
  ]) {
    writeFileSync(join(root, name), 'x');
  }

  const find = async (...operands: string[]) =>
    (await findInputs(operands, root)).map((input) =>
      input instanceof InputError
        ? `${input.path}: ${input.message}`
        : input.kind === 'stdin'
          ? '-'
          : input.path,
    );

  it.each([
    [[], ['-']],
    [['-'], ['-']],
    [
      ['b.txt', 'a.txt', '-', 'b.txt', './a.txt'],
      ['b.txt', 'a.txt', '-'],
    ],
    [['news'], ['news/c.md', 'news/deep/d.HTML']],
    [['news/'], ['news/c.md', 'news/deep/d.HTML']],
    [['*.txt'], ['a.txt', 'b.txt', 'f[1].txt']],
    [['**/*.{md,txt}'], ['a.txt', 'b.txt', 'f[1].txt', 'news/c.md']],
    [['f[1].txt'], ['f[1].txt']],
    [['news/e.pdf'], ['news/e.pdf']],
    [
      ['gone.txt', 'a.txt'],
      ['gone.txt: no such file or folder', 'a.txt'],
    ],
    [['*.xyz'], ['*.xyz: no file matches this pattern']],
  ])('%j are %j', async (operands, paths) => {
    expect(await find(...operands)).toEqual(paths);
  });

  it('takes absolute paths', async () => {
    expect(await find(join(root, 'news'))).toEqual([
      join(root, 'news/c.md'),
      join(root, 'news/deep/d.HTML'),
    ]);
  });

  it('says when a folder holds nothing to read', async () => {
    mkdirSync(join(root, 'empty'));
    expect(await find('empty')).toEqual([
      expect.stringMatching(/^empty: no file in it ends in \.txt/),
    ]);
  });
});
