// Reads what `last`, `next`, `this`, `the previous`, `that same` and their like point at.

import { weekdayAt } from './days.ts';
import { durationValue, plain } from './durations.ts';
import type { Expression, Found } from './expression.ts';
import { monthAt } from './months.ts';
import { countAt } from './numbers.ts';
import { type Reading, wordAt } from './reading.ts';
import {
  dayParts,
  months,
  narrativeShifts,
  seasons,
  shifts,
  type Unit,
  units,
  weekdays,
} from './vocabulary.ts';

/** What follows `last`, `next`, `this`, `the previous`, `that same` and their like. */
export function shiftAt(reading: Reading, index: number): Found | undefined {
  const word = wordAt(reading, index);
  const near = shifts.get(word);
  const narrative = near === undefined ? narrativeShifts.get(word) : undefined;
  const told = narrative !== undefined || (word === 'next' && wordAt(reading, index - 1) === 'the');
  const count = near ?? narrative;
  if (count === undefined) return undefined;
  let next = index + 1;
  if (
    wordAt(reading, next) === 'same' ||
    (word === 'this' && /^(past|coming|current)$/.test(wordAt(reading, next)))
  )
    next += 1;
  const direction =
    word === 'this' && next > index + 1 ? (shifts.get(wordAt(reading, index + 1)) ?? 0) : count;
  if (
    wordAt(reading, next) === 'financial' ||
    wordAt(reading, next) === 'fiscal' ||
    wordAt(reading, next) === 'calendar'
  )
    next += 1;
  const target = wordAt(reading, next);
  const unit = units.get(target);
  if (unit !== undefined && unit !== 'second' && unit !== 'minute' && !target.endsWith('s')) {
    return unitShift(reading, index, next, unit, direction, narrative !== undefined);
  }
  if (near !== undefined) {
    const named = directed(reading, next, direction);
    if (named !== undefined) return { ...named, first: index };
  } else if (weekdays.has(target) && direction !== 0) {
    const named = directed(reading, next, direction);
    if (named?.expression.form === 'weekday') {
      return { ...named, first: index, expression: { ...named.expression, narrative: true } };
    }
  }
  const part = dayParts.get(target);
  if (part !== undefined && word !== 'past' && word !== 'coming' && word !== 'current') {
    return dayPartShift(index, next + 1, target, direction, told);
  }
  if (
    word === 'past' ||
    word === 'last' ||
    word === 'next' ||
    word === 'coming' ||
    word === 'previous' ||
    word === 'following'
  ) {
    return severalUnits(reading, index, next);
  }
  return undefined;
}

/** Before `the past year` they ask how long, not when. */
const LENGTH: ReadonlySet<string> = new Set(['over', 'in', 'for', 'during', 'within']);

function unitShift(
  reading: Reading,
  first: number,
  unitIndex: number,
  unit: Unit,
  count: number,
  narrative: boolean,
): Found | undefined {
  const last = unitIndex + 1;
  if (unit === 'quarter' && wordAt(reading, last) === 'of') return undefined;
  const before = wordAt(reading, first - 1);
  const word = wordAt(reading, first);
  if (word === 'next' && unit === 'day' && before === 'the') {
    return {
      first,
      last,
      reason: 'shift',
      expression: { form: 'shift', unit, count: 1, narrative: true },
    };
  }
  if (
    before === 'the' &&
    (word === 'past' || word === 'next' || word === 'last') &&
    LENGTH.has(wordAt(reading, first - 2))
  ) {
    return plain(first, last, durationValue(1, unit), 'duration', 'span');
  }
  if (word === 'last' && unit === 'week' && wordAt(reading, last) === 'of') {
    const month = monthAt(reading, last + 1);
    if (month !== undefined) return { ...month, first };
  }
  if (unit === 'day' || unit === 'hour') {
    if (!narrative)
      return unit === 'day' && count !== 0
        ? plain(first, last, 'P1D', 'duration', 'span')
        : undefined;
    if (unit === 'hour') return undefined;
  }
  return {
    first,
    last,
    reason: 'shift',
    expression: {
      form: 'shift',
      unit,
      count,
      narrative,
      ...(unit === 'weekend' && count === 0 ? { byTense: true } : {}),
      ...(unit === 'decade' || unit === 'century' ? { calendar: true } : {}),
    },
  };
}

function directed(reading: Reading, index: number, direction: number): Found | undefined {
  const word = wordAt(reading, index);
  if (weekdays.has(word)) {
    const found = weekdayAt(reading, index);
    if (found === undefined || found.expression.form !== 'weekday') return undefined;
    return { ...found, expression: { ...found.expression, direction } };
  }
  if (months.has(word)) {
    const found = monthAt(reading, index);
    const form = found?.expression.form;
    if (found === undefined || (form !== 'month' && form !== 'day')) return undefined;
    return { ...found, expression: { ...found.expression, direction } as Expression };
  }
  const season = seasons.get(word);
  if (season === undefined) return undefined;
  return {
    first: index,
    last: index + 1,
    reason: 'season',
    expression: { form: 'section', code: season, direction },
  };
}

function dayPartShift(
  first: number,
  last: number,
  word: string,
  direction: number,
  narrative: boolean,
): Found | undefined {
  const part = dayParts.get(word);
  if (part === undefined) return undefined;
  if (narrative) {
    return {
      first,
      last,
      reason: 'day-part',
      expression: { form: 'shift', unit: 'day', count: direction, narrative, part },
    };
  }
  const offset = direction === -1 ? -1 : direction;
  return { first, last, reason: 'day-part', expression: { form: 'near', offset, part } };
}

/** `the past three years`, `the next few weeks`: how long, not when. */
function severalUnits(reading: Reading, first: number, index: number): Found | undefined {
  const count = countAt(reading, index);
  const unitIndex = count?.last ?? index;
  const unit = units.get(wordAt(reading, unitIndex));
  if (unit === undefined || !wordAt(reading, unitIndex).endsWith('s')) return undefined;
  if (unit === 'second' && count?.value === undefined) return undefined;
  return plain(first, unitIndex + 1, durationValue(count?.value, unit), 'duration', 'span');
}
