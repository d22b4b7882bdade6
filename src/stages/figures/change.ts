// Reads from the words beside an amount whether it is a rise or a fall, and for which span of time it
// holds: `rose 3 percent`, `up from 870`, `a drop of 40 jobs`, `$5 a month`, `40 cases since January`.

import type { Span } from '../../document.ts';
import { isTimeWord } from './amounts.ts';
import { isCalendarWord } from './counted.ts';
import type { Bounds } from './governors.ts';
import type { Piece } from './pieces.ts';

const rises =
  /^(?:rise|rises|rose|risen|rising|up|increase|increases|increased|increasing|gain|gains|gained|gaining|climb|climbed|climbing|grow|grew|grown|growing|growth|jump|jumped|surge|surged|soar|soared|higher|added|advance|advanced|swell|swelled|raised|raise|raising|expanded)$/;
const falls =
  /^(?:fall|falls|fell|fallen|falling|down|decrease|decreased|decreasing|drop|drops|dropped|dropping|decline|declines|declined|declining|cut|cuts|cutting|lose|loses|lost|losing|loss|lower|lowered|slip|slipped|slump|slumped|plunge|plunged|slide|slid|shrink|shrank|shrunk|reduce|reduced|reduction|shed|tumble|tumbled|sank|slowed|dipped)$/;

/** Words that may stand between the change and the amount. */
const between =
  /^(?:by|to|of|from|a|an|the|some|in|on|at|nearly|about|only|just|further|sharply|slightly)$/;

export function findChange(
  pieces: readonly Piece[],
  { first, last }: Bounds,
): 'increase' | 'decrease' | undefined {
  for (let at = first - 1; at >= 0 && at >= first - 5; at -= 1) {
    const word = pieces[at]?.lower ?? '';
    // In `up from 870` the amount is what it was before the change.
    if (word === 'from' || word === 'against') return undefined;
    if (rises.test(word)) return 'increase';
    if (falls.test(word)) return 'decrease';
    if (!between.test(word)) break;
  }
  const next = pieces[last]?.lower ?? '';
  if (/^(?:higher|more|increase|rise|gain|up|jump)$/.test(next)) return 'increase';
  return /^(?:lower|less|fewer|decrease|drop|fall|decline|down|cut)$/.test(next)
    ? 'decrease'
    : undefined;
}

/** The words behind the amount that say for how long it holds: `a month`, `per year`, `since January`. */
export function findPeriod(pieces: readonly Piece[], last: number): Span | undefined {
  const lead = pieces[last];
  if (lead === undefined) return undefined;
  let at = last + 1;
  if (/^(?:a|an|per|each|every)$/.test(lead.lower)) {
    return isTimeWord(pieces[at]) ? spanOf(lead, pieces[at]) : undefined;
  }
  if (lead.lower === 'last' || lead.lower === 'this') {
    return isTimeWord(pieces[at]) ? spanOf(lead, pieces[at]) : undefined;
  }
  if (!/^(?:since|in|during)$/.test(lead.lower)) return undefined;
  while (
    /^(?:the|last|first|early|late|mid|past|this|second|third|fourth)$/.test(
      pieces[at]?.lower ?? '',
    )
  ) {
    at += 1;
  }
  const piece = pieces[at];
  const year = piece !== undefined && /^(?:19|20)\d\d$/.test(piece.text);
  if (!year && !isCalendarWord(piece) && !(at > last + 1 && isTimeWord(piece))) return undefined;
  const after = pieces[at + 1];
  const withYear = !year && after !== undefined && /^(?:19|20)\d\d$/.test(after.text);
  return spanOf(lead, withYear ? after : piece);
}

function spanOf(first: Piece, last: Piece | undefined): Span {
  return { start: first.start, end: last?.end ?? first.end };
}
