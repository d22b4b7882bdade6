// The core phrases of dates, each read from its first word: months, days, years, weekdays, feasts.

import { isDay } from './calendar.ts';
import type { Found, YearPart } from './expression.ts';
import { dayAt, dayRangeAt, decadeAt, ordinalAt, yearAt } from './numbers.ts';
import { isCapital, isDigits, type Reading, touches, wordAt } from './reading.ts';
import {
  ambiguousMonths,
  dayParts,
  decadeWords,
  feasts,
  months,
  relativeDays,
  shifts,
  weekdayPlurals,
  weekdays,
} from './vocabulary.ts';

/** Words before a bare month or year that show that it is one. */
const BEFORE_TIME: ReadonlySet<string> = new Set([
  'in',
  'of',
  'since',
  'until',
  'till',
  'by',
  'from',
  'to',
  'before',
  'after',
  'during',
  'between',
  'through',
  'throughout',
  'around',
  'about',
  'circa',
  'for',
  'on',
  'last',
  'next',
  'this',
  'late',
  'early',
  'mid',
  'every',
  'each',
  'and',
  'or',
  '-',
  '–',
  '(',
  'is',
  'was',
  'the',
]);

/** Words before `at least` that show that a year follows. */
const SPAN_WORDS: ReadonlySet<string> = new Set(['until', 'till', 'since', 'to', 'through']);

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

/** A month with what belongs to it: `March`, `Jan. 5`, `March 5-7, 2024`, `March of last year`. */
export function monthAt(reading: Reading, index: number): Found | undefined {
  const word = wordAt(reading, index);
  const month = months.get(word.startsWith('mid-') ? word.slice(4) : word);
  if (month === undefined || !isCapital(reading, index)) return undefined;
  let next = index + 1;
  if (wordAt(reading, next) === '.' && dayAt(reading, next + 1) !== undefined) next += 1;
  if (wordAt(reading, next) === 'the') {
    const ordinal = ordinalAt(reading, next + 1);
    if (ordinal !== undefined && ordinal <= 31) next += 1;
  }
  const range = dayRangeAt(reading, next);
  const day = range?.[0] ?? dayAt(reading, next);
  if (day !== undefined) return monthDay(reading, index, next + 1, month, day, range?.[1]);
  const end = monthRangeEnd(reading, next);
  const afterRange = end === undefined ? next : next + 2;
  const year = yearAfter(reading, afterRange);
  const found = {
    first: index,
    last:
      year?.last ??
      (year === undefined && next > index + 1 && end === undefined ? next : afterRange),
    reason: 'month',
    expression: {
      form: 'month',
      month,
      ...(end === undefined ? {} : { endMonth: end }),
      ...year?.part,
    },
  } as const;
  return year === undefined && end === undefined && !isBareMonth(reading, index)
    ? undefined
    : found;
}

function monthDay(
  reading: Reading,
  first: number,
  afterDay: number,
  month: number,
  day: number,
  rangeEnd: number | undefined,
): Found | undefined {
  if (!isDay({ year: 2024, month, day })) return undefined;
  let last = afterDay;
  let endDay = rangeEnd;
  const joint = wordAt(reading, last);
  if (endDay === undefined && (joint === '-' || joint === '–' || joint === 'to')) {
    const second = dayAt(reading, last + 1);
    if (second !== undefined && second > day && yearAt(reading, last + 1) === undefined) {
      endDay = second;
      last += 2;
    }
  }
  const year = yearAfter(reading, last);
  return {
    first,
    last: year?.last ?? last,
    reason: 'month-day',
    expression: {
      form: 'day',
      month,
      day,
      ...(endDay === undefined ? {} : { endDay }),
      ...year?.part,
    },
  };
}

function monthRangeEnd(reading: Reading, index: number): number | undefined {
  const joint = wordAt(reading, index);
  if (joint !== '-' && joint !== '–') return undefined;
  const end = months.get(wordAt(reading, index + 1));
  return end === months.get(wordAt(reading, index - 1)) ? undefined : end;
}

/** A year after a month or day: `2024`, `, 2024`, `of last year`, `this year`. */
export function yearAfter(
  reading: Reading,
  index: number,
): { readonly last: number; readonly part: YearPart } | undefined {
  let at = index;
  const word = wordAt(reading, at);
  if (word === ',' || word === 'of' || word === 'in') at += 1;
  const year = yearAt(reading, at);
  if (year !== undefined) {
    return word === 'in' ? undefined : { last: at + 1, part: { year } };
  }
  if (word === ',' || word === 'in') return undefined;
  const shift = shifts.get(wordAt(reading, at));
  if (shift === undefined || wordAt(reading, at + 1) !== 'year') return undefined;
  return { last: at + 2, part: { yearShift: shift } };
}

function isBareMonth(reading: Reading, index: number): boolean {
  const tag = reading.tags[index];
  const word = wordAt(reading, index);
  if (tag === 'AUX' || tag === 'VERB') return false;
  const before = wordAt(reading, index - 1);
  if (BEFORE_TIME.has(before)) {
    if (before !== 'the' || !ambiguousMonths.has(word)) return true;
    return reading.tags[index + 1] === 'NOUN' && !isCapital(reading, index + 1);
  }
  if (!ambiguousMonths.has(word)) return true;
  const listed = before === ',' && months.has(wordAt(reading, index - 2));
  return (
    listed ||
    (index > reading.first &&
      !isCapital(reading, index + 1) &&
      !isCapital(reading, index - 1) &&
      word !== 'may')
  );
}

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

/** `3 April 2025`, `3-5 April`, `3 to 5 April`, `the 12th of March`. */
function dayMonth(reading: Reading, index: number): Found | undefined {
  const range = dayRangeAt(reading, index);
  const day = range?.[0] ?? dayAt(reading, index) ?? ordinalAt(reading, index);
  if (day === undefined || day > 31) return undefined;
  let next = index + 1;
  let endDay = range?.[1];
  const joint = wordAt(reading, next);
  if (endDay === undefined && (joint === '-' || joint === '–' || joint === 'to')) {
    const second = dayAt(reading, next + 1);
    if (second !== undefined && second > day) {
      endDay = second;
      next += 2;
    }
  }
  if (wordAt(reading, next) === 'of') next += 1;
  const month = months.get(wordAt(reading, next));
  if (month === undefined || !isCapital(reading, next)) return undefined;
  if (!isDay({ year: 2024, month, day })) return undefined;
  const year = yearAfter(reading, next + 1);
  return {
    first: index,
    last: year?.last ?? next + 1,
    reason: 'day-month',
    expression: {
      form: 'day',
      month,
      day,
      ...(endDay === undefined ? {} : { endDay }),
      ...year?.part,
    },
  };
}

/** `2025-04-03`, `4/3/2025`: with slashes the month first unless it cannot be one. */
function figuresDate(index: number, word: string): Found | undefined {
  if (word.length < 6) return undefined;
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(word);
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
  const year = yearAt(reading, index) ?? shortYear(reading, index, word);
  if (year === undefined || !isBareYear(reading, index, year)) return undefined;
  const joint = wordAt(reading, index + 1);
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

/** The second year of `1892 – 94`, where the tokenizer has cut the range. */
function shortYear(reading: Reading, index: number, word: string): number | undefined {
  const joint = wordAt(reading, index - 1);
  if (word.length !== 2 || (joint !== '–' && joint !== '-') || !isDigits(word)) return undefined;
  const start = yearAt(reading, index - 2);
  const year = start === undefined ? 0 : start - (start % 100) + Number(word);
  return start !== undefined && year > start ? year : undefined;
}

function isBareYear(reading: Reading, index: number, year: number): boolean {
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

/** `Tuesday`, `Tuesday night`, `Tuesday, March 5`, `Tuesday last`, `Friday week`, `Mondays`. */
export function weekdayAt(reading: Reading, index: number): Found | undefined {
  const word = wordAt(reading, index);
  const plural = weekdayPlurals.get(word);
  if (plural !== undefined) {
    return {
      first: index,
      last: index + 1,
      reason: 'weekdays',
      expression: { form: 'plain', kind: 'set', value: `XXXX-WXX-${plural}` },
    };
  }
  const weekday = weekdays.get(word);
  if (weekday === undefined || !isCapital(reading, index)) return undefined;
  const next = wordAt(reading, index + 1);
  const part = dayParts.get(next);
  const after = part === undefined ? index + 1 : index + 2;
  const dateAt = wordAt(reading, after) === ',' ? after + 1 : after;
  const date = monthAt(reading, dateAt) ?? dayMonth(reading, dateAt);
  if (date !== undefined && date.expression.form === 'day') {
    const expression = part === undefined ? date.expression : { ...date.expression, part };
    return { ...date, first: index, expression };
  }
  if (next === 'last' && weekdayEnds(reading, index + 2)) {
    return {
      first: index,
      last: index + 2,
      reason: 'weekday',
      expression: { form: 'weekday', weekday, direction: -1 },
    };
  }
  if (next === 'week') {
    return {
      first: index,
      last: index + 2,
      reason: 'weekday',
      expression: { form: 'weekday', weekday, weeks: 1 },
    };
  }
  return {
    first: index,
    last: after,
    reason: 'weekday',
    expression: { form: 'weekday', weekday, ...(part === undefined ? {} : { part }) },
  };
}

function weekdayEnds(reading: Reading, index: number): boolean {
  const tag = reading.tags[index];
  return index >= reading.limit || tag === 'PUNCT' || tag === 'ADP' || tag === 'CCONJ';
}

/** `today`, `tonight`, `yesterday`, `tomorrow morning`. */
export function nearAt(reading: Reading, index: number): Found | undefined {
  const word = wordAt(reading, index);
  const offset = relativeDays.get(word);
  if (offset === undefined) return undefined;
  const part = word === 'tonight' ? 'NI' : dayParts.get(wordAt(reading, index + 1));
  const last = part === undefined || word === 'tonight' ? index + 1 : index + 2;
  return {
    first: index,
    last,
    reason: 'near-day',
    expression: { form: 'near', offset, ...(part === undefined ? {} : { part }) },
  };
}

/** `Christmas`, `Boxing Day 2021`. */
export function feastAt(reading: Reading, index: number): Found | undefined {
  if (!isCapital(reading, index)) return undefined;
  const word = wordAt(reading, index);
  const next = wordAt(reading, index + 1);
  const third = wordAt(reading, index + 2);
  const names: readonly (readonly [string, number])[] = [
    [`${word} ${next}${third}`, 0],
    [next === "'s" || next === '’s' ? `${word}'s ${third}` : '', 3],
    [
      word === 'new' && (third === "'s" || third === '’s')
        ? `new year's ${wordAt(reading, index + 3)}`
        : '',
      4,
    ],
    [`${word} ${next}`, 2],
    [word, 1],
  ];
  for (const [name, length] of names) {
    if (length === 0 || !feasts.has(name)) continue;
    const year = yearAfter(reading, index + length);
    return {
      first: index,
      last: year?.last ?? index + length,
      reason: 'feast',
      expression: { form: 'feast', name, ...year?.part },
    };
  }
  return undefined;
}
