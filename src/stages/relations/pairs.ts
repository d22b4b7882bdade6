// Pairs of mentions that may be related: those of one sentence, and for ties that texts state apart
// (posts, places inside places, seats of bodies) those of different sentences.

import type { Entity, Frames, Layers, Parse, Parses, Sentences, Tokens } from '../../document.ts';
import type { UnitType } from '../../match/pattern.ts';
import { findUnits, type Item, type Unit, type Words } from '../../match/unit.ts';
import { hashPair, hashWord } from '../../models/hash.ts';
import { findHash, loadVocabulary } from '../../models/names/vocabulary.ts';
import {
  type EndCode,
  FIRED,
  type FiredPattern,
  type PairCode,
  type UnitCode,
} from '../../models/relations/features.ts';
import { labelOf } from '../../models/relations/labels.ts';
import type { Candidate } from './candidates.ts';
import { asCountry } from './items.ts';

/** A pair in the order of the text, with what the model sees of it. */
export interface Pair {
  readonly one: Item;
  readonly other: Item;
  readonly sentence: number;
  readonly code: PairCode;
  /** Candidates of the patterns for this pair. */
  readonly candidates: readonly Candidate[];
}

export interface PairText {
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  readonly words: Words;
  readonly frames: Frames;
  readonly parses: Parses;
  readonly entities: readonly Entity[];
}

/** Units and mentions between the two of a sentence, at most. */
const FARTHEST = 45;
/** Steps of the tree between two mentions, at most. */
const LONGEST_PATH = 12;
/** Sentences between the two of a pair, at most. */
const APART = 4;

const ends: ReadonlySet<UnitType> = new Set([
  'PER',
  'ORG',
  'GPE',
  'LOC',
  'FAC',
  'NORP',
  'EVENT',
  'LAW',
  'MISC',
  'FIGURE',
  'AGREEMENT',
]);

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

const broadTypes: Readonly<Partial<Record<UnitType, string>>> = {
  PER: 'person',
  ORG: 'body',
  NORP: 'body',
  GPE: 'body',
  LOC: 'body',
  FAC: 'body',
};

interface Row {
  readonly units: readonly Unit[];
  readonly codes: readonly UnitCode[];
  /** Indices of the units that are ends of pairs. */
  readonly places: readonly number[];
}

interface Place {
  readonly sentence: number;
  readonly index: number;
  readonly item: Item;
}

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
    if (row.places.length < 2) continue;
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
        if (one.id === other.id) continue;
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

function ruleHash(candidate: Candidate, one: Item): number {
  return hashPair(hashWord(candidate.rule), startsAt(candidate, one) ? 1 : 2);
}

/** What the candidates say, for each label once. */
function firedOf(
  candidates: readonly Candidate[],
  one: Item,
  other: Item,
  distance: number,
): readonly FiredPattern[] {
  const byLabel = new Map<string, Set<number>>();
  for (const candidate of candidates) {
    const { type, symmetric } = candidate.kind;
    const label = labelOf({ type, forward: symmetric === true || startsAt(candidate, one) });
    const features = byLabel.get(label) ?? new Set([FIRED]);
    const reason = candidate.rule.slice(candidate.rule.indexOf('/') + 1);
    const nearness = distance < 0 ? -1 : Math.min(5, Math.floor(distance / 3));
    features
      .add(hashWord(candidate.rule))
      .add(hashWord(`<reason ${reason}>`))
      .add(hashWord(candidate.trigger === undefined ? '<sequence>' : '<frame>'))
      .add(hashWord(`<${candidate.factuality}>`))
      .add(hashWord(`<forms ${one.form} ${other.form}>`))
      .add(hashWord(`<nearness ${nearness}>`));
    byLabel.set(label, features);
  }
  return [...byLabel].map(([label, features]) => ({ label, features: [...features] }));
}

/** Whether the item is the subject of the candidate. */
export function startsAt(candidate: Candidate, item: Item): boolean {
  const { subject, role } = candidate;
  return role === undefined ? subject?.first === item.first : subject?.id === item.id;
}

/** Candidates from roles hold for any two mentions of the person and the body. */
function rolesOf(
  byPair: ReadonlyMap<string, readonly Candidate[]>,
  one: Item,
  other: Item,
): readonly Candidate[] {
  return [
    ...(byPair.get(`${one.id} of ${other.country ?? other.id}`) ?? []),
    ...(byPair.get(`${other.id} of ${one.country ?? one.id}`) ?? []),
  ];
}

function pairKey(one: Item, other: Item): string {
  return `${one.first} ${other.first}`;
}

function groupCandidates(candidates: readonly Candidate[]): ReadonlyMap<string, Candidate[]> {
  const grouped = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const { subject, object } = candidate;
    if (subject === undefined) continue;
    const key = subject.first < object.first ? pairKey(subject, object) : pairKey(object, subject);
    const list = grouped.get(key);
    if (list === undefined) grouped.set(key, [candidate]);
    else list.push(candidate);
  }
  return grouped;
}

/** For each two entities that share no sentence, the nearest mentions, the later one's sentence first. */
function pairsAcross(
  text: PairText,
  rows: readonly Row[],
  facts: ReadonlyMap<string, EndCode>,
  together: Set<string>,
  byPair: ReadonlyMap<string, readonly Candidate[]>,
): readonly Pair[] {
  const recent = new Map<string, Place>();
  const pairs: Pair[] = [];
  const { paragraphs } = text.sentences;
  for (const [sentence, row] of rows.entries()) {
    const here: Place[] = [];
    for (const index of row.places) {
      const item = row.units[index]?.item;
      if (item?.id !== undefined) here.push({ sentence, index, item });
    }
    for (const place of here) {
      const { item } = place;
      let likeOther = 0;
      for (const before of [...recent.values()].reverse()) {
        const apart = sentence - before.sentence;
        const candidates = rolesOf(byPair, before.item, item);
        if (apart > APART && before.sentence > 1 && candidates.length === 0) continue;
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
    }
  }
  return pairs;
}

function findRows(text: PairText, items: readonly Item[]): readonly Row[] {
  const rows: Row[] = [];
  let next = 0;
  for (let sentence = 0; sentence < text.sentences.count; sentence += 1) {
    const first = text.sentences.firsts[sentence] ?? 0;
    const last = text.sentences.lasts[sentence] ?? first;
    while ((items[next]?.first ?? last) < first) next += 1;
    let end = next;
    while ((items[end]?.first ?? last) < last) end += 1;
    const units = findUnits(items.slice(next, end), first, last);
    next = end;
    const places: number[] = [];
    for (const [index, { item }] of units.entries()) {
      if (item?.id !== undefined && ends.has(item.type)) places.push(index);
    }
    rows.push({ units, places, codes: units.map((unit) => unitCode(unit, text.words)) });
  }
  return rows;
}

function unitCode({ first, last, item }: Unit, words: Words): UnitCode {
  if (item === undefined) {
    const [fine, medium] = clustersOf(hashWord(words.lower[first] ?? ''));
    return {
      fine,
      medium,
      word: hashWord(words.lower[first] ?? ''),
      lemma: hashWord(words.lemmas[first] ?? ''),
      tag: hashWord(words.tags[first] ?? ''),
      title: 0,
      item: false,
    };
  }
  const type = hashWord(`<${item.type}>`);
  const title = item.type === 'TITLE' ? hashWord(words.lower[last - 1] ?? '') : 0;
  const [fine, medium] = title === 0 ? [0, 0] : clustersOf(title);
  return { word: type, lemma: type, tag: type, title, item: title === 0, fine, medium };
}

function clustersOf(word: number): readonly [number, number] {
  const vocabulary = loadVocabulary();
  const index = findHash(vocabulary.words, word);
  return index < 0 ? [0, 0] : [vocabulary.fine[index] ?? 0, vocabulary.medium[index] ?? 0];
}

function findFacts(text: PairText, items: readonly Item[]): ReadonlyMap<string, EndCode> {
  const facts = new Map<string, EndCode>();
  const entities = new Map(text.entities.map((entity) => [entity.id, entity]));
  const counts = new Map<string, number>();
  for (const { id } of items) if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  const led = new Set<string>();
  for (const item of items) {
    if (item.id === undefined || facts.has(item.id)) continue;
    const entity = entities.get(item.id);
    const names = (entity?.name ?? '').toLowerCase().split(' ');
    const subtype = `${item.type} ${entity?.subtype ?? ''}`;
    const count = counts.get(item.id) ?? 1;
    facts.set(item.id, {
      type: hashWord(item.type),
      subtype: hashWord(subtype),
      broad: hashWord(broadTypes[item.type] ?? 'else'),
      form: 0,
      lastWord: item.type === 'PER' ? 0 : hashWord(names.at(-1) ?? ''),
      firstWord: item.type === 'PER' ? 0 : hashWord(names[0] ?? ''),
      country: entity?.links?.iso3166 === undefined ? 0 : hashWord(entity.links.iso3166),
      frequency: count < 3 ? count : count < 6 ? 3 : 4,
      leads: !led.has(subtype),
    });
    led.add(subtype);
  }
  return facts;
}

const unknown: EndCode = {
  type: 0,
  subtype: 0,
  broad: 0,
  form: 0,
  lastWord: 0,
  firstWord: 0,
  country: 0,
  frequency: 1,
  leads: false,
};

function codeOf(
  one: Item,
  other: Item,
  facts: ReadonlyMap<string, EndCode>,
): Pick<PairCode, 'one' | 'other'> {
  const end = (item: Item): EndCode => ({
    ...(facts.get(item.id ?? '') ?? unknown),
    form: hashWord(item.form),
  });
  return { one: end(one), other: end(other) };
}

/** The token of the item that the others depend on. */
function headOf(parse: Parse, item: Item): number {
  for (let token = item.first; token < item.last; token += 1) {
    const head = parse.heads[token - parse.first] ?? -1;
    if (head < item.first || head >= item.last) return token;
  }
  return item.last - 1;
}

/** Labels and lemmas on the way up from one token and down to the other. */
function pathBetween(
  parse: Parse,
  one: number,
  other: number,
  words: Words,
): Pick<PairCode, 'path' | 'pathWords' | 'pathClusters'> {
  const up = ancestors(parse, one);
  const down = ancestors(parse, other);
  const meeting = up.findIndex((token) => down.includes(token));
  if (meeting < 0) return noPath;
  const top = up[meeting] ?? -1;
  const rest = down.slice(0, down.indexOf(top));
  if (meeting + rest.length > LONGEST_PATH) return noPath;
  const label = (token: number): number => hashWord(parse.labels[token - parse.first] ?? '');
  const path = [
    ...up.slice(0, meeting).map(label),
    ...rest.reverse().map((token) => hashPair(label(token), 1)),
  ];
  const inner = [...up.slice(1, meeting + 1), ...rest].filter(
    (token) => token !== one && token !== other,
  );
  return {
    path,
    pathWords: inner.map((token) => hashWord(words.lemmas[token] ?? '')),
    pathClusters: inner.flatMap((token) => clustersOf(hashWord(words.lower[token] ?? ''))),
  };
}

const noPath = { path: [], pathWords: [], pathClusters: [] };

function ancestors(parse: Parse, token: number): number[] {
  const found: number[] = [];
  let current = token;
  while (current >= parse.first && found.length < LONGEST_PATH * 2) {
    found.push(current);
    current = parse.heads[current - parse.first] ?? -1;
  }
  return found;
}

export type PairLayers = Pick<Layers, 'parses' | 'entities'>;
