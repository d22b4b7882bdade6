// Turns a date expression into a TIMEX3 value: against the document's date, or against the date
// that the text spoke of last, whichever the expression counts from.

import type { DateKind } from '../../document.ts';
import {
  addDays,
  addMonths,
  type Day,
  dayNumber,
  dayText,
  easter,
  isDay,
  isoWeek,
  monthLength,
  monthText,
  pad,
  weekdayOf,
  yearText,
} from './calendar.ts';
import type { Expression, TimePart, YearPart } from './expression.ts';
import type { Tense } from './tense.ts';
import { feasts, movableFeasts, type Unit } from './vocabulary.ts';

/** What the resolver knows when it comes to an expression. */
export interface Context {
  readonly published: Day | undefined;
  /** The date that the text gave last. */
  readonly narrative: Day | undefined;
  /** A year that was named just before, in the same passage. */
  readonly year: number | undefined;
  readonly tense: Tense;
}

export interface Resolved {
  readonly value: string;
  readonly kind: DateKind;
  /** Whether the date of publication was needed. */
  readonly anchored: boolean;
  /** The first day that it covers, where it is known. */
  readonly day?: Day;
}

/** Days within which a date without a year belongs to the year at hand, whatever the tense. */
const NEAR_FUTURE = 45;
const SEASON_STARTS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

export function resolveExpression(expression: Expression, context: Context): Resolved {
  switch (expression.form) {
    case 'plain':
      return { value: expression.value, kind: expression.kind, anchored: false };
    case 'day':
      return resolveDay(expression, context);
    case 'month':
      return resolveMonth(expression, context);
    case 'year':
      return resolveYear(expression, context);
    case 'decade':
      return at(yearText(expression.year).slice(0, expression.year % 100 === 0 ? 2 : 3), {
        year: expression.year,
        month: 1,
        day: 1,
      });
    case 'century':
      return at(`${expression.before ? '-' : ''}${pad(expression.number - 1)}`, undefined);
    case 'section':
      return resolveSection(expression, context);
    case 'weekday':
      return resolveWeekday(expression, context);
    case 'near':
      return context.published === undefined
        ? unresolved('XXXX-XX-XX', expression)
        : timed(addDays(context.published, expression.offset), expression, true);
    case 'shift':
      return resolveShift(expression, context);
    case 'feast':
      return resolveFeast(expression, context);
  }
}

function at(value: string, day: Day | undefined, anchored = false): Resolved {
  return { value, kind: 'date', anchored, ...(day === undefined ? {} : { day }) };
}

function timed(day: Day, { part, time }: TimePart, anchored: boolean): Resolved {
  const suffix = time ?? (part === undefined ? '' : `T${part}`);
  return { value: dayText(day) + suffix, kind: suffix === '' ? 'date' : 'time', anchored, day };
}

function unresolved(value: string, { part, time }: TimePart): Resolved {
  const suffix = time ?? (part === undefined ? '' : `T${part}`);
  return { value: value + suffix, kind: suffix === '' ? 'date' : 'time', anchored: false };
}

function yearOf(part: YearPart, { published, narrative }: Context): number | undefined {
  if (part.year !== undefined) return part.year;
  const basis = part.narrativeYear === true ? (narrative ?? published) : published;
  if (part.yearShift === undefined || basis === undefined) return undefined;
  return basis.year + part.yearShift;
}

/** The year of a month or day that names none: the passage's, else the one that the tense fits. */
function guessYear(
  month: number,
  day: number | undefined,
  direction: number | undefined,
  context: Context,
): { readonly year: number | undefined; readonly anchored: boolean } {
  const { published, tense } = context;
  if (direction === undefined && context.year !== undefined) {
    return { year: context.year, anchored: false };
  }
  if (published === undefined) return { year: context.narrative?.year, anchored: false };
  const start = dayNumber({ year: published.year, month, day: day ?? 1 });
  const end = day === undefined ? start + monthLength(published.year, month) - 1 : start;
  const now = dayNumber(published);
  const ahead = start - now;
  const behind = now - end;
  let shift = 0;
  if (direction === 1) shift = ahead > 0 ? 0 : 1;
  else if (direction === -1) shift = behind > 0 ? 0 : -1;
  else if (direction === 0) shift = 0;
  else if (tense === 'future' && behind > (day === undefined ? 0 : NEAR_FUTURE)) shift = 1;
  else if (tense === 'past' && ahead > (day === undefined ? 0 : NEAR_FUTURE)) shift = -1;
  else if (tense === 'unknown') {
    if (ahead > 183) shift = -1;
    else if (behind > 183) shift = 1;
  }
  return { year: published.year + shift, anchored: true };
}

function resolveDay(
  expression: Extract<Expression, { readonly form: 'day' }>,
  context: Context,
): Resolved {
  const { published, narrative } = context;
  const basis = narrative ?? published;
  const month = expression.month ?? basis?.month;
  const named = yearOf(expression, context);
  if (month === undefined) return unresolved(`XXXX-XX-${pad(expression.day)}`, expression);
  const guessed =
    expression.month === undefined
      ? { year: basis?.year, anchored: narrative === undefined }
      : guessYear(month, expression.day, expression.direction, context);
  const year = named ?? guessed.year;
  const anchored = expression.year === undefined && (named !== undefined || guessed.anchored);
  if (year === undefined)
    return unresolved(`XXXX-${pad(month)}-${pad(expression.day)}`, expression);
  const day = { year, month, day: expression.day };
  if (!isDay(day)) return unresolved(`XXXX-${pad(month)}-${pad(expression.day)}`, expression);
  if (expression.wholeWeek === true) return at(isoWeek(day), day, anchored);
  if (expression.endDay === undefined) return timed(day, expression, anchored);
  const end = dayText({ year, month, day: expression.endDay });
  return at(`${dayText(day)}/${end}`, day, anchored);
}

function resolveMonth(
  expression: Extract<Expression, { readonly form: 'month' }>,
  context: Context,
): Resolved {
  const named = yearOf(expression, context);
  const guessed = guessYear(expression.month, undefined, expression.direction, context);
  const year = named ?? guessed.year;
  const anchored = expression.year === undefined && (named !== undefined || guessed.anchored);
  if (year === undefined) return at(`XXXX-${pad(expression.month)}`, undefined);
  const start = monthText(year, expression.month);
  const day = { year, month: expression.month, day: 1 };
  if (expression.endMonth === undefined) return at(start, day, anchored);
  const endYear = expression.endMonth < expression.month ? year + 1 : year;
  return at(`${start}/${monthText(endYear, expression.endMonth)}`, day, anchored);
}

function resolveYear(
  expression: Extract<Expression, { readonly form: 'year' }>,
  context: Context,
): Resolved {
  const year = yearOf(expression, context);
  if (year === undefined) return at('XXXX', undefined);
  const text = `${expression.fiscal === true ? 'FY' : ''}${yearText(year)}`;
  const range = expression.endYear === undefined ? text : `${text}/${yearText(expression.endYear)}`;
  return at(range, { year, month: 1, day: 1 }, expression.year === undefined);
}

function resolveSection(
  expression: Extract<Expression, { readonly form: 'section' }>,
  context: Context,
): Resolved {
  const { code } = expression;
  const { published } = context;
  const number = Number(code.slice(1));
  const month = code.startsWith('Q')
    ? number * 3 - 2
    : code.startsWith('H')
      ? number * 6 - 5
      : (SEASON_STARTS[code] ?? 1);
  const named = yearOf(expression, context);
  if (named !== undefined) {
    const day = { year: named, month, day: 1 };
    return at(`${yearText(named)}-${code}`, day, expression.year === undefined);
  }
  if (published === undefined) {
    const year = context.year ?? context.narrative?.year;
    if (year === undefined) return at(`XXXX-${code}`, undefined);
    return at(`${yearText(year)}-${code}`, { year, month, day: 1 });
  }
  const length = code.startsWith('H') ? 6 : 3;
  let year = published.year;
  const begins = { year, month, day: 1 };
  const over = dayNumber(addMonths(begins, length)) <= dayNumber(published);
  const begun = dayNumber(begins) <= dayNumber(published);
  if (expression.direction === 1) year += begun ? 1 : 0;
  else if (expression.direction === -1) year -= over ? 0 : 1;
  else if (expression.direction === undefined && context.tense !== 'future' && !begun) year -= 1;
  else if (expression.direction === undefined && context.tense === 'future' && over) year += 1;
  return at(`${yearText(year)}-${code}`, { year, month, day: 1 }, true);
}

function resolveWeekday(
  expression: Extract<Expression, { readonly form: 'weekday' }>,
  context: Context,
): Resolved {
  const { published, tense } = context;
  const { weekday, direction, weeks } = expression;
  if (expression.narrative === true && context.narrative !== undefined) {
    const ahead = (weekday - weekdayOf(context.narrative) + 7) % 7;
    const days = direction === -1 ? ahead - 7 : ahead === 0 ? 7 : ahead;
    return timed(addDays(context.narrative, days), expression, false);
  }
  if (published === undefined) return unresolved(`XXXX-WXX-${weekday}`, expression);
  const difference = weekday - weekdayOf(published);
  let offset: number;
  if (weeks !== undefined) offset = (difference < 0 ? difference + 7 : difference) + 7 * weeks;
  else if (direction === 1) offset = difference + 7;
  else if (direction === -1) offset = difference < 0 ? difference : difference - 7;
  else if (direction === 0)
    offset = tense === 'past' || difference >= 0 ? difference : difference + 7;
  else if (difference === 0) offset = 0;
  else if (tense === 'future') offset = difference < 0 ? difference + 7 : difference;
  else offset = difference < 0 ? difference : difference - 7;
  return timed(addDays(published, offset), expression, true);
}

function resolveShift(
  expression: Extract<Expression, { readonly form: 'shift' }>,
  context: Context,
): Resolved {
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

function resolveFeast(
  expression: Extract<Expression, { readonly form: 'feast' }>,
  context: Context,
): Resolved {
  const named = yearOf(expression, context);
  const fixed = feasts.get(expression.name);
  const easterShift = movableFeasts.get(expression.name) ?? 0;
  const guess = (month: number, day: number) =>
    named ?? guessYear(month, day, undefined, context).year;
  const anchored =
    expression.year === undefined && context.year === undefined && context.published !== undefined;
  if (fixed === undefined) {
    const year = guess(4, 10);
    if (year === undefined) return at('XXXX', undefined);
    const day = addDays(easter(year), easterShift);
    return at(dayText(day), day, anchored);
  }
  const [month, dayOfMonth] = fixed;
  const year = guess(month, dayOfMonth);
  if (year === undefined) return at(`XXXX-${pad(month)}-${pad(dayOfMonth)}`, undefined);
  const day = { year, month, day: dayOfMonth };
  return at(dayText(day), day, anchored);
}
