// Finds the amounts of the text that are news: sentence by sentence, only where a token can begin one.

import type { Figure, Layers } from '../../document.ts';
import { createLookup } from '../../lookup.ts';
import { defineStage } from '../define.ts';
import { findCandidates } from './candidates.ts';
import { describeFigures } from './describe.ts';
import { numberWords } from './numerals.ts';
import { cutPieces, type Piece } from './pieces.ts';
import { settleCandidates } from './settle.ts';

export const figures = defineStage({
  name: 'figures',
  reads: ['source', 'tokens', 'sentences', 'tags', 'dates', 'mentions', 'quotes', 'entities'],
  writes: ['figures'],
  run: (layers) => ({ figures: findFigures(layers) }),
});

export type FigureLayers = Pick<
  Layers,
  'source' | 'tokens' | 'sentences' | 'tags' | 'dates' | 'mentions' | 'quotes' | 'entities'
>;

/** The figures of a text, in order, with ids. */
export function findFigures(layers: FigureLayers): readonly Figure[] {
  const { sentences } = layers;
  const drafts = [];
  for (const sentence of numberedSentences(layers)) {
    const first = sentences.firsts[sentence] ?? 0;
    const last = sentences.lasts[sentence] ?? first;
    const pieces = cutPieces(layers, first, last);
    const found = settleCandidates(layers, pieces, findCandidates(pieces));
    if (found.length > 0) drafts.push({ sentence, pieces, candidates: found });
  }
  return drafts.length === 0 ? [] : describeFigures(layers, createLookup(layers), drafts);
}

/** The sentences that hold a digit or a word that can begin a figure. */
function numberedSentences({ tokens, sentences }: FigureLayers): readonly number[] {
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

export type { Piece };
