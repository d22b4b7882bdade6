// The tagger's network: the recurrent encoder, and from each token's last state a score for each
// label. It reads words, the lists and what the article says elsewhere as marks.

import type { EncoderShape } from '../recurrent/encoder.ts';
import { outputLayer } from '../recurrent/output-scores.ts';
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

export const labelLayer = outputLayer('labels', 'labelBias', LABELS);
