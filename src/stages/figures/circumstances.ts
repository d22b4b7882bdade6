// Decides where and when a figure holds, from the words of its clause: the place after `in`, `at` or
// `across` and the date after it, else those that open the sentence, else the place named shortly
// before it; of what happens to people and things, any place that its clause sets it in.

import type { DateExpression, Entity, Layers } from '../../document.ts';
import type { Lookup } from '../../lookup.ts';
import type { Bounds } from './governors.ts';
import type { Piece } from './pieces.ts';

export interface Circumstances {
  readonly where?: Entity;
  readonly when?: DateExpression;
}

/** How far behind the amount they may stand, in pieces. */
const REACH = 16;

const placing = /^(?:in|at|near|across|inside|outside|around|throughout|off)$/;
/** Words behind which something else is told. */
const openers = /^(?:which|who|whose|where|when|while|after|before|because|although|but|if|as)$/;
const ends = /^[.;:"“”—]$/;
const telling =
  /^(?:said|says|told|reported|announced|added|statement|interview|published|issued)$/;

/** Events that happen at a place, so that the sentence's place is theirs. */
const happenings: ReadonlySet<string> = new Set(
  (
    'death injury missing arrest detention charge deportation displacement evacuation rescue kidnapping ' +
    'damage seizure migration attack protest attendance hospitalization illness border_crossing'
  ).split(' '),
);
/** How far before an amount that does not happen its place may be named, in pieces. */
const BEFORE = 9;

/** The date that a span of text lies in or ends with. */
export type DateAt = (piece: Piece) => DateExpression | undefined;

export function findCircumstances(
  lookup: Lookup,
  dateAt: DateAt,
  pieces: readonly Piece[],
  amount: Bounds,
  event?: string,
): Circumstances {
  let where: Entity | undefined;
  let when: DateExpression | undefined;
  let open = true;
  for (let at = amount.last; at < pieces.length && at < amount.last + REACH; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || ends.test(piece.text)) break;
    // What is behind a word of telling says when and where it was told.
    if (telling.test(piece.lower) || openers.test(piece.lower)) break;
    when ??= dateAt(piece);
    if (piece.text === ',' || piece.lower === 'and' || piece.kind === 'number') open = false;
    if (open && where === undefined && placing.test(piece.lower))
      where = placeFrom(lookup, pieces, at + 1);
  }
  if (where === undefined || when === undefined) {
    const comma = openingEnd(pieces, amount.first);
    for (let at = 0; at < comma; at += 1) {
      const piece = pieces[at];
      if (piece === undefined) break;
      when ??= dateAt(piece);
      if (placing.test(piece.lower)) where ??= placeFrom(lookup, pieces, at + 1);
    }
  }
  const happens = event !== undefined && happenings.has(event);
  where ??= placeBefore(lookup, pieces, amount.first, happens ? pieces.length : BEFORE);
  if (happens) where ??= placeBehind(lookup, pieces, amount.last);
  return {
    ...(where === undefined ? {} : { where }),
    ...(when === undefined ? {} : { when }),
  };
}

/** `In Shire one school houses 8,200`: the nearest place set with `in` or `at` before the amount. */
function placeBefore(
  lookup: Lookup,
  pieces: readonly Piece[],
  first: number,
  reach: number,
): Entity | undefined {
  for (let at = first - 1; at >= 0 && at >= first - reach; at -= 1) {
    const piece = pieces[at];
    if (piece === undefined || ends.test(piece.text)) return undefined;
    if (!placing.test(piece.lower)) continue;
    const place = placeFrom(lookup, pieces, at + 1);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** The first place set with `in` or `at` behind the amount, over commas and other amounts of its clause. */
function placeBehind(lookup: Lookup, pieces: readonly Piece[], last: number): Entity | undefined {
  for (let at = last; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || ends.test(piece.text)) return undefined;
    if (telling.test(piece.lower) || openers.test(piece.lower)) return undefined;
    if (!placing.test(piece.lower)) continue;
    const place = placeFrom(lookup, pieces, at + 1);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** Where the words end that open the sentence and are set off: `In Nsukka, …`; 0 where none are. */
function openingEnd(pieces: readonly Piece[], first: number): number {
  const lead = pieces[0]?.lower ?? '';
  const opens = placing.test(lead) || /^(?:on|since|by|last|this|after|during|between)$/.test(lead);
  if (!opens) return 0;
  for (let at = 1; at < first && at < REACH; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || ends.test(piece.text)) return 0;
    if (piece.text === ',') return at;
    if (piece.tag === 'VERB') return 0;
  }
  return 0;
}

/** The place that the noun phrase from the piece on names, adjectives and titles before it allowed. */
function placeFrom(lookup: Lookup, pieces: readonly Piece[], from: number): Entity | undefined {
  for (let at = from; at < from + 4 && at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || piece.kind === 'number') return undefined;
    const entity = placeAt(lookup, piece);
    const next = pieces[at + 1];
    const possessor = next !== undefined && /^['’]$/.test(next.text) && next.glued;
    if (entity !== undefined) return possessor ? undefined : entity;
    if (!/^(?:DET|ADJ|NOUN|PROPN)$/.test(piece.tag)) return undefined;
  }
  return undefined;
}

function placeAt(lookup: Lookup, piece: Piece): Entity | undefined {
  if (piece.kind !== 'word' && piece.kind !== 'code') return undefined;
  const entity = lookup.entityAt(piece);
  return entity?.type === 'place' ? entity : undefined;
}

/** Looks up calendar dates and times by where they begin; spans of time are none. */
export function createDateAt({ dates }: Pick<Layers, 'dates'>): DateAt {
  const starts = new Map(
    dates.expressions
      .filter(({ kind }) => kind === 'date' || kind === 'time')
      .map((date) => [date.start, date]),
  );
  return (piece) => starts.get(piece.start);
}
