// Decides the year of a day, month or feast: the one that it names or counts from another, else the
// passage's, else the one that its tense and direction fit.

import { dayNumber, monthLength } from './calendar.ts';
import type { YearPart } from './expression.ts';
import type { Context } from './resolved.ts';

/** Days within which a date without a year belongs to the year at hand, whatever the tense. */
const NEAR_FUTURE = 45;

/** The year that an expression names or counts from another. */
export function yearOf(part: YearPart, { published, narrative }: Context): number | undefined {
  if (part.year !== undefined) return part.year;
  const basis = part.narrativeYear === true ? (narrative ?? published) : published;
  if (part.yearShift === undefined || basis === undefined) return undefined;
  return basis.year + part.yearShift;
}

/** The year of a month or day that names none: the passage's, else the one that the tense fits. */
export function guessYear(
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
