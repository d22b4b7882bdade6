// Pairs of mentions that may be related: those of one sentence, and for ties that texts state apart
// (posts, places inside places, seats of bodies) those of different sentences.

import type { UnitType } from '../../match/pattern.ts';
import type { Item } from '../../match/unit.ts';
import type { Candidate } from './candidates.ts';
import { asCountry } from './items.ts';
import type { Pair, PairText } from './pair.ts';
import { codeOf, findFacts, findRows, headOf, pathBetween } from './pair-code.ts';
import { firedOf, groupCandidates, pairKey, rolesOf, ruleHash } from './pair-rules.ts';
import { pairsAcross } from './pairs-across.ts';

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
  const facts = findFacts(text, items);
  const byPair = groupCandidates(candidates);
  const pairs: Pair[] = [];
  const together = new Set<string>();
  for (const [sentence, row] of rows.entries()) {
    if (row.places.length < 2 || row.places.length > MOST) continue;
    const parse = text.parses.of(sentence);
    for (const [position, at] of row.places.entries()) {
      const one = row.units[at]?.item;
      if (one === undefined) continue;
      const seen = new Map<UnitType, number>();
      for (const to of row.places.slice(position + 1)) {
        if (to - at > FARTHEST) break;
        const other = row.units[to]?.item;
        if (other === undefined) continue;
        const like = [seen.get(one.type) ?? 0, seen.get(other.type) ?? 0] as const;
        seen.set(other.type, like[1] + 1);
        if (one.id === other.id || (one.type === 'FIGURE' && other.type === 'FIGURE')) continue;
        const found = [...(byPair.get(pairKey(one, other)) ?? []), ...rolesOf(byPair, one, other)];
        const code = {
          units: row.codes,
          at,
          otherUnits: row.codes,
          to,
          apart: 0,
          sameParagraph: true,
          likeOne: like[0],
          likeOther: like[1],
          ...pathBetween(parse, headOf(parse, one), headOf(parse, other), text.words),
          rules: found.map((candidate) => ruleHash(candidate, one)),
          fired: firedOf(found, one, other, to - at),
        };
        for (const [left, right] of readings(one, other)) {
          if (left.id === right.id) continue;
          together.add(`${left.id} ${right.id}`).add(`${right.id} ${left.id}`);
          pairs.push({
            one: left,
            other: right,
            sentence,
            candidates: found,
            code: { ...codeOf(left, right, facts), ...code },
          });
        }
      }
    }
  }
  pairs.push(...pairsAcross(text, rows, facts, together, byPair));
  return pairs;
}

/** The pair as it stands, and with the country in place of a nationality. */
function readings(one: Item, other: Item): readonly (readonly [Item, Item])[] {
  const left = asCountry(one);
  const right = asCountry(other);
  const pairs: (readonly [Item, Item])[] = [[one, other]];
  if (left !== undefined) pairs.push([left, other]);
  if (right !== undefined) pairs.push([one, right]);
  return pairs;
}
