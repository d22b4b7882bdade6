// What the model of relations sees of two mentions: their types, the words and mentions around and
// between them, the path between them in the tree, titles beside them, the patterns that match, and
// what the whole text says of both. Shared by training and prediction.

import { hashPair, hashWord } from '../hash.ts';
import { featureSeeds } from './feature-seeds.ts';
import type {
  EndCode,
  FeatureParts,
  FeatureSink,
  PairCode,
  PathCode,
  UnitCode,
} from './pair-code.ts';

/** The shared feature that any match of a pattern has. */
export const FIRED = hashWord('<fired>');

const NOTHING = hashWord('<nothing>');
const VERB = hashWord('VERB');
const AUX = hashWord('AUX');
const PUNCT = hashWord('PUNCT');

/** How many units make a row that is taken whole. */
const SHORT = 7;
/** How many words between the two are looked at one by one. */
const LONG = 25;

export interface PairReader {
  /** Hands over the features that need no tree. */
  readonly readSurface: (pair: PairCode) => void;
  /** Hands over those of the way through the tree; nothing for mentions of two sentences. */
  readonly readPath: (pair: PairCode) => void;
}

/** Hands over the hashes of all features of a pair, some of them more than once. */
export function pairFeatures(pair: PairCode, take: (feature: number) => void): void {
  const reader = createPairReader({ take, begin: () => true, end: () => {} });
  reader.readSurface(pair);
  reader.readPath(pair);
}

/** Parts of words between mentions of two types that are kept, at most; then they begin anew. */
const MOST_PARTS = 4_000;

/** The parts that words between mentions of two types bring. */
interface PartsBetween {
  readonly byLemma: FeatureParts;
  readonly byClusters: FeatureParts;
  /** By how many they are. */
  readonly byExtent: FeatureParts;
}

/** The parts that mentions of two subtypes bring, in one sentence or apart. */
interface PartsOfEnds {
  /** By what holds for both entities. */
  readonly byTraits: FeatureParts;
  /** By how they stand to each other and to the others of the text. */
  readonly byStanding: FeatureParts;
}

export function createPairReader({ take, begin, end }: FeatureSink): PairReader {
  let types = 0;
  let broad = 0;
  const partsBetween = new Map<number, PartsBetween>();
  const partsOfEnds = new Map<number, PartsOfEnds>();
  const add = (seed: number, value: number): void => {
    take(hashPair(seed, hashPair(value, types)));
    take(hashPair(seed + 100, hashPair(value, broad)));
  };
  const setTypes = ({ one, other, apart }: PairCode): void => {
    types = hashPair(hashPair(one.type, other.type), apart > 0 ? 1 : 0);
    broad = hashPair(hashPair(one.broad, other.broad), apart > 0 ? 1 : 0);
  };

  const addOne = ({ one, units, at, apart }: PairCode, subtypes: number): void => {
    add(featureSeeds.lastOne, one.lastWord);
    add(featureSeeds.firstOne, one.firstWord);
    addAround(featureSeeds.beforeOne, featureSeeds.beforeOneTwo, units, at, -1, add);
    addTitle(featureSeeds.titleBeforeOne, units, at, -1, subtypes, add);
    addTitle(featureSeeds.titleAfterOne, units, at, 1, subtypes, add);
    if (apart > 0) addAround(featureSeeds.afterOne, featureSeeds.outside, units, at, 1, add);
    else add(featureSeeds.afterOne, units[at + 1]?.word ?? NOTHING);
  };
  const addOther = ({ other, otherUnits, to, apart }: PairCode, subtypes: number): void => {
    add(featureSeeds.lastOther, other.lastWord);
    add(featureSeeds.firstOther, other.firstWord);
    addAround(featureSeeds.afterOther, featureSeeds.afterOtherTwo, otherUnits, to, 1, add);
    addTitle(featureSeeds.titleBeforeOther, otherUnits, to, -1, subtypes, add);
    addTitle(featureSeeds.titleAfterOther, otherUnits, to, 1, subtypes, add);
    if (apart > 0)
      addAround(featureSeeds.beforeOther, featureSeeds.outside, otherUnits, to, -1, add);
    else add(featureSeeds.beforeOther, otherUnits[to - 1]?.word ?? NOTHING);
  };
  const addWordBetween = (unit: UnitCode, { byLemma, byClusters }: PartsBetween): void => {
    if (byLemma.size > MOST_PARTS) byLemma.clear();
    if (begin(byLemma, unit.lemma)) {
      add(featureSeeds.word, unit.lemma);
      take(hashPair(featureSeeds.wordAlone, unit.lemma));
      end();
    }
    if (unit.fine !== 0 && begin(byClusters, unit.fine * 0x10000 + unit.medium)) {
      add(featureSeeds.fine, unit.fine);
      add(featureSeeds.medium, unit.medium);
      take(hashPair(featureSeeds.fine, unit.fine));
      end();
    }
    if (unit.title !== 0) add(featureSeeds.word, unit.title);
  };
  const addBetween = ({ units, at, to }: PairCode): void => {
    let row = 0;
    let tags = 0;
    let items = 0;
    let verbs = 0;
    let parts = partsBetween.get(types);
    if (parts === undefined) {
      parts = { byLemma: new Map(), byClusters: new Map(), byExtent: new Map() };
      partsBetween.set(types, parts);
    }
    for (let index = at + 1; index < to; index += 1) {
      const unit = units[index];
      if (unit === undefined) break;
      row = hashPair(row, unit.word);
      tags = hashPair(tags, unit.tag === PUNCT ? unit.word : unit.tag);
      if (unit.item || unit.title !== 0) items = hashPair(items, unit.tag);
      if (unit.tag === VERB) verbs += 1;
      if (index - at <= LONG && unit.tag !== AUX) addWordBetween(unit, parts);
    }
    const distance = to - at - 1;
    if (distance <= SHORT) {
      add(featureSeeds.row, row);
      add(featureSeeds.tagRow, tags);
    }
    add(featureSeeds.between, items);
    const far = distance < 6 ? distance : distance < 10 ? 6 : distance < 20 ? 7 : 8;
    const few = Math.min(verbs, 3);
    const start = at === 0 ? 1 : 0;
    if (begin(parts.byExtent, (far * 4 + few) * 2 + start)) {
      add(featureSeeds.distance, far);
      add(featureSeeds.verbs, few);
      add(featureSeeds.start, start);
      end();
    }
  };

  const addTraits = ({ one, other }: PairCode, subtypes: number): void => {
    add(featureSeeds.types, 0);
    add(featureSeeds.subtypes, subtypes);
    add(featureSeeds.forms, hashPair(one.form, other.form));
    add(featureSeeds.frequency, hashPair(one.frequency, other.frequency));
    add(featureSeeds.leads, (one.leads ? 2 : 0) + (other.leads ? 1 : 0));
  };

  const addStanding = (subtypes: number, nearest: number, ranks: number, apart: number): void => {
    add(featureSeeds.nearest, nearest);
    add(featureSeeds.rank, ranks);
    add(featureSeeds.rank, hashPair(subtypes, ranks));
    if (apart === 0) return;
    add(featureSeeds.apart, apart);
    add(featureSeeds.apart, hashPair(subtypes, apart >> 1));
  };
  const addEnds = (pair: PairCode, subtypes: number, parts: PartsOfEnds): void => {
    const { one, other } = pair;
    const counts = one.frequency * 8 + other.frequency;
    const leads = (one.leads ? 2 : 0) + (other.leads ? 1 : 0);
    if (begin(parts.byTraits, hashPair(hashPair(one.form, other.form), counts * 4 + leads))) {
      addTraits(pair, subtypes);
      end();
    }
    const nearest = Math.min(pair.likeOne, 3) * 4 + Math.min(pair.likeOther, 3);
    const ranks = one.rank * 5 + other.rank;
    // Sentences between them, and whether in one paragraph.
    const apart = pair.apart > 0 ? Math.min(pair.apart, 6) * 2 + (pair.sameParagraph ? 1 : 0) : 0;
    if (begin(parts.byStanding, (ranks * 16 + nearest) * 16 + apart)) {
      addStanding(subtypes, nearest, ranks, apart);
      end();
    }
  };

  const readSurface = (pair: PairCode): void => {
    const { one, other, units, at, to } = pair;
    setTypes(pair);
    const subtypes = hashPair(one.subtype, other.subtype);
    const apart = pair.apart > 0 ? 1 : 0;
    const key = hashPair(subtypes, apart);
    let parts = partsOfEnds.get(key);
    if (parts === undefined) {
      parts = { byTraits: new Map(), byStanding: new Map() };
      partsOfEnds.set(key, parts);
    }
    addEnds(pair, subtypes, parts);
    add(featureSeeds.lastBoth, hashPair(one.lastWord, other.lastWord));
    if (one.country !== 0 && other.country !== 0) {
      add(featureSeeds.country, hashPair(one.country === other.country ? 1 : 2, subtypes));
    }
    if (begin(one.parts, hashPair(other.subtype, apart))) {
      addOne(pair, subtypes);
      end();
    }
    if (begin(other.parts, hashPair(one.subtype, apart + 2))) {
      addOther(pair, subtypes);
      end();
    }
    addPosts(featureSeeds.title, one, other, add);
    addPosts(featureSeeds.title + 1000, other, one, add);
    for (const rule of pair.rules) take(hashPair(featureSeeds.rule, rule));
    if (pair.rules.length === 0) add(featureSeeds.noRule, 0);
    if (pair.apart > 0) return;
    if (to - at > 2) {
      add(featureSeeds.pairOfWords, hashPair(units[at + 1]?.word ?? 0, units[at + 2]?.word ?? 0));
      add(featureSeeds.pairOfWords, hashPair(units[to - 2]?.word ?? 0, units[to - 1]?.word ?? 0));
    }
    addBetween(pair);
  };
  const readPath = (pair: PairCode): void => {
    if (pair.apart > 0) return;
    setTypes(pair);
    addPath(pair.findPath(), add, take);
  };
  return { readSurface, readPath };
}

type Take = (feature: number) => void;
type Add = (seed: number, value: number) => void;

function addAround(
  seed: number,
  seedOfTwo: number,
  row: readonly UnitCode[],
  index: number,
  step: number,
  add: Add,
): void {
  const next = row[index + step];
  const second = row[index + 2 * step];
  add(seed, next?.word ?? NOTHING);
  add(seedOfTwo, hashPair(next?.lemma ?? NOTHING, second?.lemma ?? NOTHING));
  if (second !== undefined) add(seedOfTwo, hashPair(17, second.lemma));
}

/** A title that stands beside the mention, with nothing but a comma or one word between. */
function addTitle(
  seed: number,
  row: readonly UnitCode[],
  index: number,
  step: number,
  subtypes: number,
  add: Add,
): void {
  for (let far = 1; far <= 3; far += 1) {
    const unit = row[index + far * step];
    if (unit === undefined || unit.item) return;
    if (unit.title === 0) continue;
    add(seed, unit.title);
    add(seed, hashPair(far, unit.title));
    add(featureSeeds.titleCluster, hashPair(seed, unit.fine));
    add(featureSeeds.titleCluster, hashPair(hashPair(seed, unit.medium), subtypes));
    add(seed, hashPair(unit.title, subtypes));
    return;
  }
}

/** Titles that a person bears anywhere, and whether they tie it to the other already. */
function addPosts(seed: number, person: EndCode, other: EndCode, add: Add): void {
  if (person.titles.length === 0) return;
  for (const title of person.titles) {
    add(seed, title);
    add(seed, hashPair(title, other.subtype));
  }
  const elsewhere = person.posts.length > 0 ? 1 : 0;
  add(featureSeeds.post, seed + (person.posts.includes(other.entity) ? 2 : elsewhere));
  const shared = person.stems.some((stem) => other.stems.includes(stem));
  add(featureSeeds.sharedStem, seed + (shared ? 2 : 0) + elsewhere);
}

function addPath(code: PathCode, add: Add, take: Take): void {
  const { path, pathWords, pathClusters, pathChildren } = code;
  const ends = hashPair(path[0] ?? 0, path.at(-1) ?? 0);
  for (const child of pathChildren) {
    add(featureSeeds.pathChild, child);
    take(hashPair(featureSeeds.pathChild, hashPair(ends, child)));
  }
  for (const [index, cluster] of pathClusters.entries()) {
    if (cluster === 0) continue;
    const seed = index % 2 === 0 ? featureSeeds.pathFine : featureSeeds.pathMedium;
    add(seed, cluster);
    add(seed, hashPair(ends, cluster));
    take(hashPair(seed, hashPair(ends, cluster)));
  }
  let whole = 0;
  for (const step of path) whole = hashPair(whole, step);
  if (path.length <= 6) add(featureSeeds.path, whole);
  add(featureSeeds.pathShort, Math.min(path.length, 7));
  for (const word of pathWords) {
    add(featureSeeds.pathWord, word);
    take(hashPair(featureSeeds.pathWord, word));
    if (path.length <= 4) add(featureSeeds.pathWord, hashPair(whole, word));
    const firstStep = path[0] ?? 0;
    const lastStep = path.at(-1) ?? 0;
    add(featureSeeds.pathWord, hashPair(hashPair(firstStep, lastStep), word));
  }
}
