// The tagger's network: the recurrent encoder, and from each token's last state a score for each
// label. It reads words, the lists and what the article says elsewhere as marks.

import { type EncoderShape, encoderSizes } from '../recurrent/encoder.ts';
import { type Parameters, parameter, roundUp, type Sizes } from '../recurrent/parameters.ts';
import type { Block, Workspace } from '../recurrent/product.ts';
import type { WordVectors } from '../vectors/vectors.ts';
import { LABELS } from './labels.ts';

export interface NetworkShape extends EncoderShape {
  /** `checkVectors` of the word vectors that the network has learned with. */
  readonly vectorCheck: number;
}

/** A number that tells word vectors apart. */
export function checkVectors({ rows }: WordVectors): number {
  let check = rows.length;
  for (let at = 0; at < rows.length; at += 61) {
    check = (Math.imul(check, 31) + (rows[at] as number)) | 0;
  }
  return check;
}

/** Scores in a row of the table: one a label, and some that mean nothing. */
export const LABEL_WIDTH = roundUp(LABELS, 8);

export function networkSizes(shape: EncoderShape): Sizes {
  return new Map([
    ...encoderSizes(shape),
    ['labels', [shape.state, LABEL_WIDTH]],
    ['labelBias', [1, LABEL_WIDTH]],
  ]);
}

/** Writes the scores of `count` tokens, a row each, from their last states. */
export function scoreLabels(
  workspace: Workspace,
  shape: EncoderShape,
  parameters: Parameters,
  states: Block,
  count: number,
  table: Block,
): void {
  const weights = parameter(parameters, 'labels');
  workspace.multiply(states, weights, table, roundUp(count, 4), shape.state, LABEL_WIDTH);
  const bias = parameter(parameters, 'labelBias').values;
  const scores = table.values;
  for (let token = 0; token < count; token += 1) {
    const base = token * LABEL_WIDTH;
    for (let label = 0; label < LABELS; label += 1) {
      scores[base + label] = (scores[base + label] as number) + (bias[label] as number);
    }
  }
}
