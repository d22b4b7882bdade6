// Reads months with what belongs to them: `March`, `Jan. 5`, `3-5 April 2025`, `March of last year`.

import { isDay } from './calendar.ts';
import { BEFORE_TIME } from './context.ts';
import type { Found, YearPart } from './expression.ts';
import { dayAt, dayRangeAt, ordinalAt, tensOrdinalAt, yearAt } from './numbers.ts';
import { endsPhrase, isCapital, type Reading, wordAt } from './reading.ts';
import { ambiguousMonths, months, narrativeShifts, shifts } from './vocabulary.ts';

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
  if (endDay === undefined && joint === 'and' && dayAt(reading, last + 1) === day + 1) {
    // `July 10 and 11`, but not `on July 10 and 11 people`.
    if (endsPhrase(reading, last + 2) || yearAfter(reading, last + 2) !== undefined) {
      endDay = day + 1;
      last += 2;
    }
  } else if (endDay === undefined && (joint === '-' || joint === '–' || joint === 'to')) {
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
  if (year !== undefined) return { last: at + 1, part: { year } };
  if (word === ',' || word === 'in') return undefined;
  if (
    word === 'of' &&
    isApostrophe(wordAt(reading, at)) &&
    /^\d\d$/.test(wordAt(reading, at + 1))
  ) {
    // `the summer of '69`: of this century only if it is not far ahead.
    const short = Number(wordAt(reading, at + 1));
    return { last: at + 2, part: { year: short + (short < 40 ? 2000 : 1900) } };
  }
  if (word === 'of') {
    const told = wordAt(reading, at) === 'the' ? at + 1 : at;
    const shift = narrativeShifts.get(wordAt(reading, told));
    if (shift !== undefined && wordAt(reading, told + 1) === 'year') {
      return { last: told + 2, part: { yearShift: shift, narrativeYear: true } };
    }
  }
  const shift = shifts.get(wordAt(reading, at));
  if (shift === undefined || wordAt(reading, at + 1) !== 'year') return undefined;
  return { last: at + 2, part: { yearShift: shift } };
}

const isApostrophe = (word: string): boolean => word === "'" || word === '’';

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

const BEFORE_SAID: ReadonlySet<string> = new Set(['the', 'this']);

function isFigure(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** `3 April 2025`, `3-5 April`, `3 to 5 April`, `the 12th of March`, `the first day of May`. */
export function dayMonth(reading: Reading, index: number): Found | undefined {
  const range = dayRangeAt(reading, index);
  const tens = tensOrdinalAt(reading, index);
  const day = range?.[0] ?? dayAt(reading, index) ?? tens ?? ordinalAt(reading, index);
  if (day === undefined || day > 31) return undefined;
  let next = tens === undefined ? index + 1 : index + 3;
  // In words only with `the` before and `of` after: `a third of May sales`, `the second May vote`.
  const said = !isFigure(wordAt(reading, index));
  if (wordAt(reading, next) === 'day' && wordAt(reading, next + 1) === 'of') next += 1;
  if (said && !(wordAt(reading, next) === 'of' && BEFORE_SAID.has(wordAt(reading, index - 1)))) {
    return undefined;
  }
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
