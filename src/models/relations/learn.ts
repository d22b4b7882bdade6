// Learns the weights of the model of relations: logistic regression by stochastic gradient descent
// with steps that shrink per weight (AdaGrad), leaving out features at random so that none is
// leaned upon alone.

import { createRandom, shuffle } from '../random.ts';
import type { FiredPattern } from './pair-code.ts';
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
  const errors = new Float64Array(size);
  const random = createRandom(1);
  const order = instances.map((_, index) => index);
  const known = instances.map(({ features }) => placesOf(features, rows, size));
  const active = new Int32Array(known.reduce((most, own) => Math.max(most, own.length), 0));
  const keep = 1 - options.dropout;

  /** Learns all but the weights of features; gives the labels that were wrong enough. */
  const learnLabels = ({ fired, possible, positive, open }: Instance): number[] => {
    const wrong: number[] = [];
    for (const label of possible) {
      const target = positive.includes(label) ? 1 : 0;
      if (target === 0 && open.includes(label)) continue;
      const error = logistic(scores[label] as number) - target;
      if (Math.abs(error) < SMALL) continue;
      wrong.push(label);
      errors[label] = error;
      bias[label] = (bias[label] as number) - 0.01 * error;
      const pattern = fired.find((one) => one.label === labels[label]);
      for (const feature of pattern?.features ?? []) {
        const square = (sharedSquares.get(feature) ?? 1) + error * error;
        sharedSquares.set(feature, square);
        shared.set(feature, (shared.get(feature) ?? 0) - (0.1 * error) / Math.sqrt(square));
      }
    }
    return wrong;
  };

  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random);
    for (const at of order) {
      const instance = instances[at] as Instance;
      const { possible } = instance;
      let count = 0;
      for (const row of known[at] as Int32Array) {
        if (random() >= keep) continue;
        active[count] = row;
        count += 1;
      }
      for (const label of possible) scores[label] = bias[label] as number;
      // Row by row, since a row lies together in memory and what one label has of all rows does not.
      for (let index = 0; index < count; index += 1) {
        const row = active[index] as number;
        for (const label of possible) {
          scores[label] = (scores[label] as number) + (values[row + label] as number) / keep;
        }
      }
      addFired(scores, instance, labels, shared);
      const wrong = learnLabels(instance);
      for (let index = 0; wrong.length > 0 && index < count; index += 1) {
        const row = active[index] as number;
        for (const label of wrong) {
          const cell = row + label;
          const weight = values[cell] as number;
          const gradient = (errors[label] as number) + PENALTY * weight;
          const square = (squares[cell] as number) + gradient * gradient;
          squares[cell] = square;
          values[cell] = weight - (options.rate * gradient) / Math.sqrt(square);
        }
      }
    }
  }
  return { labels, bias, rows, values, shared };
}

/** The chance of each possible label. */
export function judgeInstance(learned: Learned, instance: Instance): Float64Array {
  const chances = scoreInstance(learned, instance);
  for (const label of instance.possible) chances[label] = logistic(chances[label] as number);
  return chances;
}

/** The score of each possible label, before the logistic function. */
export function scoreInstance(learned: Learned, instance: Instance): Float64Array {
  const { labels, bias, rows, values, shared } = learned;
  const scores = new Float64Array(labels.length);
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
    scores[label] = score;
  }
  return scores;
}

/** Adds what the patterns that match say of their labels. */
export function addFired(
  scores: Float64Array,
  { fired }: Instance,
  labels: readonly string[],
  shared: ReadonlyMap<number, number>,
): void {
  for (const { label, features } of fired) {
    const index = labels.indexOf(label);
    if (index < 0) continue;
    for (const feature of features) {
      scores[index] = (scores[index] as number) + (shared.get(feature) ?? 0);
    }
  }
}

/** Where the rows of the features that are known begin, if each has `size` numbers. */
export function placesOf(
  features: Int32Array,
  rows: ReadonlyMap<number, number>,
  size: number,
): Int32Array {
  const places: number[] = [];
  for (const feature of features) {
    const row = rows.get(feature);
    if (row !== undefined) places.push(row * size);
  }
  return Int32Array.from(places);
}

/** Features seen often enough, and with some relation or often without. */
export function chooseFeatures(
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
