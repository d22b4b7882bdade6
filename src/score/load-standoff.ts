// Reads standoff annotations: those of real texts that stand elsewhere. A file `ID.json` names the
// place in a compressed collection that holds its text, and points into that text instead of repeating
// it.
//
// {
//   "source": "text/press.jsonl.gz", "line": 3681,      counted from 0; a line has `title`, `date`, `text`
//     or "source": "text/voa-sentences.txt.gz", "lines": [120, 126],   sentences 120 to 125, each of
//                                                       tokens apart by spaces, a paragraph each
//     or "source": "masc-tagged/written/A1.E1-NEW.txt", "lines": [0, 20],   the same of `word_TAG`,
//                                                       empty lines between paragraphs
//   "sha256": "377876e4ae76ca96",                       the first 16 digits, of title, empty line, text
//   "marks": [[13, 22, "TITLE"], …],                    the names, and the counts that hold one
//   "entities": [{ "key": "tovar", "type": "person", "names": ["@13-22"] }], …
// }
//
// The records have the shape of gold (`gold.ts`), but words of the text stand as `@start-end`.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DataError, InputError } from '../errors.ts';
import type { GoldArticle, LoadOptions } from './gold-article.ts';
import { joinTaggedLines, joinTokens } from './join-tokens.ts';
import type { Mark } from './link-notation.ts';
import { readText, textSource } from './load-files.ts';
import { parseGold } from './parse-gold.ts';

interface Annotation {
  readonly source: string;
  readonly line?: number;
  readonly lines?: readonly [number, number];
  readonly sha256: string;
  readonly marks: readonly (readonly [number, number, Mark['type']])[];
}

interface AnnotatedText {
  readonly title?: string;
  readonly date?: string;
  readonly text: string;
}

/**
 * The texts annotated in `folder`, their words from the collections under `data`. Throws
 * `InputError` where a collection is missing, `DataError` where a text is not the one annotated.
 */
export function loadStandoff(
  folder: string,
  data: string,
  options: Pick<LoadOptions, 'onProblem'> = {},
): readonly GoldArticle[] {
  const collections = new Map<string, readonly string[]>();
  const linesOf = (source: string): readonly string[] => {
    const lines = collections.get(source) ?? readCollection(join(data, source));
    collections.set(source, lines);
    return lines;
  };
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => {
    const path = join(folder, name);
    const { source, line, lines, sha256, marks, ...records } = JSON.parse(
      readText(path),
    ) as Annotation;
    const found =
      lines === undefined
        ? releaseAt(linesOf(source), line ?? -1)
        : { text: joinLines(linesOf(source).slice(...lines), source.endsWith('.gz')) };
    const { text } = found;
    if (!createHash('sha256').update(text).digest('hex').startsWith(sha256)) {
      const place = lines === undefined ? `line ${line}` : `lines ${lines.join(' to ')}`;
      throw new DataError(`${path}: ${place} of ${source} is not the text that was annotated`);
    }
    const id = name.slice(0, -'.json'.length);
    const gold = parseGold(JSON.stringify(withWords(records, text)), text, path, options.onProblem);
    return {
      id,
      path,
      source: textSource(id, text, path, found.title, found.date),
      gold,
      marks: marks.map(([start, end, type]) => ({ start, end, type })),
      placeOf: (offset) => `${path}: character ${offset} of the text`,
    };
  });
}

/** The release of a line; one without text where there is none. */
function releaseAt(lines: readonly string[], line: number): AnnotatedText {
  const release = JSON.parse(lines[line] ?? 'null') as Required<AnnotatedText> | null;
  if (release === null) return { text: '' };
  return { ...release, text: `${release.title}\n\n${release.text}` };
}

function joinLines(lines: readonly string[], plain: boolean): string {
  return plain ? lines.map(joinTokens).join('\n\n') : joinTaggedLines(lines);
}

function readCollection(path: string): readonly string[] {
  if (!existsSync(path))
    throw new InputError('standoff annotations need this collection', { path });
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().split('\n');
}

/** The same, with the words of the text in place of what points at them. */
function withWords(value: unknown, text: string): unknown {
  if (typeof value === 'string') {
    const [, start, end] = /^@(\d+)-(\d+)$/.exec(value) ?? [];
    return end === undefined ? value : text.slice(Number(start), Number(end));
  }
  if (Array.isArray(value)) return value.map((item) => withWords(item, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, withWords(item, text)]),
  );
}
