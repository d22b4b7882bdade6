// Reads the files and folders that gold and its articles stand in.

import { readdirSync, readFileSync } from 'node:fs';
import type { Source } from '../document.ts';
import { InputError } from '../errors.ts';

export function textSource(
  id: string,
  text: string,
  path: string,
  title?: string,
  published?: string,
): Source {
  return {
    id,
    text,
    mediaType: 'text/plain',
    path,
    language: 'en',
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published, publishedFrom: 'metadata' }),
  };
}

/** The names of the folders in a folder, sorted. */
export function subfolders(directory: string): readonly string[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules',
    )
    .map((entry) => entry.name)
    .sort();
}

export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new InputError('cannot be read', { path });
  }
}
