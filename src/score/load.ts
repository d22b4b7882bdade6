// Finds articles with gold in a folder and reads them: annotated articles with `records/`, or one
// folder an article with `article.*` and `gold.json`.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Source, Span } from '../document.ts';
import { DataError, InputError } from '../errors.ts';
import type { GoldRecords } from './gold.ts';
import { type ArticleHead, type Mark, parseAnnotatedArticle, place } from './link-notation.ts';
import { type OnProblem, parseGold } from './parse-gold.ts';

/** An article and what is true of it. */
export interface GoldArticle {
  readonly id: string;
  /** The file that places are given in. */
  readonly path: string;
  readonly source: Source;
  readonly gold: GoldRecords;
  /** Names, titles, dates and amounts as marked, where the article is annotated. */
  readonly marks?: readonly Mark[];
  /** The layers whose gold is complete, where not all are. */
  readonly partial?: readonly string[];
  /** `path:line:column` of an offset of the text. */
  readonly placeOf: (offset: number) => string;
}

/**
 * Which articles of an annotated folder: `dev` those in `dev.list`, `train` the others, `all`, or
 * the name of one subfolder.
 */
export type Split = string;

export interface LoadOptions {
  readonly split?: Split;
  /** The id of the one article wanted. */
  readonly article?: string;
  /** Told of errors in gold; without it they are thrown. */
  readonly onProblem?: OnProblem;
  /** Reads `article.*`; by default plain text. */
  readonly readSource?: (path: string) => Source;
}

/** The articles with gold of a folder of either layout, in order of their ids. */
export function loadGold(directory: string, options: LoadOptions = {}): readonly GoldArticle[] {
  if (!existsSync(directory)) {
    throw new InputError(`${directory} does not exist`, { path: directory });
  }
  const articles = existsSync(join(directory, 'records'))
    ? loadAnnotated(directory, options)
    : loadFolders(directory, options);
  return articles.sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
}

function loadAnnotated(directory: string, options: LoadOptions): GoldArticle[] {
  const development = readDevelopmentList(directory);
  const { split = 'all', article } = options;
  const folders = subfolders(directory).filter((name) => name !== 'records');
  if (!['all', 'train', 'dev', ...folders].includes(split)) {
    throw new InputError(`${directory} has no articles of the split "${split}"`, {
      path: directory,
    });
  }
  const articles: GoldArticle[] = [];
  for (const folder of folders) {
    if (!['all', 'train', 'dev', folder].includes(split)) continue;
    for (const name of readdirSync(join(directory, folder)).sort()) {
      if (!name.endsWith('.txt')) continue;
      const id = name.slice(0, -'.txt'.length);
      if (article !== undefined && id !== article) continue;
      if (split === 'dev' && !development.has(id)) continue;
      if (split === 'train' && development.has(id)) continue;
      const beside = join(directory, folder, `${id}.json`);
      const goldPath = [join(directory, 'records', `${id}.json`), beside].find(existsSync);
      if (goldPath === undefined) continue;
      articles.push(loadAnnotatedArticle(join(directory, folder, name), id, goldPath, options));
    }
  }
  return articles;
}

function readDevelopmentList(directory: string): ReadonlySet<string> {
  const path = join(directory, 'dev.list');
  if (!existsSync(path)) return new Set();
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

function loadFolders(directory: string, options: LoadOptions): GoldArticle[] {
  const { article } = options;
  const folders = findGoldFolders(directory).filter(
    (folder) => article === undefined || basename(folder) === article,
  );
  return folders.map((folder) => loadFolder(folder, options));
}

/** The folders at or below this one that hold a `gold.json`. */
function findGoldFolders(directory: string): readonly string[] {
  const below = subfolders(directory).flatMap((name) => findGoldFolders(join(directory, name)));
  return existsSync(join(directory, 'gold.json')) ? [directory, ...below] : below;
}

function loadFolder(folder: string, options: LoadOptions): GoldArticle {
  const marksName = 'article.marks.txt';
  const names = readdirSync(folder).sort();
  const articleName = names.find((name) => name.startsWith('article.') && name !== marksName);
  if (articleName === undefined) {
    throw new DataError(`${folder}: gold.json stands beside no article.*`);
  }
  const path = join(folder, articleName);
  const file = readText(path);
  const read = options.readSource?.(path) ?? textSource(basename(folder), file, path);
  const goldPath = join(folder, 'gold.json');
  const gold = parseGold(readText(goldPath), read.text, goldPath, options.onProblem);
  const marked = names.includes(marksName)
    ? readMarksBeside(join(folder, marksName), read.text)
    : undefined;
  const title = read.title ?? gold.title ?? marked?.head.title;
  const published = read.published ?? gold.published ?? marked?.head.date;
  return {
    id: basename(folder),
    path,
    source: {
      ...read,
      ...(title === undefined ? {} : { title }),
      ...(published === undefined
        ? {}
        : { published, publishedFrom: read.publishedFrom ?? 'metadata' }),
    },
    gold,
    ...(marked === undefined ? {} : { marks: marked.marks }),
    placeOf: (offset) => placeInSource(path, file, read.text, offset),
  };
}

interface MarksBeside {
  readonly marks: readonly Mark[];
  readonly head: ArticleHead;
}

/** The marks of `article.marks.txt`, whose text must be the article's but for white space at its ends. */
function readMarksBeside(path: string, text: string): MarksBeside {
  const article = parseAnnotatedArticle(readText(path), path);
  const shift = text.indexOf(article.text.trim()) - article.text.search(/\S/);
  if (article.text.trim() !== text.trim()) {
    throw new DataError(`${path}: without its marks the text is not that of the article`);
  }
  const moved = article.marks.map((mark) => ({ ...mark, ...shifted(mark, shift) }));
  return { marks: moved, head: article.head };
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Places are given in the file where it is the text, else in the text that was read from it. */
function placeInSource(path: string, file: string, text: string, offset: number): string {
  const at = file.indexOf(text);
  return place(path, at < 0 ? text : file, at < 0 ? offset : at + offset);
}

function textSource(
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

function subfolders(directory: string): readonly string[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules',
    )
    .map((entry) => entry.name)
    .sort();
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new InputError(`${path} cannot be read`, { path });
  }
}
