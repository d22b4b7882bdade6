// Reads expressions made of others: a time with its day, a part of a period, a phrase whose article
// belongs to it.

import { clockAt, noonAt } from './clock.ts';
import { nearAt, weekdayAt } from './days.ts';
import type { Expression, Found } from './expression.ts';
import { monthAt } from './months.ts';
import { dayAt, ordinalAt } from './numbers.ts';
import { centuryAt, eraAt } from './periods.ts';
import { readAt } from './readers.ts';
import { isCapital, type Reading, wordAt } from './reading.ts';
import { shiftAt } from './shifts.ts';
import {
  dayParts,
  decadeWords,
  months,
  portions,
  relativeDays,
  type Unit,
  units,
  weekdays,
} from './vocabulary.ts';
import { numberAt } from './years.ts';

/** A clock time, alone or with its day: `10:30 a.m. on Tuesday`, `9 p.m. Wednesday`. */
export function timeAt(reading: Reading, index: number): Found | undefined {
  const clock = clockAt(reading, index);
  if (clock === undefined) return undefined;
  let next = clock.last;
  const joint = wordAt(reading, next);
  if (joint === 'on' || joint === ',') next += 1;
  const day = dayRead(reading, next);
  const timed = day === undefined ? undefined : withTime(day.expression, clock.time);
  if (day !== undefined && timed !== undefined) {
    return { first: index, last: day.last, reason: 'clock-day', expression: timed };
  }
  return {
    first: index,
    last: clock.last,
    reason: 'clock',
    expression: { form: 'plain', kind: 'time', value: clock.time },
  };
}

function dayRead(reading: Reading, index: number): Found | undefined {
  const word = wordAt(reading, index);
  if (weekdays.has(word)) return weekdayAt(reading, index);
  if (relativeDays.has(word)) return nearAt(reading, index);
  if (months.has(word)) return monthAt(reading, index);
  if (word === 'this' || word === 'last' || word === 'next') return shiftAt(reading, index);
  if (dayAt(reading, index) !== undefined) return numberAt(reading, index);
  return undefined;
}

function withTime(expression: Expression, time: string): Expression | undefined {
  switch (expression.form) {
    case 'day':
      return { ...expression, time };
    case 'weekday':
      return { ...expression, time };
    case 'near':
      return { ...expression, time };
    default:
      return undefined;
  }
}

/** A weekday and the time after it: `Tuesday at 11am`, `Friday, 9:00 p.m.`. */
export function weekdayAtTime(reading: Reading, index: number): Found | undefined {
  return timeAfter(reading, weekdayAt(reading, index));
}

/** `May 2 at 6 p.m.`; a month alone as it is. */
export function monthAtTime(reading: Reading, index: number): Found | undefined {
  return timeAfter(reading, monthAt(reading, index));
}

export function nearAtTime(reading: Reading, index: number): Found | undefined {
  return timeAfter(reading, nearAt(reading, index));
}

function timeAfter(reading: Reading, day: Found | undefined): Found | undefined {
  if (day === undefined) return undefined;
  const comma = wordAt(reading, day.last) === ',' ? day.last + 1 : day.last;
  const at = wordAt(reading, comma) === 'at' ? comma + 1 : comma;
  if (at === day.last) return day;
  const clock = clockAt(reading, at);
  const timed = clock === undefined ? undefined : withTime(day.expression, clock.time);
  if (clock === undefined || timed === undefined) return day;
  return { ...day, last: clock.last, expression: timed };
}

/** Portions that stand with `of`; their article stays outside. */
const PORTION_NOUNS: ReadonlySet<string> = new Set([
  'end',
  'start',
  'beginning',
  'middle',
  'remainder',
  'rest',
]);

/** `early 2024`, `late on Monday`, `earlier this month`, `the end of the year`. */
export function portionAt(reading: Reading, index: number): Found | undefined {
  const word = wordAt(reading, index);
  let next = index + 1;
  const joint = wordAt(reading, next);
  if (word === 'early' && joint === 'hours') next += 1;
  const link = wordAt(reading, next);
  const noun = PORTION_NOUNS.has(word);
  if (link === 'of' && (noun || next > index + 1)) {
    return widened(index, wholeUnit(reading, next + 1) ?? readAt(reading, next + 1));
  }
  if (noun) return undefined;
  if (link === '-') next += 1;
  if (link === 'on' || link === 'in') next += 1;
  if (word === 'earlier' || word === 'later') {
    const target = wordAt(reading, next);
    if (
      target !== 'this' &&
      target !== 'today' &&
      !weekdays.has(target) &&
      !months.has(target) &&
      !(link === 'in')
    )
      return undefined;
  }
  const found = readAt(reading, next) ?? datedNumberAt(reading, next);
  return widened(index, found);
}

const WHOLE_UNITS: ReadonlySet<Unit> = new Set(['week', 'month', 'quarter', 'year', 'decade']);

/** A unit with `the` alone, which only `the end of` and its like make a date: `the year`. */
function wholeUnit(reading: Reading, index: number): Found | undefined {
  if (wordAt(reading, index) !== 'the') return undefined;
  const unit = units.get(wordAt(reading, index + 1));
  if (unit === undefined || !WHOLE_UNITS.has(unit)) return undefined;
  return {
    first: index,
    last: index + 2,
    reason: 'unit',
    expression: { form: 'shift', unit, count: 0, narrative: false, calendar: true },
  };
}

function widened(first: number, found: Found | undefined): Found | undefined {
  if (found === undefined) return undefined;
  const { expression } = found;
  const point = expression.form !== 'plain' || expression.kind === 'date';
  return point ? { ...found, first } : undefined;
}

/** `dawn on Sunday`, `noon Friday`, `morning of Jan. 5`, `at noon`. */
export function dayPartAt(reading: Reading, index: number): Found | undefined {
  const part = dayParts.get(wordAt(reading, index));
  if (part === undefined) return undefined;
  const joint = wordAt(reading, index + 1);
  const day = dayRead(reading, joint === 'on' || joint === 'of' ? index + 2 : index + 1);
  if (day === undefined) {
    const noon = noonAt(reading, index);
    if (noon === undefined) return undefined;
    const value = { form: 'plain', kind: 'time', value: noon.time } as const;
    return { first: index, last: noon.last, reason: 'clock', expression: value };
  }
  const { expression } = day;
  if (expression.form !== 'day' && expression.form !== 'weekday' && expression.form !== 'near') {
    return undefined;
  }
  return { ...day, first: index, expression: { ...expression, part } };
}

export function weekendAt(reading: Reading, index: number): Found | undefined {
  const before = wordAt(reading, index - 1);
  if (before !== 'the' && before !== 'weekend') return undefined;
  return {
    first: index,
    last: index + 1,
    reason: 'weekend',
    expression: { form: 'shift', unit: 'weekend', count: 0, narrative: false, byTense: true },
  };
}

/** `on the 12th`: a day of the month at hand. */
export function bareOrdinalAt(reading: Reading, index: number): Found | undefined {
  const day = ordinalAt(reading, index);
  if (day === undefined || day > 31 || wordAt(reading, index - 1) !== 'the') return undefined;
  if (wordAt(reading, index - 2) !== 'on' || !/^\d/.test(wordAt(reading, index))) return undefined;
  const tag = reading.tags[index + 1];
  if (tag === 'NOUN' || tag === 'ADJ' || tag === 'PROPN') return undefined;
  return { first: index, last: index + 1, reason: 'ordinal', expression: { form: 'day', day } };
}

/** `the 1990s`, `the third quarter`, `the end of the year`: the article belongs to the phrase. */
export function articleAt(reading: Reading, index: number): Found | undefined {
  const next = index + 1;
  const word = wordAt(reading, next);
  const code = word.charCodeAt(0);
  const figure = code >= 48 && code <= 57;
  const decade =
    figure || code === 39 || code === 8217 ? word.endsWith('s') : decadeWords.has(word);
  if (decade) return widened(index, numberAt(reading, next));
  if (
    word === 'day' ||
    word === 'year' ||
    word === 'month' ||
    word === 'week' ||
    word === 'night'
  ) {
    return unitBefore(reading, index);
  }
  if (PORTION_NOUNS.has(word) || wordAt(reading, next + 1) === 'hours') return undefined;
  if (portions.has(word) || word === 'mid-' || word.startsWith('mid-')) {
    return widened(index, readAt(reading, next));
  }
  if (figure && isCapital(reading, next + 2)) return undefined;
  return undefined;
}

/** `the day before yesterday`, `the day after tomorrow`, `the week before last`: twice as far off. */
function twiceRemoved(reading: Reading, index: number): Found | undefined {
  const before = wordAt(reading, index + 2) === 'before';
  const target = wordAt(reading, index + 3);
  const unit = units.get(wordAt(reading, index + 1));
  if (unit === undefined) return undefined;
  const wanted = unit === 'day' ? (before ? 'yesterday' : 'tomorrow') : before ? 'last' : 'next';
  if (target !== wanted) return undefined;
  return {
    first: index,
    last: index + 4,
    reason: 'twice-removed',
    expression: { form: 'shift', unit, count: before ? -2 : 2, narrative: false },
  };
}

/** `the day before`, `the year after`, with nothing that they are counted from. */
function unitBefore(reading: Reading, index: number): Found | undefined {
  const word = wordAt(reading, index + 2);
  if (word !== 'before' && word !== 'after') return undefined;
  const removed = twiceRemoved(reading, index);
  if (removed !== undefined) return removed;
  const tag = reading.tags[index + 3];
  if (index + 3 < reading.limit && tag !== 'PUNCT' && tag !== 'CCONJ') return undefined;
  const unitWord = wordAt(reading, index + 1);
  const count = word === 'before' ? -1 : 1;
  const unit = units.get(unitWord) ?? 'day';
  return {
    first: index + 1,
    last: index + 3,
    reason: 'unit-before',
    expression: {
      form: 'shift',
      unit,
      count,
      narrative: true,
      ...(unitWord === 'night' ? { part: 'NI' as const } : {}),
    },
  };
}

/** `mid-2024`, `mid-1990s`. */
export function midYearAt(reading: Reading, index: number): Found | undefined {
  const rest = wordAt(reading, index).slice(4);
  const found = /^(\d{4})(s?)$/.exec(rest);
  if (found === null) return undefined;
  const form = found[2] === 's' ? 'decade' : 'year';
  return {
    first: index,
    last: index + 1,
    reason: 'mid',
    expression: { form, year: Number(found[1]) },
  };
}

/** Anything with a number first that is a date: used where a modifier has been read before it. */
function datedNumberAt(reading: Reading, index: number): Found | undefined {
  return eraAt(reading, index) ?? centuryAt(reading, index) ?? numberAt(reading, index);
}
