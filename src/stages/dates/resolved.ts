// What a date expression is resolved against, and how its value is written: a day with its part or
// clock time, a longer period, or what is known of it where the date to count from is missing.

import type { DateKind } from '../../document.ts';
import { type Day, dayText } from './calendar.ts';
import type { TimePart } from './expression.ts';
import type { Tense } from './tense.ts';

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

/** A period or day without a time, as written. */
export function at(value: string, day: Day | undefined, anchored = false): Resolved {
  return { value, kind: 'date', anchored, ...(day === undefined ? {} : { day }) };
}

/** A day with the time within it that the expression names. */
export function timed(day: Day, time: TimePart, anchored: boolean): Resolved {
  const suffix = suffixOf(time);
  return { value: dayText(day) + suffix, kind: suffix === '' ? 'date' : 'time', anchored, day };
}

/** A value of which a part is unknown (`X`). */
export function unresolved(value: string, time: TimePart): Resolved {
  const suffix = suffixOf(time);
  return { value: value + suffix, kind: suffix === '' ? 'date' : 'time', anchored: false };
}

function suffixOf({ part, time }: TimePart): string {
  return time ?? (part === undefined ? '' : `T${part}`);
}
