// The two parts of the model of relations as they are learned: regressions and network, from the
// same pairs, and the score that is the mean of both.

import { FIRED } from './features.ts';
import {
  type Instance,
  type Learned,
  type LearnOptions,
  learnRelations,
  scoreInstance,
} from './learn.ts';
import {
  type LearnedNetwork,
  learnNetwork,
  type NetworkOptions,
  scoreByNetwork,
} from './learn-network.ts';

export interface Parts {
  readonly linear: Learned;
  readonly network: LearnedNetwork;
}

const linearOptions: LearnOptions = { epochs: 6, rate: 0.1, dropout: 0.4, least: 15 };
const networkOptions: NetworkOptions = {
  hidden: 48,
  epochs: 6,
  rate: 0.1,
  outputRate: 0.05,
  dropout: 0.5,
  least: 60,
};

/** Weights nearer to 0 are none: their file would be twice as long. */
const LEAST_LINEAR = 0.11;
const LEAST_HIDDEN = 0.1;

export function learnParts(instances: readonly Instance[], labels: readonly string[]): Parts {
  const linear = learnRelations(instances, labels, FIRED, linearOptions);
  const network = learnNetwork(instances, labels, FIRED, networkOptions);
  prune(linear.values, LEAST_LINEAR);
  prune(network.values, LEAST_HIDDEN);
  return { linear, network };
}

function prune(values: Float32Array, least: number): void {
  for (let index = 0; index < values.length; index += 1) {
    if (Math.abs(values[index] as number) < least) values[index] = 0;
  }
}

/** The score of each possible label, a chance before the logistic function. */
export function judgeByParts({ linear, network }: Parts, instance: Instance): Float64Array {
  const scores = scoreInstance(linear, instance);
  const others = scoreByNetwork(network, instance);
  for (const label of instance.possible) {
    scores[label] = ((scores[label] as number) + (others[label] as number)) / 2;
  }
  return scores;
}
