// Joins two amounts to one range: `30 to 40 people`, `between 5 and 10 percent`, `$5-10 million`.

import { type Amount, parseAmount } from './amounts.ts';
import { round } from './measures.ts';
import { isDash } from './numerals.ts';
import type { Piece } from './pieces.ts';

export interface Range {
  readonly first: number;
  readonly last: number;
  readonly low: number;
  readonly high: number;
  /** The amount whose kind and units hold for both. */
  readonly amount: Amount;
}

const changes =
  /^(?:rise|rises|rose|risen|rising|fall|falls|fell|fallen|falling|drop|drops|dropped|dropping|cut|cuts|cutting|up|down|raise|raises|raised|raising|increase|increases|increased|increasing|decrease|decreased|decreasing|decline|declined|declining|lower|lowered|lowering|reduce|reduced|reducing|grow|grew|grown|growing|climb|climbed|climbing|jump|jumped|jumping|slip|slipped|slow|slowed|slowing|ease|eased|move|moved|went|go|gone|shrink|shrank|shrunk|swell|swelled|swollen|double|doubled|doubling|expand|expanded|improve|improved|revise|revised|change|changed|downgraded|upgraded|widened|narrowed|accelerated|surged|soared|plunged|sank|tumbled|lost|losing|loses|gained|gaining|gains|gain|lose|shed|shedding|adding|added|slipping|sliding|slipped|dipped|edged|rallied|advanced|slid|weakened|strengthened|extended)$/;

/** The range that begins with an amount, if a second one is bound to it. */
export function joinRange(pieces: readonly Piece[], left: Amount): Range | undefined {
  if (left.numeral.form === 'vague' || left.numeral.form === 'fraction') return undefined;
  const link = pieces[left.last];
  if (link === undefined) return undefined;
  const dash = isDash(link);
  const before = pieces[left.first - 1]?.lower ?? '';
  const between =
    before === 'between' || (before === 'from' && pieces[left.first - 2]?.lower === 'anywhere');
  const and = between && link.lower === 'and';
  const to = link.lower === 'to';
  const or = link.lower === 'or';
  if (!dash && !and && !to && !or) return undefined;
  let next = left.last + 1;
  if (to && isDash(pieces[next]) && pieces[next]?.glued === true) next += 1;
  if (pieces[next]?.lower === 'even' || pieces[next]?.lower === 'about') next += 1;
  if (pieces[next]?.lower === 'as' && pieces[next + 1]?.lower === 'many') next += 3;
  const right = parseAmount(pieces, next);
  if (right === undefined || right.first !== next) return undefined;
  if (right.numeral.form === 'vague' || right.numeral.form === 'fraction') return undefined;
  if (to && !between && ((before === 'by' && !left.bare) || isChange(pieces, left)))
    return undefined;
  if (left.kind !== right.kind && !left.bare && !right.bare) return undefined;
  if (dash && left.bare && right.bare && !acceptsDash(pieces, left, right)) return undefined;
  if (or && (!left.bare || left.numeral.scaled !== right.numeral.scaled) && !right.numeral.scaled) {
    return undefined;
  }
  const shared = !left.numeral.scaled && right.numeral.scaled && right.numeral.scale >= 12;
  const sharedValue = left.value * right.numeral.scale;
  const low = shared && sharedValue < right.value ? round(sharedValue) : unitless(left, right);
  const high =
    !left.bare && right.bare && right.value < low && left.numeral.scaled
      ? round(right.value * left.numeral.scale)
      : right.value;
  if (low >= high) return undefined;
  if (or && high > low * 3) return undefined;
  if (to && left.bare && high > low * 100) return undefined;
  const amount = left.bare ? right : right.bare ? left : right;
  return { first: left.first, last: right.last, low, high, amount };
}

/** `between 50 and 100 basis points`: the factor of the right unit holds for the left number. */
function unitless(left: Amount, right: Amount): number {
  if (!left.bare || right.bare || right.numeral.value === 0) return left.value;
  return round(left.value * (right.value / right.numeral.value));
}

/** `rose from 5 to 10`, `lost 54 points to 1,299`: two figures, not one range. */
function isChange(pieces: readonly Piece[], left: Amount): boolean {
  const reach = pieces[left.first - 1]?.lower === 'from' ? 16 : left.bare ? 3 : 10;
  for (let back = 1; back <= reach; back += 1) {
    const piece = pieces[left.first - back];
    if (piece === undefined || /^[.;:]$/.test(piece.text)) return false;
    if (piece.lower === 'by' && left.bare) return false;
    if (changes.test(piece.lower)) return true;
  }
  return false;
}

/** `25,000-30,000 jobs` and `two-three days`, not `3-1` or `115-113`: the noun behind it tells. */
function acceptsDash(pieces: readonly Piece[], left: Amount, right: Amount): boolean {
  if (left.numeral.form === 'words') return right.numeral.form === 'words' && left.value > 1;
  if (/,/.test(pieces[right.numeral.first]?.text ?? '')) return true;
  if (left.value >= 1900 && left.value < 2100) return false;
  if (right.numeral.scaled) return true;
  const noun = pieces[right.last];
  return (
    right.value > left.value &&
    noun?.kind === 'word' &&
    noun.tag === 'NOUN' &&
    /s$|people/.test(noun.lower) &&
    left.value >= 5
  );
}
