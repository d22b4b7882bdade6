// Finds articles with gold in a folder of either layout and reads them.

import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../errors.ts';
import type { GoldArticle, LoadOptions } from './gold-article.ts';
import { loadAnnotated } from './load-annotated.ts';
import { loadFolders } from './load-folders.ts';

/** The articles with gold of a folder of either layout, in order of their ids. */
export async function loadGold(
  directory: string,
  options: LoadOptions = {},
): Promise<readonly GoldArticle[]> {
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
    throw new InputError('no such folder', { path: directory });
  }
  const articles = isAnnotated(directory)
    ? loadAnnotated(directory, options)
    : await loadFolders(directory, options);
  return articles.sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
}

/** Whether a folder holds annotated articles with `records/`, not one folder an article. */
export function isAnnotated(directory: string): boolean {
  return existsSync(join(directory, 'records'));
}
