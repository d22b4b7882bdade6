// Reads a numeral that begins at a piece: digits or words with what multiplies them (`1.7 million`,
// `two and a half dozen`, `2.5 lakh crore`), and vague words (`tens of thousands`, `several dozen`).

import { lexiconTable } from '../../lexicons/en/load.ts';
import type { Piece } from './pieces.ts';

export type NumeralForm = 'digits' | 'words' | 'vague' | 'fraction';

/** A numeral in pieces `first` ≤ i < `last`. */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  /** Of a vague numeral the least that its words allow, of a fraction its percentage. */
  readonly value: number;
  readonly form: NumeralForm;
  /** `1.7m` may be metres: the value without the letter, which is the last piece. */
  readonly withoutLetter?: number;
  /** Has a scale: `million`, `dozen`. */
  readonly scaled: boolean;
  /** What the last scale was worth, 1 without one: `5 to 10 million` shares it. */
  readonly scale: number;
}

type WordClass = 'unit' | 'teen' | 'ten' | 'scale' | 'vague' | 'fraction';

export interface NumberWord {
  readonly value: number;
  readonly class: WordClass;
}

let words: ReadonlyMap<string, NumberWord> | undefined;

export function numberWords(): ReadonlyMap<string, NumberWord> {
  words ??= new Map(
    [...lexiconTable('number-words')].map(([word, [value, kind]]) => [
      word,
      { value: Number(value), class: kind as WordClass },
    ]),
  );
  return words;
}

const shortScales: ReadonlySet<string> = new Set(['m', 'b', 'k', 'mil', 'bil', 'tn', 'mn', 'bn']);
const fewWords: ReadonlySet<string> = new Set(['several', 'few']);

/** The numeral that begins at piece `at`, or undefined. */
export function parseNumeral(pieces: readonly Piece[], at: number): Numeral | undefined {
  const piece = pieces[at];
  if (piece === undefined) return undefined;
  if (piece.kind === 'number') return parseDigits(pieces, at, piece);
  const known = numberWords().get(piece.lower);
  if (known?.class === 'vague') return parseVague(pieces, at, known.value);
  if (fewWords.has(piece.lower) || piece.lower === 'couple') return parseFew(pieces, at);
  return parseFraction(pieces, at) ?? parseWords(pieces, at);
}

function parseDigits(pieces: readonly Piece[], at: number, piece: Piece): Numeral {
  let value = piece.value;
  let last = at + 1;
  const sign = pieces[last];
  const fraction = sign?.kind === 'sign' ? numberWords().get(sign.lower) : undefined;
  if (fraction !== undefined) {
    value += fraction.value / 100;
    last += 1;
  } else if (isSmallFraction(pieces[last]) && piece.value < 100) {
    value += fractionOf(pieces[last]?.text ?? '');
    last += 1;
  }
  const scaled = applyScales(pieces, last, value);
  const numeral = { first: at, form: 'digits' as const };
  if (scaled === undefined) return { ...numeral, last, value, scaled: false, scale: 1 };
  const letter = pieces[scaled.last - 1];
  const doubtful = letter?.lower === 'm' && scaled.last === last + 1;
  return {
    ...numeral,
    last: scaled.last,
    value: scaled.value,
    scaled: true,
    scale: scaled.scale,
    ...(doubtful ? { withoutLetter: value } : {}),
  };
}

function isSmallFraction(piece: Piece | undefined): boolean {
  return piece?.kind === 'clock' && /^[1-7]\/[2-8]$/.test(piece.text);
}

function fractionOf(text: string): number {
  const [over = '0', under = '1'] = text.split('/');
  return Number(over) / Number(under);
}

interface Scaled {
  readonly value: number;
  readonly scale: number;
  readonly last: number;
}

/** Takes `million`, `-billion`, `lakh crore`, `bn`, `m`, `dozen` from piece `at` on. */
function applyScales(pieces: readonly Piece[], at: number, value: number): Scaled | undefined {
  let last = at;
  let scale = 1;
  for (;;) {
    const hyphen = isHyphen(pieces[last]) ? 1 : 0;
    const piece = pieces[last + hyphen];
    const word = piece === undefined ? undefined : numberWords().get(piece.lower);
    if (piece === undefined || word?.class !== 'scale') break;
    if (piece.lower.length === 1 && (scale > 1 || piece.lower !== piece.text.toLowerCase())) break;
    if (piece.lower.length === 1 && !piece.glued) break;
    if (shortScales.has(piece.lower) && hyphen === 1) break;
    scale *= word.value;
    last += hyphen + 1;
  }
  return scale === 1 ? undefined : { value: value * scale, scale, last };
}

export function isHyphen(piece: Piece | undefined): boolean {
  return piece?.glued === true && isDash(piece);
}

export function isDash(piece: Piece | undefined): boolean {
  const text = piece?.text;
  return text === '-' || text === '–' || text === '‑' || text === '—';
}

/** `dozens`, `tens of thousands`, `hundreds of millions`. */
function parseVague(pieces: readonly Piece[], at: number, value: number): Numeral | undefined {
  let last = at + 1;
  let low = value;
  while (pieces[last]?.lower === 'of') {
    const next = pieces[last + 1];
    const word = next === undefined ? undefined : numberWords().get(next.lower);
    if (word?.class !== 'vague') break;
    // `hundreds of thousands`: twice a hundred times a thousand.
    low *= word.value / 2;
    last += 2;
  }
  if (pieces[at]?.lower === 'tens' && last === at + 1) return undefined;
  return { first: at, last, value: low, form: 'vague', scaled: false, scale: 1 };
}

/** `several hundred`, `a few dozen`, `a couple of thousand`; without a scale it is none. */
function parseFew(pieces: readonly Piece[], at: number): Numeral | undefined {
  const couple = pieces[at]?.lower === 'couple';
  const next = couple && pieces[at + 1]?.lower === 'of' ? at + 2 : at + 1;
  const scaled = applyScales(pieces, next, couple ? 2 : 3);
  if (scaled === undefined || shortScales.has(pieces[scaled.last - 1]?.lower ?? '')) {
    return undefined;
  }
  const article = pieces[at - 1]?.lower === 'a' ? 1 : 0;
  return {
    first: at - article,
    last: scaled.last,
    value: scaled.value,
    form: 'vague',
    scaled: true,
    scale: 1,
  };
}

/** `half`, `a third`, `two-thirds`, `three quarters`, `½`: a percentage, unless a scale follows. */
function parseFraction(pieces: readonly Piece[], at: number): Numeral | undefined {
  const piece = pieces[at];
  if (piece === undefined) return undefined;
  const table = numberWords();
  const own = table.get(piece.lower);
  const fraction = (value: number, last: number): Numeral => ({
    first: at,
    last,
    value,
    form: 'fraction',
    scaled: false,
    scale: 1,
  });
  if (own?.class === 'fraction' && (piece.kind === 'sign' || piece.lower === 'half')) {
    const scaled = scaleAfterFraction(pieces, at + 1);
    if (scaled !== undefined) {
      const value = (own.value / 100) * scaled.scale;
      return { ...fraction(value, scaled.last), form: 'words', scaled: true };
    }
    return fraction(own.value, at + 1);
  }
  const hyphen = isHyphen(pieces[at + 1]) ? 1 : 0;
  const parts = pieces[at + 1 + hyphen];
  const part = parts === undefined ? undefined : table.get(parts.lower);
  if (parts === undefined || part?.class !== 'fraction') return undefined;
  const last = at + 2 + hyphen;
  if (piece.lower === 'a' || piece.lower === 'one') {
    if (parts.lower.endsWith('s')) return undefined;
    if (parts.lower === 'quarter' || parts.lower === 'half') {
      const scaled = scaleAfterFraction(pieces, last);
      if (scaled !== undefined) {
        const value = (part.value / 100) * scaled.scale;
        return { ...fraction(value, scaled.last), form: 'words', scaled: true };
      }
    }
    return fraction(part.value, last);
  }
  if (own === undefined || own.class !== 'unit' || own.value < 2) return undefined;
  if (!parts.lower.endsWith('s') || own.value * part.value > 100) return undefined;
  const whole = Math.round(own.value * part.value * 100) / 100;
  return fraction(Math.abs(whole - 66.66) < 0.02 ? 66.67 : whole, last);
}

/** `half a million`, `a quarter of a million`, `half a dozen`. */
function scaleAfterFraction(pieces: readonly Piece[], at: number): Scaled | undefined {
  let next = at;
  if (pieces[next]?.lower === 'of') next += 1;
  if (isHyphen(pieces[next])) next += 1;
  if (pieces[next]?.lower === 'a') next += 1;
  else if (next === at + 1 && !isHyphen(pieces[at])) return undefined;
  const scaled = applyScales(pieces, next, 1);
  const word = pieces[next]?.lower ?? '';
  return scaled === undefined || shortScales.has(word) ? undefined : scaled;
}

/** `twenty-two`, `one hundred and forty-six`, `a million`, `two and a half million`, `one point five`. */
function parseWords(pieces: readonly Piece[], at: number): Numeral | undefined {
  const table = numberWords();
  let total = 0;
  let group = 0;
  let last = at;
  let scaled = false;
  let scale = 1;
  let previous: WordClass | undefined;
  const first = pieces[at]?.lower;
  let next = at;
  if (first === 'a' || first === 'an') {
    const word = table.get(pieces[at + 1]?.lower ?? '');
    if (word?.class !== 'scale' || shortScales.has(pieces[at + 1]?.lower ?? '')) return undefined;
    group = 1;
    previous = 'unit';
    next = at + 1;
  }
  for (;;) {
    let cursor = next;
    if (cursor > at && isHyphen(pieces[cursor])) cursor += 1;
    else if (pieces[cursor]?.lower === 'and' && previous === 'scale') cursor += 1;
    const piece = pieces[cursor];
    const word = piece === undefined ? undefined : table.get(piece.lower);
    if (piece === undefined || word === undefined || piece.kind === 'sign') break;
    const { value } = word;
    if (word.class === 'unit') {
      if (previous !== undefined && previous !== 'ten' && previous !== 'scale') break;
      if (previous === 'scale' && cursor === next && isHyphen(pieces[next])) break;
      group += value;
    } else if (word.class === 'teen' || word.class === 'ten') {
      if (previous !== undefined && previous !== 'scale') break;
      group += value;
    } else if (word.class === 'scale') {
      if (previous === undefined || shortScales.has(piece.lower)) break;
      if (value === 100 || value === 12) group = Math.max(group, 1) * value;
      else {
        total = group === 0 ? total * value : total + group * value;
        group = 0;
      }
      scaled = true;
      scale = value;
    } else break;
    previous = word.class;
    next = cursor + 1;
    last = next;
    const half = parseAndHalf(pieces, next, table);
    if (half !== undefined) {
      group += half.value;
      next = half.last;
      last = next;
    }
  }
  if (last === at) return undefined;
  const point = parsePoint(pieces, last, total + group, table);
  if (point !== undefined) return { first: at, form: 'words', ...point };
  return { first: at, last, value: total + group, form: 'words', scaled, scale };
}

/** `and a half`, `and a quarter` where a scale follows; a measure takes `and a half` by itself. */
function parseAndHalf(
  pieces: readonly Piece[],
  at: number,
  table: ReadonlyMap<string, NumberWord>,
): { readonly value: number; readonly last: number } | undefined {
  if (pieces[at]?.lower !== 'and' || pieces[at + 1]?.lower !== 'a') return undefined;
  const part = table.get(pieces[at + 2]?.lower ?? '');
  return part?.class === 'fraction' && part.value <= 50
    ? { value: part.value / 100, last: at + 3 }
    : undefined;
}

/** `one point five million`. */
function parsePoint(
  pieces: readonly Piece[],
  at: number,
  whole: number,
  table: ReadonlyMap<string, NumberWord>,
): Pick<Numeral, 'last' | 'value' | 'scaled' | 'scale'> | undefined {
  if (pieces[at]?.lower !== 'point') return undefined;
  let digits = '';
  let last = at + 1;
  for (;;) {
    const word = table.get(pieces[last]?.lower ?? '');
    if (word?.class !== 'unit') break;
    digits += String(word.value);
    last += 1;
  }
  if (digits === '') return undefined;
  const value = Number(`${whole}.${digits}`);
  const scaled = applyScales(pieces, last, value);
  return scaled === undefined
    ? { last, value, scaled: false, scale: 1 }
    : { last: scaled.last, value: scaled.value, scaled: true, scale: scaled.scale };
}
