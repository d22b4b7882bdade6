// Turns what stands on the command line into a list of inputs: files, folders with all files of
// known endings below them, glob patterns, and `-` for standard input.

import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { InputError } from '../errors.ts';
import { knownEndings } from './formats.ts';

export type Input = { readonly kind: 'stdin' } | { readonly kind: 'file'; readonly path: string };

/** In the order given, folders and patterns sorted; a file named twice is read once. */
export async function findInputs(
  operands: readonly string[],
  folder: string,
): Promise<readonly (Input | InputError)[]> {
  if (operands.length === 0) return [{ kind: 'stdin' }];
  const inputs: (Input | InputError)[] = [];
  const seen = new Set<string>();
  for (const operand of operands) {
    if (operand === '-') {
      if (!seen.has('-')) inputs.push({ kind: 'stdin' });
      seen.add('-');
      continue;
    }
    const found = await findFiles(operand, folder);
    if (found instanceof InputError) inputs.push(found);
    else {
      for (const path of found) {
        const absolute = resolve(folder, path);
        if (!seen.has(absolute)) inputs.push({ kind: 'file', path });
        seen.add(absolute);
      }
    }
  }
  return inputs;
}

async function findFiles(operand: string, folder: string): Promise<readonly string[] | InputError> {
  const absolute = resolve(folder, operand);
  const stat = statSync(absolute, { throwIfNoEntry: false });
  if (stat !== undefined && !stat.isDirectory()) return [operand];
  const { glob, escapePath, isDynamicPattern } = await import('tinyglobby');
  const pattern = stat === undefined ? operand.replaceAll('\\', '/') : undefined;
  if (pattern !== undefined && !isDynamicPattern(pattern)) {
    return new InputError('no such file or folder', { path: operand });
  }
  const base = operand.replace(/[/\\]+$/, '') || '/';
  const endings = knownEndings.map((ending) => ending.slice(1)).join(',');
  const found =
    pattern === undefined
      ? await glob(`${escapePath(base)}/**/*.{${endings}}`, {
          cwd: folder,
          caseSensitiveMatch: false,
          expandDirectories: false,
        })
      : await glob(pattern, { cwd: folder, expandDirectories: false });
  if (found.length > 0) {
    return found.sort((one, other) => (one < other ? -1 : 1)).map((path) => asGiven(path, operand));
  }
  return pattern === undefined
    ? new InputError(`no file in it ends in ${knownEndings.join(', ')}`, { path: operand })
    : new InputError('no file matches this pattern', { path: operand });
}

/** Patterns above the folder come back relative to it; an absolute operand stays absolute. */
function asGiven(path: string, operand: string): string {
  return operand.startsWith('./') && !path.startsWith('.') ? `./${path}` : path;
}
