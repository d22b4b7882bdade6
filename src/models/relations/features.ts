// What the model of relations sees of two mentions: their types, the words and mentions around and
// between them, the path between them in the tree, titles beside them, the patterns that match, and
// what the whole text says of both. Shared by training and prediction.

import { hashPair, hashWord } from '../hash.ts';
import type {
  EndCode,
  FeatureParts,
  FeatureSink,
  PairCode,
  PathCode,
  UnitCode,
} from './pair-code.ts';

const SEED = {
  types: 1,
  subtypes: 2,
  forms: 3,
  distance: 4,
  row: 5,
  word: 6,
  wordAlone: 7,
  pairOfWords: 8,
  afterOne: 9,
  beforeOther: 10,
  beforeOne: 11,
  afterOther: 12,
  beforeOneTwo: 13,
  afterOtherTwo: 14,
  titleBeforeOne: 15,
  titleAfterOne: 16,
  titleBeforeOther: 17,
  titleAfterOther: 18,
  between: 19,
  path: 20,
  pathWord: 21,
  rule: 22,
  noRule: 23,
  country: 24,
  lastOne: 25,
  lastOther: 26,
  frequency: 27,
  apart: 28,
  nearest: 29,
  tagRow: 30,
  start: 31,
  firstOne: 32,
  firstOther: 33,
  pathShort: 34,
  lastBoth: 35,
  leads: 36,
  outside: 37,
  verbs: 38,
  fine: 39,
  medium: 40,
  pathFine: 41,
  pathMedium: 42,
  titleCluster: 43,
  title: 44,
  post: 45,
  sharedStem: 46,
  rank: 47,
  pathChild: 48,
} as const;

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
}

export function createPairReader({ take, begin, end }: FeatureSink): PairReader {
  let types = 0;
  let broad = 0;
  const partsBetween = new Map<number, PartsBetween>();
  /** By subtypes of the two. */
  const partsOfTraits = new Map<number, FeatureParts>();
  const add = (seed: number, value: number): void => {
    take(hashPair(seed, hashPair(value, types)));
    take(hashPair(seed + 100, hashPair(value, broad)));
  };
  const setTypes = ({ one, other, apart }: PairCode): void => {
    types = hashPair(hashPair(one.type, other.type), apart > 0 ? 1 : 0);
    broad = hashPair(hashPair(one.broad, other.broad), apart > 0 ? 1 : 0);
  };

  const addOne = ({ one, units, at, apart }: PairCode, subtypes: number): void => {
    add(SEED.lastOne, one.lastWord);
    add(SEED.firstOne, one.firstWord);
    addAround(SEED.beforeOne, SEED.beforeOneTwo, units, at, -1, add);
    addTitle(SEED.titleBeforeOne, units, at, -1, subtypes, add);
    addTitle(SEED.titleAfterOne, units, at, 1, subtypes, add);
    if (apart > 0) addAround(SEED.afterOne, SEED.outside, units, at, 1, add);
    else add(SEED.afterOne, units[at + 1]?.word ?? NOTHING);
  };
  const addOther = ({ other, otherUnits, to, apart }: PairCode, subtypes: number): void => {
    add(SEED.lastOther, other.lastWord);
    add(SEED.firstOther, other.firstWord);
    addAround(SEED.afterOther, SEED.afterOtherTwo, otherUnits, to, 1, add);
    addTitle(SEED.titleBeforeOther, otherUnits, to, -1, subtypes, add);
    addTitle(SEED.titleAfterOther, otherUnits, to, 1, subtypes, add);
    if (apart > 0) addAround(SEED.beforeOther, SEED.outside, otherUnits, to, -1, add);
    else add(SEED.beforeOther, otherUnits[to - 1]?.word ?? NOTHING);
  };
  const addWordBetween = (unit: UnitCode, { byLemma, byClusters }: PartsBetween): void => {
    if (byLemma.size > MOST_PARTS) byLemma.clear();
    if (begin(byLemma, unit.lemma)) {
      add(SEED.word, unit.lemma);
      take(hashPair(SEED.wordAlone, unit.lemma));
      end();
    }
    if (unit.fine !== 0 && begin(byClusters, unit.fine * 0x10000 + unit.medium)) {
      add(SEED.fine, unit.fine);
      add(SEED.medium, unit.medium);
      take(hashPair(SEED.fine, unit.fine));
      end();
    }
    if (unit.title !== 0) add(SEED.word, unit.title);
  };
  const addBetween = ({ units, at, to }: PairCode): void => {
    let row = 0;
    let tags = 0;
    let items = 0;
    let verbs = 0;
    let parts = partsBetween.get(types);
    if (parts === undefined) {
      parts = { byLemma: new Map(), byClusters: new Map() };
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
    if (to - at - 1 <= SHORT) {
      add(SEED.row, row);
      add(SEED.tagRow, tags);
    }
    add(SEED.between, items);
    add(SEED.verbs, Math.min(verbs, 3));
    add(SEED.start, at === 0 ? 1 : 0);
  };

  const addTraits = ({ one, other }: PairCode, subtypes: number): void => {
    add(SEED.types, 0);
    add(SEED.subtypes, subtypes);
    add(SEED.forms, hashPair(one.form, other.form));
    add(SEED.frequency, hashPair(one.frequency, other.frequency));
    add(SEED.leads, (one.leads ? 2 : 0) + (other.leads ? 1 : 0));
  };

  const readSurface = (pair: PairCode): void => {
    const { one, other, units, at, to } = pair;
    setTypes(pair);
    const subtypes = hashPair(one.subtype, other.subtype);
    const apart = pair.apart > 0 ? 1 : 0;
    const key = hashPair(subtypes, apart);
    let traits = partsOfTraits.get(key);
    if (traits === undefined) {
      traits = new Map();
      partsOfTraits.set(key, traits);
    }
    const counts = one.frequency * 8 + other.frequency;
    const leads = (one.leads ? 2 : 0) + (other.leads ? 1 : 0);
    if (begin(traits, hashPair(hashPair(one.form, other.form), counts * 4 + leads))) {
      addTraits(pair, subtypes);
      end();
    }
    add(SEED.lastBoth, hashPair(one.lastWord, other.lastWord));
    if (one.country !== 0 && other.country !== 0) {
      add(SEED.country, hashPair(one.country === other.country ? 1 : 2, subtypes));
    }
    if (begin(one.parts, hashPair(other.subtype, apart))) {
      addOne(pair, subtypes);
      end();
    }
    if (begin(other.parts, hashPair(one.subtype, apart + 2))) {
      addOther(pair, subtypes);
      end();
    }
    add(SEED.nearest, Math.min(pair.likeOne, 3) * 4 + Math.min(pair.likeOther, 3));
    addPosts(SEED.title, one, other, add);
    addPosts(SEED.title + 1000, other, one, add);
    add(SEED.rank, one.rank * 5 + other.rank);
    add(SEED.rank, hashPair(subtypes, one.rank * 5 + other.rank));
    for (const rule of pair.rules) take(hashPair(SEED.rule, rule));
    if (pair.rules.length === 0) add(SEED.noRule, 0);
    if (pair.apart > 0) {
      add(SEED.apart, Math.min(pair.apart, 6) * 2 + (pair.sameParagraph ? 1 : 0));
      add(SEED.apart, hashPair(subtypes, Math.min(pair.apart, 6)));
      return;
    }
    const distance = to - at - 1;
    add(SEED.distance, distance < 6 ? distance : distance < 10 ? 6 : distance < 20 ? 7 : 8);
    if (distance > 1) {
      add(SEED.pairOfWords, hashPair(units[at + 1]?.word ?? 0, units[at + 2]?.word ?? 0));
      add(SEED.pairOfWords, hashPair(units[to - 2]?.word ?? 0, units[to - 1]?.word ?? 0));
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
    add(SEED.titleCluster, hashPair(seed, unit.fine));
    add(SEED.titleCluster, hashPair(hashPair(seed, unit.medium), subtypes));
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
  add(SEED.post, seed + (person.posts.includes(other.entity) ? 2 : elsewhere));
  const shared = person.stems.some((stem) => other.stems.includes(stem));
  add(SEED.sharedStem, seed + (shared ? 2 : 0) + elsewhere);
}

function addPath(code: PathCode, add: Add, take: Take): void {
  const { path, pathWords, pathClusters, pathChildren } = code;
  const ends = hashPair(path[0] ?? 0, path.at(-1) ?? 0);
  for (const child of pathChildren) {
    add(SEED.pathChild, child);
    take(hashPair(SEED.pathChild, hashPair(ends, child)));
  }
  for (const [index, cluster] of pathClusters.entries()) {
    if (cluster === 0) continue;
    const seed = index % 2 === 0 ? SEED.pathFine : SEED.pathMedium;
    add(seed, cluster);
    add(seed, hashPair(ends, cluster));
    take(hashPair(seed, hashPair(ends, cluster)));
  }
  let whole = 0;
  for (const step of path) whole = hashPair(whole, step);
  if (path.length <= 6) add(SEED.path, whole);
  add(SEED.pathShort, Math.min(path.length, 7));
  for (const word of pathWords) {
    add(SEED.pathWord, word);
    take(hashPair(SEED.pathWord, word));
    if (path.length <= 4) add(SEED.pathWord, hashPair(whole, word));
    const firstStep = path[0] ?? 0;
    const lastStep = path.at(-1) ?? 0;
    add(SEED.pathWord, hashPair(hashPair(firstStep, lastStep), word));
  }
}
