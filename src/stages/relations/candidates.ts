// Finds candidate relations: what the patterns of the kinds match, with arguments resolved to
// entities, figures and agreements, sentence by sentence.

import type {
  Argument,
  EntitySubtype,
  Factuality,
  Frames,
  Role,
  Sentences,
  Span,
  TokenSpan,
  Tokens,
} from '../../document.ts';
import type { ParticipantType, RelationKind } from '../../kinds/relations/define.ts';
import { createFrameMatcher, type FrameMatch, type FrameMatcher } from '../../match/frame.ts';
import { type FamilyKind, isSequence, type UnitType } from '../../match/pattern.ts';
import { plainClauses } from '../../match/plain-clause.ts';
import {
  createSequenceMatcher,
  type SequenceMatch,
  type SequenceMatcher,
} from '../../match/sequence.ts';
import { findUnits, type Item, type Unit, type Words } from '../../match/unit.ts';
import { entityTypes } from '../entities/name-mention.ts';
import { asCountry } from './items.ts';
import { createItemIndex, type ItemIndex, participantOf } from './participants.ts';

/** A relation as one pattern found it at one place. */
export interface Candidate {
  readonly kind: RelationKind;
  readonly rule: string;
  readonly confidence: number;
  readonly subject?: Item;
  readonly object: Item;
  readonly title?: Item;
  /** The role that it was read from. */
  readonly role?: Role;
  readonly trigger?: Span;
  readonly factuality: Factuality;
  readonly negated: boolean;
  readonly former: boolean;
  readonly family?: FamilyKind;
  readonly sentence: number;
  /** Tokens of the clause or of the matched words. */
  readonly first: number;
  readonly last: number;
}

export interface Matchers {
  readonly frames: FrameMatcher<RelationKind>;
  /** The patterns of kinds that need no subject: all that one item alone can match. */
  readonly subjectless: FrameMatcher<RelationKind>;
  readonly sequences: SequenceMatcher<RelationKind>;
}

export function createMatchers(kinds: readonly RelationKind[]): Matchers {
  const all = kinds.flatMap((kind) => kind.patterns.map((pattern) => [pattern, kind] as const));
  const framed = all.flatMap(([pattern, kind]) =>
    isSequence(pattern) ? [] : [[pattern, kind] as const],
  );
  const sequences = all.flatMap(([pattern, kind]) =>
    isSequence(pattern) ? [[pattern, kind] as const] : [],
  );
  const plain = framed.flatMap(([pattern, kind]) =>
    plainClauses(pattern, slotOf(kind.subject, 'subject'), slotOf(kind.object, 'object')).map(
      (sequence) => [sequence, kind] as const,
    ),
  );
  return {
    frames: createFrameMatcher(framed),
    subjectless: createFrameMatcher(framed.filter(([, kind]) => kind.subjectless === true)),
    sequences: createSequenceMatcher([...sequences, ...plain]),
  };
}

/** The slot of a sequence pattern for these types: `<PER|ORG:subject>`. */
function slotOf(types: readonly ParticipantType[], role: string): string {
  const units = Object.entries(participantTypes).flatMap(([unit, type]) =>
    types.includes(type) ? [unit] : [],
  );
  return `<${units.join('|')}:${role}>`;
}

export interface Text {
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  readonly words: Words;
  readonly frames: Frames;
}

const participantTypes: Readonly<Record<Exclude<UnitType, 'TITLE'>, ParticipantType>> = {
  ...entityTypes,
  FIGURE: 'figure',
  AGREEMENT: 'agreement',
};

export function participantTypeOf(type: UnitType): ParticipantType | undefined {
  return type === 'TITLE' ? undefined : participantTypes[type];
}

function fitsInto(
  types: readonly ParticipantType[],
  subtypes?: readonly EntitySubtype[],
): (item: Item) => boolean {
  return (item) =>
    item.type !== 'TITLE' &&
    (subtypes === undefined || item.subtype === undefined || subtypes.includes(item.subtype)) &&
    (types.includes(participantTypes[item.type]) ||
      (item.country !== undefined && types.includes('place')));
}

export function findCandidates(
  text: Text,
  items: readonly Item[],
  matchers: Matchers,
): readonly Candidate[] {
  const index = createItemIndex(items, text.tokens.count);
  const found: Candidate[] = [];
  let next = 0;
  for (let sentence = 0; sentence < text.sentences.count; sentence += 1) {
    const first = text.sentences.firsts[sentence] ?? 0;
    const last = text.sentences.lasts[sentence] ?? first;
    while ((items[next]?.first ?? last) < first) next += 1;
    let end = next;
    while ((items[end]?.first ?? last) < last) end += 1;
    const own = items.slice(next, end);
    next = end;
    if (own.length < 1) continue;
    const units = findUnits(own, first, last, text.words);
    for (const match of matchers.sequences.find(units, text.words)) {
      found.push(...fromSequence(match, units, sentence, text));
    }
    const participants = own.filter(({ type }) => type !== 'TITLE').length;
    if (participants === 0) continue;
    const matcher = participants > 1 ? matchers.frames : matchers.subjectless;
    if (!mayMatch(matcher, own, { first, last }, text.words)) continue;
    for (const match of matcher.find(text.frames.of(sentence), text.words)) {
      found.push(...fromFrame(match, index, sentence, text));
    }
  }
  return found;
}

/** Whether a word can begin a match of a kind that the items can be subject and object of. */
function mayMatch(
  matcher: FrameMatcher<RelationKind>,
  items: readonly Item[],
  sentence: TokenSpan,
  words: Words,
): boolean {
  const types = new Set<ParticipantType>();
  for (const { type, country } of items) {
    if (type !== 'TITLE') types.add(participantTypes[type]);
    if (country !== undefined) types.add('place');
  }
  const known = (type: ParticipantType): boolean => types.has(type);
  return matcher.canMatch(sentence, words, ({ subject, object, subjectless }) => {
    return object.some(known) && (subjectless === true || subject.some(known));
  });
}

function fromSequence(
  match: SequenceMatch<RelationKind>,
  units: readonly Unit[],
  sentence: number,
  text: Text,
): readonly Candidate[] {
  const { pattern, owner: kind, roles } = match;
  const subject = roles.get('subject')?.item;
  const object = roles.get('object')?.item;
  const title = roles.get('title')?.item;
  const subtypes = pattern.objectSubtypes ?? kind.objectSubtypes;
  if (object === undefined || !fitsInto(kind.object, subtypes)(object)) return [];
  if (subject === undefined ? kind.subjectless !== true : !fitsInto(kind.subject)(subject)) {
    return [];
  }
  const base: Omit<Candidate, 'subject' | 'object'> = {
    kind,
    rule: pattern.id,
    confidence: pattern.confidence ?? 0.7,
    factuality: 'actual',
    negated: false,
    former: isFormer(match.first, match.last, text.words),
    sentence,
    first: match.first,
    last: match.last,
    ...(title === undefined ? {} : { title }),
    ...(pattern.family === undefined ? {} : { family: pattern.family }),
  };
  const spread = pattern.spread ?? [];
  const subjects =
    subject !== undefined && spread.includes('subject')
      ? joined(subject, units, text.words)
      : [subject];
  const objects = spread.includes('object') ? joined(object, units, text.words) : [object];
  return pairs(base, subjects, objects);
}

function fromFrame(
  match: FrameMatch<RelationKind>,
  index: ItemIndex,
  sentence: number,
  text: Text,
): readonly Candidate[] {
  const { pattern, owner: kind, frame } = match;
  const resolve = (args: readonly Argument[], fits: (item: Item) => boolean): Item[] =>
    args.flatMap((argument) => {
      const item = participantOf(argument, index, text.words, text.sentences, fits);
      return item === undefined ? [] : [item];
    });
  const subjects = resolve(match.subjects, fitsInto(kind.subject));
  const objects = resolve(match.objects, fitsInto(kind.object, kind.objectSubtypes));
  if (objects.length === 0) return [];
  if (subjects.length === 0 && kind.subjectless !== true) return [];
  const base: Omit<Candidate, 'subject' | 'object'> = {
    kind,
    rule: pattern.id,
    confidence: pattern.confidence ?? 0.6,
    factuality: frame.factuality === 'actual' ? (pattern.factuality ?? 'actual') : frame.factuality,
    negated: frame.negated !== (pattern.negated ?? false),
    former: false,
    sentence,
    first: Math.min(frame.predicate, ...frame.arguments.map(({ first }) => first)),
    last: Math.max(frame.predicate + 1, ...frame.arguments.map(({ last }) => last)),
    trigger: {
      start: text.tokens.starts[frame.predicate] ?? 0,
      end: text.tokens.ends[frame.predicate] ?? 0,
    },
  };
  return pairs(base, subjects.length === 0 ? [undefined] : subjects, objects);
}

function pairs(
  base: Omit<Candidate, 'subject' | 'object'>,
  subjects: readonly (Item | undefined)[],
  objects: readonly Item[],
): readonly Candidate[] {
  const { kind } = base;
  const asFits = (item: Item, types: readonly ParticipantType[]): Item =>
    types.includes('place') ? (asCountry(item) ?? item) : item;
  return subjects.flatMap((subject) =>
    objects.flatMap((given) => {
      const object = asFits(given, kind.object);
      if (subject === undefined) return [{ ...base, object }];
      const actor = asFits(subject, kind.subject);
      return actor.id === object.id ? [] : [{ ...base, object, subject: actor }];
    }),
  );
}

const links = new Set(['and', '&', 'or', 'nor']);
const fillers = new Set([',', ';', 'the', 'both']);

/** How many of a list are taken in. */
const MOST_JOINED = 15;

/** The item and those of its type that are joined to it by commas and `and`. */
function joined(item: Item, units: readonly Unit[], words: Words): readonly Item[] {
  const at = units.findIndex((unit) => unit.item === item);
  const wordOf = (unit: Unit | undefined): string =>
    unit === undefined || unit.item !== undefined ? '' : (words.lower[unit.first] ?? '');
  const all = [item];
  for (const step of [-1, 1]) {
    const side: Item[] = [];
    let linked = false;
    let position = at;
    while (side.length < MOST_JOINED) {
      let other = position + step;
      let joint = false;
      for (; links.has(wordOf(units[other])) || fillers.has(wordOf(units[other])); other += step) {
        joint ||= wordOf(units[other]) !== 'the';
        linked ||= links.has(wordOf(units[other]));
      }
      const found = units[other]?.item;
      if (!joint || found?.type !== item.type) break;
      side.push(found);
      position = other;
    }
    // Commas alone may part a place or a clause from the list.
    if (linked) all.push(...side);
  }
  return all;
}

/** Whether the words of a match say that the tie has ended. */
function isFormer(first: number, last: number, words: Words): boolean {
  for (let token = Math.max(0, first - 1); token < last; token += 1) {
    if (former.has(words.lower[token] ?? '')) return true;
  }
  return false;
}

const former = new Set(['former', 'ex', 'ex-', 'late', 'retired', 'onetime', 'erstwhile']);
