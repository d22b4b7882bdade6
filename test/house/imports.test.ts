// Who may import whom, read from the import lines of every source file.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../src/', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts'),
);

/** Rooms, and the rooms beside themselves that they may import; `errors` and `document` all may. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  cli: ['read', 'pipeline', 'stages', 'render', 'score', 'lookup', 'index', 'kinds'],
  index: ['pipeline', 'stages', 'render', 'lookup', 'read'],
  pipeline: ['stages'],
  read: [],
  stages: ['kinds', 'match', 'lexicons', 'models', 'lookup'],
  kinds: ['match', 'lexicons'],
  match: ['lexicons'],
  models: ['lexicons', 'kinds', 'stages', 'score', 'pipeline'],
  lexicons: [],
  lookup: [],
  render: ['lookup', 'kinds'],
  score: ['lookup', 'kinds', 'models', 'pipeline', 'stages', 'render'],
  errors: [],
  document: [],
};
const shared = new Set(['document', 'errors']);
const trainerOnly = new Set(['stages', 'score', 'kinds', 'pipeline']);

function roomOf(path: string): string {
  return (path.split('/')[0] ?? '').replace(/\.ts$/, '');
}

function importsOf(path: string): readonly string[] {
  const text = readFileSync(join(root, path), 'utf8');
  return [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map((match) =>
    relative(root, join(root, dirname(path), match[1] ?? '')),
  );
}

describe('imports', () => {
  it.each(files)('%s imports only what its room may', (path) => {
    const room = roomOf(path);
    const wrong = importsOf(path).filter((target) => {
      const other = roomOf(target);
      if (other === room || (shared.has(other) && room !== 'document')) return false;
      const trainer = /(^|\/)(train|corpus)[^/]*\.ts$/.test(path) || path.includes('/train/');
      if (room === 'models' && trainerOnly.has(other)) return !trainer;
      return !(mayImport[room] ?? []).includes(other);
    });
    expect(wrong).toEqual([]);
  });

  it.each(
    files.filter((path) => roomOf(path) !== 'cli' && !/(^|\/)train[^/]*(\.ts|\/)/.test(path)),
  )('%s leaves the process, clocks and chance alone', (path) => {
    const code = readFileSync(join(root, path), 'utf8').replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '');
    expect(
      code.match(
        /\b(process\.\w+|console\.\w+|Date\.now\(|new Date\(\)|performance\.now|Math\.random)/g,
      ),
    ).toBeNull();
  });

  it('only loaders read files', () => {
    const readers = files.filter(
      (path) =>
        /from 'node:fs/.test(readFileSync(join(root, path), 'utf8')) &&
        roomOf(path) !== 'cli' &&
        !/(^|\/)(load|weights|train|corpus|gold)[^/]*\.ts$/.test(path) &&
        !path.includes('/train/') &&
        roomOf(path) !== 'read',
    );
    expect(readers).toEqual([]);
  });
});
