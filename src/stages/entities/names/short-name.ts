// A name cut short stands for the fuller name of the same type: `Zeroth` for `Zeroth Rockets`,
// `State Department` for `Department of State`, `Karnali` for `Karnali Province`, `A380` for
// `Airbus A380`. What may be left out differs by type, and two fuller names that fit leave it alone.

import { lexicon } from '../../../lexicons/en/load.ts';
import type { Cluster } from '../clusters.ts';
import { countryCode } from '../gazetteer.ts';
import type { NameMention } from '../name-mention.ts';
import type { NameContext, NamePass } from './define.ts';

/** So many names that begin or end alike are looked at, no more. */
const MOST_RIVALS = 40;

const RULE = 'entities/short-name';

type Part = 'start' | 'end' | 'middle';

export const inverted: NamePass = {
  rule: 'entities/inverted',
  run: ({ names, clusters }) => {
    const byOrder = new Map<string, Cluster>();
    for (const name of names) {
      if (name.entityType !== 'organization') continue;
      const [head, of, ...rest] = name.words;
      if (of !== 'of' || rest.length === 0) continue;
      byOrder.set([...rest.filter((word) => word !== 'the'), head].join(' '), clusters.of(name));
    }
    for (const name of names) {
      const other = byOrder.get(name.key);
      if (other === undefined || name.entityType !== 'organization') continue;
      const kept = clusters.of(other.names[0] ?? name);
      clusters.merge(kept, clusters.of(name), 'entities/inverted');
    }
  },
};

export const shortName: NamePass = {
  rule: RULE,
  run: (context) => {
    const { names, clusters } = context;
    const index = indexNames(context);
    const done = new Set<Cluster>();
    for (const name of names) {
      const own = clusters.of(name);
      if (own.type === 'person' || own.type === 'group' || done.has(own)) continue;
      done.add(own);
      const fuller = fullerOf(name, own, index, context);
      if (fuller !== undefined) clusters.merge(fuller, own, RULE);
    }
  },
};

/** Names of two and more words by type and each of their first, last and inner words. */
function indexNames({ names }: NameContext): ReadonlyMap<string, readonly NameMention[]> {
  const index = new Map<string, NameMention[]>();
  const done = new Set<string>();
  for (const name of names) {
    const { entityType, words } = name;
    if (entityType === 'person' || entityType === 'group' || words.length < 2) continue;
    if (done.has(`${entityType} ${name.key}`)) continue;
    done.add(`${entityType} ${name.key}`);
    for (const word of new Set(words)) {
      const list = index.get(`${entityType} ${word}`);
      if (list === undefined) index.set(`${entityType} ${word}`, [name]);
      else if (list.length < MOST_RIVALS) list.push(name);
    }
  }
  return index;
}

function fullerOf(
  name: NameMention,
  own: Cluster,
  index: ReadonlyMap<string, readonly NameMention[]>,
  { clusters }: NameContext,
): Cluster | undefined {
  const fitting = new Set<Cluster>();
  const sure = new Set<Cluster>();
  for (const rival of index.get(`${own.type} ${name.words[0] ?? ''}`) ?? []) {
    const cluster = clusters.of(rival);
    const part = partOf(name.words, rival.words);
    if (cluster === own || cluster.type !== own.type || part === undefined) continue;
    if (!mayShorten(name, rival, part)) continue;
    fitting.add(cluster);
    if (part === 'start' && isGenericTail(rival.words.slice(name.words.length))) sure.add(cluster);
  }
  const [only] = sure.size === 1 ? sure : fitting;
  return sure.size === 1 || fitting.size === 1 ? only : undefined;
}

function partOf(short: readonly string[], long: readonly string[]): Part | undefined {
  const slack = long.length - short.length;
  if (slack <= 0) return undefined;
  for (let offset = 0; offset <= slack; offset += 1) {
    if (!short.every((word, index) => word === long[offset + index])) continue;
    return offset === 0 ? 'start' : offset === slack ? 'end' : 'middle';
  }
  return undefined;
}

function isGenericTail(tail: readonly string[]): boolean {
  const words = lexicon('droppable-endings');
  return tail.every((word) => words.has(word));
}

function mayShorten(short: NameMention, long: NameMention, part: Part): boolean {
  const rest = long.words.filter((word) => !short.words.includes(word));
  switch (long.entityType) {
    case 'organization':
      return mayShortenOrganization(short, long, rest);
    case 'place':
      return short.type === long.type && mayShortenPlace(long, part, rest);
    case 'product':
      return part !== 'start' || rest.every((word) => lexicon('index-endings').has(word));
    default:
      return true;
  }
}

function mayShortenOrganization(
  short: NameMention,
  long: NameMention,
  rest: readonly string[],
): boolean {
  if (rest.some((word) => lexicon('organization-parts').has(word))) return false;
  if (rest.length === 1 && rest[0] === 'royal') return false;
  return short.words.length < long.words.length && !isCountry(short);
}

/** A team that bears its country's name is not the federation of that country. */
function isCountry(name: NameMention): boolean {
  return countryCode(name.key) !== undefined;
}

function mayShortenPlace(long: NameMention, part: Part, rest: readonly string[]): boolean {
  if (long.type === 'FAC') return part !== 'middle' && rest.length === 1;
  const heads = lexicon('place-heads');
  // `Panama City` is not Panama.
  if (part === 'start') return rest.every((word) => heads.has(word) && word !== 'city');
  if (part !== 'end') return false;
  return rest.every((word) => heads.has(word) || word === 'of' || word === 'the');
}
