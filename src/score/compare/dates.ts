// Compares dates: spans are exact. Gold has no lengths of time, repeated times and bare clock
// times; they are left out. Values are compared where gold has them.

import type { DateExpression } from '../../document.ts';
import type { GoldDate } from '../gold.ts';
import { spanKey } from '../locate.ts';
import { compareField, type Outcome } from '../outcome.ts';
import { type CompareContext, compareItems } from './context.ts';

export function compareDates({ article, document }: CompareContext): readonly Outcome[] {
  const { text } = article.source;
  const gold = goldDates(article);
  const goldSpans = new Set(gold.map(spanKey));
  const comparable = (date: DateExpression): boolean =>
    goldSpans.has(spanKey(date)) ||
    date.kind === 'date' ||
    (date.kind === 'time' && !date.value.startsWith('T'));
  const describe = ({ start, end }: GoldDate): { type: string; span: GoldDate; words: string } => ({
    type: 'DATE',
    span: { start, end },
    words: text.slice(start, end),
  });
  return compareItems<DateExpression, GoldDate>({
    layer: 'dates',
    found: (document.dates?.expressions ?? []).filter(comparable),
    gold,
    similarity: (found, goldDate) => (spanKey(found) === spanKey(goldDate) ? 1 : 0),
    describeFound: (found) => ({
      ...describe(found),
      rule: found.rule,
      confidence: found.confidence,
    }),
    describeGold: describe,
    compareFields: (found, goldDate, subject) =>
      goldDate.value === undefined
        ? []
        : compareField(subject, 'value', found.value, goldDate.value),
  }).outcomes;
}

/** The marked dates with the values that gold gives for some of them. */
export function goldDates({ marks, gold }: CompareContext['article']): readonly GoldDate[] {
  const valued = gold.dates ?? [];
  if (marks === undefined) return valued;
  const values = new Map(valued.map((date) => [spanKey(date), date]));
  return marks
    .filter((mark) => mark.type === 'DATE')
    .map((mark) => values.get(spanKey(mark)) ?? { start: mark.start, end: mark.end });
}
