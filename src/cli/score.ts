// `npm run score`: what the pipeline is worth, layer by layer, on articles with gold. A command for
// people who work on the project; `nutgraf validate` is the one for its users.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { DataError, InputError, UsageError } from '../errors.ts';
import { createPipeline } from '../pipeline.ts';
import { calibrateScores } from '../score/calibration.ts';
import type { GoldArticle } from '../score/gold-article.ts';
import { loadGold } from '../score/load.ts';
import { type OracleLayer, oracleLayers } from '../score/oracle.ts';
import { measuresOf, type ScoredLayer, scoredLayers } from '../score/outcome.ts';
import {
  parseReferences,
  type ReferenceScore,
  renderReferences,
  scoreReferences,
  sumReferences,
} from '../score/references.ts';
import { renderCalibration, renderDifferences, renderRules, renderTable } from '../score/report.ts';
import { scoreArticles } from '../score/run.ts';
import { type Summary, summarizeRules, summarizeScores } from '../score/summary.ts';
import {
  judgeScores,
  noThresholds,
  parseThresholds,
  type Thresholds,
} from '../score/thresholds.ts';

interface Options {
  readonly data?: string;
  readonly split: string;
  readonly layer?: string;
  readonly article?: string;
  readonly gold?: string;
  readonly without?: string;
  readonly perRule?: true;
  readonly calibration?: true;
  readonly diff?: true;
  readonly references?: true;
  readonly raiseFloors?: true;
}

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));

const program = new Command('npm run score --')
  .description('Score the pipeline on articles with gold; without --data on fixtures/articles.')
  .option('--data <folder>', 'annotated articles with records/')
  .option('--split <name>', 'dev, train, all, or one subfolder of --data', 'dev')
  .option('--layer <names>', `only these of ${scoredLayers.join(', ')}`)
  .option('--article <id>', 'only this article')
  .option('--gold <names>', `take these layers from gold: ${oracleLayers.join(', ')}`)
  .option('--without <rule>', 'drop what this rule makes')
  .option('--per-rule', 'how often each rule fires and how often it is right')
  .option('--calibration', 'how often items of each confidence are right')
  .option('--diff', 'every missing, extra or differing item with its place')
  .option('--references', 'what pronouns and nominals of the development articles are bound to')
  .option('--raise-floors', 'write the present scores to fixtures/scores.json where higher')
  .action(async (options: Options) => {
    process.exitCode = await runScore(options);
  });

async function runScore(options: Options): Promise<number> {
  const problems: string[] = [];
  const { data, split, article, without } = options;
  const loaded = await loadGold(data ?? join(fixtures, 'articles'), {
    ...(data === undefined ? {} : { split, onProblem: (message) => problems.push(message) }),
    ...(article === undefined ? {} : { article }),
  });
  if (options.references) {
    process.stdout.write(renderReferences(scoreBoundReferences(loaded)));
    return 0;
  }
  const layers = parseNames<ScoredLayer>(options.layer, scoredLayers, '--layer');
  const gold = parseNames<OracleLayer>(options.gold, oracleLayers, '--gold');
  const scores = scoreArticles(loaded, {
    ...(layers === undefined ? {} : { layers }),
    ...(gold === undefined ? {} : { gold }),
    ...(without === undefined ? {} : { without }),
  });
  const summary = summarizeScores(scores, layers);
  if (options.diff) process.stdout.write(`${renderDifferences(scores)}\n`);
  if (options.perRule) process.stdout.write(`${renderRules(summarizeRules(scores))}\n`);
  if (options.calibration) {
    process.stdout.write(`${renderCalibration(calibrateScores(scores))}\n`);
  }
  process.stdout.write(`${summary.articles} articles\n`);
  process.stdout.write(renderTable(summary, { detailed: true }));
  if (options.diff) for (const problem of problems) process.stderr.write(`gold: ${problem}\n`);
  else if (problems.length > 0) {
    process.stderr.write(`gold has ${problems.length} errors; --diff lists them\n`);
  }
  if (data !== undefined || article !== undefined || layers !== undefined) return 0;
  const path = join(fixtures, 'scores.json');
  if (options.raiseFloors) {
    writeFileSync(path, renderFloors(summary, readFloors(path)));
    return 0;
  }
  const failures = judgeScores(summary, readFloors(path)).filter((verdict) => !verdict.met);
  for (const { message } of failures) process.stderr.write(`${message}\n`);
  return failures.length > 0 ? 1 : 0;
}

function scoreBoundReferences(articles: readonly GoldArticle[]): ReferenceScore {
  const path = join(fixtures, 'references', 'development.tsv');
  const references = parseReferences(readFileSync(path, 'utf8'), path);
  const pipeline = createPipeline({ only: ['entities'] });
  return sumReferences(
    articles.map((article) => scoreReferences(references, pipeline.run(article.source), article)),
  );
}

function readFloors(path: string): Thresholds {
  if (!existsSync(path)) return noThresholds;
  const floors = parseThresholds(JSON.parse(readFileSync(path, 'utf8')));
  if (floors !== undefined) return floors;
  throw new DataError(`${path}: floors are numbers from 0 to 1 by layer`);
}

/** F1 in whole hundredths, and never below the floor that is there. */
function renderFloors(summary: Summary, floors: Thresholds): string {
  const raised = summary.layers.map(({ layer, all }) => {
    const f1 = Math.floor((measuresOf(all).f1 ?? 0) * 100) / 100;
    return [layer, Math.max(f1, floors.layers[layer] ?? 0)];
  });
  return `${JSON.stringify({ ...floors.layers, ...Object.fromEntries(raised) }, null, 2)}\n`;
}

function parseNames<Name extends string>(
  given: string | undefined,
  known: readonly Name[],
  option: string,
): readonly Name[] | undefined {
  return given?.split(',').map((name) => {
    const found = known.find((item) => item === name.trim());
    if (found !== undefined) return found;
    throw new UsageError(`${option} ${name}: expected one of ${known.join(', ')}`);
  });
}

try {
  await program.parseAsync();
} catch (error) {
  const expected =
    error instanceof UsageError || error instanceof InputError || error instanceof DataError;
  if (!expected) throw error;
  const where = error instanceof InputError ? `${error.path}: ` : '';
  process.stderr.write(`${where}${error.message}\n`);
  process.exitCode = 2;
}
