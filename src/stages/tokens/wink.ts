// The one door to wink-nlp: words, white space, lemmas, tags and sentence ends of a stretch of text.
// It is loaded when first used, since loading it costs more than all the rest of the program.

import type { Upos } from '../../document.ts';
import { type LoadedWink, loadWink } from './load-wink.ts';

export interface WinkTokens {
  readonly values: readonly string[];
  /** White space before each token. */
  readonly spaces: readonly string[];
  readonly lemmas: readonly string[];
  readonly tags: readonly (Upos | 'SPACE')[];
  /** For each sentence, the index of its last token. */
  readonly sentenceEnds: readonly number[];
}

/** It is loaded anew when it has met so many unknown words, since it keeps something of each. */
const MOST_UNKNOWN = 200_000;

let wink: LoadedWink | undefined;

/** Before a text, so that it is cut the same whatever was read before. */
export function beginText(): void {
  if (wink !== undefined && wink.forget() > MOST_UNKNOWN) wink = undefined;
}

/** A stretch of the text that was begun. */
export function readWink(text: string): WinkTokens {
  wink ??= loadWink();
  const { its } = wink.methods;
  const document = wink.methods.readDoc(text);
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
