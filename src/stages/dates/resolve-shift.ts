// Resolves what counts units of time from a date (`last week`, `two years later`): the day, week,
// month or longer period that is so far from the date of publication or of the story.

import {
  addDays,
  addMonths,
  type Day,
  isoWeek,
  monthText,
  weekdayOf,
  yearText,
} from './calendar.ts';
import type { Form } from './expression.ts';
import { at, type Context, type Resolved, timed, unresolved } from './resolved.ts';
import type { Unit } from './vocabulary.ts';

export function resolveShift(expression: Form<'shift'>, context: Context): Resolved {
  const basis = expression.narrative ? (context.narrative ?? context.published) : context.published;
  const anchored = !expression.narrative || context.narrative === undefined;
  if (basis === undefined) return unresolved(unknownOf(expression.unit), expression);
  const { unit } = expression;
  let { count } = expression;
  if (expression.byTense === true && context.tense !== 'future' && weekdayOf(basis) < 6) count = -1;
  const months = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 } as const;
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour': {
      const days = unit === 'hour' ? Math.round((count * 1) / 24) : 0;
      return timed(addDays(basis, days), expression, anchored);
    }
    case 'day':
      return timed(addDays(basis, Math.round(count)), expression, anchored);
    case 'week':
    case 'fortnight': {
      const day = addDays(basis, Math.round(count * (unit === 'week' ? 7 : 14)));
      return at(isoWeek(day), addDays(day, 1 - weekdayOf(day)), anchored);
    }
    case 'weekend': {
      const day = addDays(basis, Math.round(count * 7));
      return at(`${isoWeek(day)}-WE`, addDays(day, 6 - weekdayOf(day)), anchored);
    }
    default: {
      const day = addMonths(basis, Math.round(count * months[unit]));
      if (expression.calendar === true && (unit === 'decade' || unit === 'century')) {
        const length = unit === 'decade' ? 10 : 100;
        const year = Math.floor(day.year / length) * length;
        const digits = unit === 'decade' ? 3 : 2;
        return at(yearText(year).slice(0, digits), { year, month: 1, day: 1 }, anchored);
      }
      return at(unitText(unit, day, Number.isInteger(count)), { ...day, day: 1 }, anchored);
    }
  }
}

function unitText(unit: Unit, day: Day, whole: boolean): string {
  if (unit === 'month' || !whole) return monthText(day.year, day.month);
  if (unit === 'quarter') return `${yearText(day.year)}-Q${Math.ceil(day.month / 3)}`;
  return yearText(day.year);
}

function unknownOf(unit: Unit): string {
  if (unit === 'year' || unit === 'decade' || unit === 'century') return 'XXXX';
  if (unit === 'month') return 'XXXX-XX';
  if (unit === 'quarter') return 'XXXX-QX';
  if (unit === 'week' || unit === 'fortnight') return 'XXXX-WXX';
  return unit === 'weekend' ? 'XXXX-WXX-WE' : 'XXXX-XX-XX';
}
