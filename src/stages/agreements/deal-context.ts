// What stands around a deal phrase: the predicates that govern it and the entities by position.
// Built once for a document, so that each phrase is looked at in constant time.

import type {
  Argument,
  DateExpression,
  Entity,
  EntityMention,
  Figure,
  Frame,
} from '../../document.ts';
import { lexiconTable } from '../../lexicons/en/load.ts';
import { createLookup, type Lookup } from '../../lookup.ts';
import { findItems } from '../relations/items.ts';
import { createItemIndex, type ItemIndex, participantOf } from '../relations/participants.ts';
import type { DealLayers, DealPhrase } from './find-deals.ts';

/** A predicate that has the deal as an argument. */
export interface Governor {
  readonly frame: Frame;
  readonly argument: Argument;
}

export interface DealContext {
  readonly layers: DealLayers;
  readonly lookup: Lookup;
  /** The predicates of the sentence that have the token as the head of an argument. */
  governorsOf(phrase: DealPhrase): readonly Governor[];
  /** The predicates that have the token as the head of an argument, or of what is apposed to one. */
  governorsAt(token: number): readonly Governor[];
  /** The entity that the token stands in a mention of. */
  entityAtToken(token: number): Entity | undefined;
  /** The entity that an argument stands for, `the government of Kenya` included. */
  participant(argument: Argument): Entity | undefined;
  /** The entity mention that begins at the token. */
  mentionFrom(
    token: number,
  ): { readonly entity: Entity; readonly mention: EntityMention } | undefined;
  /** The entity mention that ends before the token. */
  mentionTo(
    token: number,
  ): { readonly entity: Entity; readonly mention: EntityMention } | undefined;
  /** The figures and dates that begin in a sentence, in order. */
  figuresIn(sentence: number): readonly Figure[];
  datesIn(sentence: number): readonly DateExpression[];
  /** The country, or the body, of the text with this lower-case name. */
  countryNamed(name: string): Entity | undefined;
  bodyNamed(name: string): Entity | undefined;
  /** The country of the text whose people or adjective has this lower-case name: `franco`, `comorian`. */
  peopleNamed(name: string): Entity | undefined;
  /** The last states and bodies that fit named before a token, the later last; none unless there are so many. */
  lastActorsBefore(
    token: number,
    count: number,
    fits: (entity: Entity) => boolean,
  ): readonly Entity[];
  /** The state that a nationality belongs to, or the entity itself. */
  actorOf(entity: Entity): Entity;
}

interface Bound {
  readonly entity: Entity;
  readonly mention: EntityMention;
}

/** How many mentions of states and bodies back `the two countries` may reach. */
const FAR = 60;

export function createDealContext(layers: DealLayers): DealContext {
  const count = layers.tokens.count + 1;
  const covering: (Bound | undefined)[] = new Array(count);
  const beginning: (Bound | undefined)[] = new Array(count);
  const ending: (Bound | undefined)[] = new Array(count);
  const countryOf = new Map<string, Entity>();
  const actors: Bound[] = [];
  for (const entity of layers.entities) {
    const code = entity.links?.iso3166;
    if (isCountry(entity) && code !== undefined) countryOf.set(code, entity);
    const acts =
      isCountry(entity) || (entity.type === 'organization' && entity.subtype !== 'media');
    for (const mention of entity.mentions) {
      const bound = { entity, mention };
      if (acts) actors.push(bound);
      beginning[mention.first] = bound;
      ending[mention.last] = bound;
      for (let token = mention.first; token < mention.last; token += 1) covering[token] = bound;
    }
  }
  const ofToken = (token: number): number => layers.sentences.ofToken[token] ?? 0;
  const figures = groupBy(layers.figures, ({ first }) => ofToken(first));
  const dates = groupBy(layers.dates.expressions, ({ first }) => ofToken(first));
  actors.sort((one, other) => one.mention.first - other.mention.first);
  const lookup = createLookup(layers);
  // Many texts have no deal that asks for these.
  let countries: ReadonlyMap<string, Entity> | undefined;
  let bodies: ReadonlyMap<string, Entity> | undefined;
  let items: ItemIndex | undefined;
  const governors = new Map<number, ReadonlyMap<number, readonly Governor[]>>();
  const words = { ...layers.tokens, lemmas: layers.lemmas, tags: layers.tags };
  return {
    layers,
    figuresIn: (sentence) => figures.get(sentence) ?? [],
    datesIn: (sentence) => dates.get(sentence) ?? [],
    lookup,
    governorsOf: (phrase) => {
      const frames = layers.frames.of(phrase.sentence);
      if (phrase.strength === 'implied') {
        const { first, last, head } = phrase;
        return frames
          .filter(({ predicate }) => predicate === head)
          .map((frame) => ({ frame, argument: { role: 'patient', first, last, head } }));
      }
      const found: Governor[] = [];
      for (const frame of frames) {
        const argument = frame.arguments.find(
          ({ head }) => head >= phrase.first && head < phrase.last,
        );
        if (argument !== undefined) found.push({ frame, argument });
      }
      if (found.some(({ frame }) => frame.form === 'verb')) return found;
      const verb = frames.find(
        ({ form, predicate }) => form === 'verb' && directlyBefore(predicate, phrase, layers),
      );
      if (verb === undefined) return found;
      const { first, last, head } = phrase;
      return [...found, { frame: verb, argument: { role: 'patient', first, last, head } }];
    },
    governorsAt: (token) => {
      const sentence = layers.sentences.ofToken[token] ?? 0;
      let ofSentence = governors.get(sentence);
      if (ofSentence === undefined) {
        ofSentence = governorsByToken(layers.frames.of(sentence));
        governors.set(sentence, ofSentence);
      }
      return ofSentence.get(token) ?? [];
    },
    entityAtToken: (token) => covering[token]?.entity,
    participant: (argument) => {
      const { sentences } = layers;
      items ??= createItemIndex(
        findItems({ ...layers, agreements: [], figures: [] }, lookup),
        layers.tokens.count,
      );
      const id = participantOf(argument, items, words, sentences, () => true)?.id;
      return id === undefined ? undefined : lookup.entity(id);
    },
    mentionFrom: (token) => beginning[token],
    mentionTo: (token) => ending[token],
    countryNamed: (name) => {
      countries ??= byName(layers.entities.filter(isCountry));
      return countries.get(name);
    },
    bodyNamed: (name) => {
      bodies ??= byName(layers.entities.filter(({ type }) => type === 'organization'));
      return bodies.get(name);
    },
    peopleNamed: (name) => countryOf.get(codeOfPeople(name) ?? ''),
    lastActorsBefore: (token, count, fits) => {
      const before = new Set<Entity>();
      const from = firstAtOrAfter(actors, token);
      for (
        let index = from - 1;
        index >= 0 && before.size < count && index > from - FAR;
        index -= 1
      ) {
        const actor = actors[index];
        if (actor !== undefined && fits(actor.entity)) before.add(actor.entity);
      }
      return before.size === count ? [...before].reverse() : [];
    },
    actorOf: (entity) => {
      if (entity.type !== 'group') return entity;
      const code = entity.links?.iso3166;
      return (code === undefined ? undefined : countryOf.get(code)) ?? entity;
    },
  };
}

function isCountry({ type, subtype }: Entity): boolean {
  return type === 'place' && subtype === 'country';
}

/** By names and aliases in lower case; of entities with the same name the last. */
function byName(entities: readonly Entity[]): ReadonlyMap<string, Entity> {
  const found = new Map<string, Entity>();
  for (const entity of entities) {
    found.set(entity.name.toLowerCase(), entity);
    for (const alias of entity.aliases) found.set(alias.toLowerCase(), entity);
  }
  return found;
}

/** First halves of compound adjectives: `Franco-Comorian`. */
const COMPOUNDING: Readonly<Record<string, string>> = {
  anglo: 'GB',
  franco: 'FR',
  russo: 'RU',
  sino: 'CN',
  indo: 'IN',
  greco: 'GR',
  turco: 'TR',
  italo: 'IT',
};

function codeOfPeople(name: string): string | undefined {
  const code = COMPOUNDING[name] ?? lexiconTable('demonyms').get(capitalize(name))?.[0];
  return code;
}

function capitalize(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

function governorsByToken(frames: readonly Frame[]): ReadonlyMap<number, readonly Governor[]> {
  const found = new Map<number, Governor[]>();
  for (const frame of frames) {
    for (const argument of frame.arguments) {
      for (const token of [argument.head, argument.apposition]) {
        if (token === undefined) continue;
        const list = found.get(token);
        if (list === undefined) found.set(token, [{ frame, argument }]);
        else list.push({ frame, argument });
      }
    }
  }
  return found;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => number): Map<number, Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** How many tokens of the noun phrase may stand between a verb and what is read as the deal. */
const GAP = 10;
const NOMINAL: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM']);

/** Whether only words of the deal's own phrase stand between a verb and it: a parse that misses it is wrong. */
function directlyBefore(predicate: number, phrase: DealPhrase, layers: DealLayers): boolean {
  if (predicate >= phrase.first || phrase.first - predicate > GAP) return false;
  for (let token = predicate + 1; token < phrase.first; token += 1) {
    const inside =
      NOMINAL.has(layers.tags[token] ?? '') || /^[()-]$/.test(layers.tokens.lower[token] ?? '');
    if (!inside) return false;
  }
  return true;
}

function firstAtOrAfter(bounds: readonly Bound[], token: number): number {
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((bounds[middle]?.mention.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
