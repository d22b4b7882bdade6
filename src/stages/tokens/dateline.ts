// The dateline of a report, `LUSAKA, March 14 (Copperbelt Wire) -`, is a sentence of its own: what
// follows it has its own subject.

/** Tokens that a dateline may have, its dash among them. */
const LONGEST = 18;
const DASH = /^(?:-|–|—|--)$/;
/** What may stand in one: capitalised words, numbers, points, and particles of place names. */
const INSIDE = /^(?:\p{Lu}.*|\d{1,4}|[.,/();:]|of|de|del|la|el|al|and|the|da|do|en|sur)$/u;
const HEAD = /^\p{Lu}[\p{L}.'’-]+$/u;

/**
 * The token after the dash of a dateline that begins at `first`; undefined if there is none. The
 * dash must stand between spaces, and the place be in capitals, or followed by a comma or bracket.
 */
export function datelineEnd(
  words: readonly string[],
  starts: readonly number[],
  ends: readonly number[],
  first: number,
): number | undefined {
  const head = words[first] ?? '';
  if (!HEAD.test(head)) return undefined;
  let marked = head.length > 2 && head === head.toUpperCase();
  for (let token = first + 1; token < Math.min(words.length, first + LONGEST); token += 1) {
    const word = words[token] ?? '';
    const apart = (starts[token] ?? 0) > (ends[token - 1] ?? 0);
    if (DASH.test(word) && apart && (starts[token + 1] ?? 0) > (ends[token] ?? 0)) {
      return marked && token + 1 < words.length ? token + 1 : undefined;
    }
    if (!INSIDE.test(word) && !DASH.test(word)) return undefined;
    if (word === ',' || word === '(') marked = true;
  }
  return undefined;
}
