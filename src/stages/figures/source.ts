// Decides who gives a figure: the speaker of the quote around it, else the body that the sentence names
// as having counted it: `the ministry recorded 40 cases`, `according to X`, `figures of X`.

import type { Entity, Span } from '../../document.ts';
import type { Lookup } from '../../lookup.ts';
import type { Bounds } from './governors.ts';
import type { Piece } from './pieces.ts';

/** Verbs of those who count; their subject gives the figure. */
const countingVerbs: ReadonlySet<string> = new Set(
  (
    'count record report register document estimate forecast project announce confirm tally log predict ' +
    'expect put list measure detect calculate reckon show find'
  ).split(' '),
);

/** Nouns for a body's figures: `CBK data`, `a study by X`, `by her count`. */
const figureNouns: ReadonlySet<string> = new Set(
  (
    'figure figures data statistics survey study poll report estimate estimates count tally census records ' +
    'reckoning projection projections forecast numbers'
  ).split(' '),
);

export interface SentenceWords {
  readonly pieces: readonly Piece[];
  readonly lemmas: readonly string[];
}

/** The entity that gives the figure, if the text says so. */
export function findSource(
  lookup: Lookup,
  span: Span,
  { pieces, lemmas }: SentenceWords,
  amount: Bounds,
): Entity | undefined {
  return (
    lookup.sourceOf(span) ??
    accordingTo(lookup, pieces, amount) ??
    counter(lookup, pieces, lemmas, amount) ??
    putAtBy(lookup, pieces, amount)
  );
}

/** `according to CBK data`, `according to a study by X`, `by the count of X`. */
function accordingTo(lookup: Lookup, pieces: readonly Piece[], amount: Bounds): Entity | undefined {
  for (let at = 0; at + 1 < pieces.length; at += 1) {
    const lower = pieces[at]?.lower;
    const according = lower === 'according' && pieces[at + 1]?.lower === 'to';
    const count =
      figureNouns.has(lower ?? '') && /^(?:of|by|from)$/.test(pieces[at + 1]?.lower ?? '');
    if (!according && !(count && at > 0)) continue;
    // Behind the figure it covers what stands before it, at the head of a sentence all that follows.
    if (at < amount.first && at > 3) continue;
    const found = firstEntity(lookup, pieces, at + 2, according ? 8 : 4);
    if (found !== undefined) return found;
  }
  return undefined;
}

function firstEntity(
  lookup: Lookup,
  pieces: readonly Piece[],
  from: number,
  reach: number,
): Entity | undefined {
  for (let at = from; at < from + reach && at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || /^[.;:,"“”]$/.test(piece.text)) return undefined;
    const entity = speakerAt(lookup, piece);
    if (entity !== undefined) return entity;
  }
  return undefined;
}

/** An entity that can speak. */
function speakerAt(lookup: Lookup, piece: Piece): Entity | undefined {
  if (piece.kind !== 'word' && piece.kind !== 'code') return undefined;
  const entity = lookup.entityAt(piece);
  return entity !== undefined && /^(?:person|organization|place|group)$/.test(entity.type)
    ? entity
    : undefined;
}

/** The subject of a verb of counting before the amount in its clause. */
function counter(
  lookup: Lookup,
  pieces: readonly Piece[],
  lemmas: readonly string[],
  amount: Bounds,
): Entity | undefined {
  for (let at = amount.first - 1; at > 0; at -= 1) {
    const piece = pieces[at];
    if (piece === undefined || /^[.;"“”]$/.test(piece.text)) return undefined;
    if (piece.tag !== 'VERB' || !countingVerbs.has(lemmas[at] ?? '')) continue;
    if (lemmas[at] === 'put' && pieces[amount.first - 1]?.lower !== 'at') continue;
    const subject = subjectBefore(lookup, pieces, at);
    if (subject !== undefined) return subject;
  }
  return undefined;
}

/** The entity right before a verb: auxiliaries, adverbs, brackets and `figures` may stand between. */
function subjectBefore(lookup: Lookup, pieces: readonly Piece[], verb: number): Entity | undefined {
  for (let at = verb - 1; at >= 0 && at >= verb - 6; at -= 1) {
    const piece = pieces[at];
    if (piece === undefined) return undefined;
    const entity = speakerAt(lookup, piece);
    if (entity !== undefined) return entity;
    const skipped =
      piece.tag === 'AUX' ||
      piece.tag === 'ADV' ||
      /^[()]$/.test(piece.text) ||
      figureNouns.has(piece.lower) ||
      piece.lower === 's' ||
      piece.text === '’' ||
      piece.text === "'";
    if (!skipped) return undefined;
  }
  return undefined;
}

/** `put at 23 million tonnes by the U.S. Geological Survey`. */
function putAtBy(lookup: Lookup, pieces: readonly Piece[], amount: Bounds): Entity | undefined {
  const before = pieces.slice(Math.max(0, amount.first - 4), amount.first);
  if (!before.some((piece) => /^(?:put|estimated|counted|given)$/.test(piece.lower))) {
    return undefined;
  }
  return pieces[amount.last]?.lower === 'by'
    ? firstEntity(lookup, pieces, amount.last + 1, 4)
    : undefined;
}
