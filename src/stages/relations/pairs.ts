// Pairs of mentions that may be related: those of one sentence, and for ties that texts state apart
// (posts, places inside places, seats of bodies) those of different sentences.

import type { UnitType } from '../../match/pattern.ts';
import type { Item } from '../../match/unit.ts';
import type { PathCode } from '../../models/relations/pair-code.ts';
import type { Candidate } from './candidates.ts';
import { asCountry } from './items.ts';
import type { Pair, PairText } from './pair.ts';
import { createEndCoder, findFacts, findRows } from './pair-code.ts';
import { firedOf, groupCandidates, ruleHash } from './pair-rules.ts';
import { pairsAcross } from './pairs-across.ts';
import { createPathFinder, type PathFinder } from './paths.ts';
import { createTies } from './ties.ts';

/** Units between the two of a sentence, at most. */
const FARTHEST = 45;
/** Mentions in a sentence, at most: a longer row is a table or a list, which states no relation. */
const MOST = 120;

export function findPairs(
  text: PairText,
  items: readonly Item[],
  candidates: readonly Candidate[],
): readonly Pair[] {
  const rows = findRows(text, items);
  const endOf = createEndCoder(findFacts(text, items));
  const byPair = groupCandidates(candidates);
  const pairs: Pair[] = [];
  const together = createTies();
  const countries = new Map<Item, Item | undefined>();
  const countryOf = (item: Item): Item | undefined => {
    if (item.country === undefined) return undefined;
    const country = countries.get(item) ?? asCountry(item);
    countries.set(item, country);
    return country;
  };
  for (const [sentence, row] of rows.entries()) {
    if (row.places.length < 2 || row.places.length > MOST) continue;
    let pathBetween: PathFinder | undefined;
    const findPath = (one: Item, other: Item): PathCode => {
      pathBetween ??= createPathFinder(text.parses.of(sentence), text.words);
      return pathBetween(one, other);
    };
    for (const [position, at] of row.places.entries()) {
      const one = row.units[at]?.item;
      if (one === undefined) continue;
      const seen = new Map<UnitType, number>();
      for (let next = position + 1; next < row.places.length; next += 1) {
        const to = row.places[next] as number;
        if (to - at > FARTHEST) break;
        const other = row.units[to]?.item;
        if (other === undefined) continue;
        const likeOne = seen.get(one.type) ?? 0;
        const likeOther = seen.get(other.type) ?? 0;
        seen.set(other.type, likeOther + 1);
        if (one.id === other.id || (one.type === 'FIGURE' && other.type === 'FIGURE')) continue;
        const found = byPair.of(one, other);
        const rules = found.map((candidate) => ruleHash(candidate, one));
        const fired = firedOf(found, one, other, to - at);
        for (const [left, right] of readings(one, other, countryOf)) {
          if (left.id === right.id) continue;
          together.tie(left, right);
          pairs.push({
            one: left,
            other: right,
            sentence,
            candidates: found,
            code: {
              one: endOf(left),
              other: endOf(right),
              units: row.codes,
              at,
              otherUnits: row.codes,
              to,
              apart: 0,
              sameParagraph: true,
              likeOne,
              likeOther,
              findPath: () => findPath(one, other),
              rules,
              fired,
            },
          });
        }
      }
    }
  }
  pairs.push(...pairsAcross(text, rows, endOf, together, byPair));
  return pairs;
}

/** The pair as it stands, and with the country in place of a nationality. */
function readings(
  one: Item,
  other: Item,
  countryOf: (item: Item) => Item | undefined,
): readonly (readonly [Item, Item])[] {
  const left = countryOf(one);
  const right = countryOf(other);
  const pairs: (readonly [Item, Item])[] = [[one, other]];
  if (left !== undefined) pairs.push([left, other]);
  if (right !== undefined) pairs.push([one, right]);
  return pairs;
}
