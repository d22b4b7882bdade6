// Learns a linear-chain conditional random field by stochastic gradient descent with L2
// regularisation (step size as in Bottou's sgd, Pegasos decay). Decides in which order the sentences
// are read, how far each moves the weights, and which may be passed over for a while.

import { shuffle } from '../random.ts';
import type { CrfData, CrfWeights, Instance } from './crf-data.ts';
import { createCrfStep } from './crf-step.ts';
import { LABELS } from './labels.ts';

export interface CrfOptions {
  readonly epochs: number;
  /** Strength of the L2 penalty, for the whole set. */
  readonly penalty: number;
  readonly rate: number;
  readonly seed: number;
  readonly log?: (line: string) => void;
}

/** A sentence with a smaller loss is passed over twice. */
const CALM = 0.02;

/** Trains; the weights are the mean of those at the ends of the later half of the epochs. */
export function trainCrf(data: CrfData, options: CrfOptions): CrfWeights {
  const cells = new Float32Array(data.cellLabels.length);
  const transitions = new Float32Array(LABELS * LABELS);
  const sumCells = new Float32Array(cells.length);
  const sumTransitions = new Float32Array(transitions.length);
  const order = Int32Array.from(data.instances.keys());
  const random = xorshift(options.seed);
  const decay = options.penalty / data.instances.length;
  let scale = 1;
  let step = 0;
  let averaged = 0;
  const takeStep = createCrfStep(data);
  /** Epochs to pass over a sentence that taught next to nothing when last read. */
  const rest = new Uint8Array(data.instances.length);
  const losses = new Float32Array(data.instances.length);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random);
    let loss = 0;
    for (const index of order) {
      const instance = data.instances[index] as Instance;
      const rate = options.rate / (1 + options.rate * decay * step);
      step += 1;
      scale *= 1 - rate * decay;
      if ((rest[index] as number) > 0) {
        rest[index] = (rest[index] as number) - 1;
        loss += losses[index] as number;
        continue;
      }
      const one = instance.weight * takeStep(instance, { cells, transitions }, scale, rate);
      if (one < CALM && epoch > 1) rest[index] = 2;
      losses[index] = one;
      loss += one;
    }
    if (scale < 1e-4) {
      for (const values of [cells, transitions]) {
        for (let at = 0; at < values.length; at += 1) values[at] = (values[at] as number) * scale;
      }
      scale = 1;
    }
    if (epoch >= options.epochs >> 1) {
      averaged += 1;
      addScaled(sumCells, cells, scale);
      addScaled(sumTransitions, transitions, scale);
    }
    options.log?.(`epoch ${epoch + 1}: loss ${(loss / data.instances.length).toFixed(4)}`);
  }
  return {
    cells: sumCells.map((value) => value / averaged),
    transitions: sumTransitions.map((value) => value / averaged),
  };
}

function addScaled(sums: Float32Array, values: Float32Array, scale: number): void {
  for (let at = 0; at < sums.length; at += 1) {
    sums[at] = (sums[at] as number) + (values[at] as number) * scale;
  }
}

/** Random numbers 0..1; the order that they give is part of the weights, so they stay as they are. */
function xorshift(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 0x1_0000_0000;
  };
}
