// Where and when an event took place, by the words of its own clause: a place with `in` or `at` that
// its verb or noun governs, the date nearest to it.

import type { DateExpression, Frame } from '../../document.ts';
import type { RelationKind } from '../../kinds/relations/define.ts';
import type { Item } from '../../match/unit.ts';

const placing = new Set(['in', 'at', 'inside', 'outside', 'near']);
const places: ReadonlySet<Item['type']> = new Set(['GPE', 'LOC', 'FAC']);

/** The place of the frame's clause that is neither of the two that are related. */
export function whereOf(
  kind: RelationKind,
  frame: Frame | undefined,
  items: readonly Item[],
  related: readonly (string | undefined)[],
): { readonly where?: string } {
  if (kind.event === undefined || frame === undefined) return {};
  for (const { preposition, head } of frame.arguments) {
    if (preposition === undefined || !placing.has(preposition)) continue;
    const place = placeAt(items, head);
    if (place?.id === undefined || place.form === 'pronoun') continue;
    if (!related.includes(place.id)) return { where: place.id };
  }
  return {};
}

/** Items that may begin at or behind the one sought, before the token: a title, a name in a name. */
const OVERLAPPING = 4;

/** The place that the token stands in; items are in order of the text. */
function placeAt(items: readonly Item[], token: number): Item | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle]?.first ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return items
    .slice(Math.max(0, low - OVERLAPPING), low)
    .findLast(({ last, type }) => last > token && places.has(type));
}

/** Tokens beside a clause that a date may stand in. */
const BEFORE = 3;
const BEHIND = 2;

/** The date of the sentence in the clause or just beside it that is nearest to the word that tells of the event. */
export function whenOf(
  kind: RelationKind,
  clause: { readonly first: number; readonly last: number },
  sentence: { readonly first: number; readonly last: number },
  word: number,
  dates: readonly DateExpression[],
): { readonly when?: string } {
  if (kind.event === undefined) return {};
  const first = Math.max(sentence.first, clause.first - BEFORE);
  const last = Math.min(sentence.last, clause.last + BEHIND + 1);
  let nearest: DateExpression | undefined;
  for (const date of dates) {
    if (date.kind !== 'date' || date.first < first || date.first >= last) continue;
    if (nearest === undefined || Math.abs(date.first - word) < Math.abs(nearest.first - word)) {
      nearest = date;
    }
  }
  return nearest === undefined ? {} : { when: nearest.id };
}
