// Finds the date that the text is dated by: what the source says, else the dateline,
// `KAMPALA, Jan. 5 (Reuters) -`, else a line at the head that is a date and nothing more.

import type { PublishedFrom, Source } from '../../document.ts';
import { type Day, parseIsoDay } from './calendar.ts';
import type { Expression, Found } from './expression.ts';
import type { Reading } from './reading.ts';

export interface Published {
  readonly day: Day;
  readonly from: PublishedFrom;
}

/** How many sentences at the head of the text may hold the dateline. */
export const DATELINE_SENTENCES = 6;

export function publishedBySource(source: Source): Published | undefined {
  const day = source.published === undefined ? undefined : parseIsoDay(source.published);
  if (day === undefined) return undefined;
  return { day, from: source.publishedFrom ?? 'metadata' };
}

/** Whether a dated expression of the sentence stands in a dateline or fills a line by itself. */
export function isDateline(reading: Reading, found: Found): boolean {
  const { expression } = found;
  if (expression.form !== 'day' || expression.month === undefined) return false;
  const { words } = reading.tokens;
  const alone = found.first === reading.first && found.last >= reading.limit - 1;
  if (alone) return expression.year !== undefined;
  for (let index = reading.first; index < found.first; index += 1) {
    const word = words[index] ?? '';
    const name =
      /^\p{Lu}/u.test(word) || word === ',' || word === '(' || word === '/' || word === '.';
    if (!name || index - reading.first > 8) return false;
  }
  const after = words[found.last];
  return (
    found.first > reading.first &&
    (after === '(' || after === '-' || after === '–' || after === '—' || after === '/')
  );
}

/** The day of a dateline; without a year it cannot date the text. */
export function datelineDay(expression: Expression): Day | undefined {
  if (expression.form !== 'day' || expression.month === undefined) return undefined;
  if (expression.year === undefined) return undefined;
  return { year: expression.year, month: expression.month, day: expression.day };
}
