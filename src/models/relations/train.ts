// Trains the model of relations and sets its thresholds by cross-validation:
//   npm run train -- relations --data DIR [--folds 5] [--out DIR]

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { UsageError } from '../../errors.ts';
import { relationKinds } from '../../kinds/relations/index.ts';
import { loadGold } from '../../score/load.ts';
import { relationLabels } from '../../stages/relations/judge.ts';
import { type WeightRow, writeWeights } from '../weights.ts';
import { FIRED } from './features.ts';
import { parseLabel } from './labels.ts';
import { judgeInstance, type Learned, type LearnOptions, learnRelations } from './learn.ts';
import { SHARED } from './predict.ts';
import { type ArticleInstances, makeInstances, relationKey } from './train-instances.ts';

const options: LearnOptions = { epochs: 8, rate: 0.1, dropout: 0.4, least: 2 };
/** A weight nearer to 0 is left out of the file, and what one step of the file is worth. */
const LEAST_WEIGHT = 0.06;
const SCALE = 0.03;
/** Chances below it are not looked at. */
const LOWEST = 0.05;
/** Threshold of types too rare for one of their own. */
const COMMON_THRESHOLD = 0.3;
/** Share of right ones that a threshold must keep. */
const LEAST_PRECISION = 0.5;
/** How often a type must be told in gold to have a threshold of its own. */
const OFTEN = 40;

interface Guess {
  readonly type: string;
  readonly chance: number;
  readonly right: boolean;
}

export async function trainRelations(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string' },
      folds: { type: 'string', default: '5' },
      out: { type: 'string' },
    },
  });
  if (values.data === undefined) throw new UsageError('relations: --data DIR is needed');
  const loaded = await loadGold(values.data, {
    split: 'train',
    onProblem: (problem) => console.log(problem),
  });
  // Without marks there are no names to pair.
  const articles = loaded.filter(({ marks }) => marks !== undefined && marks.length > 0);
  const labels = [...relationLabels, SHARED];
  const texts = makeInstances(articles, labels, (done) => {
    if (done % 100 === 0) console.log(`${done} articles read`);
  });
  const thresholds = crossValidate(texts, labels, Number(values.folds));
  const learned = learn(texts, labels);
  const path = join(
    values.out ?? fileURLToPath(new URL('.', import.meta.url)),
    'relations.weights',
  );
  const bytes = encode(learned, thresholds);
  writeFileSync(path, bytes);
  console.log(`${path}: ${bytes.length} bytes`);
}

function learn(texts: readonly ArticleInstances[], labels: readonly string[]): Learned {
  const instances = texts.flatMap((text) => text.instances);
  return learnRelations(instances, labels, FIRED, options);
}

/** The threshold of each label that gives the best F1 on articles not learned from. */
function crossValidate(
  texts: readonly ArticleInstances[],
  labels: readonly string[],
  folds: number,
): readonly number[] {
  const guesses: Guess[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const learned = learn(
      texts.filter((_, index) => index % folds !== fold),
      labels,
    );
    for (const text of texts.filter((_, index) => index % folds === fold)) {
      guesses.push(...guess(text, learned));
    }
    console.log(`fold ${fold + 1} of ${folds}`);
  }
  const told = new Map<string, number>();
  for (const { type } of texts.flatMap(({ gold }) => gold))
    told.set(type, (told.get(type) ?? 0) + 1);
  const byType = new Map(
    relationKinds.map(({ type }) => {
      const own = guesses.filter((one) => one.type === type);
      const count = told.get(type) ?? 0;
      const threshold = count < OFTEN ? COMMON_THRESHOLD : bestThreshold(own, count);
      report(type, own, count, threshold);
      return [type, threshold] as const;
    }),
  );
  const kept = guesses.filter(({ type, chance }) => chance >= (byType.get(type) ?? 1));
  report(
    'all',
    kept,
    [...told.values()].reduce((sum, one) => sum + one, 0),
    0,
  );
  return labels.map((label) => byType.get(parseLabel(label).type) ?? 1);
}

function guess({ instances, gold }: ArticleInstances, learned: Learned): Guess[] {
  const symmetric = new Set(relationKinds.filter((kind) => kind.symmetric).map(({ type }) => type));
  const truth = new Set(
    gold.flatMap(({ type, subject, object }) =>
      symmetric.has(type)
        ? [`${type} ${subject} ${object}`, `${type} ${object} ${subject}`]
        : [`${type} ${subject} ${object}`],
    ),
  );
  const best = new Map<string, Guess>();
  for (const instance of instances) {
    const chances = judgeInstance(learned, instance);
    for (const index of instance.possible) {
      const chance = chances[index] ?? 0;
      if (chance < LOWEST) continue;
      const label = learned.labels[index] ?? '';
      const { type } = parseLabel(label);
      const given = relationKey(label, instance);
      const key = symmetric.has(type) ? given.split(' ').sort().join(' ') : given;
      if (chance <= (best.get(key)?.chance ?? 0)) continue;
      best.set(key, { type, chance, right: truth.has(given) });
    }
  }
  return [...best.values()];
}

function bestThreshold(guesses: readonly Guess[], told: number): number {
  const sorted = guesses.toSorted((one, other) => other.chance - one.chance);
  let right = 0;
  let best = { score: 0, threshold: COMMON_THRESHOLD };
  for (const [index, one] of sorted.entries()) {
    if (one.right) right += 1;
    const score = (2 * right) / (index + 1 + told);
    if (right / (index + 1) < LEAST_PRECISION) continue;
    if (score > best.score) best = { score, threshold: one.chance };
  }
  return Math.min(0.6, Math.max(0.15, best.threshold));
}

function report(type: string, guesses: readonly Guess[], told: number, threshold: number): void {
  const kept = guesses.filter(({ chance }) => chance >= threshold);
  const right = kept.filter((one) => one.right).length;
  const precision = (100 * right) / (kept.length || 1);
  const recall = (100 * right) / (told || 1);
  const mean = (2 * precision * recall) / (precision + recall || 1);
  const cells = [precision, recall, mean].map((value) => value.toFixed(1).padStart(6));
  console.log(
    `${type.padEnd(18)}${String(told).padStart(6)}${cells.join('')}  ${threshold.toFixed(2)}`,
  );
}

export function encode(
  { labels, bias, rows, values, shared }: Learned,
  thresholds: readonly number[],
  steps = { least: LEAST_WEIGHT, scale: SCALE },
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
