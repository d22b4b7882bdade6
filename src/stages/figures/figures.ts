// Finds the amounts of the text that are news: sentence by sentence, only where a token can begin one.

import type { Figure, Layers } from '../../document.ts';
import { createLookup } from '../../lookup.ts';
import { defineStage } from '../define.ts';
import type { SentenceDraft } from './amount-views.ts';
import { findCandidates } from './candidates.ts';
import { describeFigures } from './describe.ts';
import { numberWords } from './numerals.ts';
import { cutPieces } from './pieces.ts';
import { settleCandidates } from './settle.ts';

export type FigureLayers = Pick<
  Layers,
  | 'source'
  | 'tokens'
  | 'sentences'
  | 'lemmas'
  | 'tags'
  | 'parses'
  | 'dates'
  | 'mentions'
  | 'quotes'
  | 'entities'
>;

export const figures = defineStage({
  name: 'figures',
  reads: [
    'source',
    'tokens',
    'sentences',
    'lemmas',
    'tags',
    'parses',
    'dates',
    'mentions',
    'quotes',
    'entities',
  ],
  writes: ['figures'],
  run: (layers) => ({ figures: findFigures(layers) }),
});

/** The figures of a text, in order, with ids. */
export function findFigures(layers: FigureLayers): readonly Figure[] {
  const drafts = draftFigures(layers);
  return drafts.length === 0 ? [] : describeFigures(layers, createLookup(layers), drafts);
}

/** The amounts of each sentence that has any, by rules alone. */
export function draftFigures(
  layers: Pick<Layers, 'source' | 'tokens' | 'sentences' | 'tags' | 'dates' | 'mentions'>,
): readonly SentenceDraft[] {
  const { sentences } = layers;
  const drafts: SentenceDraft[] = [];
  for (const sentence of numberedSentences(layers)) {
    const first = sentences.firsts[sentence] ?? 0;
    const last = sentences.lasts[sentence] ?? first;
    const pieces = cutPieces(layers, first, last);
    const candidates = settleCandidates(layers, pieces, findCandidates(pieces));
    if (candidates.length > 0) drafts.push({ sentence, pieces, candidates });
  }
  return drafts;
}

/** The sentences that hold a digit or a word that can begin a figure. */
function numberedSentences({
  tokens,
  sentences,
}: Pick<Layers, 'tokens' | 'sentences'>): readonly number[] {
  const words = numberWords();
  const found: number[] = [];
  for (let sentence = 0; sentence < sentences.count; sentence += 1) {
    const last = sentences.lasts[sentence] ?? 0;
    for (let token = sentences.firsts[sentence] ?? 0; token < last; token += 1) {
      const word = tokens.lower[token] ?? '';
      if (!holdsDigit(word) && !words.has(word)) continue;
      found.push(sentence);
      break;
    }
  }
  return found;
}

function holdsDigit(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}
