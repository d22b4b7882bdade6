// The last layer of a tagger: from each token's state one score for each label.

import { type EncoderShape, encoderSizes } from './encoder.ts';
import { type Parameters, parameter, roundUp, type Sizes } from './parameters.ts';
import type { Block, Workspace } from './product.ts';

/** A set of labels, and what its parameters are called in the file of weights. */
export interface OutputLayer {
  readonly weights: string;
  readonly bias: string;
  readonly labels: number;
  /** Scores in a row of the table: one a label, and some that mean nothing. */
  readonly width: number;
}

export function outputLayer(weights: string, bias: string, labels: number): OutputLayer {
  return { weights, bias, labels, width: roundUp(labels, 8) };
}

/** Sizes of the encoder's parameters and the layer's. */
export function sizesWithOutput(shape: EncoderShape, layer: OutputLayer): Sizes {
  return new Map([
    ...encoderSizes(shape),
    [layer.weights, [shape.state, layer.width]],
    [layer.bias, [1, layer.width]],
  ]);
}

/** Writes the scores of `count` tokens, a row each, from their last states. */
export function scoreOutputs(
  workspace: Workspace,
  shape: EncoderShape,
  parameters: Parameters,
  layer: OutputLayer,
  states: Block,
  count: number,
  table: Block,
): void {
  const { labels, width } = layer;
  const weights = parameter(parameters, layer.weights);
  workspace.multiply(states, weights, table, roundUp(count, 4), shape.state, width);
  const bias = parameter(parameters, layer.bias).values;
  const scores = table.values;
  for (let token = 0; token < count; token += 1) {
    const base = token * width;
    for (let label = 0; label < labels; label += 1) {
      scores[base + label] = (scores[base + label] as number) + (bias[label] as number);
    }
  }
}
