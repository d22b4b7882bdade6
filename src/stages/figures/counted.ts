// Finds what a bare number counts: the noun phrase behind it, up to its head noun.

import { isHyphen } from './numerals.ts';
import type { Piece } from './pieces.ts';
import { singularOf } from './singular.ts';

export interface Counted {
  /** The piece of the head noun; -1 where the noun is left out. */
  readonly head: number;
  /** The piece after the phrase. */
  readonly last: number;
  /** Singular lemma; absent where the noun is left out. */
  readonly unit?: string;
  /** `ten of the 13`, `six of them`. */
  readonly partitive: boolean;
}

const determiners: ReadonlySet<string> = new Set(
  'the its his her their our my your these those this that all both some such whose'.split(' '),
);

const pronouns: ReadonlySet<string> = new Set('them us these those whom which you it'.split(' '));

/** Nouns by use, whatever the tagger says: `13 dead`, `86 injured`, `40 missing`. */
const adjectivesAsNouns: ReadonlySet<string> = new Set(
  'dead injured wounded missing others homeless faithful unemployed accused disabled elderly'.split(
    ' ',
  ),
);

const noHeads: ReadonlySet<string> = new Set(
  (
    'other others own same such more less most least very about over under later earlier ago old long high ' +
    'wide deep tall away early late times time percent years year monday tuesday wednesday thursday friday ' +
    'saturday sunday january february march april june july august september october november december ' +
    'yesterday today tomorrow tonight jan feb mar apr jun jul aug sept sep oct nov dec'
  ).split(' '),
);

export function isCalendarWord(piece: Piece | undefined): boolean {
  return (
    piece !== undefined &&
    /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|yesterday|today|tomorrow|tonight)$/.test(
      piece.lower,
    ) &&
    (piece.lower !== 'may' || piece.text === 'May') &&
    (piece.lower !== 'march' || piece.text === 'March')
  );
}

/** What is counted by the number that ends before piece `at`. */
export function findCounted(pieces: readonly Piece[], at: number, vague: boolean): Counted {
  let next = at;
  let partitive = false;
  if (pieces[next]?.lower === 'of') {
    let inner = next + 1;
    if (pieces[inner]?.lower === 'all' || pieces[inner]?.lower === 'about') inner += 1;
    if (pronouns.has(pieces[inner]?.lower ?? '') && !isNounLike(pieces, inner + 1)) {
      return { head: -1, last: inner + 1, partitive: true };
    }
    let determined = false;
    while (determiners.has(pieces[inner]?.lower ?? '') || isPossessor(pieces, inner)) {
      determined = true;
      inner += isPossessor(pieces, inner) ? 2 : 1;
    }
    if (!determined && !vague) return { head: -1, last: at, partitive: false };
    if (pieces[inner]?.kind === 'number') {
      // `ten of the 13`, `14 of the 20 seats`.
      const noun = readPhrase(pieces, inner + 1);
      return noun === undefined
        ? { head: -1, last: inner + 1, partitive: true }
        : { ...noun, partitive: true };
    }
    partitive = !vague;
    next = inner;
  }
  const noun = readPhrase(pieces, next);
  if (noun === undefined) return { head: -1, last: at, partitive };
  return { ...noun, partitive };
}

function isPossessor(pieces: readonly Piece[], at: number): boolean {
  const mark = pieces[at + 1];
  return (
    pieces[at]?.kind === 'word' &&
    mark !== undefined &&
    (mark.text === "'" || mark.text === '’') &&
    mark.glued
  );
}

function isNounLike(pieces: readonly Piece[], at: number): boolean {
  const tag = pieces[at]?.tag;
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ';
}

/** `last month`, `next week`: when it was, no part of what is counted. */
function isTimePhrase(pieces: readonly Piece[], at: number): boolean {
  return (
    /^(?:last|next|past|this|every|each)$/.test(pieces[at]?.lower ?? '') &&
    /^(?:night|day|week|weekend|month|quarter|spring|summer|autumn|fall|winter|year|decade|century)$/.test(
      pieces[at + 1]?.lower ?? '',
    )
  );
}

interface Phrase {
  readonly head: number;
  readonly last: number;
  readonly unit: string;
}

/** The longest run of modifiers and nouns from piece `at`; it ends with a noun or is none. */
function readPhrase(pieces: readonly Piece[], at: number): Phrase | undefined {
  let head = -1;
  let next = at;
  for (;;) {
    const piece = pieces[next];
    if (piece === undefined || next - at > 14) break;
    if (isHyphen(piece) && head < next) {
      // `anti-war`, `pump-action`: the word behind the hyphen goes on.
      const behind = pieces[next + 1];
      if (behind === undefined || !behind.glued || behind.kind === 'sign') break;
      const noun = behind.tag === 'NOUN' || behind.tag === 'PROPN';
      head = noun ? next + 1 : -1;
      next += 2;
      continue;
    }
    if (isPossessor(pieces, next - 1) && head === next - 1 && isNounLike(pieces, next + 1)) {
      // `3,000 Iranians' portraits`: the noun behind it is counted.
      head = -1;
      next += 1;
      continue;
    }
    if (isQuoteMark(piece) && next === at && pieces[next + 1]?.kind === 'word') {
      next += 1;
      continue;
    }
    if (piece.kind === 'code' || (piece.kind === 'number' && next > at && isModel(pieces, next))) {
      head = head < 0 || pieces[head]?.tag === 'PROPN' ? next : head;
      next += 1;
      continue;
    }
    if (piece.kind !== 'word' || isCalendarWord(piece) || isTimePhrase(pieces, next)) break;
    const ends = !isNounLike(pieces, next + 1) || isTimePhrase(pieces, next + 1);
    if (head < 0 && adjectivesAsNouns.has(piece.lower) && ends) {
      head = next;
      next += 1;
      break;
    }
    if (!canStand(pieces, next, head)) break;
    if (isHead(piece)) head = next;
    next += 1;
  }
  if (head < 0) return undefined;
  const piece = pieces[head];
  if (piece === undefined || noHeads.has(piece.lower)) return undefined;
  const last = head + 1;
  const unit = singularOf(piece.text);
  // `co-defendants`, `T-shirts`, `start-ups`.
  const prefix = isHyphen(pieces[head - 1]) && head - 2 >= at ? pieces[head - 2] : undefined;
  if (prefix === undefined) return { head, last, unit };
  const joined = `${prefix.lower}-${piece.lower === 'ups' ? 'up' : unit}`;
  return { head, last, unit: joined };
}

function isQuoteMark(piece: Piece): boolean {
  return piece.text === '"' || piece.text === '“' || piece.text === '‘';
}

/** `Boeing 737`: a number behind a name, before a plural or nothing. */
function isModel(pieces: readonly Piece[], at: number): boolean {
  return pieces[at - 1]?.tag === 'PROPN' && (pieces[at]?.value ?? 0) >= 100;
}

function isHead(piece: Piece): boolean {
  if (noHeads.has(piece.lower)) return false;
  return (
    piece.tag === 'NOUN' || piece.tag === 'PROPN' || (piece.tag === 'X' && piece.lower.length > 2)
  );
}

/** Whether the word at `next` can belong to the phrase whose last noun so far is at `head`. */
function canStand(pieces: readonly Piece[], next: number, head: number): boolean {
  const piece = pieces[next];
  if (piece === undefined) return false;
  const after = pieces[next + 1];
  const closed = head >= 0 && isPlural(pieces[head]);
  switch (piece.tag) {
    case 'NOUN':
    case 'X':
      return (
        !closed ||
        (head === next - 1 && piece.tag === 'NOUN' && isPlural(piece)) ||
        isGroupNoun(piece)
      );
    case 'PROPN':
      return !closed;
    case 'ADJ':
      return head < 0 || (!closed && isNounLike(pieces, next + 1));
    case 'NUM':
      return false;
    case 'ADV':
      return (
        head < 0 &&
        after !== undefined &&
        (after.tag === 'ADJ' || after.tag === 'VERB' || after.tag === 'NOUN') &&
        !/^(?:ago|later|earlier|away|ahead|apart|here|there|so|too|yesterday|not|never|also|still|now|then|already)$/.test(
          piece.lower,
        )
      );
    case 'VERB':
      // `12 suspected militants`, `three remaining miners`; `12 killed in …` ends.
      return (
        head < 0 &&
        /(?:ed|en|ing|own)$/.test(piece.lower) &&
        isNounLike(pieces, next + 1) &&
        after?.lower !== 'people'
      );
    case 'SYM':
      return false;
    default:
      return false;
  }
}

function isPlural(piece: Piece | undefined): boolean {
  if (piece === undefined) return false;
  if (piece.lower === 'police' || piece.lower === 'staff') return false;
  return singularOf(piece.text).toLowerCase() !== piece.lower;
}

/** Nouns that take a plural before them: `12 sales staff`, `three arms dealers`. */
function isGroupNoun(piece: Piece): boolean {
  return piece.lower === 'staff' || piece.lower === 'personnel';
}
