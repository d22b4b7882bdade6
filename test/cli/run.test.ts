import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { runCli } from '../helpers/io.ts';

const cwd = fileURLToPath(new URL('../../fixtures/cli/', import.meta.url));
/** All but tab and line feed. */
const controls = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
const text = 'The deal was signed on Tuesday.';

describe('run', () => {
  it('prints the others and fails where some input fails', async () => {
    const { code, out, err } = await runCli(
      ['--only', 'dates', 'latin1.txt', 'gone.txt', 'nul.txt', 'no-text.json', 'utf16-le.txt'],
      { cwd },
    );
    expect(code).toBe(1);
    expect(JSON.parse(out).documents.map(({ id }: { id: string }) => id)).toEqual([
      'nul.txt',
      'utf16-le.txt',
    ]);
    const lines = err.trimEnd().split('\n');
    expect(lines).toEqual([
      expect.stringMatching(/^nutgraf: latin1\.txt: not UTF-8 at byte 6 \(0xE9\); convert it/),
      'nutgraf: gone.txt: no such file or folder',
      expect.stringMatching(/^nutgraf: no-text\.json: no field "text".*--text-field/),
    ]);
  });

  it('goes on after a bad line', async () => {
    const { code, out, err } = await runCli(['-f', 'ndjson', '--only', 'dates', 'mixed.ndjson'], {
      cwd,
    });
    expect(code).toBe(1);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['a', 'c', 'd']);
    expect(err.split('\n').map((line) => line.split(' ')[1])).toEqual([
      'mixed.ndjson:2:',
      'mixed.ndjson:4:',
      'mixed.ndjson:6:',
      'mixed.ndjson:7:',
      'mixed.ndjson:8:',
      undefined,
    ]);
  });

  it('prints valid JSON where all fails', async () => {
    const { code, out } = await runCli(['gone.txt'], { cwd });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({ schema: 'nutgraf/1', offsets: 'utf16', documents: [] });
  });

  it('prints each document before the next is read', async () => {
    let printed = 0;
    const stdin = (async function* () {
      for (let count = 0; count < 50; count += 1) {
        expect(printed).toBeGreaterThanOrEqual(count - 1);
        yield `${JSON.stringify({ text: `${text} ${count}` })}\n`;
      }
    })();
    const { code, out } = await runCli(['-f', 'ndjson', '--only', 'dates'], {
      stdin,
      onWrite: () => {
        printed += 1;
        return undefined;
      },
    });
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(50);
  });

  it('takes a closed pipe for success', async () => {
    let writes = 0;
    let read = 0;
    const stdin = (async function* () {
      for (;;) {
        read += 1;
        yield `{"text": "${text}"}\n`;
      }
    })();
    const { code, err } = await runCli(['-f', 'ndjson', '--only', 'dates'], {
      stdin,
      onWrite: () => {
        writes += 1;
        return writes < 3 ? undefined : Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
      },
    });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(read).toBeLessThan(10);
  });

  it('lets no control character reach a terminal', async () => {
    const evil = 'On \u001b[31mTuesday\u0007, \u009b2J\u202eApril\u2066 1\u0085, 2025, it began.';
    for (const format of ['table', 'csv', 'tsv', 'markdown']) {
      const { out } = await runCli(['-f', format, '--explain', '--only', 'dates'], { stdin: evil });
      expect(out).not.toMatch(controls);
    }
    const json = await runCli(['--only', 'dates', '--include-text'], { stdin: evil });
    expect(json.out).not.toMatch(controls);
    expect(JSON.parse(json.out).documents[0].text).toBe(evil);
    const failure = await runCli(['\u001b[31mgone.txt'], { cwd });
    expect(failure.err).toBe('nutgraf: \ufffd[31mgone.txt: no such file or folder\n');
    const usage = await runCli(['--date', '\u001b[31m'], { cwd, stdin: '' });
    expect(usage.err).not.toContain('\u001b');
    const unknown = await runCli(['--\u001b[31m'], { cwd, stdin: '' });
    expect(unknown.err).not.toContain('\u001b');
  });
});

describe('schema', () => {
  it('is a JSON Schema of 2020-12 that names all kinds', async () => {
    const { code, out } = await runCli(['schema'], { stdin: '' });
    expect(code).toBe(0);
    const schema = JSON.parse(out);
    expect(new Ajv2020({ strict: true, allowUnionTypes: true }).validateSchema(schema)).toBe(true);
    expect(schema.$defs.relation.properties.type.enum).toContain('holds_position');
    expect(schema.$defs.figure.properties.event.enum).toContain('deportation');
    expect(schema.$defs.agreement.properties.kind.enum).toContain('ceasefire');
  });
});

describe('kinds', () => {
  it('lists them with codes and an example', async () => {
    const { code, out } = await runCli(['kinds'], { stdin: '' });
    expect(code).toBe(0);
    const { kinds } = JSON.parse(out);
    const arrested = kinds.find(({ name }: { name: string }) => name === 'arrested');
    expect(arrested).toMatchObject({ record: 'relation', plover: 'COERCE' });
    expect(kinds.find(({ name }: { name: string }) => name === 'arrest').gdelt).toBe('ARREST');
    for (const kind of kinds) {
      expect(kind.means).not.toBe('');
      expect(kind.example).not.toMatch(/[[\]]/);
    }
  });

  it('prints a table', async () => {
    const { out } = await runCli(['kinds', '--format', 'table'], { stdin: '', columns: 80 });
    expect(out).toContain('Events of figures');
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});

describe('completion', () => {
  it.each(['bash', 'zsh', 'fish'])('%s names every flag', async (shell) => {
    const { code, out } = await runCli(['completion', shell], { stdin: '' });
    expect(code).toBe(0);
    for (const flag of ['format', 'only', 'min-confidence', 'explain']) expect(out).toContain(flag);
  });
});
