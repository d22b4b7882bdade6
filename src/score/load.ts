// Finds articles with gold in a folder and reads them: annotated articles with `records/`, or one
// folder an article with `article.*` and `gold.json`.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Source, Span } from '../document.ts';
import { DataError, InputError } from '../errors.ts';
import type { GoldRecords } from './gold.ts';
import { type ArticleHead, type Mark, parseAnnotatedArticle, place } from './link-notation.ts';
import { type OnProblem, parseGold } from './parse-gold.ts';

/** The marked text beside an article. */
const MARKS = 'article.marks.txt';

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
  /** Reads the named file of a folder, `article.html`; by default as plain text. */
  readonly readSource?: (folder: string, name: string) => Promise<Source>;
}

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

function loadAnnotated(directory: string, options: LoadOptions): GoldArticle[] {
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
    for (const name of readdirSync(join(directory, folder)).sort()) {
      if (!name.endsWith('.txt')) continue;
      const id = name.slice(0, -'.txt'.length);
      if (article !== undefined && id !== article) continue;
      if (split === 'dev' && !development?.has(id)) continue;
      if (split === 'train' && development?.has(id)) continue;
      const beside = join(directory, folder, `${id}.json`);
      const goldPath = [join(directory, 'records', `${id}.json`), beside].find(existsSync);
      if (goldPath === undefined) continue;
      articles.push(loadAnnotatedArticle(join(directory, folder, name), id, goldPath, options));
    }
  }
  return articles;
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

async function loadFolders(directory: string, options: LoadOptions): Promise<GoldArticle[]> {
  const { article } = options;
  const folders = findGoldFolders(directory).filter(
    (folder) => article === undefined || basename(folder) === article,
  );
  const articles: GoldArticle[] = [];
  for (const folder of folders) articles.push(await loadFolder(folder, options));
  return articles;
}

/** The folders at or below this one that hold a `gold.json`. */
function findGoldFolders(directory: string): readonly string[] {
  const below = subfolders(directory).flatMap((name) => findGoldFolders(join(directory, name)));
  return existsSync(join(directory, 'gold.json')) ? [directory, ...below] : below;
}

async function loadFolder(folder: string, options: LoadOptions): Promise<GoldArticle> {
  const names = readdirSync(folder).sort();
  const name = names.find((item) => item.startsWith('article.') && item !== MARKS);
  if (name === undefined) throw new DataError(`${folder}: gold.json stands beside no article.*`);
  const path = join(folder, name);
  const read = options.readSource ?? readPlainSource;
  const source = await read(folder, name);
  const goldPath = join(folder, 'gold.json');
  const gold = parseGold(readText(goldPath), source.text, goldPath, options.onProblem);
  const marked = names.includes(MARKS)
    ? readMarksBeside(join(folder, MARKS), source.text)
    : undefined;
  const published = gold.published ?? marked?.head.date;
  return {
    id: basename(folder),
    path,
    source:
      source.published === undefined && published !== undefined
        ? { ...source, published, publishedFrom: 'flag' }
        : source,
    gold,
    ...(marked === undefined ? {} : { marks: marked.marks }),
    placeOf: placesIn(path, source.text),
  };
}

async function readPlainSource(folder: string, name: string): Promise<Source> {
  return textSource(name, readText(join(folder, name)), name);
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
function placesIn(path: string, text: string): GoldArticle['placeOf'] {
  const file = readText(path);
  const at = file.indexOf(text);
  return (offset) => (at < 0 ? place(path, text, offset) : place(path, file, at + offset));
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
    throw new InputError('cannot be read', { path });
  }
}
