// Learns the judge of events by gradient descent: its network with Adam, leaving out words, numbers and
// hidden states at random; the weights of the evidence with steps that shrink per weight (AdaGrad). The
// same examples in the same order give the same network.

import { createRandom, shuffle } from '../random.ts';
import { wordVectors } from '../vectors/load.ts';
import { evidenceCount } from './event-evidence.ts';
import type { EventInputs, EventNetwork } from './event-network.ts';
import { numberCount, vectorGroups } from './event-numbers.ts';

export interface EventExample extends EventInputs {
  /** Index of the right event. */
  readonly event: number;
}

/** So many networks are learnt, each with so many states, from other beginnings. */
const NETWORKS = 2;
const HIDDEN = 48;
const EPOCHS = 20;
const BATCH = 32;
const RATE = 0.003;
const EVIDENCE_RATE = 0.05;
const DECAY = 0.01;
const EVIDENCE_DECAY = 1e-3;
/** Shares that are left out at each step. */
const DROPPED_NUMBERS = 0.4;
const DROPPED_GROUPS = 0.1;
const DROPPED_STATES = 0.4;
/** Share of the chance that the right event leaves to all. */
const SMOOTHING = 0.03;
/** What the sum of squares of each weight of evidence begins with. */
const START_SQUARES = 0.1;
/** Of the numbers so many are not 0. */
const FILLED = 0.25;

export function learnEvents(
  examples: readonly EventExample[],
  { labels, words, rates }: Pick<EventNetwork, 'labels' | 'words' | 'rates'>,
): EventNetwork {
  const seeds = Array.from({ length: NETWORKS }, (_, index) => index + 1);
  return joinNetworks(seeds.map((seed) => learnNetwork(examples, { labels, words, rates }, seed)));
}

/** One network whose scores are the means of those of the networks: their states stand side by side. */
function joinNetworks(networks: readonly EventNetwork[]): EventNetwork {
  const [{ labels, words, rates }] = networks as readonly [EventNetwork];
  const share = 1 / networks.length;
  const numbers = numberCount(labels.length) + words.length;
  const first = Array.from({ length: numbers }, (_, number) =>
    networks.flatMap((one) => [...one.first.subarray(number * HIDDEN, (number + 1) * HIDDEN)]),
  );
  const mean = (part: 'secondBias' | 'evidence'): Float32Array =>
    (networks[0] as EventNetwork)[part].map((_, at) =>
      networks.reduce((sum, one) => sum + (one[part][at] as number) * share, 0),
    );
  return {
    labels,
    words,
    rates,
    hidden: HIDDEN * networks.length,
    first: Float32Array.from(first.flat()),
    firstBias: Float32Array.from(networks.flatMap((one) => [...one.firstBias])),
    second: Float32Array.from(networks.flatMap((one) => [...one.second])).map((one) => one * share),
    secondBias: mean('secondBias'),
    evidence: mean('evidence'),
  };
}

function learnNetwork(
  examples: readonly EventExample[],
  { labels, words, rates }: Pick<EventNetwork, 'labels' | 'words' | 'rates'>,
  seed: number,
): EventNetwork {
  const events = labels.length;
  const numbers = numberCount(events) + words.length;
  const random = createRandom(seed);
  const normal = (): number => {
    let sum = 0;
    for (let count = 0; count < 6; count += 1) sum += random();
    return (sum - 3) / Math.sqrt(0.5);
  };
  const all = new Float32Array(numbers * HIDDEN + HIDDEN + HIDDEN * events + events);
  const secondAt = numbers * HIDDEN + HIDDEN;
  const network: EventNetwork = {
    labels,
    words,
    rates,
    hidden: HIDDEN,
    first: all.subarray(0, numbers * HIDDEN),
    firstBias: all.subarray(numbers * HIDDEN, secondAt),
    second: all.subarray(secondAt, secondAt + HIDDEN * events),
    secondBias: all.subarray(secondAt + HIDDEN * events),
    evidence: new Float32Array(evidenceCount(events)),
  };
  for (let at = 0; at < network.first.length; at += 1) {
    network.first[at] = normal() * Math.sqrt(1 / (numbers * FILLED));
  }
  for (let at = 0; at < network.second.length; at += 1) {
    network.second[at] = normal() * Math.sqrt(1 / HIDDEN);
  }
  const slopes = new Float32Array(all.length);
  const read = createReader(network, slopes, random);
  const move = createAdamW(all, slopes, Math.ceil(examples.length / BATCH) * EPOCHS);
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (let start = 0; start < order.length; start += BATCH) {
      const batch = order.slice(start, start + BATCH);
      slopes.fill(0);
      for (const index of batch) read(examples[index] as EventExample);
      move(batch.length);
    }
  }
  return network;
}

/** Reads one example: adds to the slopes of the network, and moves the weights of the evidence. */
function createReader(
  network: EventNetwork,
  slopes: Float32Array,
  random: () => number,
): (example: EventExample) => void {
  const { first, firstBias, second, secondBias, evidence: weights, labels } = network;
  const events = labels.length;
  const { size } = wordVectors();
  const vectors = vectorGroups.length * size;
  const secondAt = first.length + HIDDEN;
  const squares = new Float32Array(weights.length).fill(START_SQUARES);
  const evidenceSlopes = new Map<number, number>();
  const active = new Int32Array(first.length / HIDDEN);
  const values = new Float32Array(active.length);
  const states = new Float32Array(HIDDEN);
  const kept = new Float32Array(HIDDEN);
  const errors = new Float32Array(events);
  return ({ numbers, evidence, event: right }) => {
    let count = 0;
    const groups = vectorGroups.map(() => random() < DROPPED_GROUPS);
    for (let index = 0; index < numbers.length; index += 1) {
      const number = numbers[index] as number;
      if (number === 0 || (index < vectors && groups[Math.floor(index / size)])) continue;
      if (random() < DROPPED_NUMBERS) continue;
      active[count] = index;
      values[count] = number / (1 - DROPPED_NUMBERS);
      count += 1;
    }
    states.set(firstBias);
    for (let at = 0; at < count; at += 1) {
      const row = (active[at] as number) * HIDDEN;
      const value = values[at] as number;
      for (let state = 0; state < HIDDEN; state += 1) {
        states[state] = (states[state] as number) + value * (first[row + state] as number);
      }
    }
    errors.set(secondBias);
    for (let state = 0; state < HIDDEN; state += 1) {
      const open = (states[state] as number) > 0 && random() >= DROPPED_STATES;
      kept[state] = open ? 1 / (1 - DROPPED_STATES) : 0;
      states[state] = (states[state] as number) * (kept[state] as number);
      if (!open) continue;
      for (let event = 0; event < events; event += 1) {
        errors[event] =
          (errors[event] as number) +
          (states[state] as number) * (second[state * events + event] as number);
      }
    }
    for (let at = 0; at < evidence.length; at += 3) {
      const event = evidence[at] as number;
      const weight = weights[evidence[at + 1] as number] as number;
      errors[event] = (errors[event] as number) + weight * (evidence[at + 2] as number);
    }
    toErrors(errors, right);
    evidenceSlopes.clear();
    for (let at = 0; at < evidence.length; at += 3) {
      const feature = evidence[at + 1] as number;
      const slope = (errors[evidence[at] as number] as number) * (evidence[at + 2] as number);
      evidenceSlopes.set(feature, (evidenceSlopes.get(feature) ?? 0) + slope);
    }
    for (const [feature, own] of evidenceSlopes) {
      const weight = weights[feature] as number;
      const slope = own + EVIDENCE_DECAY * weight;
      squares[feature] = (squares[feature] as number) + slope * slope;
      weights[feature] = weight - (EVIDENCE_RATE * slope) / Math.sqrt(squares[feature] as number);
    }
    for (let event = 0; event < events; event += 1) {
      const at = secondAt + HIDDEN * events + event;
      slopes[at] = (slopes[at] as number) + (errors[event] as number);
    }
    for (let state = 0; state < HIDDEN; state += 1) {
      const open = kept[state] as number;
      let slope = 0;
      if (open > 0) {
        for (let event = 0; event < events; event += 1) {
          const cell = state * events + event;
          slope += (errors[event] as number) * (second[cell] as number);
          slopes[secondAt + cell] =
            (slopes[secondAt + cell] as number) +
            (errors[event] as number) * (states[state] as number);
        }
      }
      states[state] = slope * open;
      const bias = first.length + state;
      slopes[bias] = (slopes[bias] as number) + slope * open;
    }
    for (let at = 0; at < count; at += 1) {
      const row = (active[at] as number) * HIDDEN;
      const value = values[at] as number;
      for (let state = 0; state < HIDDEN; state += 1) {
        slopes[row + state] = (slopes[row + state] as number) + value * (states[state] as number);
      }
    }
  };
}

/** Turns scores into chances, less those that are right. */
function toErrors(scores: Float32Array, right: number): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (const score of scores) highest = Math.max(highest, score);
  let sum = 0;
  for (let label = 0; label < scores.length; label += 1) {
    scores[label] = Math.exp((scores[label] as number) - highest);
    sum += scores[label] as number;
  }
  for (let label = 0; label < scores.length; label += 1) {
    const wanted = (label === right ? 1 - SMOOTHING : 0) + SMOOTHING / scores.length;
    scores[label] = (scores[label] as number) / sum - wanted;
  }
}

const MEAN_DECAY = 0.9;
const SQUARE_DECAY = 0.999;

/**
 * Moves the weights after each batch, by shorter and shorter steps, and draws them towards 0 (AdamW,
 * Loshchilov and Hutter 2019). That of recurrent networks moves by rows and shortens steps instead.
 */
function createAdamW(
  weights: Float32Array,
  slopes: Float32Array,
  steps: number,
): (examples: number) => void {
  const means = new Float32Array(weights.length);
  const squares = new Float32Array(weights.length);
  let step = 0;
  return (examples) => {
    step += 1;
    const rate = RATE * (1 - step / (steps + 1));
    const own = rate / (1 - MEAN_DECAY ** step);
    const correction = 1 / (1 - SQUARE_DECAY ** step);
    for (let at = 0; at < weights.length; at += 1) {
      const slope = (slopes[at] as number) / examples;
      const mean = MEAN_DECAY * (means[at] as number) + (1 - MEAN_DECAY) * slope;
      const square = SQUARE_DECAY * (squares[at] as number) + (1 - SQUARE_DECAY) * slope * slope;
      means[at] = mean;
      squares[at] = square;
      const weight = weights[at] as number;
      weights[at] =
        weight - (own * mean) / (Math.sqrt(square * correction) + 1e-8) - rate * DECAY * weight;
    }
  };
}
