// Reads the unit of measurement behind a numeral: `60km`, `two and a half tonnes`, `80 km an hour`.

import { lexiconTable } from '../../lexicons/en/load.ts';
import { isDash, isHyphen, type Numeral, numberWords } from './numerals.ts';
import type { Piece } from './pieces.ts';

/** What a word or unit behind a numeral makes of it; pieces up to `last`. */
export interface Named {
  readonly last: number;
  readonly value: number;
  readonly units: readonly string[];
}

export function round(value: number): number {
  return Number(value.toPrecision(12));
}

const measureAdjectives: ReadonlySet<string> = new Set(['metric', 'square', 'cubic', 'nautical']);

/** `60km`, `5-kilometre`, `two and a half tonnes`, `18,000 sq km`, `80 km an hour`, `30°C`. */
export function readMeasure(pieces: readonly Piece[], numeral: Numeral): Named | undefined {
  const table = lexiconTable('measure-units');
  let at = numeral.last;
  let value = numeral.value;
  if (numeral.withoutLetter !== undefined && !isNumberScale(pieces, numeral)) {
    return { last: at, value: numeral.withoutLetter, units: ['m'] };
  }
  if (numeral.form === 'fraction') {
    if (pieces[at]?.lower === 'a' || pieces[at]?.lower === 'an') at += 1;
    else if (!isHyphen(pieces[at]) && numeral.last - numeral.first !== 1) return undefined;
    value = numeral.value / 100;
  }
  const vague = numeral.form === 'vague' && pieces[at]?.lower === 'of';
  if (vague) at += 1;
  const hyphen = isHyphen(pieces[at]) ? 1 : 0;
  at += hyphen;
  let joined = '';
  let best: { readonly last: number; readonly unit: string } | undefined;
  for (let words = 0; words < 5; words += 1) {
    const piece = pieces[at + words];
    if (piece === undefined) break;
    const tight = piece.glued && (joined === '' || !/\w$/.test(joined) || !/^\w/.test(piece.lower));
    joined += joined === '' || (tight && words > 0) ? piece.lower : ` ${piece.lower}`;
    const unit = table.get(joined)?.[0];
    if (unit !== undefined && acceptsUnit(pieces, at, words, unit, hyphen === 1)) {
      best = { last: at + words + 1, unit };
    } else if (words === 0 && unit === undefined && !measureAdjectives.has(piece.lower)) {
      if (!/^(?:sq|degrees?|°|º|parts)$/.test(piece.lower)) break;
    }
  }
  if (best === undefined) return undefined;
  const half = pieces[best.last];
  if (
    half?.lower === 'and' &&
    pieces[best.last + 1]?.lower === 'a' &&
    numeral.form !== 'fraction'
  ) {
    const part = numberWords().get(pieces[best.last + 2]?.lower ?? '');
    if (part?.class === 'fraction') {
      return { last: best.last + 3, value: value + part.value / 100, units: [best.unit] };
    }
  }
  return { last: best.last, value: round(value), units: [best.unit] };
}

/** Units of one or two letters stand close to digits: `60km`, `3 m`; `in`, `a`, `c` are mostly words. */
function acceptsUnit(
  pieces: readonly Piece[],
  at: number,
  words: number,
  unit: string,
  hyphened: boolean,
): boolean {
  const piece = pieces[at];
  if (piece === undefined) return false;
  const number = pieces[at - 1 - (hyphened ? 1 : 0)];
  if (words === 0 && piece.lower.length <= 2 && piece.kind === 'word') {
    if (unit === 'Cel' && piece.text !== 'C') return false;
    return number?.kind === 'number' || (number !== undefined && numberWords().has(number.lower));
  }
  return true;
}

/** Whether the letter of `1.7m` is a million: a plural or `people` follows, or nothing that is long. */
function isNumberScale(pieces: readonly Piece[], numeral: Numeral): boolean {
  const next = pieces[numeral.last];
  const letter = pieces[numeral.last - 1];
  if (letter?.glued !== true) return false;
  if (isDash(next) || next === undefined) return false;
  if (next.kind !== 'word') return false;
  if (next.tag === 'NOUN' || next.tag === 'PROPN' || next.tag === 'ADJ') {
    return !/^(?:long|high|deep|wide|tall|away|sprint|race|freestyle|relay|hurdles|butterfly|backstroke|final|final|title|record|mark|dash|apart|wave|waves|pool|run)$/.test(
      next.lower,
    );
  }
  return false;
}
