// What the passes of the quotes stage share: the layers that they read and two indexes over the
// tokens, which stretch between marks and which name each stands in.

import type { Layers, Mention, TokenSpan, Upos } from '../../document.ts';
import type { Region } from './marks.ts';

export type QuoteLayers = Pick<
  Layers,
  'source' | 'tokens' | 'sentences' | 'lemmas' | 'tags' | 'mentions' | 'parses'
>;

export interface Page extends QuoteLayers {
  readonly regions: readonly Region[];
  /** The tokens between the marks of each region, marks left out. */
  readonly regionTokens: readonly TokenSpan[];
  /** The region of each token, marks taken in; -1 outside. */
  readonly regionOf: Int32Array;
  /** The mention of each token, titles left out; -1 for none. */
  readonly mentionOf: Int32Array;
  /** Whether the token belongs to the title of an office. */
  readonly inTitle: Uint8Array;
}

export function createPage(layers: QuoteLayers, marked: readonly Region[]): Page {
  const { tokens, mentions } = layers;
  const regions = marked.filter((region) => !insideName(region, mentions));
  const regionOf = new Int32Array(tokens.count).fill(-1);
  const regionTokens: TokenSpan[] = [];
  let token = 0;
  for (const [index, region] of regions.entries()) {
    while (token < tokens.count && (tokens.ends[token] ?? 0) <= region.start) token += 1;
    let first = -1;
    let last = token;
    while (token < tokens.count && (tokens.starts[token] ?? 0) < region.end) {
      regionOf[token] = index;
      const inside = (tokens.ends[token] ?? 0) > region.inner.start;
      if (inside && (tokens.starts[token] ?? 0) < region.inner.end) {
        if (first < 0) first = token;
        last = token + 1;
      }
      token += 1;
    }
    regionTokens.push({ first: first < 0 ? token : first, last: first < 0 ? token : last });
  }
  const mentionOf = new Int32Array(tokens.count).fill(-1);
  const inTitle = new Uint8Array(tokens.count);
  for (const [index, mention] of mentions.entries()) {
    if (mention.type === 'TITLE') inTitle.fill(1, mention.first, mention.last);
    else mentionOf.fill(index, mention.first, mention.last);
  }
  return { ...layers, regions, regionTokens, regionOf, mentionOf, inTitle };
}

export function wordAt(page: Page, index: number): string {
  return page.tokens.lower[index] ?? '';
}

export function tagAt(page: Page, index: number): Upos | undefined {
  return page.tags[index];
}

/** The name that the token belongs to, if any. */
export function mentionAt(page: Page, index: number): Mention | undefined {
  return page.mentions[page.mentionOf[index] ?? -1];
}

export function isWord(page: Page, index: number): boolean {
  const tag = page.tags[index];
  return tag !== undefined && tag !== 'PUNCT' && tag !== 'SYM';
}

/** The last token before the mark that opens the region, and the first after the one that closes. */
export function around(
  page: Page,
  region: number,
): { readonly before: number; readonly after: number } {
  const { first, last } = page.regionTokens[region] ?? { first: 0, last: 0 };
  let before = first - 1;
  while (before >= 0 && page.regionOf[before] === region) before -= 1;
  let after = last;
  while (after < page.tokens.count && page.regionOf[after] === region) after += 1;
  return { before, after };
}

export function sentenceOf(page: Page, token: number): number {
  return page.sentences.ofToken[Math.min(Math.max(token, 0), page.tokens.count - 1)] ?? 0;
}

export function sentenceBounds(page: Page, sentence: number): TokenSpan {
  return {
    first: page.sentences.firsts[sentence] ?? 0,
    last: page.sentences.lasts[sentence] ?? 0,
  };
}

/** `Mustafa "Abu Ward" Kheireddine`: marks within a name are the name's. */
function insideName(region: Region, mentions: readonly Mention[]): boolean {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.start ?? 0) <= region.start) low = middle + 1;
    else high = middle;
  }
  const mention = mentions[low - 1];
  return mention !== undefined && mention.start < region.start && mention.end > region.end;
}
