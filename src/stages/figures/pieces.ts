// Cuts a sentence that holds a number into pieces finer than tokens: `$140bn` is a sign, a number
// and a word, `4,000-plus` a number, a hyphen and a word, `A380` one code that is no number.

import type { Layers, Span, Upos } from '../../document.ts';
import { lexiconTable } from '../../lexicons/en/load.ts';

export type PieceKind = 'number' | 'word' | 'sign' | 'code' | 'clock';

export interface Piece extends Span {
  readonly kind: PieceKind;
  readonly text: string;
  readonly lower: string;
  /** Of a number. */
  readonly value: number;
  /** No white space before it. */
  readonly glued: boolean;
  /** The token that it begins in. */
  readonly token: number;
  readonly tag: Upos;
}

export type PieceLayers = Pick<Layers, 'source' | 'tokens' | 'tags'>;

const letter = /[\p{L}\p{M}]/u;

/** The pieces of the tokens `first` ≤ i < `last`. */
export function cutPieces(layers: PieceLayers, first: number, last: number): readonly Piece[] {
  const { source, tokens, tags } = layers;
  const text = source.text;
  const pieces: Piece[] = [];
  let at = tokens.starts[first] ?? 0;
  const limit = tokens.ends[last - 1] ?? at;
  let token = first;
  let before = at;
  const push = (kind: PieceKind, end: number, value = Number.NaN): void => {
    while (token < last - 1 && (tokens.ends[token] ?? 0) <= at) token += 1;
    const words = text.slice(at, end);
    pieces.push({
      kind,
      text: words,
      lower: words.toLowerCase(),
      value,
      glued: at === before && pieces.length > 0,
      token,
      tag: tags[token] ?? 'X',
      start: at,
      end,
    });
    at = end;
    before = end;
  };
  while (at < limit) {
    const character = text[at] ?? '';
    if (isSpace(character)) at += 1;
    else if (isDigit(character)) {
      const clock = clockEnd(text, at, limit);
      if (clock > at) push('clock', clock);
      else {
        const number = readNumber(text, at, limit);
        push('number', number.end, number.value);
      }
    } else if (isLetter(character)) {
      const end = wordEnd(text, at, limit);
      push(hasDigit(text, at, end) ? 'code' : 'word', end);
    } else {
      const pair = character.codePointAt(0) ?? 0;
      push('sign', pair >= 0xd800 && pair < 0xdc00 ? Math.min(at + 2, limit) : at + 1);
    }
  }
  return pieces;
}

function isSpace(character: string): boolean {
  const code = character.charCodeAt(0);
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2009 || code === 0x202f
  );
}

export function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

function isLetter(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return letter.test(character);
}

function hasDigit(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (isDigit(text[at])) return true;
  return false;
}

/**
 * A word runs over letters and, once begun, digits (`A380`); `U.S.`, `a.m.` and `O'Brien` are whole, and
 * a prefix that is money ends before a number (`Rs500`, `N2.5bn`) or takes its sign (`US$`).
 */
function wordEnd(text: string, start: number, limit: number): number {
  let end = start;
  let letters = -1;
  while (end < limit) {
    const character = text[end] ?? '';
    if (isLetter(character)) end += 1;
    else if (isDigit(character)) {
      if (letters < 0) letters = end;
      end += 1;
    } else if (character === '.' && end - start === 1 && isLetter(text[end + 1] ?? '')) {
      const abbreviation = abbreviationEnd(text, start, limit);
      if (abbreviation > end) return abbreviation;
      break;
    } else if ((character === "'" || character === '’') && isInnerApostrophe(text, end)) end += 1;
    else break;
  }
  const sign = text[end];
  if (sign === '$' && end - start <= 3 && letters < 0) return end + 1;
  if (sign === '/' && end - start === 1 && text[start] === 'S' && isDigit(text[end + 1])) {
    return end + 1;
  }
  if ((sign === '£' || sign === '¢') && end - start <= 2 && letters < 0) return end + 1;
  if (letters > start && isMoneyPrefix(text.slice(start, letters), text, letters, limit)) {
    return letters;
  }
  return end;
}

function abbreviationEnd(text: string, start: number, limit: number): number {
  let end = start;
  while (end + 1 < limit && isLetter(text[end] ?? '') && text[end + 1] === '.') end += 2;
  return end - start >= 4 ? end : start;
}

function isInnerApostrophe(text: string, at: number): boolean {
  const next = text[at + 1] ?? '';
  if (!isLetter(next)) return false;
  return !(next === 's' && !isLetter(text[at + 2] ?? ''));
}

/** `Rs500` and `N500m`, but not `A380` or `M25`: a lone letter wants three digits, a comma or a scale. */
function isMoneyPrefix(prefix: string, text: string, at: number, limit: number): boolean {
  const entry = lexiconTable('currencies').get(prefix.toLowerCase());
  if (entry === undefined || (entry[0] !== 'sign' && entry[0] !== 'code')) return false;
  const number = readNumber(text, at, limit);
  const next = text[number.end] ?? '';
  if (isDigit(next)) return false;
  if (prefix.length > 1) return true;
  if (prefix !== prefix.toUpperCase()) return false;
  const scale = /^(?:m|bn|b|mn|k|\s?(?:million|billion|trillion))\b/.test(
    text.slice(number.end, number.end + 10),
  );
  return scale || number.end - at >= 3;
}

/** The end of `11:08`, `1:08:19`, `12/7/2020`; the start where there is none. */
function clockEnd(text: string, start: number, limit: number): number {
  let end = start;
  while (isDigit(text[end])) end += 1;
  const sign = text[end];
  if ((sign !== ':' && sign !== '/') || !isDigit(text[end + 1])) return start;
  while (end < limit && (isDigit(text[end]) || (text[end] === sign && isDigit(text[end + 1])))) {
    end += 1;
  }
  return end;
}

interface ReadNumber {
  readonly value: number;
  readonly end: number;
}

/** Reads digits with their separators: `1,700`, `1,00,000`, `1.7`, `1.234.567`, `18 000`, `3,5`. */
export function readNumber(text: string, start: number, limit: number): ReadNumber {
  let end = digitsEnd(text, start, limit);
  let digits = text.slice(start, end);
  const groups = (separator: string, sizes: readonly number[]): boolean => {
    let cursor = end;
    let joined = '';
    let last = 0;
    while (text[cursor] === separator) {
      const stop = digitsEnd(text, cursor + 1, limit);
      const size = stop - cursor - 1;
      if (!sizes.includes(size)) break;
      last = size;
      joined += text.slice(cursor + 1, stop);
      cursor = stop;
    }
    if (joined === '' || last !== 3 || isDigit(text[cursor])) return false;
    digits += joined;
    end = cursor;
    return true;
  };
  if (end - start > 3) {
    // A year before a number, or a plain number: only a decimal point may follow.
  } else if (groups(',', [3]) || groups(',', [2, 3])) {
    // Western or Indian groups.
  } else if (text[end] === '.' && countGroups(text, end, limit) > 1 && groups('.', [3])) {
    if (text[end] === ',' && digitsEnd(text, end + 1, limit) - end - 1 === 2) {
      const stop = digitsEnd(text, end + 1, limit);
      return { value: Number(`${digits}.${text.slice(end + 1, stop)}`), end: stop };
    }
    return { value: Number(digits), end };
  } else if (digits[0] !== '0' && !(groups(' ', [3]) || groups('\u00a0', [3]))) {
    groups('\u202f', [3]);
  }
  if (text[end] === '.' && isDigit(text[end + 1])) {
    const stop = digitsEnd(text, end + 1, limit);
    return { value: Number(`${digits}.${text.slice(end + 1, stop)}`), end: stop };
  }
  if (text[end] === ',' && end - start <= 2 && isDecimalComma(text, end, limit)) {
    const stop = digitsEnd(text, end + 1, limit);
    return { value: Number(`${digits}.${text.slice(end + 1, stop)}`), end: stop };
  }
  return { value: Number(digits), end };
}

function digitsEnd(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && isDigit(text[end])) end += 1;
  return end;
}

function countGroups(text: string, start: number, limit: number): number {
  let count = 0;
  let at = start;
  while (text[at] === '.' && digitsEnd(text, at + 1, limit) - at === 4) {
    count += 1;
    at += 4;
  }
  return count;
}

/** `3,5 percent`, `2,4 million`, but not the list `3,5`. */
function isDecimalComma(text: string, at: number, limit: number): boolean {
  const stop = digitsEnd(text, at + 1, limit);
  const size = stop - at - 1;
  if (size < 1 || size > 2) return false;
  return /^\s?(?:%|per ?cent|million|billion|mn?\b|bn\b|euros?\b)/.test(text.slice(stop, stop + 9));
}
