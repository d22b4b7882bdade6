// Reads articles that have a folder each: `article.*` as a user would give it, `gold.json`, and if
// names and dates are to be scored `article.marks.txt`.

import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Source, Span } from '../document.ts';
import { DataError } from '../errors.ts';
import type { GoldArticle, LoadOptions } from './gold-article.ts';
import { type ArticleHead, type Mark, parseAnnotatedArticle, place } from './link-notation.ts';
import { readText, subfolders, textSource } from './load-files.ts';
import { parseGold } from './parse-gold.ts';

/** The marked text beside an article. */
const MARKS = 'article.marks.txt';

export async function loadFolders(directory: string, options: LoadOptions): Promise<GoldArticle[]> {
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
