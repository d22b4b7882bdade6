// The features of the tagger, shared by trainer and predictor: 32-bit hashes of a template's number
// and the values that fill it. Those of one word at one distance stand apart (`wordFeatures`), since
// the predictor keeps their sums; those of several words or of the document follow per token.

import { hashPair, hashSlice, hashWord } from '../hash.ts';
import { findHash } from '../hash-table.ts';
import type { DocumentFacts } from './document-facts.ts';
import {
  casingOf,
  coarseCluster,
  FOLDED_BITS,
  fineCluster,
  mediumCluster,
  phraseBits,
  type Vocabulary,
} from './vocabulary.ts';

/** How a word is written. */
export const LOWER = 0;
export const CAPITALISED = 1;
export const UPPER = 2;
export const MIXED = 3;
export const NUMBER = 4;
export const OTHER = 5;

export interface WordFacts {
  readonly word: number;
  readonly lower: number;
  /** `Xx`, `X.X.`, `dd-dd`: runs of one kind of character made one. */
  readonly shape: number;
  readonly kind: number;
  readonly fine: number;
  readonly medium: number;
  readonly coarse: number;
  readonly casing: number;
  /** Bits of `PHRASE_KINDS` for the word alone. */
  readonly phrase: number;
  readonly suffix: number;
  /** Values of the word's own templates: prefixes, suffixes and so on. */
  readonly values: Int32Array;
}

export function factsOf(word: string, vocabulary: Vocabulary): WordFacts {
  const lowered = word.toLowerCase();
  const lower = hashWord(lowered);
  const own = lowered === word ? lower : hashWord(word);
  const row = findHash(vocabulary.words, lower);
  const phraseRow = findHash(vocabulary.phrases, own);
  const officeRow = findHash(vocabulary.phrases, lower);
  const office = officeRow < 0 ? 0 : phraseBits(vocabulary, officeRow) & FOLDED_BITS;
  const shapeText = shapeOf(word);
  const shape = hashWord(shapeText);
  const kind = kindOf(word);
  const fine = row < 0 ? 0 : fineCluster(vocabulary, row);
  const medium = row < 0 ? 0 : mediumCluster(vocabulary, row);
  const coarse = row < 0 ? 0 : coarseCluster(vocabulary, row);
  const casing = row < 0 ? 0 : casingOf(vocabulary, row);
  const phrase = (phraseRow < 0 ? 0 : phraseBits(vocabulary, phraseRow)) | office;
  const length = lowered.length;
  const prefix = (size: number): number => hashSlice(lowered, 0, Math.min(size, length));
  const suffix = (size: number): number => hashSlice(lowered, Math.max(0, length - size), length);
  const values = Int32Array.of(
    own,
    lower,
    shape,
    prefix(2),
    prefix(3),
    prefix(4),
    prefix(5),
    hashPair(suffix(1), kind),
    hashPair(suffix(2), kind),
    hashPair(suffix(3), kind),
    hashPair(suffix(4), kind),
    hashPair(suffix(5), kind),
    hashPair(fine, kind),
    hashPair(medium, kind),
    hashPair(coarse, kind),
    hashPair(coarse, shape),
    hashPair(casing, kind),
    hashPair(phrase, kind),
    Math.min(length, 12),
  );
  return {
    word: own,
    lower,
    shape,
    kind,
    fine,
    medium,
    coarse,
    casing,
    phrase,
    suffix: suffix(3),
    values,
  };
}

export function kindOf(word: string): number {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return NUMBER;
  const lower = word.toLowerCase();
  const upper = word.toUpperCase();
  if (lower === upper) return OTHER;
  if (word === lower) return LOWER;
  if (word === upper) return word.length === 1 ? CAPITALISED : UPPER;
  const initial = word.slice(0, 1);
  if (initial !== initial.toLowerCase() && word.slice(1) === lower.slice(1)) return CAPITALISED;
  return MIXED;
}

function shapeOf(word: string): string {
  let shape = '';
  let previous = '';
  let repeats = 0;
  for (const character of word) {
    const sign = signOf(character);
    repeats = sign === previous ? repeats + 1 : 0;
    if (repeats < 2) shape += sign;
    previous = sign;
  }
  return shape;
}

function signOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0x61 && code <= 0x7a) return 'x';
  if (code >= 0x41 && code <= 0x5a) return 'X';
  if (code >= 0x30 && code <= 0x39) return 'd';
  if (code < 0x80) return character;
  if (/\p{Lu}/u.test(character)) return 'X';
  return /\p{L}/u.test(character) ? 'x' : character;
}

/** Templates of a word at distance -2 … 2; their numbers begin at 100 × (distance + 3). */
export function wordFeatures(
  facts: WordFacts,
  distance: number,
  out: Int32Array,
  at: number,
): number {
  const base = 100 * (distance + 3);
  let next = at;
  if (distance === 0) {
    const { values } = facts;
    for (let index = 0; index < values.length; index += 1) {
      out[next++] = hashPair(base + index, values[index] as number);
    }
    return next;
  }
  out[next++] = hashPair(base, facts.lower);
  out[next++] = hashPair(base + 1, facts.fine);
  out[next++] = hashPair(base + 2, hashPair(facts.medium, facts.kind));
  out[next++] = hashPair(base + 3, hashPair(facts.coarse, facts.kind));
  out[next++] = hashPair(base + 4, facts.shape);
  if (distance === 1 || distance === -1) {
    out[next++] = hashPair(base + 5, hashPair(facts.suffix, facts.kind));
    out[next++] = hashPair(base + 6, hashPair(facts.casing, facts.kind));
    out[next++] = hashPair(base + 7, hashPair(facts.phrase, facts.kind));
  }
  return next;
}

/** The most features that one token can have of its own. */
export const MOST_FEATURES = 160;

/** Templates that join words; `document` holds facts of all tokens, `first` and `last` the sentence. */
export function contextFeatures(
  document: DocumentFacts,
  index: number,
  first: number,
  last: number,
  out: Int32Array,
  at: number,
): number {
  const { facts, edge } = document;
  const b = facts[index] as WordFacts;
  const a = index > first ? (facts[index - 1] as WordFacts) : edge;
  const aa = index > first + 1 ? (facts[index - 2] as WordFacts) : edge;
  const c = index + 1 < last ? (facts[index + 1] as WordFacts) : edge;
  const cc = index + 2 < last ? (facts[index + 2] as WordFacts) : edge;
  let next = at;
  out[next++] = hashPair(hashPair(1, a.lower), b.lower);
  out[next++] = hashPair(hashPair(2, b.lower), c.lower);
  const shapesBefore = hashPair(a.shape, b.shape);
  out[next++] = hashPair(3, shapesBefore);
  out[next++] = hashPair(hashPair(4, b.shape), c.shape);
  out[next++] = hashPair(hashPair(5, shapesBefore), c.shape);
  const coarseBefore = hashPair(a.coarse, b.coarse);
  out[next++] = hashPair(6, coarseBefore);
  out[next++] = hashPair(hashPair(7, b.coarse), c.coarse);
  out[next++] = hashPair(hashPair(8, coarseBefore), c.coarse);
  out[next++] = hashPair(hashPair(9, a.medium), b.shape);
  out[next++] = hashPair(hashPair(10, c.medium), b.shape);
  out[next++] = hashPair(hashPair(11, a.lower), b.shape);
  out[next++] = hashPair(hashPair(12, c.lower), b.shape);
  out[next++] = hashPair(hashPair(13, a.lower), c.lower);
  const lowersBefore = hashPair(aa.lower, a.lower);
  out[next++] = hashPair(hashPair(14, lowersBefore), b.kind);
  const lowersAfter = hashPair(c.lower, cc.lower);
  out[next++] = hashPair(hashPair(15, lowersAfter), b.kind);
  out[next++] = hashPair(
    16,
    aa.kind | (a.kind << 3) | (b.kind << 6) | (c.kind << 9) | (cc.kind << 12),
  );
  out[next++] = hashPair(hashPair(17, a.medium), b.medium);
  out[next++] = hashPair(hashPair(18, b.medium), c.medium);
  out[next++] = hashPair(hashPair(19, a.lower), hashPair(b.medium, b.kind));
  out[next++] = hashPair(hashPair(20, c.lower), hashPair(b.medium, b.kind));
  const position = index === first ? 0 : index === first + 1 ? 1 : index === last - 1 ? 3 : 2;
  out[next++] = hashPair(hashPair(21, position), hashPair(b.shape, b.casing));
  out[next++] = hashPair(
    hashPair(22, document.headline[index] as number),
    hashPair(b.kind, b.casing),
  );
  return document.addFeatures(index, position, out, next);
}
