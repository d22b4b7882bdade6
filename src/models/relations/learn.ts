// Learns the weights of the model of relations: logistic regression by stochastic gradient descent
// with steps that shrink per weight (AdaGrad), leaving out features at random so that none is
// leaned upon alone.

import { createRandom, shuffle } from '../random.ts';
import type { FiredPattern } from './features.ts';
import { logistic } from './predict.ts';

export interface Instance {
  readonly features: Int32Array;
  readonly fired: readonly FiredPattern[];
  /** Indices of the labels whose signature fits the pair. */
  readonly possible: readonly number[];
  readonly positive: readonly number[];
  /** Labels that may hold here although gold tells of them elsewhere: not learned from. */
  readonly open: readonly number[];
}

export interface LearnOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Share of the features that is left out at each step. */
  readonly dropout: number;
  /** Features seen less often are left out. */
  readonly least: number;
  /** What each label's bias starts from; by default that of rare labels. */
  readonly bias?: number;
}

export interface Learned {
  readonly labels: readonly string[];
  readonly bias: Float64Array;
  /** Row of each feature; `values` holds a weight for each label. */
  readonly rows: ReadonlyMap<number, number>;
  readonly values: Float32Array;
  readonly shared: ReadonlyMap<number, number>;
}

const START_BIAS = -4;
/** What a match of a pattern counts before anything is learned. */
const START_FIRED = 2;
const PENALTY = 1e-3;
const SMALL = 0.002;

export function learnRelations(
  instances: readonly Instance[],
  labels: readonly string[],
  firedFeature: number,
  options: LearnOptions,
): Learned {
  const rows = chooseFeatures(instances, options.least);
  const size = labels.length;
  const values = new Float32Array(rows.size * size);
  const squares = new Float32Array(rows.size * size).fill(1e-3);
  const bias = new Float64Array(size).fill(options.bias ?? START_BIAS);
  const shared = new Map<number, number>([[firedFeature, START_FIRED]]);
  const sharedSquares = new Map<number, number>();
  const scores = new Float64Array(size);
  const random = createRandom(1);
  const order = instances.map((_, index) => index);
  const keep = 1 - options.dropout;
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random);
    for (const at of order) {
      const instance = instances[at] as Instance;
      const active: number[] = [];
      for (const feature of instance.features) {
        const row = rows.get(feature);
        if (row !== undefined && random() < keep) active.push(row * size);
      }
      for (const label of instance.possible) {
        let score = bias[label] as number;
        for (const row of active) score += (values[row + label] as number) / keep;
        scores[label] = score;
      }
      for (const { label, features } of instance.fired) {
        const index = labels.indexOf(label);
        if (index < 0) continue;
        for (const feature of features)
          scores[index] = (scores[index] ?? 0) + (shared.get(feature) ?? 0);
      }
      for (const label of instance.possible) {
        const target = instance.positive.includes(label) ? 1 : 0;
        if (target === 0 && instance.open.includes(label)) continue;
        const error = logistic(scores[label] as number) - target;
        if (Math.abs(error) < SMALL) continue;
        bias[label] = (bias[label] as number) - 0.01 * error;
        for (const row of active) {
          const cell = row + label;
          const weight = values[cell] as number;
          const gradient = error + PENALTY * weight;
          const square = (squares[cell] as number) + gradient * gradient;
          squares[cell] = square;
          values[cell] = weight - (options.rate * gradient) / Math.sqrt(square);
        }
        const fired = instance.fired.find((pattern) => pattern.label === labels[label]);
        for (const feature of fired?.features ?? []) {
          const square = (sharedSquares.get(feature) ?? 1) + error * error;
          sharedSquares.set(feature, square);
          shared.set(feature, (shared.get(feature) ?? 0) - (0.1 * error) / Math.sqrt(square));
        }
      }
    }
  }
  return { labels, bias, rows, values, shared };
}

/** The chance of each possible label. */
export function judgeInstance(learned: Learned, instance: Instance): Float64Array {
  const { labels, bias, rows, values, shared } = learned;
  const chances = new Float64Array(labels.length);
  const known: number[] = [];
  for (const feature of instance.features) {
    const row = rows.get(feature);
    if (row !== undefined) known.push(row * labels.length);
  }
  for (const label of instance.possible) {
    let score = bias[label] as number;
    for (const row of known) score += values[row + label] as number;
    const fired = instance.fired.find((pattern) => pattern.label === labels[label]);
    for (const feature of fired?.features ?? []) score += shared.get(feature) ?? 0;
    chances[label] = logistic(score);
  }
  return chances;
}

/** Features seen often enough, and with some relation or often without. */
function chooseFeatures(
  instances: readonly Instance[],
  least: number,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const withRelation = new Set<number>();
  for (const { features, positive } of instances) {
    for (const feature of features) {
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
      if (positive.length > 0) withRelation.add(feature);
    }
  }
  const rows = new Map<number, number>();
  for (const [feature, count] of counts) {
    if (count >= least && (withRelation.has(feature) || count >= 4 * least)) {
      rows.set(feature, rows.size);
    }
  }
  return rows;
}
