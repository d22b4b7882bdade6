// Who an argument of a predicate is in politics: the entity, its country and its sector, from the
// name, the role, the nationality and the nouns of the phrase.

import type { Argument, Entity, EventActor, Sentences, Tokens } from '../../document.ts';
import { lexiconTable } from '../../lexicons/en/load.ts';
import type { Lookup } from '../../lookup.ts';
import type { Words } from '../../match/unit.ts';
import { type ItemIndex, participantOf } from '../relations/participants.ts';
import type { ActorsOfDay, ListedActor } from './actor-list.ts';

export interface ActorScene {
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  readonly words: Words;
  readonly lookup: Lookup;
  readonly index: ItemIndex;
  readonly list?: ActorsOfDay;
}

/**
 * Those whom an argument means: several where their countries stand behind (`lawmakers in Kenya and
 * Chad`), nobody for a day, a thing, a clause.
 */
export function describeActors(
  argument: Argument,
  nested: readonly Argument[],
  scene: ActorScene,
): readonly EventActor[] {
  const { words, lookup, index } = scene;
  if (argument.role === 'clause') return [];
  const counted = isQuantity(argument, words) ? behind(argument.head, nested) : undefined;
  if (counted !== undefined) return describeActors(counted, [], scene);
  const { first, last } = argument;
  const item = participantOf(argument, index, words, scene.sentences, ({ id }) => id !== undefined);
  const entity = item?.id === undefined ? undefined : lookup.entity(item.id);
  const acting = entity !== undefined && canAct(entity) ? entity : undefined;
  const listed = scene.list?.find(first, last, words);
  const sector = sectorOf(argument, listed === undefined ? acting : undefined, listed, scene);
  const own = countriesIn(first, last, acting, scene);
  const person = acting !== undefined || sector !== undefined;
  const start = scene.tokens.starts[first] ?? 0;
  const end = scene.tokens.ends[last - 1] ?? 0;
  const actor = {
    start,
    end,
    ...(acting === undefined ? {} : { entity: acting.id }),
    ...(sector === undefined ? {} : { sector }),
  };
  if (own.length > 0) return own.map((country) => ({ ...actor, country }));
  if (!person) return [];
  const [nearest, ...others] = countriesBehind(last, scene);
  if (nearest === undefined) return [actor];
  return [
    { ...actor, country: nearest.country },
    ...others.map(({ country, token }) => ({
      ...actor,
      country,
      start: scene.tokens.starts[token] ?? start,
      end: scene.tokens.ends[token] ?? end,
    })),
  ];
}

function canAct({ type }: Entity): boolean {
  return type === 'person' || type === 'organization' || type === 'group' || type === 'place';
}

/** The codes of the name that the phrase holds, several where a list gives several. */
function countriesIn(
  first: number,
  last: number,
  entity: Entity | undefined,
  { words, lookup, index, list }: ActorScene,
): readonly string[] {
  const listed = list?.find(first, last, words);
  if (listed !== undefined) return listed.codes;
  const named = entity === undefined ? [] : countriesOf(entity, lookup, list);
  if (named.length > 0) return named;
  for (const { id } of index.within(first, last)) {
    const inside = id === undefined ? undefined : lookup.entity(id);
    const countries = inside === undefined ? [] : countriesOf(inside, lookup, list);
    if (countries.length > 0) return countries;
  }
  return [];
}

interface NamedCountry {
  readonly country: string;
  /** The last token of its name. */
  readonly token: number;
}

/** The countries of `officials of Kenya and Chad`, `the militias in the north of Chad`. */
function countriesBehind(last: number, scene: ActorScene): readonly NamedCountry[] {
  const { lower, tags } = scene.words;
  if (!isOriginWord(lower[last] ?? '')) return [];
  const sentence = scene.sentences.ofToken[last] ?? 0;
  const end = scene.sentences.lasts[sentence] ?? last;
  const found: NamedCountry[] = [];
  let reach = Math.min(last + REACH, end);
  for (let token = last + 1; token < reach; token += 1) {
    const countries = countriesIn(token, token + 1, undefined, scene);
    if (countries.length > 0) {
      for (const country of countries) {
        if (!found.some((one) => one.country === country)) found.push({ country, token });
      }
      // One more only if it is joined at once: `and Chad`, `, the Congo`.
      reach = Math.min(token + 4, end);
    } else if (found.length > 0) {
      if (!joins.has(lower[token] ?? '')) break;
    } else if (lower[token] === ',' || tags[token] === 'VERB') break;
  }
  return found;
}

const joins = new Set(['and', ',', 'the']);

/** Prepositions that join a country to those of it. */
export function isOriginWord(word: string): boolean {
  return word === 'of' || word === 'from' || word === 'in';
}

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
  return preposition?.startsWith('>') === true && isOriginWord(preposition.slice(1));
}

/** Of a person, that of the body or country in which an office is held. */
function countriesOf(
  entity: Entity,
  lookup: Lookup,
  list: ActorsOfDay | undefined,
): readonly string[] {
  const own = entity.links?.iso3166;
  const codes = lexiconTable('country-codes');
  if (own !== undefined) return [codes.get(own)?.[0] ?? own];
  for (const { of } of entity.roles) {
    const body = of === undefined ? undefined : lookup.entity(of);
    const listed = body === undefined ? [] : (list?.codesOf(body.name) ?? []);
    if (listed.length > 0) return listed;
    const code = body?.links?.iso3166;
    if (code !== undefined) return [codes.get(code)?.[0] ?? code];
  }
  return [];
}

/** Sectors of office: CAMEO counts those who held one among the elites. */
const offices: ReadonlySet<string> = new Set(['GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY']);

const formerly: ReadonlySet<string> = new Set(['former', 'ex', 'onetime', 'erstwhile']);

function sectorOf(
  argument: Argument,
  entity: Entity | undefined,
  listed: ListedActor | undefined,
  scene: ActorScene,
): string | undefined {
  const sector = presentSectorOf(argument, entity, listed, scene);
  if (sector === undefined || !offices.has(sector)) return sector;
  const { lower } = scene.words;
  for (let token = argument.first; token < argument.head; token += 1) {
    if (formerly.has(lower[token] ?? '')) return 'ELI';
  }
  return sector;
}

/** By the nouns of the phrase outside a name with a code, its head first; else by what the entity is. */
function presentSectorOf(
  { first, last, head }: Argument,
  entity: Entity | undefined,
  listed: ListedActor | undefined,
  { words: { lemmas, tags }, index }: ActorScene,
): string | undefined {
  const isListed = (token: number): boolean =>
    listed !== undefined && token >= listed.first && token < listed.last;
  const ofName = entity?.subtype === undefined ? undefined : bySubtype.get(entity.subtype);
  // The noun in a name says less than what the name is: `the European Union`, `the United States`.
  if (index.at(head)?.id === entity?.id && entity !== undefined) {
    if (entity.type === 'place') return undefined;
    if (ofName !== undefined) return ofName;
  }
  const ofHead = isListed(head) ? undefined : sectorOfNoun(lemmas[head] ?? '');
  if (ofHead !== undefined && ofHead !== 'CVL') return ofHead;
  for (let token = last - 1; token >= first; token -= 1) {
    if ((tags[token] !== 'NOUN' && tags[token] !== 'PROPN') || isListed(token)) continue;
    const sector = sectorOfNoun(lemmas[token] ?? '');
    if (sector !== undefined && (ofHead === undefined || sector !== 'CVL')) return sector;
  }
  if (ofHead !== undefined) return ofHead;
  if (entity === undefined) return undefined;
  if (entity.type === 'person') return sectorOfRoles(entity);
  return ofName;
}

/** Of an office in a body or country, held or no longer held. */
function sectorOfRoles({ roles }: Entity): string | undefined {
  const held = roles.filter(({ of }) => of !== undefined);
  if (held.length === 0) return undefined;
  return held.every(({ status }) => status === 'former') ? 'ELI' : 'GOV';
}

/** Some plurals have no lemma of their own. */
function sectorOfNoun(lemma: string): string | undefined {
  const sectors = lexiconTable('actor-sectors');
  const found = sectors.get(lemma);
  if (found !== undefined || !lemma.endsWith('s')) return found?.[0];
  return sectors.get(lemma.slice(0, -1))?.[0];
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
