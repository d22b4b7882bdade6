// Turns what stands on the command line into a list of inputs: files, folders with all files of
// known endings below them, glob patterns, and `-` for standard input.

import { statSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
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
  const { glob, isDynamicPattern } = await import('tinyglobby');
  if (stat !== undefined) {
    const pattern = `**/*.{${knownEndings.map((ending) => ending.slice(1)).join(',')}}`;
    const found = await glob(pattern, {
      cwd: absolute,
      caseSensitiveMatch: false,
      expandDirectories: false,
    });
    const base = operand.replace(/[/\\]+$/, '');
    const prefix = operand === '.' ? '' : `${base}/`;
    return found.length > 0
      ? inOrder(found).map((path) => `${prefix}${path}`)
      : new InputError(`no file in it ends in ${knownEndings.join(', ')}`, { path: operand });
  }
  const pattern = operand.replaceAll('\\', '/');
  if (!isDynamicPattern(pattern)) {
    return new InputError('no such file or folder', { path: operand });
  }
  const found = await glob(pattern, {
    cwd: folder,
    absolute: isAbsolute(operand),
    expandDirectories: false,
  });
  return found.length > 0
    ? inOrder(found)
    : new InputError('no file matches this pattern', { path: operand });
}

/** By code unit, the same on every machine. */
function inOrder(paths: readonly string[]): readonly string[] {
  return paths.toSorted((one, other) => (one < other ? -1 : 1));
}
