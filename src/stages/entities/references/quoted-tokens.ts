// Which tokens stand inside quotation marks, and who is quoted there.

import type { Layers, Quote } from '../../../document.ts';

export interface QuotedTokens {
  /** 1 inside quotation marks. */
  readonly inside: Uint8Array;
  /** Index of the direct or mixed quote that covers the token, or -1. */
  readonly quoteOf: Int32Array;
  /** For each sentence its number in the narrative: a sentence that is all quotation adds none. */
  readonly narrative: Int32Array;
}

/** Quotation marks and the like that a sentence of quotation alone may hold. */
const MARKS = 2;

export function findQuotedTokens({
  tokens,
  sentences,
  quotes,
}: Pick<Layers, 'tokens' | 'sentences' | 'quotes'>): QuotedTokens {
  const inside = new Uint8Array(tokens.count);
  let open = false;
  let paragraph = -1;
  for (let at = 0; at < tokens.count; at += 1) {
    const word = tokens.words[at];
    const here = sentences.paragraphs[sentences.ofToken[at] ?? 0] ?? 0;
    if (here !== paragraph) {
      open = false;
      paragraph = here;
    }
    if (word === '“') open = true;
    else if (word === '”') open = false;
    else if (word === '"') open = !open;
    else if (open) inside[at] = 1;
  }
  const narrative = new Int32Array(sentences.count);
  for (let sentence = 0; sentence < sentences.count; sentence += 1) {
    const first = sentences.firsts[sentence] ?? 0;
    const last = sentences.lasts[sentence] ?? 0;
    let told = 0;
    for (let at = first; at < last; at += 1) told += inside[at] === 0 ? 1 : 0;
    narrative[sentence] = (narrative[sentence - 1] ?? 0) + (told > MARKS ? 1 : 0);
  }
  return { inside, quoteOf: layQuotes(tokens, quotes), narrative };
}

function layQuotes(tokens: Layers['tokens'], quotes: readonly Quote[]): Int32Array {
  const quoteOf = new Int32Array(tokens.count).fill(-1);
  const parts = quotes
    .flatMap((quote, index) =>
      quote.kind === 'indirect' ? [] : quote.parts.map((part) => ({ ...part, index })),
    )
    .sort((one, other) => one.start - other.start);
  let at = 0;
  for (const { start, end, index } of parts) {
    while (at < tokens.count && (tokens.starts[at] ?? 0) < start) at += 1;
    for (let next = at; next < tokens.count && (tokens.ends[next] ?? 0) <= end; next += 1) {
      quoteOf[next] = index;
    }
  }
  return quoteOf;
}
