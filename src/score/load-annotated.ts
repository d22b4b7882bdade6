// Reads a folder of annotated articles: subfolders of marked texts, gold in `records/ID.json` or
// beside the text, the development set in `dev.list`.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../errors.ts';
import type { GoldArticle, LoadOptions } from './gold-article.ts';
import { parseAnnotatedArticle, place } from './link-notation.ts';
import { readText, subfolders, textSource } from './load-files.ts';
import { parseGold } from './parse-gold.ts';

export function loadAnnotated(directory: string, options: LoadOptions): GoldArticle[] {
  const development = readDevelopmentList(directory);
  const { split = 'all', article } = options;
  if (split === 'dev' && development === undefined) {
    throw new InputError('there is no dev.list, so there is no split "dev"', { path: directory });
  }
  const folders = subfolders(directory).filter((name) => name !== 'records');
  if (!['all', 'train', 'dev', ...folders].includes(split)) {
    throw new InputError(`no articles of the split "${split}"`, { path: directory });
  }
  const articles: GoldArticle[] = [];
  for (const folder of folders) {
    if (!['all', 'train', 'dev', folder].includes(split)) continue;
    for (const id of textIds(join(directory, folder))) {
      if (article !== undefined && id !== article) continue;
      if (split === 'dev' && !development?.has(id)) continue;
      if (split === 'train' && development?.has(id)) continue;
      const path = join(directory, folder, `${id}.txt`);
      const beside = join(directory, folder, `${id}.json`);
      const goldPath = [join(directory, 'records', `${id}.json`), beside].find(existsSync);
      if (goldPath === undefined) continue;
      articles.push(loadAnnotatedArticle(path, id, goldPath, options));
    }
  }
  return articles;
}

/** The articles of one folder, `ID.txt` with gold beside it in `ID.json`; others are left out. */
export function loadGoldBeside(folder: string, options: LoadOptions = {}): readonly GoldArticle[] {
  return textIds(folder).flatMap((id) => {
    const goldPath = join(folder, `${id}.json`);
    if (!existsSync(goldPath)) return [];
    return [loadAnnotatedArticle(join(folder, `${id}.txt`), id, goldPath, options)];
  });
}

function textIds(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.slice(0, -'.txt'.length))
    .sort();
}

function readDevelopmentList(directory: string): ReadonlySet<string> | undefined {
  const path = join(directory, 'dev.list');
  if (!existsSync(path)) return undefined;
  return new Set(
    readFileSync(path, 'utf8')
      .split(/\s+/)
      .filter((id) => id !== ''),
  );
}

function loadAnnotatedArticle(
  path: string,
  id: string,
  goldPath: string,
  options: LoadOptions,
): GoldArticle {
  const file = readText(path);
  const { head, text, marks, markedOffset } = parseAnnotatedArticle(file, path);
  const records = parseGold(readText(goldPath), text, goldPath, options.onProblem);
  const { partial } = head;
  return {
    id,
    path,
    source: textSource(id, text, path, head.title, head.date),
    gold: records,
    ...(partial === undefined ? { marks } : { partial }),
    placeOf: (offset) => place(path, file, markedOffset(offset)),
  };
}
