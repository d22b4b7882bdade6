// Reads dates that begin with a figure: `2025-04-03`, `3 April`, years, ranges of years, decades.

import { isDay } from './calendar.ts';
import { BEFORE_TIME, SPAN_WORDS } from './context.ts';
import type { Found } from './expression.ts';
import { dayMonth } from './months.ts';
import { decadeAt, yearAt } from './numbers.ts';
import { isCapital, isDigits, type Reading, touches, wordAt } from './reading.ts';
import { decadeWords } from './vocabulary.ts';

/** Words after a number of four digits that show that it counts something or is part of a name. */
const COUNTED: ReadonlySet<string> = new Set([
  '%',
  'percent',
  'per',
  'km',
  'million',
  'billion',
  'kg',
  'm',
  'metres',
  'meters',
  'tonnes',
  'tons',
  'hours',
  'GMT',
  'gmt',
  'utc',
  'feet',
  'miles',
  'others',
  'of',
  'year',
  'years',
]);

/** A day before its month, a date in figures, a year or a range of years, a decade. */
export function numberAt(reading: Reading, index: number): Found | undefined {
  const word = wordAt(reading, index);
  return (
    dayMonth(reading, index) ??
    figuresDate(index, word) ??
    decade(reading, index) ??
    years(reading, index, word)
  );
}

/** `2025-04-03`, `4/3/2025`: with slashes the month first unless it cannot be one. */
function figuresDate(index: number, word: string): Found | undefined {
  if (word === '9/11') {
    const expression = { form: 'day', year: 2001, month: 9, day: 11 } as const;
    return { first: index, last: index + 1, reason: 'figures', expression };
  }
  if (word.length < 6) return undefined;
  const iso = /^(\d{4})[-/](\d{2})[-/](\d{2})$/.exec(word);
  const slashed = iso === null ? /^(\d{1,2})[/.](\d{1,2})[/.](\d{2}|\d{4})$/.exec(word) : null;
  const parts = (iso ?? slashed)?.slice(1).map(Number);
  if (parts === undefined) return undefined;
  const [one = 0, two = 0, three = 0] = parts;
  const year = iso === null ? (three < 100 ? 2000 + three : three) : one;
  const monthFirst = iso !== null || (one <= 12 && !word.includes('.'));
  const month = iso === null ? (monthFirst ? one : two) : two;
  const day = iso === null ? (monthFirst ? two : one) : three;
  if (!isDay({ year, month, day })) return undefined;
  return {
    first: index,
    last: index + 1,
    reason: 'figures',
    expression: { form: 'day', year, month, day },
  };
}

function years(reading: Reading, index: number, word: string): Found | undefined {
  const range = /^(\d{4})[-–/](\d{4}|\d{2})$/.exec(word);
  if (range !== null) {
    const year = Number(range[1]);
    const short = range[2] ?? '';
    const endYear = short.length === 4 ? Number(short) : year - (year % 100) + Number(short);
    if (year < 1000 || year > 2199 || endYear <= year || endYear - year > 200) return undefined;
    return {
      first: index,
      last: index + 1,
      reason: 'years',
      expression: { form: 'year', year, endYear },
    };
  }
  const year =
    yearAt(reading, index) ?? shortYear(reading, index, word) ?? ancientYear(reading, index, word);
  if (year === undefined || !isBareYear(reading, index, year)) return undefined;
  const joint = wordAt(reading, index + 1);
  if ((joint === 'fiscal' || joint === 'financial') && wordAt(reading, index + 2) === 'year') {
    const expression = { form: 'year', year, fiscal: true } as const;
    return { first: index, last: index + 3, reason: 'fiscal-year', expression };
  }
  const joined = (joint === '-' || joint === '–') && touches(reading, index + 1);
  const end = joined ? yearAt(reading, index + 2) : undefined;
  if (end !== undefined && end > year) {
    return {
      first: index,
      last: index + 3,
      reason: 'years',
      expression: { form: 'year', year, endYear: end },
    };
  }
  return { first: index, last: index + 1, reason: 'year', expression: { form: 'year', year } };
}

/** `in 347,`: three figures, only after a word that a date must follow and with nothing counted. */
function ancientYear(reading: Reading, index: number, word: string): number | undefined {
  if (word.length !== 3 || !isDigits(word) || word.startsWith('0')) return undefined;
  const before = wordAt(reading, index - 1);
  const range = (before === '–' || before === '-') && /^\d{3}$/.test(wordAt(reading, index - 2));
  if (!range && !ANCIENT_CONTEXT.has(before)) return undefined;
  const after = wordAt(reading, index + 1);
  return after === '' || /^[,.;)–-]$/.test(after) ? Number(word) : undefined;
}

const ANCIENT_CONTEXT: ReadonlySet<string> = new Set([
  'in',
  'until',
  'since',
  'year',
  'c.',
  'ca.',
  'circa',
]);

/** The second year of `1892 – 94`, where the tokenizer has cut the range. */
function shortYear(reading: Reading, index: number, word: string): number | undefined {
  const joint = wordAt(reading, index - 1);
  if (word.length !== 2 || (joint !== '–' && joint !== '-') || !isDigits(word)) return undefined;
  const start = yearAt(reading, index - 2);
  const year = start === undefined ? 0 : start - (start % 100) + Number(word);
  return start !== undefined && year > start ? year : undefined;
}

function isBareYear(reading: Reading, index: number, year: number): boolean {
  if (year < 1000) return true;
  const before = wordAt(reading, index - 1);
  const after = wordAt(reading, index + 1);
  if (COUNTED.has(after)) return false;
  if (before === 'least' && SPAN_WORDS.has(wordAt(reading, index - 3))) return true;
  if (
    /^[$€£¥#]$|^no\.?$|^number$|^resolution$|^order$|^article$|^section$|^than$|^least$|^some$|^route$|^flight$/.test(
      before,
    )
  ) {
    return false;
  }
  if (BEFORE_TIME.has(before)) return true;
  if (year < 1900 || year > 2100) return before === ',' && isCapital(reading, index - 2);
  const tag = reading.tags[index + 1];
  return !(tag === 'NOUN' && after.endsWith('s') && before !== "'s");
}

function decade(reading: Reading, index: number): Found | undefined {
  const apostrophe = possessiveDecade(reading, index);
  const year = decadeAt(reading, index) ?? namedDecade(reading, index) ?? apostrophe;
  if (year === undefined) return undefined;
  const before = wordAt(reading, index - 1);
  const pronoun = before === 'her' || before === 'his' || before === 'their' || before === 'my';
  if (pronoun || (year < 1900 && year % 100 !== 0 && year < 1000)) return undefined;
  const last = apostrophe === undefined ? index + 1 : index + 2;
  return { first: index, last, reason: 'decade', expression: { form: 'decade', year } };
}

/** `the 1930's`, which the tokenizer cuts. */
function possessiveDecade(reading: Reading, index: number): number | undefined {
  const mark = wordAt(reading, index + 1);
  if (mark !== "'s" && mark !== '’s') return undefined;
  const before = wordAt(reading, index - 1);
  const year = yearAt(reading, index);
  if (year === undefined || year % 10 !== 0) return undefined;
  return before === 'the' || before === 'early' || before === 'late' ? year : undefined;
}

function namedDecade(reading: Reading, index: number): number | undefined {
  const before = wordAt(reading, index - 1);
  if (before !== 'the' && before !== 'early' && before !== 'late') return undefined;
  const inCentury = decadeWords.get(wordAt(reading, index));
  return inCentury === undefined ? undefined : 1900 + inCentury;
}
