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
import { createLookup, type Lookup } from '../../lookup.ts';
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
  /** The entity that a phrase with this head refers to, and its mention. */
  entityAtToken(
    token: number,
  ): { readonly entity: Entity; readonly mention: EntityMention } | undefined;
  /** The entity mention that begins at the token. */
  mentionFrom(
    token: number,
  ): { readonly entity: Entity; readonly mention: EntityMention } | undefined;
  /** The figures and dates that begin in a sentence, in order. */
  figuresIn(sentence: number): readonly Figure[];
  datesIn(sentence: number): readonly DateExpression[];
  /** The state that a nationality belongs to, or the entity itself. */
  actorOf(entity: Entity): Entity;
}

interface Bound {
  readonly entity: Entity;
  readonly mention: EntityMention;
}

export function createDealContext(layers: DealLayers): DealContext {
  const covering = new Map<number, Bound>();
  const beginning = new Map<number, Bound>();
  const countryOf = new Map<string, Entity>();
  for (const entity of layers.entities) {
    const code = entity.links?.iso3166;
    if (entity.type === 'place' && entity.subtype === 'country' && code !== undefined) {
      countryOf.set(code, entity);
    }
    for (const mention of entity.mentions) {
      beginning.set(mention.first, { entity, mention });
      for (let token = mention.first; token < mention.last; token += 1) {
        covering.set(token, { entity, mention });
      }
    }
  }
  const ofToken = (token: number): number => layers.sentences.ofToken[token] ?? 0;
  const figures = groupBy(layers.figures, ({ first }) => ofToken(first));
  const dates = groupBy(layers.dates.expressions, ({ first }) => ofToken(first));
  return {
    layers,
    figuresIn: (sentence) => figures.get(sentence) ?? [],
    datesIn: (sentence) => dates.get(sentence) ?? [],
    lookup: createLookup(layers),
    governorsOf: ({ head, sentence }) =>
      layers.frames.of(sentence).flatMap((frame) => {
        const argument = frame.arguments.find((candidate) => candidate.head === head);
        return argument === undefined ? [] : [{ frame, argument }];
      }),
    entityAtToken: (token) => covering.get(token),
    mentionFrom: (token) => beginning.get(token),
    actorOf: (entity) => {
      if (entity.type !== 'group') return entity;
      const code = entity.links?.iso3166;
      return (code === undefined ? undefined : countryOf.get(code)) ?? entity;
    },
  };
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => number): Map<number, Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
