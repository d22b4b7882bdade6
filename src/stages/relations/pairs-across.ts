// Pairs of mentions of different sentences, for ties that texts state apart: posts, places inside
// places, seats of bodies, members.

import type { Item } from '../../match/unit.ts';
import type { EndCode } from '../../models/relations/pair-code.ts';
import type { Pair, PairText, Row } from './pair.ts';
import type { CandidatesByPair } from './pair-rules.ts';
import { noPath } from './paths.ts';
import type { Ties } from './ties.ts';

/** Sentences between the two of a pair, at most. */
const APART = 4;
/** Mentions of sentences up to this one are in reach of all. */
const EARLY = 1;
const MOST_EARLY = 12;

/** Pairs that the text may relate although they stand in different sentences. */
const acrossSentences = [
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
];

/** The same by type, in both directions. */
const partnerTypes = new Map<string, Set<string>>();
for (const pair of acrossSentences) {
  const [one = '', other = ''] = pair.split(' ');
  partnerTypes.set(one, (partnerTypes.get(one) ?? new Set()).add(other));
  partnerTypes.set(other, (partnerTypes.get(other) ?? new Set()).add(one));
}

interface Place {
  readonly sentence: number;
  readonly index: number;
  readonly item: Item;
}

/** For each two entities that share no sentence, the nearest mentions, the later one's sentence first. */
export function pairsAcross(
  text: PairText,
  rows: readonly Row[],
  endOf: (item: Item) => EndCode,
  together: Ties,
  byPair: CandidatesByPair,
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
      if (item?.id === undefined || !partnerTypes.has(item.type)) continue;
      here.push({ sentence, index, item });
    }
    const reach = here.length === 0 ? [] : withinReach(recent, early, sentence);
    for (const place of here) {
      const { item } = place;
      const types = partnerTypes.get(item.type);
      const tied = (partners.get(item.id ?? '') ?? []).flatMap((id) => latest.get(id) ?? []);
      let likeOther = 0;
      for (const before of tied.length === 0 ? reach : [...reach, ...tied]) {
        if (before.item.id === item.id || types?.has(before.item.type) !== true) continue;
        if (together.has(before.item, item)) continue;
        together.tie(before.item, item);
        const apart = sentence - before.sentence;
        const other = rows[before.sentence];
        if (other === undefined) continue;
        pairs.push({
          one: before.item,
          other: item,
          sentence,
          candidates: [],
          code: {
            one: endOf(before.item),
            other: endOf(item),
            units: other.codes,
            at: before.index,
            otherUnits: row.codes,
            to: place.index,
            apart,
            sameParagraph: paragraphs[sentence] === paragraphs[before.sentence],
            likeOne: likeOther,
            likeOther: 0,
            findPath: () => noPath,
            rules: [],
            fired: [],
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
function findPartners(byPair: CandidatesByPair): ReadonlyMap<string, readonly string[]> {
  const partners = new Map<string, string[]>();
  const add = (one: string | undefined, other: string | undefined): void => {
    if (one === undefined || other === undefined) return;
    const list = partners.get(one);
    if (list === undefined) partners.set(one, [other]);
    else list.push(other);
  };
  for (const [candidate] of byPair.groups) {
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
