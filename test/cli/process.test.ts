import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const text = 'The deal was signed on Tuesday.';

function start(...argv: string[]) {
  return spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...argv], { cwd: root });
}

type Child = ReturnType<typeof start>;

function ended(child: Child): Promise<{ code: number | null; err: string }> {
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  return new Promise((done) => child.on('close', (code) => done({ code, err })));
}

async function printed(child: Child): Promise<string> {
  let out = '';
  for await (const chunk of child.stdout) out += chunk;
  return out;
}

describe('the process', () => {
  it('reads standard input and ends with 0', async () => {
    const child = start('--only', 'dates');
    child.stdin.end(text);
    const [out, { code, err }] = await Promise.all([printed(child), ended(child)]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out).documents[0].id).toBe('stdin');
  }, 30_000);

  it('ends with 1 where an input failed and 2 where it is used wrongly', async () => {
    const failed = start('gone.txt');
    failed.stdout.resume();
    expect(await ended(failed)).toEqual({
      code: 1,
      err: 'nutgraf: gone.txt: no such file or folder\n',
    });
    const wrong = start('--nonsense');
    expect((await ended(wrong)).code).toBe(2);
  }, 30_000);

  it('prints a line before the next comes, and ends with 0 once its reader has gone', async () => {
    const child = start('-f', 'ndjson', '--only', 'dates');
    const end = ended(child);
    const line = `${JSON.stringify({ text })}\n`;
    child.stdin.on('error', () => {});
    child.stdin.write(line);
    const first = await new Promise<string>((done) =>
      child.stdout.once('data', (c) => done(`${c}`)),
    );
    expect(JSON.parse(first).source.record).toBe(1);
    child.stdout.destroy();
    const feed = setInterval(() => child.stdin.write(line), 5);
    const { code, err } = await end;
    clearInterval(feed);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  }, 30_000);

  it('keeps its memory bounded on endless input', async () => {
    const child = start('-f', 'ndjson', '--only', 'dates');
    child.stdout.resume();
    const end = ended(child);
    const line = `${JSON.stringify({ text: `${text} `.repeat(100) })}\n`;
    for (let count = 0; count < 3_000; count += 1) {
      if (!child.stdin.write(line)) await new Promise((done) => child.stdin.once('drain', done));
    }
    child.stdin.end();
    expect((await end).code).toBe(0);
  }, 60_000);
});
