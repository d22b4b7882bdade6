// Decides whether a figure is denied: its verb is negated (`did not kill 12 people`), refused or called
// off (`dropped plans to buy 65 cars`), or it stands in what someone denies.

import type { Span } from '../../document.ts';
import type { Lookup } from '../../lookup.ts';
import type { Governor } from './governors.ts';
import type { Piece } from './pieces.ts';
import type { SentenceWords } from './source.ts';

const nots = /^(?:not|never|n't|cannot|.*n['’]t)$/;
const nobody = /^(?:nobody|none|neither)$/;
const refusals: ReadonlySet<string> = new Set('deny refuse decline'.split(' '));

/** How far before a verb its negation may stand, in pieces. */
const REACH = 4;

export function isDenied(
  lookup: Lookup,
  span: Span,
  { pieces, lemmas }: SentenceWords,
  governors: readonly Governor[],
  last: number,
): boolean {
  if (lookup.cueOf(span) === 'deny') return true;
  for (const { relation, piece } of governors) {
    if (relation !== 'object' && relation !== 'passive' && relation !== 'subject') continue;
    if (relation !== 'object' && !isOwnVerb(pieces, last, piece)) continue;
    // `61 people refused to board`, not `denied 40 counts`.
    if (relation === 'subject' && refusals.has(lemmas[piece] ?? '')) return true;
    for (let at = piece - 1; at >= 0 && at >= piece - REACH; at -= 1) {
      const word = pieces[at];
      if (word === undefined) break;
      // `not only killed 12` is no denial.
      if (nots.test(word.lower)) {
        const next = pieces[at + 1]?.lower ?? '';
        return !/^(?:only|just|merely|even|yet|less|more|fewer)$/.test(next);
      }
      if (nobody.test(word.lower)) return true;
      const between = word.tag === 'AUX' || word.tag === 'ADV' || word.tag === 'PART';
      if (between) continue;
      // `denied having killed 12`; in `refused to discuss the two goals` the goals stand.
      if (lemmas[at] === 'deny') return true;
      break;
    }
  }
  return false;
}

/** Whether the verb behind the amount is that of its clause: no comma, conjunction or relative between. */
function isOwnVerb(pieces: readonly Piece[], last: number, verb: number): boolean {
  if (verb - last > REACH + 2) return false;
  for (let at = last; at < verb; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || piece.tag === 'CCONJ' || /^[,:;—]$/.test(piece.text)) return false;
    if (/^(?:which|who|whose|that|where)$/.test(piece.lower)) return false;
  }
  return true;
}
