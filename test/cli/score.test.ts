import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../src/cli/score.ts', import.meta.url));
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-score-'));
  mkdirSync(join(folder, 'news'));
  mkdirSync(join(folder, 'records'));
  const article =
    '{"id":"a","date":"2025-04-03"}\n\n[Ana](PER) left [Lima](GPE) on [Friday](DATE).';
  writeFileSync(join(folder, 'news/a.txt'), article);
  writeFileSync(join(folder, 'records/a.json'), '{"entities":[]}');
});
afterAll(() => rmSync(folder, { recursive: true }));

function score(...argv: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['--import', 'tsx', script, ...argv], { encoding: 'utf8' });
}

it('prints layers, rules and differences of a folder', () => {
  const argv = ['--split', 'all', '--gold', 'mentions', '--layer', 'mentions,dates', '--per-rule'];
  const { status, stdout } = score('--data', folder, ...argv);
  expect(stdout).toMatch(/\nmentions +2 +2 +2 +100\.0 +100\.0 +100\.0\n/);
  expect(stdout).toMatch(/\ndates\/weekday +dates +1 +1 +100\.0/);
  expect(stdout).not.toContain('entities');
  expect(status).toBe(0);
});

it('drops what one rule makes', () => {
  const argv = ['--split', 'all', '--layer', 'dates', '--without', 'dates/weekday', '--diff'];
  const { stdout } = score('--data', folder, ...argv);
  expect(stdout).toContain('a.txt:3:33: missing dates DATE: Friday\n');
});

it.each([
  [['--data', '/nowhere'], '/nowhere: no such folder'],
  [['--layer', 'figure'], '--layer figure: expected one of mentions,'],
])('ends with 2 for %j', (argv, message) => {
  const { status, stderr } = score(...argv);
  expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
});
