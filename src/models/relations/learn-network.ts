// Learns the network of the model of relations: a layer of hidden numbers over the features of a
// pair, which all types share, and a logistic output for each type and direction. What rare types
// have in common with frequent ones is so learned from both.

import { createRandom, shuffle } from '../random.ts';
import { addFired, chooseFeatures, type Instance, placesOf } from './learn.ts';
import { logistic } from './predict.ts';

export interface NetworkOptions {
  /** How many hidden numbers. */
  readonly hidden: number;
  readonly epochs: number;
  /** Step of the weights of features and of those of the outputs (AdaGrad). */
  readonly rate: number;
  readonly outputRate: number;
  /** Share of the features that is left out at each step. */
  readonly dropout: number;
  /** Features seen less often are left out. */
  readonly least: number;
}

export interface LearnedNetwork {
  readonly labels: readonly string[];
  readonly hidden: number;
  /** Row of each feature; `values` holds a weight for each hidden number. */
  readonly rows: ReadonlyMap<number, number>;
  readonly values: Float32Array;
  readonly hiddenBias: Float64Array;
  /** A row of weights of the hidden numbers for each label. */
  readonly output: Float32Array;
  readonly bias: Float64Array;
  readonly shared: ReadonlyMap<number, number>;
}

const START_BIAS = -4;
const START_HIDDEN_BIAS = 0.1;
/** What a match of a pattern counts before anything is learned. */
const START_FIRED = 2;
/** Weights begin at random between this and its negative. */
const START_VALUE = 0.03;
const START_OUTPUT = 0.2;
const START_SQUARE = 1e-3;
const PENALTY = 1e-3;
const OUTPUT_PENALTY = 1e-4;
const SMALL = 0.002;

export function learnNetwork(
  instances: readonly Instance[],
  labels: readonly string[],
  firedFeature: number,
  options: NetworkOptions,
): LearnedNetwork {
  const { hidden, rate, outputRate } = options;
  const random = createRandom(1);
  const rows = chooseFeatures(instances, options.least);
  const values = randomNumbers(rows.size * hidden, START_VALUE, random);
  const squares = new Float32Array(values.length).fill(START_SQUARE);
  const output = randomNumbers(labels.length * hidden, START_OUTPUT, random);
  const outputSquares = new Float32Array(output.length).fill(START_SQUARE);
  const hiddenBias = new Float64Array(hidden).fill(START_HIDDEN_BIAS);
  const hiddenSquares = new Float64Array(hidden).fill(1);
  const bias = new Float64Array(labels.length).fill(START_BIAS);
  const shared = new Map<number, number>([[firedFeature, START_FIRED]]);
  const sharedSquares = new Map<number, number>();
  const network = { labels, hidden, rows, values, hiddenBias, output, bias, shared };

  const known = instances.map(({ features }) => placesOf(features, rows, hidden));
  const order = instances.map((_, index) => index);
  const active = new Int32Array(known.reduce((most, own) => Math.max(most, own.length), 0));
  const units = new Float64Array(hidden);
  const errors = new Float64Array(hidden);
  const scores = new Float64Array(labels.length);
  const keep = 1 - options.dropout;

  /** Learns the output of one label; adds to `errors` what the hidden numbers are to blame for. */
  const learnLabel = (label: number, error: number, instance: Instance): void => {
    bias[label] = (bias[label] as number) - 0.01 * error;
    const row = label * hidden;
    for (let unit = 0; unit < hidden; unit += 1) {
      const weight = output[row + unit] as number;
      errors[unit] = (errors[unit] as number) + error * weight;
      const value = units[unit] as number;
      if (value === 0) continue;
      const gradient = error * value + OUTPUT_PENALTY * weight;
      const square = (outputSquares[row + unit] as number) + gradient * gradient;
      outputSquares[row + unit] = square;
      output[row + unit] = weight - (outputRate * gradient) / Math.sqrt(square);
    }
    const fired = instance.fired.find((pattern) => pattern.label === labels[label]);
    for (const feature of fired?.features ?? []) {
      const square = (sharedSquares.get(feature) ?? 1) + error * error;
      sharedSquares.set(feature, square);
      shared.set(feature, (shared.get(feature) ?? 0) - (0.1 * error) / Math.sqrt(square));
    }
  };

  const learnHidden = (count: number): void => {
    for (let unit = 0; unit < hidden; unit += 1) {
      const gradient = (units[unit] as number) > 0 ? (errors[unit] as number) : 0;
      errors[unit] = gradient;
      const square = (hiddenSquares[unit] as number) + gradient * gradient;
      hiddenSquares[unit] = square;
      hiddenBias[unit] = (hiddenBias[unit] as number) - (0.02 * gradient) / Math.sqrt(square);
    }
    for (let index = 0; index < count; index += 1) {
      const row = active[index] as number;
      for (let unit = 0; unit < hidden; unit += 1) {
        const error = errors[unit] as number;
        if (error === 0) continue;
        const cell = row + unit;
        const weight = values[cell] as number;
        const gradient = error + PENALTY * weight;
        const square = (squares[cell] as number) + gradient * gradient;
        squares[cell] = square;
        values[cell] = weight - (rate * gradient) / Math.sqrt(square);
      }
    }
  };

  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random);
    for (const at of order) {
      const instance = instances[at] as Instance;
      let count = 0;
      for (const row of known[at] as Int32Array) {
        if (random() >= keep) continue;
        active[count] = row;
        count += 1;
      }
      scoreLabels(network, instance, active, count, keep, units, scores);
      errors.fill(0);
      let learned = false;
      for (const label of instance.possible) {
        const target = instance.positive.includes(label) ? 1 : 0;
        if (target === 0 && instance.open.includes(label)) continue;
        const error = logistic(scores[label] as number) - target;
        if (Math.abs(error) < SMALL) continue;
        learned = true;
        learnLabel(label, error, instance);
      }
      if (learned) learnHidden(count);
    }
  }
  return network;
}

/** The score of each possible label, before the logistic function. */
export function scoreByNetwork(network: LearnedNetwork, instance: Instance): Float64Array {
  const scores = new Float64Array(network.labels.length);
  const active = placesOf(instance.features, network.rows, network.hidden);
  const units = new Float64Array(network.hidden);
  scoreLabels(network, instance, active, active.length, 1, units, scores);
  return scores;
}

/** Sets the hidden numbers, and the scores of the labels that are possible. */
function scoreLabels(
  { labels, hidden, values, hiddenBias, output, bias, shared }: LearnedNetwork,
  instance: Instance,
  active: Int32Array,
  count: number,
  keep: number,
  units: Float64Array,
  scores: Float64Array,
): void {
  units.fill(0);
  for (let index = 0; index < count; index += 1) {
    const row = active[index] as number;
    for (let unit = 0; unit < hidden; unit += 1) {
      units[unit] = (units[unit] as number) + (values[row + unit] as number);
    }
  }
  for (let unit = 0; unit < hidden; unit += 1) {
    units[unit] = Math.max(0, (units[unit] as number) / keep + (hiddenBias[unit] as number));
  }
  for (const label of instance.possible) {
    let score = bias[label] as number;
    const row = label * hidden;
    for (let unit = 0; unit < hidden; unit += 1) {
      score += (units[unit] as number) * (output[row + unit] as number);
    }
    scores[label] = score;
  }
  addFired(scores, instance, labels, shared);
}

function randomNumbers(count: number, most: number, random: () => number): Float32Array {
  return Float32Array.from({ length: count }, () => (2 * random() - 1) * most);
}
