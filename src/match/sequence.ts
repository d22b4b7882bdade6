// Matches sequence patterns against rows of units. Each row is searched from every unit on, and a
// pattern is tried only where its first unit can begin and its rarest word stands in the row.

import type { Upos } from '../document.ts';
import type { SequencePattern, UnitType } from './pattern.ts';
import type { Unit, Words } from './unit.ts';

/** How often an element marked `*` or `+` may repeat. */
const MOST = 5;

interface Element {
  readonly types?: ReadonlySet<UnitType>;
  readonly role?: string;
  /** Words of which one must stand in the mention. */
  readonly holding?: ReadonlySet<string>;
  readonly words?: ReadonlySet<string>;
  readonly lemmas?: ReadonlySet<string>;
  readonly tags?: ReadonlySet<Upos>;
  readonly least: number;
  readonly most: number;
}

interface Compiled<Owner> {
  readonly index: number;
  readonly pattern: SequencePattern;
  readonly owner: Owner;
  readonly elements: readonly Element[];
  /** Has words or lemmas of which one must stand in the row; undefined where the pattern has none. */
  readonly needed: Element | undefined;
}

export interface SequenceMatch<Owner> {
  readonly pattern: SequencePattern;
  /** What the pattern was filed under: its kind. */
  readonly owner: Owner;
  /** Units by role. */
  readonly roles: ReadonlyMap<string, Unit>;
  /** Tokens of the whole match. */
  readonly first: number;
  readonly last: number;
}

export interface SequenceMatcher<Owner> {
  find(units: readonly Unit[], words: Words): readonly SequenceMatch<Owner>[];
}

export function createSequenceMatcher<Owner>(
  patterns: readonly (readonly [SequencePattern, Owner])[],
): SequenceMatcher<Owner> {
  const all = patterns.map(([pattern, owner], index) => {
    const elements = parseSequence(pattern.sequence);
    return { index, pattern, owner, elements, needed: neededWords(elements) };
  });
  const starts = fileUnder(all, startsOf);
  const needs = fileUnder(all, ({ needed }) => (needed === undefined ? [] : [needed]));
  /** The row in which the words that a pattern needs were last met. */
  const metIn = new Float64Array(all.length);
  let row = 0;
  const meet = (list: readonly Compiled<Owner>[] | undefined): void => {
    for (const { index } of list ?? []) metIn[index] = row;
  };
  return {
    find: (units, words) => {
      row += 1;
      for (const { first, item } of units) {
        if (item !== undefined) continue;
        meet(needs.words.get(words.lower[first] ?? ''));
        meet(needs.lemmas.get(words.lemmas[first] ?? ''));
      }
      const found: SequenceMatch<Owner>[] = [];
      let at = 0;
      let roles = new Map<string, Unit>();
      const search = (list: readonly Compiled<Owner>[] | undefined): void => {
        for (const { index, needed, elements, pattern, owner } of list ?? []) {
          if (needed !== undefined && metIn[index] !== row) continue;
          const end = matchFrom(elements, 0, units, at, words, roles);
          if (end === undefined) continue;
          const first = units[at]?.first ?? 0;
          found.push({ pattern, owner, roles, first, last: units[end - 1]?.last ?? first + 1 });
          roles = new Map();
        }
      };
      for (; at < units.length; at += 1) {
        const { first, item } = units[at] as Unit;
        if (item === undefined) {
          search(starts.words.get(words.lower[first] ?? ''));
          search(starts.lemmas.get(words.lemmas[first] ?? ''));
          search(starts.tags.get(words.tags[first] ?? 'X'));
        } else {
          search(starts.types.get(item.type));
        }
      }
      return found;
    },
  };
}

/** Patterns by what one of their elements can be. */
interface Filed<Owner> {
  readonly words: ReadonlyMap<string, readonly Compiled<Owner>[]>;
  readonly lemmas: ReadonlyMap<string, readonly Compiled<Owner>[]>;
  readonly tags: ReadonlyMap<string, readonly Compiled<Owner>[]>;
  readonly types: ReadonlyMap<string, readonly Compiled<Owner>[]>;
}

function fileUnder<Owner>(
  all: readonly Compiled<Owner>[],
  elementsOf: (compiled: Compiled<Owner>) => readonly Element[],
): Filed<Owner> {
  const fileBy = (
    keysOf: (element: Element) => ReadonlySet<string> | undefined,
  ): ReadonlyMap<string, Compiled<Owner>[]> => {
    const filed = new Map<string, Compiled<Owner>[]>();
    for (const compiled of all) {
      for (const key of elementsOf(compiled).flatMap((element) => [...(keysOf(element) ?? [])])) {
        const list = filed.get(key);
        if (list === undefined) filed.set(key, [compiled]);
        else list.push(compiled);
      }
    }
    return filed;
  };
  return {
    words: fileBy(({ words }) => words),
    lemmas: fileBy(({ lemmas }) => lemmas),
    tags: fileBy(({ tags }) => tags),
    types: fileBy(({ types }) => types),
  };
}

/** The unit after the match of `elements` from `element` on, which fills `roles`; or undefined. */
function matchFrom(
  elements: readonly Element[],
  element: number,
  units: readonly Unit[],
  at: number,
  words: Words,
  roles: Map<string, Unit>,
): number | undefined {
  const current = elements[element];
  if (current === undefined) return at;
  let count = 0;
  while (count < current.least) {
    if (!accepts(current, units[at + count], words)) return undefined;
    count += 1;
  }
  for (; count <= current.most; count += 1) {
    const filled = count > 0 ? units[at + count - 1] : undefined;
    if (current.role !== undefined && filled !== undefined) roles.set(current.role, filled);
    const end = matchFrom(elements, element + 1, units, at + count, words, roles);
    if (end !== undefined) return end;
    if (!accepts(current, units[at + count], words)) break;
  }
  if (current.role !== undefined) roles.delete(current.role);
  return undefined;
}

function accepts(element: Element, unit: Unit | undefined, words: Words): boolean {
  if (unit === undefined) return false;
  if (unit.item !== undefined) {
    return (element.types?.has(unit.item.type) ?? false) && holds(element, unit, words);
  }
  return (
    (element.words?.has(words.lower[unit.first] ?? '') ?? false) ||
    (element.lemmas?.has(words.lemmas[unit.first] ?? '') ?? false) ||
    (element.tags?.has(words.tags[unit.first] ?? 'X') ?? false)
  );
}

function holds({ holding }: Element, { first, last }: Unit, words: Words): boolean {
  if (holding === undefined) return true;
  for (let token = first; token < last; token += 1) {
    if (holding.has(words.lower[token] ?? '')) return true;
  }
  return false;
}

function parseSequence(sequence: string): readonly Element[] {
  return sequence.split(' ').map(parseElement);
}

function parseElement(source: string): Element {
  const mark = source.length > 1 ? source.at(-1) : '';
  const body = mark === '?' || mark === '*' || mark === '+' ? source.slice(0, -1) : source;
  const repeat = {
    least: body === source || mark === '+' ? 1 : 0,
    most: body === source || mark === '?' ? 1 : MOST,
  };
  if (body.startsWith('<')) {
    const [slot = '', role] = body.slice(1, -1).split(':');
    const [types = '', holding] = slot.split('=');
    return {
      types: new Set(types.split('|') as UnitType[]),
      ...(role === undefined ? {} : { role }),
      ...(holding === undefined ? {} : { holding: new Set(holding.split('|')) }),
      ...repeat,
    };
  }
  if (body.startsWith('~')) return { lemmas: new Set(body.slice(1).split('|')), ...repeat };
  if (/^#[A-Z]/.test(body)) {
    return { tags: new Set(body.slice(1).split('|') as Upos[]), ...repeat };
  }
  return { words: new Set(body.split('|')), ...repeat };
}

/** The elements of which one matches the first unit. */
function startsOf({ elements }: { readonly elements: readonly Element[] }): readonly Element[] {
  const end = elements.findIndex(({ least }) => least > 0);
  return end < 0 ? elements : elements.slice(0, end + 1);
}

/** The element that has words, must match, and is the rarest: not a function word. */
function neededWords(elements: readonly Element[]): Element | undefined {
  const sure = elements.filter(({ least }) => least > 0);
  return (
    sure.find(({ lemmas }) => lemmas !== undefined) ??
    sure.findLast(({ words }) => words !== undefined)
  );
}
