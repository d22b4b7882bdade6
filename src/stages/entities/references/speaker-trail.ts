// Who has spoken so far, quote by quote, while the text is read from left to right: he who says
// something next without a name is mostly the same.

import type { Layers, TokenSpan } from '../../../document.ts';
import type { Draft } from '../draft.ts';

export interface SpeakerTrail {
  /** Index of the quote whose speaker the token names, -1 for none. */
  readonly quoteSpokenBy: (token: number) => number;
  /** The phrase that ends with the token and names a speaker, while it refers to nobody yet. */
  readonly phraseEnding: (token: number) => SpeakerPhrase | undefined;
  /** Notes that the phrase refers to the draft. */
  readonly note: (draft: Draft, first: number, last: number) => void;
  /** Who spoke last, where that was in the paragraph of the token or in the one before. */
  readonly before: (token: number) => LastSpeaker | undefined;
}

export interface SpeakerPhrase extends TokenSpan {
  /** Whether the quote stands between marks. */
  readonly direct: boolean;
}

export interface LastSpeaker {
  readonly draft: Draft;
  readonly sameParagraph: boolean;
}

type TrailLayers = Pick<Layers, 'tokens' | 'sentences' | 'quotes'>;

export function createSpeakerTrail({ tokens, sentences, quotes }: TrailLayers): SpeakerTrail {
  const phraseOf = new Int32Array(tokens.count).fill(-1);
  const phrases = quotes
    .flatMap(({ speaker }, quote) => (speaker === undefined ? [] : [{ ...speaker, quote }]))
    .sort((one, other) => one.start - other.start);
  const firsts = new Int32Array(quotes.length);
  const ends = new Int32Array(quotes.length);
  let token = 0;
  for (const { start, end, quote } of phrases) {
    while (token < tokens.count && (tokens.starts[token] ?? 0) < start) token += 1;
    let last = token;
    while (last < tokens.count && (tokens.ends[last] ?? 0) <= end) last += 1;
    phraseOf.fill(quote, token, last);
    firsts[quote] = token;
    ends[quote] = paragraphAt(sentences, last - 1);
  }
  let latest: { readonly draft: Draft; readonly quote: number } | undefined;
  return {
    quoteSpokenBy: (at) => phraseOf[at] ?? -1,
    phraseEnding: (at) => {
      const quote = phraseOf[at] ?? -1;
      if (quote === -1 || phraseOf[at + 1] === quote || latest?.quote === quote) return undefined;
      return { first: firsts[quote] ?? at, last: at + 1, direct: quotes[quote]?.kind === 'direct' };
    },
    note: (draft, first, last) => {
      const quote = phraseOf[last - 1] ?? -1;
      if (quote === -1) return;
      // `NAME, director of HOUSE`: the first name of the phrase is who speaks.
      const named = latest?.quote === quote && latest.draft.type === 'person';
      if (!named && phraseOf[first] === quote) latest = { draft, quote };
    },
    before: (at) => {
      if (latest === undefined || latest.quote === phraseOf[at]) return undefined;
      const distance = paragraphAt(sentences, at) - (ends[latest.quote] ?? 0);
      return distance > 1 ? undefined : { draft: latest.draft, sameParagraph: distance === 0 };
    },
  };
}

function paragraphAt({ ofToken, paragraphs }: Layers['sentences'], token: number): number {
  return paragraphs[ofToken[token] ?? 0] ?? 0;
}
