// Reads the numbers that stand in date expressions: days of a month, years, decades and counts of
// units, in figures and in words.

import { isDigits, type Reading, wordAt } from './reading.ts';
import { numberWords, ordinals, tens } from './vocabulary.ts';

/** A day of the month, 1 to 31: `5`, `5th`. */
export function dayAt(reading: Reading, index: number): number | undefined {
  const word = wordAt(reading, index);
  if (word.length > 4) return undefined;
  const found = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word);
  const day = found === null ? 0 : Number(found[1]);
  return day >= 1 && day <= 31 ? day : undefined;
}

/** Two days joined by a hyphen within one word, as the tokenizer leaves them: `3-5`. */
export function dayRangeAt(reading: Reading, index: number): readonly [number, number] | undefined {
  const word = wordAt(reading, index);
  if (word.length > 5 || word.length < 3) return undefined;
  const found = /^(\d{1,2})[-–](\d{1,2})$/.exec(word);
  if (found === null) return undefined;
  const [first, last] = [Number(found[1]), Number(found[2])];
  return first >= 1 && first < last && last <= 31 ? [first, last] : undefined;
}

/** An ordinal in figures or words: `3rd`, `third`. */
export function ordinalAt(reading: Reading, index: number): number | undefined {
  const word = wordAt(reading, index);
  const found = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word);
  return found === null ? ordinals.get(word) : Number(found[1]);
}

/** `twenty-first`, `thirty-first`, which the tokenizer cuts in three. */
export function tensOrdinalAt(reading: Reading, index: number): number | undefined {
  const ten = tens.get(wordAt(reading, index));
  if (ten === undefined || wordAt(reading, index + 1) !== '-') return undefined;
  const unit = ordinals.get(wordAt(reading, index + 2));
  return unit === undefined || unit > 9 ? undefined : ten + unit;
}

/** A year of four digits: 1000 to 2199. */
export function yearAt(reading: Reading, index: number): number | undefined {
  const word = wordAt(reading, index);
  if (word.length !== 4 || !isDigits(word)) return undefined;
  const year = Number(word);
  return year >= 1000 && year < 2200 ? year : undefined;
}

/** The first year of a decade: `1990s`, `'90s`, `90s`. */
export function decadeAt(reading: Reading, index: number): number | undefined {
  const word = wordAt(reading, index);
  const found = /^['’]?(\d{2})?(\d0)['’]?s$/.exec(word);
  if (found === null) return undefined;
  if (found[1] !== undefined) return Number(found[1] + found[2]);
  const inCentury = Number(found[2]);
  return inCentury >= 20 ? 1900 + inCentury : undefined;
}

export interface Count {
  /** One past the last token of the number. */
  readonly last: number;
  /** Undefined where the words leave it open: `several`. */
  readonly value: number | undefined;
}

/** A number of units: `3`, `2.5`, `twenty-five`, `a`, `several`, `a few`, `a couple of`. */
export function countAt(reading: Reading, index: number): Count | undefined {
  const word = wordAt(reading, index);
  if (word === 'several' || word === 'many' || word === 'few') {
    return { last: index + 1, value: undefined };
  }
  if (word === 'a' || word === 'an') return countAfterArticle(reading, index);
  if (word === 'half') {
    const article = wordAt(reading, index + 1);
    return article === 'a' || article === 'an' ? { last: index + 2, value: 0.5 } : undefined;
  }
  const ten = tens.get(word);
  if (ten !== undefined && wordAt(reading, index + 1) === '-') {
    const unit = numberWords.get(wordAt(reading, index + 2));
    if (unit !== undefined && unit < 10) return { last: index + 3, value: ten + unit };
  }
  const value = numberWords.get(word) ?? figure(word);
  if (value === undefined) return undefined;
  const half = ['and', 'a', 'half'].every((part, at) => wordAt(reading, index + 1 + at) === part);
  return half ? { last: index + 4, value: value + 0.5 } : { last: index + 1, value };
}

function countAfterArticle(reading: Reading, index: number): Count {
  const next = wordAt(reading, index + 1);
  if (next === 'few') return { last: index + 2, value: undefined };
  if (next === 'couple') {
    return { last: wordAt(reading, index + 2) === 'of' ? index + 3 : index + 2, value: 2 };
  }
  if (next === 'half') {
    return { last: wordAt(reading, index + 2) === '-' ? index + 3 : index + 2, value: 0.5 };
  }
  return { last: index + 1, value: 1 };
}

function figure(word: string): number | undefined {
  if (word.length > 6 || !/^\d{1,3}(?:,\d{3})?(?:\.\d{1,2})?$|^\d{4}$/.test(word)) return undefined;
  return Number(word.replace(',', ''));
}
