// Reads an amount that begins at a piece: a numeral with the sign or word that tells what it measures,
// money, percent, a unit of measurement, or nothing yet (then it counts something).

import type { FigureKind } from '../../document.ts';
import { lexiconTable } from '../../lexicons/en/load.ts';
import { type Named, readMeasure, round } from './measures.ts';
import { isHyphen, type Numeral, parseNumeral } from './numerals.ts';
import type { Piece } from './pieces.ts';

/** An amount in pieces `first` ≤ i < `last`. */
export interface Amount {
  readonly first: number;
  readonly last: number;
  readonly numeral: Numeral;
  readonly kind: FigureKind;
  readonly value: number;
  /** UCUM code, `percent`, or for money the codes that its word or sign may mean, best first. */
  readonly units: readonly string[];
  /** Bare: no sign and no word of measure was read. */
  readonly bare: boolean;
}

export function parseAmount(pieces: readonly Piece[], at: number): Amount | undefined {
  const money = parseSignedMoney(pieces, at);
  if (money !== undefined) return money;
  const numeral = parseNumeral(pieces, at) ?? parseOnePoint(pieces, at);
  if (numeral === undefined) return undefined;
  const amount = { first: numeral.first, numeral };
  const ratio = parseRatio(pieces, numeral);
  if (ratio !== undefined)
    return { ...amount, ...ratio, kind: 'percent', units: ['percent'], bare: false };
  const percent = readPercent(pieces, numeral.last);
  if (percent !== undefined) {
    // `half a percent` is 0.5.
    const value = numeral.form === 'fraction' ? numeral.value / 100 : numeral.value;
    return {
      ...amount,
      last: percent.last,
      kind: 'percent',
      value: round(value * percent.factor),
      units: ['percent'],
      bare: false,
    };
  }
  const named = readMoneyName(pieces, numeral);
  if (named !== undefined) return { ...amount, ...named, kind: 'money', bare: false };
  const measure = readMeasure(pieces, numeral);
  if (measure !== undefined) return { ...amount, ...measure, kind: 'measure', bare: false };
  if (numeral.form === 'fraction') {
    return {
      ...amount,
      last: numeral.last,
      kind: 'percent',
      value: numeral.value,
      units: ['percent'],
      bare: true,
    };
  }
  return {
    ...amount,
    last: numeral.last,
    kind: 'count',
    value: numeral.value,
    units: [],
    bare: true,
  };
}

/** `a percentage point`, `a full percentage point`: the article is the number. */
function parseOnePoint(pieces: readonly Piece[], at: number): Numeral | undefined {
  if (pieces[at]?.lower !== 'a') return undefined;
  const next = pieces[at + 1]?.lower === 'full' ? at + 2 : at + 1;
  if (pieces[next]?.lower !== 'percentage' || pieces[next + 1]?.lower !== 'point') return undefined;
  return { first: at, last: at + 1, value: 1, form: 'words', scaled: false, scale: 1 };
}

/** `$5`, `US $5`, `Rs. 10 lakh`, `EUR 40m`, `Ksh 1,200`; `$5 (USD)` and `$5 billion dollars` too. */
function parseSignedMoney(pieces: readonly Piece[], at: number): Amount | undefined {
  const sign = pieces[at];
  if (sign === undefined || (sign.kind !== 'sign' && sign.kind !== 'word')) return undefined;
  let units = signCodes(sign, pieces[at + 1]);
  if (units === undefined) return undefined;
  let next = at + 1;
  if (sign.kind === 'word') {
    // `US $5`, `NZ $ 5`, `Rs. 5`, `CFA F5`.
    if (pieces[next]?.text === '.' && pieces[next]?.glued === true) next += 1;
    const second = pieces[next];
    if (second?.kind === 'sign') {
      const more = signCodes(second, pieces[next + 1]);
      if (more === undefined && second.text !== '-') return undefined;
      if (second.text === '-' && sign.text.length < 3) return undefined;
      next += 1;
    }
  }
  const numeral = parseNumeral(pieces, next);
  if (numeral === undefined || numeral.first !== next) return undefined;
  if (numeral.form === 'fraction' || numeral.form === 'vague') return undefined;
  if (sign.kind === 'word' && numeral.form === 'words') return undefined;
  let last = numeral.last;
  const named = readMoneyName(pieces, numeral);
  if (named !== undefined) {
    last = named.last;
    if (named.units.length === 1) units = named.units;
  } else if (pieces[last]?.text === '(' && codesOf(pieces[last + 1], 'code') !== undefined) {
    last += pieces[last + 2]?.text === ')' ? 3 : 0;
  }
  return { first: at, last, numeral, kind: 'money', value: numeral.value, units, bare: false };
}

const moneyWords: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['nt', 'TWD'],
  ['ca', 'CAD'],
  ['au', 'AUD'],
]);

/** The codes that a sign or prefix before a number may mean. */
function signCodes(piece: Piece, next: Piece | undefined): readonly string[] | undefined {
  if (piece.kind === 'word' && next?.text === '$') {
    const code = moneyWords.get(piece.lower);
    if (code !== undefined) return [code];
  }
  const entry = lexiconTable('currencies').get(piece.lower);
  if (entry === undefined) return undefined;
  const [kind = '', codes = ''] = entry;
  if (kind !== 'sign' && kind !== 'code') return undefined;
  if (piece.text === '#' && next?.kind === 'number' && !isPoundHash(next)) return undefined;
  if (piece.kind === 'word') {
    if (kind === 'code' && piece.text !== piece.text.toUpperCase()) return undefined;
    if (kind === 'sign' && !/^[A-Z]/.test(piece.text)) return undefined;
    if (piece.text.length === 1 && next?.glued !== true) return undefined;
  }
  return codes.split(',').map((code) => code.split(':')[0] ?? code);
}

/** `#86bn` is how some wires print pounds; `#5` is a rank. */
function isPoundHash(number: Piece): boolean {
  return number.glued && (number.value >= 10 || number.text.includes('.'));
}

function codesOf(piece: Piece | undefined, kind: string): readonly string[] | undefined {
  if (piece === undefined) return undefined;
  const entry = lexiconTable('currencies').get(piece.lower);
  if (entry?.[0] !== kind || (kind === 'code' && piece.text !== piece.text.toUpperCase())) {
    return undefined;
  }
  return entry[1]?.split(',');
}

/** `45 billion euros`, `17 cents`, `5 million Kenyan shillings`, `10 billion USD`, `a dollar`. */
function readMoneyName(pieces: readonly Piece[], numeral: Numeral): Named | undefined {
  let at = numeral.last;
  if (numeral.form === 'fraction' && pieces[at]?.lower === 'a') at += 1;
  if (numeral.form === 'vague' && pieces[at]?.lower === 'of') at += 1;
  const hyphen = isHyphen(pieces[at]) ? 1 : 0;
  at += hyphen;
  let place: string | undefined;
  for (let words = 0; words < 3; words += 1) {
    const piece = pieces[at];
    if (piece === undefined) return undefined;
    if (piece.text === 'p' && piece.glued && hyphen === 0 && place === undefined) {
      return { last: at + 1, value: round(numeral.value / 100), units: ['GBP'] };
    }
    const entry = lexiconTable('currencies').get(piece.lower);
    const kind = entry?.[0];
    if (piece.lower === 'won' && numeral.value < 100) return undefined;
    if (entry !== undefined && (kind === 'name' || kind === 'part' || kind === 'code')) {
      if (piece.lower.length === 1 && !(piece.glued && hyphen === 0)) return undefined;
      if (kind === 'code' && piece.text !== piece.text.toUpperCase()) return undefined;
      const options = (entry[1] ?? '').split(',');
      const inPlace =
        place === undefined ? [] : options.filter((code) => code.startsWith(place ?? ''));
      const chosen = inPlace.length > 0 ? inPlace : options;
      const factor = Number((chosen[0] ?? '').split(':')[1] ?? 1);
      return {
        last: at + 1,
        value: round((numeral.form === 'fraction' ? numeral.value / 100 : numeral.value) * factor),
        units: chosen.map((code) => code.split(':')[0] ?? code),
      };
    }
    const next = pieces[at + 1];
    const known =
      lexiconTable('currency-places').get(`${piece.lower} ${next?.lower ?? ''}`)?.[0] ??
      lexiconTable('currency-places').get(piece.lower)?.[0];
    const adjective = known !== undefined || piece.lower === 'cfa' || piece.lower === 'convertible';
    if (!adjective) return undefined;
    place = known ?? place;
    at += known !== undefined && !lexiconTable('currency-places').has(piece.lower) ? 2 : 1;
  }
  return undefined;
}

/** `percent`, `per cent`, `%`, `pc`, `percentage points`, `basis points`; where it ends and its size. */
function readPercent(
  pieces: readonly Piece[],
  at: number,
): { readonly last: number; readonly factor: number } | undefined {
  let next = at;
  if (isHyphen(pieces[next])) next += 1;
  if (pieces[next]?.lower === 'a' || pieces[next]?.lower === 'full') next += 1;
  const piece = pieces[next];
  const after = pieces[next + 1];
  switch (piece?.lower) {
    case '%':
    case 'percent':
    case 'pct':
    case 'percents':
    case 'pc': {
      const points = after?.lower === 'points' || after?.lower === 'point';
      return { last: next + (points ? 2 : 1), factor: 1 };
    }
    case 'per':
      if (after?.lower === 'cent') return { last: next + 2, factor: 1 };
      return after?.lower === 'mille' ? { last: next + 2, factor: 0.1 } : undefined;
    case 'percentage': {
      const points = after?.lower === 'points' || after?.lower === 'point';
      return points ? { last: next + 2, factor: 1 } : undefined;
    }
    case 'basis':
      return after?.lower === 'points' || after?.lower === 'point'
        ? { last: next + 2, factor: 0.01 }
        : undefined;
    case 'bps':
    case 'bp':
      return { last: next + 1, factor: 0.01 };
    case 'pp':
    case 'ppt':
      return { last: next + 1, factor: 1 };
    default:
      return undefined;
  }
}

const ratioLinks: readonly (readonly string[])[] = [
  ['in', 'every'],
  ['out', 'of', 'every'],
  ['out', 'of'],
  ['of', 'every'],
  ['in'],
];

/** `one in five`, `nine out of ten`, `one out of every 200`, `one worker in three`: a percentage. */
function parseRatio(
  pieces: readonly Piece[],
  numeral: Numeral,
): { readonly last: number; readonly value: number } | undefined {
  if (numeral.scaled || numeral.value < 1 || numeral.value > 99) return undefined;
  if (numeral.form === 'fraction' || numeral.form === 'vague') return undefined;
  for (const nouns of numeral.value === 1 ? [0, 1] : [0]) {
    let at = numeral.last + nouns;
    if (isHyphen(pieces[at])) at += 1;
    for (const link of ratioLinks) {
      if (!link.every((word, index) => pieces[at + index]?.lower === word)) continue;
      let next = at + link.length;
      if (isHyphen(pieces[next])) next += 1;
      const whole = parseNumeral(pieces, next);
      if (whole === undefined || whole.first !== next) return undefined;
      const mixed = whole.form !== numeral.form && whole.value !== 10 && whole.value !== 100;
      if (mixed && link.length === 1) return undefined;
      if (whole.value <= numeral.value || whole.form === 'vague' || whole.form === 'fraction') {
        return undefined;
      }
      if (link.length === 1 && (whole.form === 'digits' ? whole.value > 1000 : whole.value > 100)) {
        return undefined;
      }
      if (link.length === 1 && isTimeWord(pieces[whole.last])) return undefined;
      if (isHyphen(pieces[whole.last]) && isTimeWord(pieces[whole.last + 1])) return undefined;
      return { last: whole.last, value: Math.round((numeral.value / whole.value) * 10000) / 100 };
    }
  }
  return undefined;
}

const timeWords: ReadonlySet<string> = new Set(
  (
    'second seconds minute minutes hour hours day days night nights week weeks fortnight fortnights ' +
    'weekend weekends month months quarter quarters year years decade decades century centuries ' +
    'millennia hr hrs min mins sec secs yr yrs s h y yo millisecond milliseconds semester semesters ' +
    'weekday weekdays workday workdays evening evenings morning mornings afternoon afternoons'
  ).split(' '),
);

export function isTimeWord(piece: Piece | undefined): boolean {
  return piece !== undefined && timeWords.has(piece.lower);
}
