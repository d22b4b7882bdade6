// The one door to wink-nlp: words, white space, lemmas, tags and sentence ends of a stretch of text.
// It is loaded when first used, since loading it costs more than all the rest of the program.

import { createRequire } from 'node:module';
import type { ItsHelpers, WinkMethods } from 'wink-nlp';
import type { Upos } from '../../document.ts';

export interface WinkTokens {
  readonly values: readonly string[];
  /** White space before each token. */
  readonly spaces: readonly string[];
  readonly lemmas: readonly string[];
  readonly tags: readonly (Upos | 'SPACE')[];
  /** For each sentence, the index of its last token. */
  readonly sentenceEnds: readonly number[];
}

let wink: { readonly nlp: WinkMethods; readonly its: ItsHelpers } | undefined;

export function readWink(text: string): WinkTokens {
  wink ??= loadWink();
  const { nlp, its } = wink;
  const document = nlp.readDoc(text);
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

function loadWink(): { readonly nlp: WinkMethods; readonly its: ItsHelpers } {
  const require = createRequire(import.meta.url);
  const winkNLP = require('wink-nlp') as typeof import('wink-nlp').default;
  const model = require('wink-eng-lite-web-model') as Parameters<typeof winkNLP>[0];
  const nlp = winkNLP(model, ['sbd', 'pos']);
  return { nlp, its: nlp.its };
}
