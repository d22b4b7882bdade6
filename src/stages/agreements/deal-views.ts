// Describes a drafted deal, and the entities that may take part in it, for the judge of agreements.

import type { Entity } from '../../document.ts';
import type { CandidateView, PhraseView, PlaceView } from '../../models/agreements/features.ts';
import type { DealContext, Governor } from './deal-context.ts';
import { type DealPeopleJoined, describeOthers, joinPeople } from './describe-others.ts';
import type { DealPhrase } from './find-deals.ts';
import { isActor } from './find-list.ts';
import type { DealMention } from './join-deals.ts';
import { isForemost, RANKS, rankBySort } from './rank-entities.ts';

/** How many phrases of a deal are looked at. */
const PHRASES = 8;
/** How many sentences away from a phrase a party may stand. */
const NEAR = 2;
/** How many of the entities that the text is most about may be parties wherever they stand. */
const SALIENT = 6;
/** How many tokens from a phrase an entity is looked at. */
const WINDOW = 60;
/** How many entities of a sentence are looked at. */
const CROWD = 40;
/** How many places of an entity are looked at. */
const PLACES = 4;

export function describePhrase({ phrase }: DealMention, context: DealContext): PhraseView {
  const { lemmas, sentences } = context.layers;
  const low = sentences.firsts[phrase.sentence] ?? 0;
  const high = sentences.lasts[phrase.sentence] ?? 0;
  const at = (token: number): string =>
    token < low ? '<' : token >= high ? '>' : (lemmas[token] ?? '');
  return {
    before: [at(phrase.first - 2), at(phrase.first - 1)],
    after: [at(phrase.last), at(phrase.last + 1)],
    governors: context
      .governorsOf(phrase)
      .map(
        ({ frame, argument }) =>
          `${frame.lemma} ${argument.role}${argument.preposition ?? ''} ${frame.factuality} ${frame.negated}`,
      ),
    verbs: verbsOf(phrase.sentence, context),
  };
}

/** Lemmas of the verbs of a sentence. */
function verbsOf(sentence: number, context: DealContext): readonly string[] {
  const { lemmas, tags, sentences } = context.layers;
  const found: string[] = [];
  const last = sentences.lasts[sentence] ?? 0;
  for (let token = sentences.firsts[sentence] ?? 0; token < last; token += 1) {
    if (tags[token] === 'VERB') found.push(lemmas[token] ?? '');
  }
  return found;
}

interface Place {
  readonly first: number;
  readonly last: number;
  readonly form: string;
}

/** An entity with all places where it or the nationality of the same state stands. */
interface Standing {
  readonly entity: Entity;
  readonly places: readonly {
    readonly first: number;
    readonly last: number;
    readonly form: string;
  }[];
}

export interface Candidates {
  /** Entities that may take part in the deal of these phrases. */
  of(mentions: readonly DealMention[]): readonly Entity[];
  describe(entity: Entity, mentions: readonly DealMention[], bound: boolean): CandidateView;
}

/** Built once for a document, so that each deal is compared with what stands near it alone. */
export function createCandidates(context: DealContext): Candidates {
  const { entities, sentences } = context.layers;
  const standings = new Map<Entity, Place[]>();
  const bySentence = new Map<number, Set<Entity>>();
  for (const entity of entities) {
    if (!isActor(entity)) continue;
    const actor = context.actorOf(entity);
    const places = standings.get(actor) ?? [];
    standings.set(actor, places);
    for (const { first, last, form } of entity.mentions) {
      places.push({ first, last, form });
      const sentence = sentences.ofToken[first] ?? 0;
      const group = bySentence.get(sentence);
      if (group === undefined) bySentence.set(sentence, new Set([actor]));
      else if (group.size < CROWD) group.add(actor);
    }
  }
  for (const places of standings.values()) places.sort((one, other) => one.first - other.first);
  const ranks = rankBySort([...standings.keys()]);
  const salient = [...standings.keys()]
    .sort((one, other) => other.salience - one.salience)
    .filter((entity, index) => index < SALIENT || isForemost(entity, ranks));
  const codes = new Map<string, Set<string>>();
  for (const { type, subtype, links } of entities) {
    if (type !== 'place' || links?.iso3166 === undefined) continue;
    const kinds = codes.get(links.iso3166) ?? new Set();
    codes.set(links.iso3166, kinds.add(subtype === 'country' ? 'country' : 'part'));
  }
  const rivalOf = ({ type, subtype, links }: Entity): string => {
    if (type !== 'place' || links?.iso3166 === undefined) return 'none';
    const rival = subtype === 'country' ? 'part' : 'country';
    return codes.get(links.iso3166)?.has(rival) === true ? rival : 'none';
  };
  // All candidates of a deal are described one after the other.
  let deal: { readonly of: readonly DealMention[]; readonly people: DealPeopleJoined } | undefined;
  const peopleOf = (mentions: readonly DealMention[]): DealPeopleJoined => {
    if (deal?.of !== mentions) deal = { of: mentions, people: joinPeople(mentions) };
    return deal.people;
  };
  return {
    of: (mentions) => {
      const found = new Set<Entity>(
        mentions.flatMap(({ people }) => [
          ...people.parties,
          ...people.mediators,
          ...people.signatories,
        ]),
      );
      for (const { phrase } of mentions.slice(0, PHRASES)) {
        for (
          let sentence = phrase.sentence - NEAR;
          sentence <= phrase.sentence + NEAR;
          sentence += 1
        ) {
          for (const entity of bySentence.get(sentence) ?? []) found.add(entity);
        }
      }
      for (const entity of salient) found.add(entity);
      return [...found];
    },
    describe: (entity, mentions, bound) => {
      const people = peopleOf(mentions);
      const standing = { entity, places: standings.get(entity) ?? [] };
      return {
        ...describeCandidate(standing, mentions, people, context),
        ...describeOthers(entity, people),
        bound,
        rival: rivalOf(entity),
        rank: ranks.get(entity) ?? RANKS,
      };
    },
  };
}

function describeCandidate(
  { entity, places }: Standing,
  mentions: readonly DealMention[],
  people: DealPeopleJoined,
  context: DealContext,
): Omit<CandidateView, 'bound' | 'rival' | 'rivalBound' | 'rank' | 'sides' | 'other'> {
  const { sentences } = context.layers;
  const found: PlaceView[] = [];
  let nearest = 9;
  for (const { phrase } of mentions.slice(0, PHRASES)) {
    const middle = firstFrom(places, phrase.first);
    for (const place of [places[middle - 1], places[middle]]) {
      if (place === undefined) continue;
      const apart = Math.abs((sentences.ofToken[place.first] ?? 0) - phrase.sentence);
      if (apart <= NEAR) nearest = Math.min(nearest, apart);
    }
    for (let index = firstFrom(places, phrase.first - WINDOW); index < places.length; index += 1) {
      const place = places[index];
      if (place === undefined || place.first > phrase.last + WINDOW) break;
      if (sentences.ofToken[place.first] !== phrase.sentence) continue;
      found.push(describePlace(place, phrase, context));
    }
  }
  found.sort((one, other) => Math.abs(one.distance) - Math.abs(other.distance));
  return {
    type: entity.type,
    subtype: entity.subtype ?? '',
    headWord: headWordOf(entity),
    reasons: [...(people.reasons.get(entity) ?? [])],
    mediates: people.mediators.has(entity),
    represents: entity.roles.some(({ of }) => of !== undefined),
    others: people.parties.size - (people.parties.has(entity) ? 1 : 0),
    signs: people.signatories.has(entity),
    places: found.slice(0, PLACES),
    sentences: nearest,
    salience: entity.salience,
    first: (sentences.ofToken[places[0]?.first ?? 0] ?? 0) <= 1,
    headline: (sentences.ofToken[places[0]?.first ?? 0] ?? 0) === 0,
  };
}

/** `Court` of `the Supreme Court of Justice`. */
function headWordOf({ type, name }: Entity): string {
  if (type !== 'organization') return '';
  const words = name.toLowerCase().split(' ');
  const end = words.findIndex((word, index) => index > 0 && /^(?:of|for|on|and|in)$/.test(word));
  return words[(end < 0 ? words.length : end) - 1] ?? '';
}

function describePlace(place: Place, phrase: DealPhrase, context: DealContext): PlaceView {
  const { lemmas, tokens, tags, sentences } = context.layers;
  const low = sentences.firsts[phrase.sentence] ?? 0;
  const high = sentences.lasts[phrase.sentence] ?? 0;
  const at = (token: number): string =>
    token < low ? '<' : token >= high ? '>' : (lemmas[token] ?? '');
  const precedes = place.first < phrase.first;
  const from = precedes ? place.last : phrase.last;
  const to = precedes ? phrase.first : place.first;
  const before =
    place.first - (/^(the|a|an|its|their)$/.test(tokens.lower[place.first - 1] ?? '') ? 2 : 1);
  const own = governorsWithin(place.first, place.last, context);
  const verbs: string[] = [];
  let names = 0;
  for (let token = from; token < to && token - from < 30; token += 1) {
    if (tags[token] === 'VERB') verbs.push(lemmas[token] ?? '');
    if (context.mentionFrom(token) !== undefined) names += 1;
  }
  return {
    distance: precedes ? from - to : to - from,
    before: at(before),
    beforeTwo: at(before - 1),
    after: at(place.last),
    dealSide: precedes ? at(phrase.first - 1) : at(phrase.last),
    verbs: verbs.slice(0, 4),
    names,
    shared: sharedRoles(own, phrase, context),
    roles: rolesOf(own),
    form: place.form,
  };
}

/** Roles of the entity and the deal in one predicate; `own` are the predicates of the entity. */
function sharedRoles(
  own: readonly Governor[],
  phrase: DealPhrase,
  context: DealContext,
): readonly string[] {
  if (own.length === 0) return [];
  const deals = governorsWithin(phrase.first, phrase.last, context);
  return own.flatMap(({ frame, argument }) => {
    const deal = deals.find((other) => other.frame === frame && other.argument !== argument);
    if (deal === undefined) return [];
    const role = `${deal.argument.role}${deal.argument.preposition ?? ''}`;
    return [`${frame.lemma} ${role} ${argument.role}${argument.preposition ?? ''}`];
  });
}

function rolesOf(own: readonly Governor[]): readonly string[] {
  return own
    .slice(0, 4)
    .map(({ frame, argument }) => `${frame.lemma} ${argument.role}${argument.preposition ?? ''}`);
}

function governorsWithin(first: number, last: number, context: DealContext): readonly Governor[] {
  const found: Governor[] = [];
  for (let token = first; token < last; token += 1) found.push(...context.governorsAt(token));
  return found;
}

/** The first place that begins at or after a token. */
function firstFrom(places: readonly Place[], token: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
