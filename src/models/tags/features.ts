// What the tagger sees of a word and of its neighbours, as hashed rows of the weights. Trainer and
// predictor share it, so that both see the same.

import type { Upos } from '../../document.ts';

/** Order of the tags in each row of the weights. */
export const tagNames: readonly Upos[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
];

export const tagCount = tagNames.length;

/** Stands for "before the sentence" among the tags of the words before. */
export const noTag = tagCount;

/** How a word is written. */
export const Casing = { lower: 0, title: 1, upper: 2, mixed: 3, number: 4, other: 5 } as const;

/** A word as the tagger sees it: the hashes from which its features are made. */
export interface WordView {
  readonly lower: number;
  readonly suffix: number;
  readonly casing: number;
  /** Rows of the features of the word itself, whatever stands around it. */
  readonly rows: Int32Array;
}

/** Words are looked at no further than this many letters, so that any text takes linear time. */
const LONGEST = 40;

export function hashText(text: string, seed: number): number {
  let hash = seed ^ 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}

/** Spreads a hash over all bits and adds the number of its template. */
export function mixHash(hash: number, template: number): number {
  let mixed = Math.imul(hash ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

export function casingOf(word: string): number {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return Casing.number;
  const lower = word.toLowerCase();
  if (lower === word) return lower === word.toUpperCase() ? Casing.other : Casing.lower;
  if (word === word.toUpperCase()) return word.length > 1 ? Casing.upper : Casing.title;
  return word.slice(1) === lower.slice(1) ? Casing.title : Casing.mixed;
}

/** `Aug-2024` becomes `Aa-0`: runs of like characters are one. */
function shapeOf(word: string): string {
  let shape = '';
  let previous = '';
  for (const character of word) {
    let kind = character;
    if (/\p{Lu}/u.test(character)) kind = 'A';
    else if (/\p{L}/u.test(character)) kind = 'a';
    else if (/\d/.test(character)) kind = '0';
    if (kind !== previous) shape += kind;
    previous = kind;
  }
  return shape;
}

/** The features of a word alone. `mask` is the number of rows, a power of two, less one. */
export function viewWord(written: string, mask: number): WordView {
  const word = written.length > LONGEST ? written.slice(0, LONGEST) : written;
  const plain = word.replace(/\d/g, '0');
  const lower = plain.toLowerCase();
  const casing = casingOf(word);
  const length = lower.length;
  const rows: number[] = [];
  const add = (text: string, template: number): void => {
    rows.push(mixHash(hashText(text, 0), template) & mask);
  };
  add(plain, 1);
  add(lower, 2);
  for (let size = 1; size <= 5 && size < length; size += 1) {
    add(lower.slice(length - size), 2 + size);
  }
  for (let size = 1; size <= 4 && size < length; size += 1) {
    add(lower.slice(0, size), 7 + size);
  }
  add(shapeOf(word), 12);
  add(`${casing}${lower.slice(-3)}`, 13);
  if (lower.includes('-')) add(lower.slice(lower.lastIndexOf('-')), 14);
  return {
    lower: hashText(lower, 0),
    suffix: hashText(lower.slice(-3), 7),
    casing,
    rows: Int32Array.from(rows),
  };
}

/** How many rows `contextRows` writes. */
export const contextCount = 22;

const before: WordView = {
  lower: 0x3c3c3c,
  suffix: 0x3c3c,
  casing: 6,
  rows: new Int32Array(0),
};

/**
 * Writes the rows of the features that look around word `index` into `rows`. `first` and `second`
 * are the tags of the words one and two before it; `capitals` says that the sentence is a headline.
 */
export function contextRows(
  views: readonly WordView[],
  index: number,
  first: number,
  second: number,
  capitals: number,
  mask: number,
  rows: Int32Array,
): void {
  const word = views[index] ?? before;
  const left = views[index - 1] ?? before;
  const farLeft = views[index - 2] ?? before;
  const right = views[index + 1] ?? before;
  const farRight = views[index + 2] ?? before;
  const start = index === 0 ? 1 : 0;
  const case3 = left.casing * 49 + word.casing * 7 + right.casing + start * 343 + capitals * 686;
  const tags = first * 32 + second;
  rows[0] = mixHash(left.lower, 21) & mask;
  rows[1] = mixHash(right.lower, 22) & mask;
  rows[2] = mixHash(farLeft.lower, 23) & mask;
  rows[3] = mixHash(farRight.lower, 24) & mask;
  rows[4] = mixHash(left.suffix, 25) & mask;
  rows[5] = mixHash(right.suffix, 26) & mask;
  rows[6] = mixHash(first, 27) & mask;
  rows[7] = mixHash(tags, 28) & mask;
  rows[8] = mixHash(Math.imul(word.lower, 31) + first, 29) & mask;
  rows[9] = mixHash(Math.imul(word.suffix, 31) + first, 30) & mask;
  rows[10] = mixHash(Math.imul(word.lower, 31) + left.lower, 31) & mask;
  rows[11] = mixHash(Math.imul(word.lower, 31) + right.lower, 32) & mask;
  rows[12] = mixHash(Math.imul(right.lower, 31) + first, 33) & mask;
  rows[13] = mixHash(case3, 34) & mask;
  rows[14] = mixHash(Math.imul(word.lower, 31) + capitals * 2 + start, 35) & mask;
  rows[15] = mixHash(Math.imul(word.suffix, 31) + right.suffix, 36) & mask;
  rows[16] = mixHash(Math.imul(word.lower, 31) + tags, 37) & mask;
  rows[17] = mixHash(Math.imul(left.lower, 31) + right.lower, 38) & mask;
  rows[18] = mixHash(Math.imul(right.lower, 31) + farRight.lower, 39) & mask;
  rows[19] = mixHash(Math.imul(left.lower, 31) + farLeft.lower, 40) & mask;
  rows[20] = mixHash(Math.imul(word.suffix, 31) + case3, 41) & mask;
  rows[21] = mixHash(Math.imul(right.suffix, 31) + tags, 42) & mask;
}

/** 1 where most words of the sentence that could be lower-case are not: headlines, ALL CAPS. */
export function inCapitals(views: readonly WordView[]): number {
  let lower = 0;
  let raised = 0;
  for (const view of views) {
    if (view.casing === Casing.lower) lower += 1;
    else if (view.casing === Casing.title || view.casing === Casing.upper) raised += 1;
  }
  return raised > 2 && raised > lower * 2 ? 1 : 0;
}
