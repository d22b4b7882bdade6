import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPipeline, recordNames } from '../../src/pipeline.ts';
import { selectRecords } from '../../src/render/select.ts';
import { toWire } from '../../src/render/wire.ts';
import { checkDocument, checkSchema } from '../helpers/check-output.ts';
import { runCli } from '../helpers/io.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const pipeline = createPipeline();

function extract(text: string, offsets: 'utf16' | 'codepoint' | 'byte' = 'utf16') {
  const document = pipeline.run({ id: 'test', text, mediaType: 'text/plain' });
  const selection = selectRecords(document, { only: recordNames });
  return toWire(selection, { offsets, includeText: true });
}

/** What news is made of, and what is not. */
const piece = fc.oneof(
  fc.constantFrom(
    ...'President Ana Tovar|said|the deal|signed|on Tuesday|$3.5 million|1,700 deportations|“|”|"|\'s|Mexico|(DHS)|.|,|\n\n|\n|U.S.|according to|she|at least 12 people|—|🙂|吴|שלום|\u0000|\ud83d|...|more than|he told|Inc.|Mr.|April 3, 2025|;|:|-|/|%|http://e.org/?a=1|\t|\u00a0'.split(
      '|',
    ),
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const anyText = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 60 })
  .map((pieces) => pieces.flat().join(''));

describe('any text', () => {
  it.each(['utf16', 'codepoint', 'byte'] as const)(
    'gives spans in bounds, equal words and ids that resolve, in %s',
    (offsets) => {
      fc.assert(
        fc.property(anyText, (given) => {
          // Half a pair has no form in UTF-8.
          const text = offsets === 'byte' ? Buffer.from(given).toString() : given;
          const document = extract(text, offsets);
          checkSchema({ schema: 'nutgraf/1', offsets, documents: [document] });
          checkDocument(document, offsets);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('gives the same bytes twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(JSON.stringify(extract(text))).toBe(JSON.stringify(extract(text)));
      }),
      { numRuns: 40 },
    );
  });

  it('is the same as HTML without tags', async () => {
    const words = fc.stringMatching(/^[A-Za-z0-9 ,.$%]{1,60}$/).map((text) => `The ${text} end.`);
    const bare = ({ documents }: { documents: { id: string; source: unknown }[] }) =>
      documents.map(({ id: _, source: __, ...rest }) => rest);
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 4 }), async (list) => {
        const paragraphs = list.map((text) => text.replace(/ +/g, ' '));
        const html = paragraphs.map((text) => `<p>${text}</p>`).join('');
        const run = async (from: string, stdin: string) =>
          bare(JSON.parse((await runCli(['--from', from, '--include-text'], { stdin })).out));
        expect(await run('html', html)).toEqual(await run('text', paragraphs.join('\n\n')));
      }),
      { numRuns: 15 },
    );
  });
});

describe('every fixture', () => {
  // The corpus is marked up for training and large, no input that the command has a reader for.
  const articles = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.(?:txt|html|md|json|ndjson)$/.test(path) && !path.startsWith('corpus'),
  );

  it.each(['json', 'ndjson'] as const)('follows the schema as %s', async (format) => {
    const { out } = await runCli(['-f', format, '--include-text', ...articles], { cwd: fixtures });
    const outputs = format === 'json' ? [out] : out.trimEnd().split('\n');
    for (const text of outputs) {
      const output = JSON.parse(text);
      checkSchema(output);
      for (const document of output.documents ?? [output]) checkDocument(document, 'utf16');
    }
  });

  it.each(['table', 'csv', 'tsv', 'markdown'] as const)('comes out as %s', async (format) => {
    const { out, err } = await runCli(['-f', format, '--explain', ...articles], { cwd: fixtures });
    expect(out.length).toBeGreaterThan(100);
    expect(err).not.toContain('fault');
  });

  it('is the same on every run', async () => {
    const argv = ['-f', 'json', ...articles];
    const first = await runCli(argv, { cwd: fixtures });
    expect((await runCli(argv, { cwd: fixtures })).out).toBe(first.out);
  });

  it('has agreeing offsets in all units', async () => {
    const texts = articles.filter((path) => path.endsWith('article.txt'));
    for (const path of texts) {
      const text = readFileSync(`${fixtures}${path}`, 'utf8');
      for (const unit of ['utf16', 'codepoint', 'byte'] as const) {
        checkDocument(extract(text, unit), unit);
      }
    }
  });
});
