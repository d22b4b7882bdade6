// Who an argument of a predicate is in politics: the entity, its country and its sector, from the
// name, the role, the nationality and the nouns of the phrase.

import type { Argument, Entity, EventActor, Sentences, Tokens } from '../../document.ts';
import { lexiconTable } from '../../lexicons/en/load.ts';
import type { Lookup } from '../../lookup.ts';
import type { Words } from '../../match/unit.ts';
import { type ItemIndex, participantOf } from '../relations/participants.ts';
import type { ActorList } from './actor-list.ts';

export interface ActorScene {
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  readonly words: Words;
  readonly lookup: Lookup;
  readonly index: ItemIndex;
  readonly list?: ActorList;
}

/** Undefined for what is nobody: a day, a thing, a clause. */
export function describeActor(
  argument: Argument,
  nested: readonly Argument[],
  scene: ActorScene,
): EventActor | undefined {
  const { words, lookup, index } = scene;
  if (argument.role === 'clause') return undefined;
  const counted = isQuantity(argument, words) ? behind(argument.head, nested) : undefined;
  if (counted !== undefined) return describeActor(counted, [], scene);
  const { first, last } = argument;
  const item = participantOf(argument, index, words, scene.sentences, ({ id }) => id !== undefined);
  const entity = item?.id === undefined ? undefined : lookup.entity(item.id);
  const acting = entity !== undefined && canAct(entity) ? entity : undefined;
  const listed = scene.list?.codeIn(first, last, words);
  const sector = sectorOf(argument, listed === undefined ? acting : undefined, words);
  const own = listed ?? countryIn(first, last, acting, scene);
  const person = acting !== undefined || sector !== undefined;
  const country = own ?? (person ? countryBehind(last, scene) : undefined);
  if (!person && country === undefined) return undefined;
  return {
    start: scene.tokens.starts[first] ?? 0,
    end: scene.tokens.ends[last - 1] ?? 0,
    ...(acting === undefined ? {} : { entity: acting.id }),
    ...(country === undefined ? {} : { country }),
    ...(sector === undefined ? {} : { sector }),
  };
}

function canAct({ type }: Entity): boolean {
  return type === 'person' || type === 'organization' || type === 'group' || type === 'place';
}

function countryIn(
  first: number,
  last: number,
  entity: Entity | undefined,
  { words, lookup, index, list }: ActorScene,
): string | undefined {
  const listed = list?.codeIn(first, last, words);
  if (listed !== undefined) return listed;
  const named = entity === undefined ? undefined : countryOf(entity, lookup);
  if (named !== undefined) return named;
  for (const { id } of index.within(first, last)) {
    const inside = id === undefined ? undefined : lookup.entity(id);
    const country = inside === undefined ? undefined : countryOf(inside, lookup);
    if (country !== undefined) return country;
  }
  return undefined;
}

/** The country of `officials of Kenya`, `the militias in the north of Chad`. */
function countryBehind(last: number, scene: ActorScene): string | undefined {
  const { lower } = scene.words;
  if (!origins.has(lower[last] ?? '')) return undefined;
  const sentence = scene.sentences.ofToken[last] ?? 0;
  const end = Math.min(last + REACH, scene.sentences.lasts[sentence] ?? last);
  for (let token = last + 1; token < end; token += 1) {
    const country = countryIn(token, token + 1, undefined, scene);
    if (country !== undefined) return country;
    if (lower[token] === ',' || scene.words.tags[token] === 'VERB') return undefined;
  }
  return undefined;
}

const origins = new Set(['of', 'from', 'in']);

/** The argument that `of`, `from` or `in` joins to a noun. */
function behind(head: number, nested: readonly Argument[]): Argument | undefined {
  return nested.find(
    (other) => other.first > head && other.first <= head + REACH && isOrigin(other.preposition),
  );
}

/** A noun that only counts: `thousands of students`, `a group of rebels`. */
function isQuantity({ head }: Argument, { lemmas, tags }: Words): boolean {
  return tags[head] === 'NUM' || quantities.has(lemmas[head] ?? '');
}

const quantities = new Set(
  'ten dozen score hundred thousand million group number member crowd majority some third half quarter part convoy band team wave'.split(
    ' ',
  ),
);

/** Tokens between a noun and the country behind it, at most. */
const REACH = 6;

function isOrigin(preposition: string | undefined): boolean {
  return preposition === '>of' || preposition === '>from' || preposition === '>in';
}

function countryOf(entity: Entity, lookup: Lookup): string | undefined {
  const own = entity.links?.iso3166;
  const codes = lexiconTable('country-codes');
  if (own !== undefined) return codes.get(own)?.[0] ?? own;
  for (const { of } of entity.roles) {
    const body = of === undefined ? undefined : lookup.entity(of);
    const code = body?.links?.iso3166;
    if (code !== undefined) return codes.get(code)?.[0] ?? code;
  }
  return undefined;
}

/** By the nouns of the phrase, its head first; else by what the entity is. */
function sectorOf(
  { first, last, head }: Argument,
  entity: Entity | undefined,
  { lemmas, tags }: Words,
): string | undefined {
  const ofHead = sectorOfNoun(lemmas[head] ?? '');
  if (ofHead !== undefined && ofHead !== 'CVL') return ofHead;
  for (let token = last - 1; token >= first; token -= 1) {
    if (tags[token] !== 'NOUN' && tags[token] !== 'PROPN') continue;
    const sector = sectorOfNoun(lemmas[token] ?? '');
    if (sector !== undefined && (ofHead === undefined || sector !== 'CVL')) return sector;
  }
  if (ofHead !== undefined) return ofHead;
  if (entity === undefined) return undefined;
  if (entity.type === 'person')
    return entity.roles.some(({ of }) => of !== undefined) ? 'GOV' : undefined;
  return entity.subtype === undefined ? undefined : bySubtype.get(entity.subtype);
}

/** Some plurals have no lemma of their own. */
function sectorOfNoun(lemma: string): string | undefined {
  const sectors = lexiconTable('actor-sectors');
  return (sectors.get(lemma) ?? sectors.get(lemma.replace(/s$/, '')))?.[0];
}

const bySubtype: ReadonlyMap<string, string> = new Map([
  ['government', 'GOV'],
  ['company', 'BUS'],
  ['party', 'PTY'],
  ['media', 'MED'],
  ['armed_group', 'REB'],
  ['intergovernmental', 'IGO'],
  ['court', 'JUD'],
]);
