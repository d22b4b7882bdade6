// `nutgraf validate`: compares what is found with gold, for people who keep their own annotated
// articles and for their CI. Exit code 0: all that was asked is met; 1: not; 2: could not run.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { Source } from '../../document.ts';
import { DataError, InputError } from '../../errors.ts';
import { recordNames } from '../../pipeline.ts';
import { readInput } from '../../read/index.ts';
import { createRenderer, plain } from '../../render/formats.ts';
import { selectRecords } from '../../render/select.ts';
import { compareExpected } from '../../score/expected.ts';
import type { GoldArticle } from '../../score/gold-article.ts';
import { isAnnotated, loadGold } from '../../score/load.ts';
import {
  renderGithub,
  renderJunit,
  renderValidation,
  renderValidationJson,
} from '../../score/report-validation.ts';
import { scoreArticles } from '../../score/run.ts';
import type { ArticleScore } from '../../score/score.ts';
import { createValidation, type ExpectedResult, type Validation } from '../../score/validation.ts';
import { failureLine, faultLines, message } from '../failures.ts';
import type { Io } from '../io.ts';
import { streamOutput } from '../output.ts';
import {
  type RawValidateOptions,
  readValidateOptions,
  type ValidateOptions,
} from './validate-options.ts';

/** Errors in the gold of a folder of annotated articles that are told one by one. */
const PROBLEMS_TOLD = 20;

export async function validateCommand(
  folders: readonly string[],
  raw: RawValidateOptions,
  io: Io,
): Promise<number> {
  try {
    const options = readValidateOptions(raw, io.cwd);
    const scores: ArticleScore[] = [];
    const expected: ExpectedResult[] = [];
    let faults = 0;
    for (const folder of folders) {
      const articles = await loadArticles(folder, options, io);
      const fresh = articles.flatMap((article) => scoreOne(article, io));
      faults += articles.length - fresh.length;
      scores.push(...fresh);
      if (isAnnotated(resolve(io.cwd, folder))) continue;
      if (options.updateExpected) await updateExpected(fresh, io);
      else expected.push(...(await checkExpected(fresh, io)));
    }
    if (faults > 0) return 2;
    const validation = createValidation(scores, options.thresholds, expected);
    await streamOutput(io.stdout).write(render(validation, options));
    return validation.met ? 0 : 1;
  } catch (error) {
    if (!(error instanceof InputError) && !(error instanceof DataError)) throw error;
    const line =
      error instanceof InputError ? failureLine(error) : message(fromFolder(error.message, io.cwd));
    io.stderr.write(line, () => {});
    return 2;
  }
}

/** The score of an article; none where the pipeline failed on it, which is told with its stack. */
function scoreOne(article: GoldArticle, io: Io): readonly ArticleScore[] {
  try {
    return scoreArticles([article]);
  } catch (error) {
    if (error instanceof DataError) throw error;
    io.stderr.write(faultLines(fromFolder(article.path, io.cwd), error, true), () => {});
    return [];
  }
}

async function loadArticles(
  folder: string,
  options: ValidateOptions,
  io: Io,
): Promise<readonly GoldArticle[]> {
  const directory = resolve(io.cwd, folder);
  const problems: string[] = [];
  const found = await loadGold(directory, {
    split: options.split,
    onProblem: (problem) => problems.push(problem),
    readSource: (inside, name) => readSource(inside, name, io),
  });
  const articles = found.map((article) => ({
    ...article,
    placeOf: (offset: number) => fromFolder(article.placeOf(offset), io.cwd),
  }));
  const told = isAnnotated(directory) ? problems.slice(0, PROBLEMS_TOLD) : problems;
  for (const problem of told)
    io.stderr.write(message(`gold: ${fromFolder(problem, io.cwd)}`), () => {});
  if (told.length < problems.length) {
    io.stderr.write(message(`gold: ${problems.length - told.length} more errors`), () => {});
  }
  // One wrong word in a large annotated folder must not stop the rest; a fixture is to be mended.
  if (problems.length > 0 && !isAnnotated(directory)) {
    throw new DataError(`${folder}: gold has ${problems.length} errors, nothing was compared`);
  }
  if (articles.length === 0) {
    throw new InputError('no articles with gold: neither gold.json beside article.* nor records/', {
      path: folder,
    });
  }
  return articles;
}

/** The first article of a file, as the main command would read it from inside its folder. */
async function readSource(folder: string, name: string, io: Io): Promise<Source> {
  const options = { stdin: io.stdin, folder };
  for await (const source of readInput({ kind: 'file', path: name }, options)) {
    if (!(source instanceof InputError)) return source;
    throw new InputError(source.message, { path: join(folder, name) });
  }
  throw new InputError('holds no article', { path: join(folder, name) });
}

function render(validation: Validation, options: ValidateOptions): string {
  const { report, format } = options;
  if (report === 'junit') return renderJunit(validation, options);
  const printed =
    format === 'json'
      ? renderValidationJson(validation, options)
      : renderValidation(validation, options);
  return report === 'github' ? `${printed}${renderGithub(validation, options)}` : printed;
}

/** The output of `nutgraf --format json` for an article, run inside its folder. */
async function printJson({ document }: ArticleScore): Promise<string> {
  const renderer = await createRenderer('json', {
    offsets: 'utf16',
    includeText: false,
    explain: false,
    width: 100,
    paint: plain,
  });
  const printed = renderer.document(selectRecords(document, { only: recordNames }));
  return `${renderer.begin()}${printed}${renderer.end()}`;
}

/** What changed against `expected.json`, in each folder that has one. */
async function checkExpected(
  scores: readonly ArticleScore[],
  io: Io,
): Promise<readonly ExpectedResult[]> {
  const results: ExpectedResult[] = [];
  for (const score of scores) {
    const { article } = score;
    const path = expectedPath(article);
    if (!existsSync(path)) continue;
    const changes = compareExpected(
      parseExpected(readFileSync(path, 'utf8'), path),
      JSON.parse(await printJson(score)),
    );
    results.push({
      path: fromFolder(path, io.cwd),
      changes: changes.map((change) => ({
        ...change,
        ...(change.start === undefined ? {} : { place: article.placeOf(change.start) }),
      })),
    });
  }
  return results;
}

/** Writes `expected.json` beside each article where it is not what is printed now. */
async function updateExpected(scores: readonly ArticleScore[], io: Io): Promise<void> {
  for (const score of scores) {
    const path = expectedPath(score.article);
    const printed = await printJson(score);
    if (existsSync(path) && readFileSync(path, 'utf8') === printed) continue;
    writeFileSync(path, printed);
    io.stderr.write(message(`${fromFolder(path, io.cwd)}: written`), () => {});
  }
}

function expectedPath(article: GoldArticle): string {
  return join(dirname(article.path), 'expected.json');
}

function parseExpected(json: string, path: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new DataError(`${path}: ${error instanceof Error ? error.message : 'is not JSON'}`);
  }
}

/** A path, or a text that begins with one, as seen from the folder that the user is in. */
function fromFolder(text: string, folder: string): string {
  const prefix = folder.endsWith(sep) ? folder : `${folder}${sep}`;
  return text.startsWith(prefix) ? text.slice(prefix.length) : text;
}
