// Settles rival claims on the same words: a number inside a name or a date is no figure.

import type { Layers, Span } from '../../document.ts';
import type { Candidate, Found } from './candidates.ts';
import type { Piece } from './pieces.ts';

export type SettleLayers = Pick<Layers, 'mentions' | 'dates'>;

/** The candidates whose numeral is free of names and dates. */
export function settleCandidates(
  { mentions, dates }: SettleLayers,
  pieces: readonly Piece[],
  { candidates }: Found,
): readonly Candidate[] {
  return candidates.filter((candidate) => {
    const start = pieces[candidate.numeral.first]?.start ?? 0;
    const end = pieces[candidate.numeral.last - 1]?.end ?? start;
    const span = { start, end };
    const name = overlapping(mentions, span);
    if (name !== undefined && name.type !== 'TITLE') {
      // `[22 new Boeing 787s]` begins before the name; a name that begins with its number is a name.
      return false;
    }
    const date =
      candidate.kind === 'money' || candidate.kind === 'percent'
        ? undefined
        : overlapping(dates.expressions, span);
    return date === undefined;
  });
}

/** The item of a list in order of the text that shares a character with the span. */
function overlapping<Item extends Span>(items: readonly Item[], span: Span): Item | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const item = items[low];
  return item !== undefined && item.start < span.end ? item : undefined;
}
