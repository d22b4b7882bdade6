// Decides which day a weekday means: the last or the next one, by its direction, else by the tense.

import { addDays, weekdayOf } from './calendar.ts';
import type { Form } from './expression.ts';
import { type Context, type Resolved, timed, unresolved } from './resolved.ts';

export function resolveWeekday(expression: Form<'weekday'>, context: Context): Resolved {
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
