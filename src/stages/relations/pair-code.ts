// Turns sentences and entities into what the model of relations reads.

import type { Entity } from '../../document.ts';
import type { UnitType } from '../../match/pattern.ts';
import { findUnits, type Item, type Unit, type Words } from '../../match/unit.ts';
import { hashWord } from '../../models/hash.ts';
import { findHash } from '../../models/hash-table.ts';
import { loadVocabulary } from '../../models/names/load.ts';
import { fineCluster, mediumCluster } from '../../models/names/vocabulary.ts';
import type { EndCode, UnitCode } from '../../models/relations/pair-code.ts';
import type { PairText, Row } from './pair.ts';

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

const broadTypes: Readonly<Partial<Record<UnitType, string>>> = {
  PER: 'person',
  ORG: 'body',
  NORP: 'body',
  GPE: 'body',
  LOC: 'body',
  FAC: 'body',
};

export function findRows(text: PairText, items: readonly Item[]): readonly Row[] {
  const rows: Row[] = [];
  let next = 0;
  for (let sentence = 0; sentence < text.sentences.count; sentence += 1) {
    const first = text.sentences.firsts[sentence] ?? 0;
    const last = text.sentences.lasts[sentence] ?? first;
    while ((items[next]?.first ?? last) < first) next += 1;
    let end = next;
    while ((items[end]?.first ?? last) < last) end += 1;
    const units = findUnits(items.slice(next, end), first, last, text.words);
    next = end;
    const places: number[] = [];
    for (const [index, { item }] of units.entries()) {
      if (item?.id !== undefined && ends.has(item.type)) places.push(index);
    }
    const codes = places.length === 0 ? [] : units.map((unit) => unitCode(unit, text.words));
    rows.push({ units, places, codes });
  }
  return rows;
}

function unitCode({ first, last, item }: Unit, words: Words): UnitCode {
  if (item === undefined) {
    const word = hashWord(words.lower[first] ?? '');
    const [fine, medium] = clustersOf(word);
    const lemma = hashWord(words.lemmas[first] ?? '');
    return {
      fine,
      medium,
      word,
      lemma,
      tag: hashWord(words.tags[first] ?? ''),
      title: 0,
      item: false,
    };
  }
  const type = hashWord(`<${item.type}>`);
  const title = item.type === 'TITLE' ? hashWord(words.lower[last - 1] ?? '') : 0;
  const [fine, medium] = title === 0 ? [0, 0] : clustersOf(title);
  return { fine, medium, word: type, lemma: type, tag: type, title, item: title === 0 };
}

/** Clusters of a word by its hash, fine and middling, 0 if unknown. */
export function clustersOf(word: number): readonly [number, number] {
  const vocabulary = loadVocabulary();
  const index = findHash(vocabulary.words, word);
  return index < 0 ? [0, 0] : [fineCluster(vocabulary, index), mediumCluster(vocabulary, index)];
}

/** What holds for all mentions of an entity. */
type EntityFacts = Omit<EndCode, 'form' | 'parts'>;

export function findFacts(
  text: PairText,
  items: readonly Item[],
): ReadonlyMap<string, EntityFacts> {
  const facts = new Map<string, EntityFacts>();
  const entities = new Map(text.entities.map((entity) => [entity.id, entity]));
  const counts = new Map<string, number>();
  for (const { id } of items) if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  const led = new Set<string>();
  const ranks = rankByMentions(items, counts);
  const numbers = new Map(text.entities.map(({ id }, index) => [id, index + 1]));
  for (const item of items) {
    if (item.id === undefined || facts.has(item.id)) continue;
    const entity = entities.get(item.id);
    const names = (entity?.name ?? '').toLowerCase().split(' ');
    const subtype = `${item.type} ${entity?.subtype ?? ''}`;
    const count = counts.get(item.id) ?? 1;
    const roles = entity?.roles.slice(0, MOST_ROLES) ?? [];
    facts.set(item.id, {
      type: hashWord(item.type),
      subtype: hashWord(subtype),
      broad: hashWord(broadTypes[item.type] ?? 'else'),
      lastWord: item.type === 'PER' ? 0 : hashWord(names.at(-1) ?? ''),
      firstWord: item.type === 'PER' ? 0 : hashWord(names[0] ?? ''),
      country: entity?.links?.iso3166 === undefined ? 0 : hashWord(entity.links.iso3166),
      frequency: count < 3 ? count : count < 6 ? 3 : 4,
      leads: !led.has(subtype),
      rank: ranks.get(item.id) ?? LOWEST_RANK,
      entity: numbers.get(item.id) ?? 0,
      titles: roles.map(({ title }) => hashWord(lastWordOf(title))),
      posts: roles.flatMap(({ of }) => numbers.get(of ?? '') ?? []),
      stems: stemsOf(item.type === 'PER' ? roles.map(({ title }) => title) : namesOf(entity)),
    });
    led.add(subtype);
  }
  return facts;
}

/** Roles of a person that are looked at. */
const MOST_ROLES = 3;
/** Letters of a word that tell `finance` and `financial` from others; shorter words are left out. */
const STEM = 5;
const LOWEST_RANK = 4;

function lastWordOf(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1).toLowerCase();
}

function namesOf(entity: Entity | undefined): readonly string[] {
  return entity === undefined ? [] : [entity.name, ...entity.aliases];
}

function stemsOf(names: readonly string[]): readonly number[] {
  const stems = new Set<number>();
  for (const name of names) {
    for (const word of name.toLowerCase().split(/[\s-]/)) {
      if (word.length >= STEM) stems.add(hashWord(word.slice(0, STEM)));
    }
  }
  return [...stems];
}

/** The three most mentioned of each type, the earlier first where two are mentioned equally often. */
function rankByMentions(
  items: readonly Item[],
  counts: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const types = new Map(items.map(({ id, type }) => [id, type]));
  const ranks = new Map<string, number>();
  const taken = new Map<string, number>();
  for (const [id] of [...counts].sort(([, one], [, other]) => other - one)) {
    const type = types.get(id) ?? '';
    const rank = (taken.get(type) ?? 0) + 1;
    taken.set(type, rank);
    ranks.set(id, Math.min(rank, LOWEST_RANK));
  }
  return ranks;
}

const unknown: EntityFacts = {
  type: 0,
  subtype: 0,
  broad: 0,
  lastWord: 0,
  firstWord: 0,
  country: 0,
  frequency: 1,
  leads: false,
  rank: LOWEST_RANK,
  entity: 0,
  titles: [],
  posts: [],
  stems: [],
};

/** What the model sees of each item, made once for each. */
export function createEndCoder(facts: ReadonlyMap<string, EntityFacts>): (item: Item) => EndCode {
  const made = new Map<Item, EndCode>();
  return (item) => {
    const known = made.get(item);
    if (known !== undefined) return known;
    const fact = facts.get(item.id ?? '') ?? unknown;
    const code = { ...fact, form: hashWord(item.form), parts: new Map() };
    made.set(item, code);
    return code;
  };
}
