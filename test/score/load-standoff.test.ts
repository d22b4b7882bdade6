import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DataError, InputError } from '../../src/errors.ts';
import { relationKinds } from '../../src/kinds/relations/index.ts';
import { ownNewswire, ownReleases } from '../../src/models/own-corpus.ts';
import { loadStandoff } from '../../src/score/load-standoff.ts';

const text = 'A visit\n\nAna Ray met Bo Li in Lima.';
const line = JSON.stringify({
  title: 'A visit',
  date: '2025-01-02',
  text: 'Ana Ray met Bo Li in Lima.',
});
const annotation = {
  source: 'text/all.jsonl.gz',
  line: 1,
  sha256: createHash('sha256').update(text).digest('hex').slice(0, 16),
  marks: [
    [9, 16, 'PER'],
    [21, 26, 'PER'],
    [30, 34, 'GPE'],
  ],
  entities: [
    { key: 'ray', type: 'person', names: ['@9-16'] },
    { key: 'li', type: 'person', names: ['@21-26'] },
  ],
  relations: [
    { type: 'met_with', subject: 'ray', object: 'li', factuality: 'actual', evidence: '@9-35' },
  ],
};

function writeFolders(annotated: object, lines: readonly string[]): [string, string] {
  const root = mkdtempSync(join(tmpdir(), 'standoff-'));
  mkdirSync(join(root, 'text'));
  writeFileSync(join(root, 'text/all.jsonl.gz'), gzipSync(lines.join('\n')));
  mkdirSync(join(root, 'annotations'));
  writeFileSync(join(root, 'annotations/a-1.json'), JSON.stringify(annotated));
  return [join(root, 'annotations'), root];
}

describe('standoff annotations', () => {
  it('get their words from the collection', () => {
    const [article] = loadStandoff(...writeFolders(annotation, ['{}', line]));
    expect(article?.source).toMatchObject({ id: 'a-1', text, published: '2025-01-02' });
    expect(article?.marks?.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ana Ray',
      'Bo Li',
      'Lima',
    ]);
    expect(article?.gold.entities?.map(({ names }) => names)).toEqual([['Ana Ray'], ['Bo Li']]);
    expect(article?.gold.relations?.[0]?.evidence).toEqual({ start: 9, end: 35 });
  });

  it('are refused where the text is another', () => {
    const folders = writeFolders(annotation, [line, '{}']);
    expect(() => loadStandoff(...folders)).toThrow(DataError);
    expect(() => loadStandoff(...folders)).toThrow('line 1 of text/all.jsonl.gz');
  });

  it('take sentences of tokens as paragraphs', () => {
    const tokens = ["Kenya 's army left .", '" No , " Ana Ray said .'];
    const words = `Kenya's army left.\n\n"No," Ana Ray said.`;
    const { line: _, ...rest } = annotation;
    const story = {
      ...rest,
      lines: [1, 3],
      sha256: createHash('sha256').update(words).digest('hex').slice(0, 16),
      marks: [[26, 33, 'PER']],
      entities: [],
      relations: [],
    };
    const [article] = loadStandoff(...writeFolders(story, ['-', ...tokens, '-']));
    expect(article?.source.text).toBe(words);
    expect(article?.marks?.map(({ start, end }) => words.slice(start, end))).toEqual(['Ana Ray']);
  });

  it('are refused without the collection', () => {
    const [annotations] = writeFolders(annotation, [line]);
    expect(() => loadStandoff(annotations, annotations)).toThrow(InputError);
  });
});

interface Records {
  readonly marks: readonly (readonly [number, number, string])[];
  readonly entities: readonly { readonly key: string; readonly type: string }[];
  readonly agreements: readonly { readonly key: string; readonly parties: readonly string[] }[];
  readonly figures: readonly { readonly key: string }[];
  readonly relations: readonly {
    readonly type: string;
    readonly subject?: string;
    readonly object: string;
  }[];
}

/** What cannot be so, whatever the text. */
function misfits({ marks, entities, agreements, figures, relations }: Records): readonly string[] {
  const types = new Map<string | undefined, string>([
    ...entities.map(({ key, type }) => [key, type] as const),
    ...agreements.map(({ key }) => [key, 'agreement'] as const),
    ...figures.map(({ key }) => [key, 'figure'] as const),
  ]);
  const kinds = new Map(relationKinds.map((kind) => [kind.type, kind]));
  const fits = (key: string | undefined, allowed: readonly string[] = []): boolean =>
    allowed.includes(types.get(key) ?? '');
  return [
    ...marks.flatMap(([start, end], index) =>
      start < end && start >= (marks[index - 1]?.[1] ?? 0) ? [] : [`mark ${start}-${end}`],
    ),
    ...agreements.flatMap(({ key, parties }) =>
      parties.every((party) => types.has(party)) ? [] : [`parties of ${key}`],
    ),
    ...relations.flatMap(({ type, subject, object }) => {
      const kind = kinds.get(type);
      const whole = subject === undefined || fits(subject, kind?.subject);
      return whole && fits(object, kind?.object) ? [] : [`${type}(${subject}, ${object})`];
    }),
  ];
}

describe.each([
  ['releases', ownReleases],
  ['newswire', ownNewswire],
])('the annotations of %s', (_, folder) => {
  it('have marks in order and relations of known types between what those may relate', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
    expect(files).not.toEqual([]);
    const wrong = files.map((file) => [
      file,
      misfits(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Records),
    ]);
    expect(wrong.filter(([, found]) => found?.length)).toEqual([]);
  });
});
