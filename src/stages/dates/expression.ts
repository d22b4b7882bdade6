// What a date expression says before it is known when it was said: the scanner's answer, which the
// resolver turns into a TIMEX3 value.

import type { DateKind, TokenSpan } from '../../document.ts';
import type { DayPart, Unit } from './vocabulary.ts';

/** A year that is named, or counted from the year of publication (`shift`: -1 is last year). */
export interface YearPart {
  readonly year?: number;
  readonly yearShift?: number;
  /** The shift counts from the year that the text spoke of last: `May of that year`. */
  readonly narrativeYear?: boolean;
}

/** A time within a day: a part of it or a clock time, `T10:30`. */
export interface TimePart {
  readonly part?: DayPart;
  readonly time?: string;
}

export type Expression =
  /** `April 3, 2025`; `endDay` for `3-5 April`. */
  | (YearPart &
      TimePart & {
        readonly form: 'day';
        readonly month?: number;
        readonly day: number;
        readonly endDay?: number;
        /** -1 for `last April 3`, 1 for `next April 3`. */
        readonly direction?: number;
        /** `the week of July 18`. */
        readonly wholeWeek?: boolean;
      })
  | (YearPart & {
      readonly form: 'month';
      readonly month: number;
      readonly endMonth?: number;
      readonly direction?: number;
    })
  | (YearPart & { readonly form: 'year'; readonly endYear?: number; readonly fiscal?: boolean })
  | { readonly form: 'decade'; readonly year: number }
  | { readonly form: 'century'; readonly number: number; readonly before: boolean }
  /** A quarter, half or season: `Q1`, `H2`, `SU`. */
  | (YearPart & { readonly form: 'section'; readonly code: string; readonly direction?: number })
  | (TimePart & {
      readonly form: 'weekday';
      readonly weekday: number;
      readonly direction?: number;
      /** `Friday week`: so many weeks on. */
      readonly weeks?: number;
      /** `the following Monday`: counted from the day that the text spoke of last. */
      readonly narrative?: boolean;
    })
  /** Days from today. */
  | (TimePart & { readonly form: 'near'; readonly offset: number })
  /** `last week`, `two years ago`; `narrative` for `the previous year`, `two years later`. */
  | (TimePart & {
      readonly form: 'shift';
      readonly unit: Unit;
      readonly count: number;
      readonly narrative: boolean;
      /** `the weekend`: the tense tells which. */
      readonly byTense?: boolean;
      /** `this decade`, not `a decade ago`: the calendar's own decade or century. */
      readonly calendar?: boolean;
    })
  | (YearPart & { readonly form: 'feast'; readonly name: string })
  | { readonly form: 'plain'; readonly value: string; readonly kind: DateKind };

/** The expressions of one form. */
export type Form<Name extends Expression['form']> = Extract<Expression, { readonly form: Name }>;

export interface Found extends TokenSpan {
  readonly expression: Expression;
  /** What made it, for `rule`: `dates/<reason>`. */
  readonly reason: string;
}
