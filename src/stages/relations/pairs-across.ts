// Pairs of mentions of different sentences, for ties that texts state apart: posts, places inside
// places, seats of bodies, members.

import type { Item } from '../../match/unit.ts';
import type { EndCode } from '../../models/relations/features.ts';
import type { Candidate } from './candidates.ts';
import type { Pair, PairText, Row } from './pair.ts';
import { codeOf } from './pair-code.ts';
import { firedOf, rolesOf, ruleHash } from './pair-rules.ts';

/** Sentences between the two of a pair, at most. */
const APART = 4;
/** Mentions of sentences up to this one are in reach of all. */
const EARLY = 1;
const MOST_EARLY = 12;

/** Pairs that the text may relate although they stand in different sentences. */
const acrossSentences = new Set([
  'PER ORG',
  'PER GPE',
  'PER FAC',
  'PER NORP',
  'PER PER',
  'ORG GPE',
  'ORG ORG',
  'GPE GPE',
  'FAC GPE',
  'LOC GPE',
  'EVENT GPE',
]);

const acrossTypes: ReadonlySet<string> = new Set(
  [...acrossSentences].flatMap((pair) => pair.split(' ')),
);

interface Place {
  readonly sentence: number;
  readonly index: number;
  readonly item: Item;
}

/** For each two entities that share no sentence, the nearest mentions, the later one's sentence first. */
export function pairsAcross(
  text: PairText,
  rows: readonly Row[],
  facts: ReadonlyMap<string, EndCode>,
  together: Set<string>,
  byPair: ReadonlyMap<string, readonly Candidate[]>,
): readonly Pair[] {
  const recent = new Map<string, Place>();
  const early: Place[] = [];
  const latest = new Map<string, Place>();
  const partners = findPartners(byPair);
  const pairs: Pair[] = [];
  const { paragraphs } = text.sentences;
  for (const [sentence, row] of rows.entries()) {
    const here: Place[] = [];
    for (const index of row.places) {
      const item = row.units[index]?.item;
      if (item?.id === undefined || !acrossTypes.has(item.type)) continue;
      here.push({ sentence, index, item });
    }
    for (const place of here) {
      const { item } = place;
      let likeOther = 0;
      for (const before of [
        ...withinReach(recent, early, sentence),
        ...(partners.get(item.id ?? '') ?? []).flatMap((id) => latest.get(id) ?? []),
      ]) {
        const apart = sentence - before.sentence;
        const candidates = rolesOf(byPair, before.item, item);
        const key = `${before.item.id} ${item.id}`;
        if (before.item.id === item.id || together.has(key)) continue;
        const known =
          acrossSentences.has(`${item.type} ${before.item.type}`) ||
          acrossSentences.has(`${before.item.type} ${item.type}`);
        if (!known) continue;
        together.add(key).add(`${item.id} ${before.item.id}`);
        const other = rows[before.sentence];
        if (other === undefined) continue;
        pairs.push({
          one: before.item,
          other: item,
          sentence,
          candidates,
          code: {
            ...codeOf(before.item, item, facts),
            units: other.codes,
            at: before.index,
            otherUnits: row.codes,
            to: place.index,
            apart,
            sameParagraph: paragraphs[sentence] === paragraphs[before.sentence],
            likeOne: likeOther,
            likeOther: 0,
            path: [],
            pathWords: [],
            pathClusters: [],
            rules: candidates.map((candidate) => ruleHash(candidate, before.item)),
            fired: firedOf(candidates, before.item, item, -apart),
          },
        });
        likeOther += 1;
      }
    }
    for (const place of here) {
      const id = place.item.id ?? '';
      recent.delete(id);
      recent.set(id, place);
      latest.set(id, place);
      if (sentence <= EARLY && early.length < MOST_EARLY) early.push(place);
    }
    for (const [id, place] of recent) {
      if (sentence - place.sentence < APART) break;
      recent.delete(id);
    }
  }
  return pairs;
}

/** For each entity those to which a role ties it, however far apart they stand. */
function findPartners(
  byPair: ReadonlyMap<string, readonly Candidate[]>,
): ReadonlyMap<string, readonly string[]> {
  const partners = new Map<string, string[]>();
  const add = (one: string | undefined, other: string | undefined): void => {
    if (one === undefined || other === undefined) return;
    const list = partners.get(one);
    if (list === undefined) partners.set(one, [other]);
    else list.push(other);
  };
  for (const [candidate] of byPair.values()) {
    if (candidate?.role === undefined) continue;
    add(candidate.subject?.id, candidate.object.id);
    add(candidate.object.id, candidate.subject?.id);
  }
  return partners;
}

/** The nearest mentions before, nearest first, then those of the beginning. */
function withinReach(
  recent: ReadonlyMap<string, Place>,
  early: readonly Place[],
  sentence: number,
): readonly Place[] {
  const near = [...recent.values()].reverse();
  return [...near, ...early.filter((place) => sentence - place.sentence > APART)];
}
