// Reads months counted from an end of their year and weeks named by a day, and gives a year that
// stands once to all the dates joined before it: `from March to May 2020`.

import type { Expression, Found } from './expression.ts';
import { dayMonth, monthAt, yearAfter } from './months.ts';
import { countAt } from './numbers.ts';
import { type Reading, wordAt } from './reading.ts';

/** `first nine months of 2023`, `last three months of the year`. */
export function monthsOfYearAt(reading: Reading, index: number): Found | undefined {
  const word = wordAt(reading, index);
  if (word !== 'first' && word !== 'last' && word !== 'final') return undefined;
  const count = countAt(reading, index + 1);
  const months = count?.value;
  if (count === undefined || months === undefined) return undefined;
  if (!Number.isInteger(months) || months < 2 || months > 11) return undefined;
  const { last } = count;
  if (wordAt(reading, last) !== 'months') return undefined;
  const named = yearAfter(reading, last + 1);
  const whole = ['of', 'the', 'year'].every((part, at) => wordAt(reading, last + 1 + at) === part);
  if (named === undefined && !whole) return undefined;
  const part = named?.part ?? { yearShift: 0 };
  const [month, endMonth] = word === 'first' ? [1, months] : [13 - months, 12];
  return {
    first: index,
    last: named?.last ?? last + 4,
    reason: 'months-of-year',
    expression: { form: 'month', month, endMonth, ...part },
  };
}

/** `week of July 18`: the week that the day lies in. */
export function weekOfAt(reading: Reading, index: number): Found | undefined {
  if (wordAt(reading, index + 1) !== 'of') return undefined;
  const day = monthAt(reading, index + 2) ?? dayMonth(reading, index + 2);
  if (day?.expression.form !== 'day' || day.expression.endDay !== undefined) return undefined;
  return { ...day, first: index, expression: { ...day.expression, wholeWeek: true } };
}

/** Gives the year of a date to the months and days without one that are joined to it from before:
 * `between May and June in 1981`, `from December 3 to March 5, 2020`, `April, May and June 2019`. */
export function shareYears(reading: Reading, found: Found[]): void {
  let shared = false;
  for (let order = found.length - 2; order >= 0; order -= 1) {
    const one = found[order];
    const next = found[order + 1];
    const year: number | undefined =
      one === undefined || next === undefined ? undefined : sharedYear(reading, one, next, shared);
    shared = year !== undefined;
    if (one === undefined || year === undefined) continue;
    found[order] = { ...one, expression: { ...one.expression, year } as Expression };
  }
}

const SPANNING: ReadonlySet<string> = new Set(['to', 'through', 'until', '-', '–']);

function sharedYear(
  reading: Reading,
  one: Found,
  next: Found,
  shared: boolean,
): number | undefined {
  const { expression } = one;
  const { expression: later } = next;
  if (expression.form !== 'month' && expression.form !== 'day') return undefined;
  if (later.form !== expression.form || later.year === undefined) return undefined;
  if (expression.year !== undefined || expression.yearShift !== undefined) return undefined;
  if (expression.direction !== undefined || later.month === undefined) return undefined;
  const joint = wordAt(reading, one.last);
  const spans = SPANNING.has(joint);
  const listed = joint === 'and' || joint === 'or' || (joint === ',' && shared);
  if (next.first !== one.last + 1 || !(spans || listed)) return undefined;
  return spans && (expression.month ?? 0) > later.month ? later.year - 1 : later.year;
}
