// Trains the model of relations: the two parts that score pairs, and on what they guess of articles
// not learned from a second look and the threshold.
//   npm run train -- relations --data DIR [--folds 4] [--found NAMES …] [--out DIR]
// NAMES holds a tagger of names from `npm run train -- names --fold N --out NAMES`: the articles that
// it has not read are then named by it, not by gold, and the threshold is set on these.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { UsageError } from '../../errors.ts';
import { loadGold } from '../../score/load.ts';
import { loadGoldBeside } from '../../score/load-annotated.ts';
import { loadStandoff } from '../../score/load-standoff.ts';
import { relationLabels } from '../../stages/relations/judge.ts';
import { type BoostedTrees, sumOfTrees } from '../boosted-trees.ts';
import { learnTrees, type TreeOptions } from '../learn-trees.ts';
import { readNameTagger } from '../names/load.ts';
import { ownCorpus, ownStandoff } from '../own-corpus.ts';
import { type WeightRow, writeWeights } from '../weights.ts';
import { encodeModel } from './encode.ts';
import { learnParts, type Parts } from './judge-parts.ts';
import { parseLabel } from './labels.ts';
import type { Learned } from './learn.ts';
import { logistic, SHARED, TREE_DEPTH } from './predict.ts';
import { type ArticleGuesses, examplesOf, guessArticle, learnPriors } from './train-guesses.ts';
import { type ArticleInstances, makeInstances } from './train-instances.ts';

const treeOptions: TreeOptions = {
  trees: 150,
  depth: TREE_DEPTH,
  rate: 0.1,
  penalty: 5,
  least: 4,
};
/**
 * Share of right ones that the threshold must keep: most names are found in releases, which tell
 * things more plainly than papers do.
 */
const LEAST_PRECISION = 0.75;

interface Judged {
  readonly type: string;
  readonly chance: number;
  readonly right: boolean;
}

export async function trainRelations(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string' },
      folds: { type: 'string', default: '4' },
      found: { type: 'string', multiple: true, default: [] },
      out: { type: 'string' },
    },
  });
  if (values.data === undefined) throw new UsageError('relations: --data DIR is needed');
  const onProblem = (problem: string) => console.log(problem);
  const loaded = await loadGold(values.data, { split: 'train', onProblem });
  // Without marks there are no names to pair.
  const articles = loaded.filter(({ marks }) => marks !== undefined && marks.length > 0);
  const labels = [...relationLabels, SHARED];
  const corpus = makeInstances(loadGoldBeside(ownCorpus, { onProblem }), labels);
  const { data } = values;
  const folders = ownStandoff.map((folder) => loadStandoff(folder, data, { onProblem }));
  const real = folders.flat();
  const taggers = values.found.map((folder) => ({
    unread: readUnread(folder),
    tagger: readNameTagger(folder),
  }));
  const found = taggers.flatMap(({ unread, tagger }) =>
    makeInstances(
      [...articles, ...real].filter(({ id }) => unread.has(id)),
      labels,
      tagger,
    ),
  );
  const isFound = new Set(found.map(({ id }) => id));
  const given = makeInstances(articles, labels);
  const named = makeInstances(
    real.filter(({ id }) => !isFound.has(id)),
    labels,
  );
  const texts = [...given, ...named, ...found];
  console.log(
    `${given.length} articles, ${real.length} releases and stories, ${corpus.length} of the corpus; ` +
      `in ${found.length} names are found`,
  );

  const folds = Number(values.folds);
  const ids = [...new Set(texts.map(({ id }) => id))];
  const foldOf = new Map(ids.map((id, index) => [id, index % folds]));
  const inFold = (fold: number, { id }: ArticleInstances): boolean => foldOf.get(id) === fold;
  const guessed: ArticleGuesses[] = [];
  const guessedFound: ArticleGuesses[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const parts = learn([...texts.filter((text) => !inFold(fold, text)), ...corpus], labels);
    for (const text of given) if (inFold(fold, text)) guessed.push(guessArticle(text, parts, fold));
    for (const text of found) {
      if (inFold(fold, text)) guessedFound.push(guessArticle(text, parts, fold));
    }
    console.log(`fold ${fold + 1} of ${folds}`);
  }
  const all = [...guessed, ...guessedFound];
  const looks = Array.from({ length: folds }, (_, fold) =>
    learnSecondLook(all.filter((article) => article.fold !== fold)),
  );
  const secondLook = (article: ArticleGuesses): readonly Judged[] =>
    judge([article], looks[article.fold] as SecondLook);
  const judged = guessed.flatMap(secondLook);
  const judgedFound = guessedFound.flatMap(secondLook);
  const told = countTold(guessed);
  const toldFound = countTold(guessedFound);
  report('first look', guessed.flatMap(firstLook), told);
  report('second look', judged, told);
  report('first look, names found', guessedFound.flatMap(firstLook), toldFound);
  report('second look, names found', judgedFound, toldFound);
  const threshold =
    found.length === 0 ? bestThreshold(judged, told) : bestThreshold(judgedFound, toldFound);
  for (const group of [articles, ...folders]) {
    const ids = new Set(group.map(({ id }) => id));
    console.log(`${ids.size} articles: ${group[0]?.id} …`);
    reportTypes(
      all.filter(({ id }) => ids.has(id)).flatMap(secondLook),
      texts.filter(({ id }) => ids.has(id)),
      threshold,
    );
  }

  const parts = learn([...texts, ...corpus], labels);
  const { priors, trees } = learnSecondLook(all);
  const path = join(
    values.out ?? fileURLToPath(new URL('.', import.meta.url)),
    'relations.weights',
  );
  const bytes = encodeModel(parts, {
    priors: labels.map((label) => priors.get(parseLabel(label).type) ?? 0),
    threshold,
    trees,
  });
  writeFileSync(path, bytes);
  console.log(`${path}: ${bytes.length} bytes, threshold ${threshold.toFixed(3)}`);
}

/** The ids of the articles that the tagger of a folder has not read. */
function readUnread(folder: string): ReadonlySet<string> {
  return new Set(readFileSync(join(folder, 'unread.list'), 'utf8').split('\n'));
}

function learn(texts: readonly ArticleInstances[], labels: readonly string[]): Parts {
  return learnParts(
    texts.flatMap(({ instances }) => instances),
    labels,
  );
}

interface SecondLook {
  readonly priors: ReadonlyMap<string, number>;
  readonly trees: BoostedTrees;
}

function learnSecondLook(articles: readonly ArticleGuesses[]): SecondLook {
  const priors = learnPriors(articles);
  return { priors, trees: learnTrees(examplesOf(articles, priors), treeOptions) };
}

function judge(articles: readonly ArticleGuesses[], { priors, trees }: SecondLook): Judged[] {
  return examplesOf(articles, priors).map(({ type, features, score, right }) => ({
    type,
    chance: logistic(score + sumOfTrees(trees, features)),
    right,
  }));
}

function firstLook({ guesses, right }: ArticleGuesses): readonly Judged[] {
  return guesses.map(({ type, best }, index) => ({
    type,
    chance: logistic(best.score),
    right: right[index] as boolean,
  }));
}

function countTold(articles: readonly ArticleGuesses[]): number {
  return articles.reduce((sum, { told }) => sum + told, 0);
}

/** The chance, in thousandths, from which on guesses have the best F1 that keeps the least precision. */
function bestThreshold(
  guesses: readonly Judged[],
  told: number,
  leastPrecision = LEAST_PRECISION,
): number {
  const sorted = guesses.toSorted((one, other) => other.chance - one.chance);
  let right = 0;
  let best = { score: 0, threshold: 0.5 };
  for (const [index, one] of sorted.entries()) {
    if (one.right) right += 1;
    const score = (2 * right) / (index + 1 + told);
    if (right / (index + 1) < leastPrecision) continue;
    if (score > best.score) best = { score, threshold: one.chance };
  }
  return Math.round(best.threshold * 1000) / 1000;
}

/** Prints precision, recall and F1 for the best F1 of all and at some precisions. */
function report(name: string, guesses: readonly Judged[], told: number): void {
  if (told === 0) return;
  for (const least of [0, 0.7, 0.75]) {
    const threshold = bestThreshold(guesses, told, least);
    console.log(`${name.padEnd(26)}${measures(guesses, told, threshold)}`);
  }
}

function reportTypes(
  guesses: readonly Judged[],
  texts: readonly ArticleInstances[],
  threshold: number,
): void {
  const told = new Map<string, number>();
  for (const { type } of texts.flatMap(({ gold }) => gold)) {
    told.set(type, (told.get(type) ?? 0) + 1);
  }
  for (const [type, count] of [...told].sort(([, one], [, other]) => other - one)) {
    const own = guesses.filter((one) => one.type === type);
    console.log(`${type.padEnd(26)}${measures(own, count, threshold)}`);
  }
  const count = texts.flatMap(({ gold }) => gold).length;
  console.log(`${'all'.padEnd(26)}${measures(guesses, count, threshold)}`);
}

function measures(guesses: readonly Judged[], told: number, threshold: number): string {
  const kept = guesses.filter(({ chance }) => chance >= threshold);
  const right = kept.filter((one) => one.right).length;
  const precision = (100 * right) / (kept.length || 1);
  const recall = (100 * right) / (told || 1);
  const mean = (2 * precision * recall) / (precision + recall || 1);
  const cells = [precision, recall, mean].map((value) => value.toFixed(1).padStart(6));
  return `${String(told).padStart(6)}${cells.join('')}  ${threshold.toFixed(3)}`;
}

/** What one step of the file of a linear model is worth, and what is left out for being nearer to 0. */
interface Steps {
  readonly least: number;
  readonly scale: number;
}

/** The file of regressions alone: a bias for each label, and what is given besides. */
export function encode(
  { labels, bias, rows, values, shared }: Learned,
  thresholds: readonly number[],
  steps: Steps,
): Uint8Array {
  const size = labels.length;
  const weightRows: WeightRow[] = [];
  for (const [key, row] of rows) {
    const indices: number[] = [];
    const weights: number[] = [];
    for (let label = 0; label < size; label += 1) {
      const value = values[row * size + label] as number;
      if (Math.abs(value) < steps.least) continue;
      indices.push(label);
      weights.push(value);
    }
    if (indices.length > 0) weightRows.push({ key, labels: indices, values: weights });
  }
  for (const [key, value] of shared) {
    weightRows.push({ key, labels: [size - 1], values: [value] });
  }
  const dense = Float32Array.from([...bias, ...thresholds]);
  return writeWeights({ labels, scale: steps.scale }, weightRows, dense);
}
