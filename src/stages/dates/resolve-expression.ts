// Turns a date expression into a TIMEX3 value: against the document's date, or against the date
// that the text spoke of last, whichever the expression counts from.

import {
  addDays,
  addMonths,
  dayNumber,
  dayText,
  easter,
  isDay,
  isoWeek,
  monthText,
  pad,
  yearText,
} from './calendar.ts';
import type { Expression, Form } from './expression.ts';
import { guessYear, yearOf } from './guess-year.ts';
import { resolveShift } from './resolve-shift.ts';
import { resolveWeekday } from './resolve-weekday.ts';
import { at, type Context, type Resolved, timed, unresolved } from './resolved.ts';
import { feasts, movableFeasts } from './vocabulary.ts';

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

function resolveDay(expression: Form<'day'>, context: Context): Resolved {
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

function resolveMonth(expression: Form<'month'>, context: Context): Resolved {
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

function resolveYear(expression: Form<'year'>, context: Context): Resolved {
  const year = yearOf(expression, context);
  if (year === undefined) return at('XXXX', undefined);
  const text = `${expression.fiscal === true ? 'FY' : ''}${yearText(year)}`;
  const range = expression.endYear === undefined ? text : `${text}/${yearText(expression.endYear)}`;
  return at(range, { year, month: 1, day: 1 }, expression.year === undefined);
}

function resolveSection(expression: Form<'section'>, context: Context): Resolved {
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

function resolveFeast(expression: Form<'feast'>, context: Context): Resolved {
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
