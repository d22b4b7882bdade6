// The tagger's network: the encoder, and from each token's last state a score for each tag.

import type { Upos } from '../../document.ts';
import { type EncoderShape, encoderSizes } from '../recurrent/encoder.ts';
import { type Parameters, parameter, roundUp, type Sizes } from '../recurrent/parameters.ts';
import type { Block, Workspace } from '../recurrent/product.ts';

/** Order of the tags in the network's scores. */
export const tagNames: readonly Upos[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
];

export const tagCount = tagNames.length;

/** Scores in a row of the table: one a tag, and some that mean nothing. */
export const tagWidth = roundUp(tagCount, 8);

export function taggerSizes(shape: EncoderShape): Sizes {
  return new Map([
    ...encoderSizes(shape),
    ['tags', [shape.state, tagWidth]],
    ['tagBias', [1, tagWidth]],
  ]);
}

/** Writes the scores of `count` tokens, a row each, from their last states. */
export function scoreTags(
  workspace: Workspace,
  shape: EncoderShape,
  parameters: Parameters,
  states: Block,
  count: number,
  table: Block,
): void {
  const weights = parameter(parameters, 'tags');
  workspace.multiply(states, weights, table, roundUp(count, 4), shape.state, tagWidth);
  const bias = parameter(parameters, 'tagBias').values;
  const scores = table.values;
  for (let token = 0; token < count; token += 1) {
    const base = token * tagWidth;
    for (let tag = 0; tag < tagCount; tag += 1) {
      scores[base + tag] = (scores[base + tag] as number) + (bias[tag] as number);
    }
  }
}

/** Marks of whole sentences: running text, a headline or all capitals, not told. */
export const sentenceMarks = 3;

/** 1 where most words begin with a capital letter, so that capitals do not tell names, else 0. */
export function markSentence(words: readonly string[], first: number, last: number): number {
  let lower = 0;
  let raised = 0;
  for (let token = first; token < last; token += 1) {
    const code = (words[token] as string).charCodeAt(0);
    if (code >= 97 && code <= 122) lower += 1;
    else if (code >= 65 && code <= 90) raised += 1;
  }
  return raised > 2 && raised > lower * 2 ? 1 : 0;
}
