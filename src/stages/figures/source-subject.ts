// Finds the entity that is the subject of a verb without a parse: the name right before it, or before
// what stands between commas or brackets (`OCHA, the UN humanitarian office, has recorded`).

import type { Entity } from '../../document.ts';
import type { Lookup } from '../../lookup.ts';
import type { Piece } from './pieces.ts';

/** Nouns for a body's figures: `CBK data`, `a study by X`, `by her count`. */
export const figureNouns: ReadonlySet<string> = new Set(
  (
    'figure figures data statistics survey study poll report estimate estimates count tally census records ' +
    'reckoning projection projections forecast numbers'
  ).split(' '),
);

/** An entity that can speak. */
export function speakerAt(lookup: Lookup, piece: Piece): Entity | undefined {
  if (piece.kind !== 'word' && piece.kind !== 'code') return undefined;
  const entity = lookup.entityAt(piece);
  return entity !== undefined && /^(?:person|organization|place|group)$/.test(entity.type)
    ? entity
    : undefined;
}

/** How many pieces one aside may have, and how many asides may stand before the verb. */
const ASIDE = 16;
const ASIDES = 3;

export function subjectBefore(
  lookup: Lookup,
  pieces: readonly Piece[],
  verb: number,
): Entity | undefined {
  let at = verb - 1;
  for (let asides = 0; asides <= ASIDES; asides += 1) {
    while (at >= 0 && isSkipped(pieces[at])) at -= 1;
    const piece = pieces[at];
    if (piece === undefined) return undefined;
    const entity = speakerAt(lookup, piece);
    if (entity !== undefined) return headOf(lookup, pieces, at, entity);
    const open = asideStart(pieces, at);
    if (open < 0) return undefined;
    at = open - 1;
  }
  return undefined;
}

/** Whether a word may stand between subject and verb: auxiliaries, adverbs and `figures`. */
function isSkipped(piece: Piece | undefined): boolean {
  if (piece === undefined) return false;
  return (
    piece.tag === 'AUX' ||
    piece.tag === 'ADV' ||
    figureNouns.has(piece.lower) ||
    piece.lower === 's' ||
    piece.text === '’' ||
    piece.text === "'"
  );
}

/** Where the aside begins that ends with the comma or bracket at the piece; -1 where it ends none. */
function asideStart(pieces: readonly Piece[], end: number): number {
  const close = pieces[end]?.text;
  const opening = close === ')' ? '(' : close === ',' ? ',' : undefined;
  if (opening === undefined) return -1;
  for (let at = end - 1; at > 0 && at >= end - ASIDE; at -= 1) {
    const text = pieces[at]?.text;
    if (text === opening) return at;
    // `(NYSE: ABC)` has a colon of its own.
    if (text !== undefined && (close === ')' ? /^[;"“”]$/ : /^[;:"“”]$/).test(text)) return -1;
  }
  return -1;
}

/** Nouns for a place or its authorities: `the city of X` is X. */
const communities: ReadonlySet<string> = new Set(
  (
    'city town village hamlet enclave island province state region territory county district municipality ' +
    'government republic kingdom emirate ministry department bank'
  ).split(' '),
);

/**
 * The entity that heads the noun phrase ending with the mention at the piece: in `Ana Ray at the
 * institute` Ana Ray; in `scientists at NASA` NASA; in `health authorities in Uganda` none.
 */
function headOf(
  lookup: Lookup,
  pieces: readonly Piece[],
  end: number,
  entity: Entity,
): Entity | undefined {
  let at = end;
  while (at >= 0) {
    const piece = pieces[at];
    if (piece === undefined || speakerAt(lookup, piece) !== entity) break;
    at -= 1;
  }
  while (pieces[at]?.tag === 'DET' || pieces[at]?.tag === 'ADJ') at -= 1;
  const link = pieces[at];
  // `figures given to the Bundestag show`: who is told does not tell.
  if (link?.tag === 'ADP' && link.lower === 'to') return undefined;
  if (link?.tag !== 'ADP' || !/^(?:of|at|in|from|for|with)$/.test(link.lower)) return entity;
  const before = pieces[at - 1];
  if (before === undefined) return entity;
  const head = speakerAt(lookup, before);
  if (head !== undefined) return headOf(lookup, pieces, at - 1, head);
  if (before.tag !== 'NOUN' && before.tag !== 'PROPN') return entity;
  if (link.lower === 'of' && communities.has(before.lower)) return entity;
  return entity.type === 'place' ? undefined : entity;
}
