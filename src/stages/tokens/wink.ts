// The one door to wink-nlp: words, white space, lemmas, tags and sentence ends of a stretch of text.
// It is loaded when first used, since loading it costs more than all the rest of the program.

import type { WinkMethods } from 'wink-nlp';
import type { Upos } from '../../document.ts';
import { loadWink } from './load-wink.ts';

export interface WinkTokens {
  readonly values: readonly string[];
  /** White space before each token. */
  readonly spaces: readonly string[];
  readonly lemmas: readonly string[];
  readonly tags: readonly (Upos | 'SPACE')[];
  /** For each sentence, the index of its last token. */
  readonly sentenceEnds: readonly number[];
}

let wink: WinkMethods | undefined;

export function readWink(text: string): WinkTokens {
  wink ??= loadWink();
  const { its } = wink;
  const document = wink.readDoc(text);
  const tokens = document.tokens();
  const spans = document.sentences().out(its.span as never) as unknown as [number, number][];
  return {
    values: tokens.out(its.value) as string[],
    spaces: tokens.out(its.precedingSpaces) as string[],
    lemmas: tokens.out(its.lemma as never) as unknown as string[],
    tags: tokens.out(its.pos) as unknown as (Upos | 'SPACE')[],
    sentenceEnds: spans.map(([, last]) => last),
  };
}
