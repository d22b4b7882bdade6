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
  readonly pattern: SequencePattern;
  readonly owner: Owner;
  readonly elements: readonly Element[];
  /** Words of which one must stand in the row; undefined where the pattern has none. */
  readonly needed: ReadonlySet<string> | undefined;
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
  const byStart = new Map<string, Compiled<Owner>[]>();
  for (const [pattern, owner] of patterns) {
    const elements = parseSequence(pattern.sequence);
    const compiled = { pattern, owner, elements, needed: neededWords(elements) };
    for (const key of startKeys(elements)) {
      const list = byStart.get(key);
      if (list === undefined) byStart.set(key, [compiled]);
      else list.push(compiled);
    }
  }
  return {
    find: (units, words) => {
      const present = new Set<string>();
      for (const unit of units) {
        if (unit.item !== undefined) continue;
        present.add(words.lower[unit.first] ?? '');
        present.add(`~${words.lemmas[unit.first] ?? ''}`);
      }
      const found: SequenceMatch<Owner>[] = [];
      for (const [at, unit] of units.entries()) {
        for (const compiled of candidatesAt(byStart, unit, words)) {
          if (compiled.needed !== undefined && !overlaps(compiled.needed, present)) continue;
          const roles = new Map<string, Unit>();
          const end = matchFrom(compiled.elements, 0, units, at, words, roles);
          if (end === undefined) continue;
          found.push({
            pattern: compiled.pattern,
            owner: compiled.owner,
            roles,
            first: unit.first,
            last: units[end - 1]?.last ?? unit.last,
          });
        }
      }
      return found;
    },
  };
}

function* candidatesAt<Owner>(
  byStart: ReadonlyMap<string, readonly Compiled<Owner>[]>,
  unit: Unit,
  words: Words,
): Generator<Compiled<Owner>> {
  if (unit.item !== undefined) {
    yield* byStart.get(`<${unit.item.type}`) ?? [];
    return;
  }
  yield* byStart.get(words.lower[unit.first] ?? '') ?? [];
  yield* byStart.get(`~${words.lemmas[unit.first] ?? ''}`) ?? [];
  yield* byStart.get(`#${words.tags[unit.first] ?? ''}`) ?? [];
}

/** The unit after the match of `elements` from `element` on, or undefined; fills `roles`. */
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

/** Keys under which a pattern is filed: what its first unit can be. */
function startKeys(elements: readonly Element[]): readonly string[] {
  const keys: string[] = [];
  for (const element of elements) {
    for (const type of element.types ?? []) keys.push(`<${type}`);
    for (const word of element.words ?? []) keys.push(word);
    for (const lemma of element.lemmas ?? []) keys.push(`~${lemma}`);
    for (const tag of element.tags ?? []) keys.push(`#${tag}`);
    if (element.least > 0) break;
  }
  return keys;
}

/** The words of the element that has words, must match, and is the rarest: not a function word. */
function neededWords(elements: readonly Element[]): ReadonlySet<string> | undefined {
  let best: ReadonlySet<string> | undefined;
  for (const element of elements) {
    if (element.least === 0) continue;
    if (element.lemmas !== undefined) {
      return new Set([...element.lemmas].map((lemma) => `~${lemma}`));
    }
    if (element.words !== undefined) best = element.words;
  }
  return best;
}

function overlaps(wanted: ReadonlySet<string>, present: ReadonlySet<string>): boolean {
  if (wanted.size > present.size) {
    for (const word of present) if (wanted.has(word)) return true;
    return false;
  }
  for (const word of wanted) if (present.has(word)) return true;
  return false;
}
