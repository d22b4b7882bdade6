// The tagger's network: the encoder, and from each token's last state a score for each tag.

import type { Upos } from '../../document.ts';
import { outputLayer } from '../recurrent/output-scores.ts';

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

export const tagLayer = outputLayer('tags', 'tagBias', tagCount);

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
