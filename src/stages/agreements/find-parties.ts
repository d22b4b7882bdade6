// Who is bound by a deal, who signed it for whom, and who brokered it, read from one phrase and
// the predicates that govern it.

import type { Argument, Entity, Frame } from '../../document.ts';
import { lexiconTable } from '../../lexicons/en/load.ts';
import type { DealContext, Governor } from './deal-context.ts';
import type { DealPhrase } from './find-deals.ts';
import { findListBefore, findListFrom, isActor, isLocation } from './find-list.ts';
import { findPartiesAround } from './find-parties-around.ts';

export interface DealPeople {
  readonly parties: readonly Entity[];
  readonly signatories: readonly Entity[];
  readonly mediators: readonly Entity[];
  /** How each party was found: `listed`, `agent of sign`. */
  readonly reasons: ReadonlyMap<Entity, ReadonlySet<string>>;
}

/** Deals by which one side gives money to the other. */
const LENT = new Set([
  ...['loan', 'credit', 'grant', 'aid', 'facility', 'bailout', 'line', 'programme', 'program'],
  ...['package', 'guarantee', 'financing', 'assistance', 'funding', 'relief'],
]);
/** Deals that one side awards to the other. */
const AWARDED = new Set([
  'contract',
  'lease',
  'order',
  'concession',
  'option',
  'franchise',
  'deal',
]);
/** Verbs whose denial tells of a party all the same. */
const KEEPING = new Set(['honor', 'honour', 'respect', 'observe', 'implement', 'comply']);
const LISTING = new Set(['with', 'between', 'among', 'from']);

export function findDealPeople(
  phrase: DealPhrase,
  context: DealContext,
  governors: readonly Governor[],
): DealPeople {
  const reasons = new Map<Entity, Set<string>>();
  const signatories = new Set<Entity>();
  const mediators = new Set<Entity>();
  const add = (entity: Entity, reason: string): void => {
    const known = reasons.get(entity);
    if (known === undefined) reasons.set(entity, new Set([reason]));
    else known.add(reason);
  };
  const addParty = (entity: Entity, reason: string): void => {
    if (entity.type === 'person') {
      const body = bodyOf(entity, context);
      if (body !== undefined) add(body, reason);
    } else if (isActor(entity)) add(context.actorOf(entity), reason);
  };

  const lent = LENT.has(phrase.headLemma);
  for (const { entity, reason } of findPartiesAround(phrase, context, lent)) {
    if (reason === 'before' || reason === 'pair' || reason === 'in the name')
      add(context.actorOf(entity), reason);
    else addParty(entity, reason);
  }
  for (const entity of mediatorsBefore(phrase, context)) mediators.add(context.actorOf(entity));
  const verbs = lexiconTable('agreement-verbs');
  for (const { frame, argument } of governors) {
    const tells = (verbs.get(frame.lemma)?.[0] ?? '').split(' ');
    if (argument.role === 'agent') {
      const takes =
        tells.includes('binds') || (tells.includes('awards') && AWARDED.has(phrase.headLemma));
      if (!takes || frame.negated) continue;
      for (const entity of takersOf(frame, argument, context)) addParty(entity, 'bound');
      continue;
    }
    const signs = tells.includes('signs');
    const brokers = tells.includes('brokers');
    const lends = lent && tells.includes('lends');
    const awards = AWARDED.has(phrase.headLemma) && tells.includes('awards');
    if (!signs && !brokers && !lends && !awards && !tells.includes('deals')) continue;
    // Who has not signed a treaty is not bound by it.
    if (frame.negated && phrase.law !== undefined && !KEEPING.has(frame.lemma)) continue;
    for (const other of frame.arguments) {
      if (other === argument) continue;
      // `Turkey pulled out of the pact`: what stands before such a verb does it.
      const isAgent =
        other.role === 'agent' ||
        (other.role === 'patient' && argument.role === 'oblique' && precedes(other, frame));
      const isPartner =
        (other.role === 'oblique' && LISTING.has(other.preposition ?? '')) ||
        ((lent || awards) && isRecipient(other) && belongs(other, phrase));
      if (!isAgent && !isPartner) continue;
      const entity = context.participant(other);
      if (entity === undefined || isLocation(entity, other.first, context)) continue;
      if (brokers && !lends && isAgent) mediators.add(context.actorOf(entity));
      else addParty(entity, isAgent ? 'agent' : 'partner');
    }
    if (frame.form === 'verb' && !frame.passive && (!brokers || lends)) {
      for (const entity of findListBefore(frame.predicate, context))
        addParty(entity, 'list before');
    }
    if (!signs || frame.negated || frame.form !== 'verb') continue;
    for (const person of signersOf(frame, phrase, context)) {
      signatories.add(person);
      addParty(person, 'signer');
    }
  }
  for (const { entity, signs, brokers } of madeBy(phrase, context)) {
    if (brokers) mediators.add(context.actorOf(entity));
    else addParty(entity, 'made by');
    if (signs && entity.type === 'person') signatories.add(entity);
  }
  for (const entity of mediators) reasons.delete(entity);
  return {
    parties: [...reasons.keys()],
    signatories: [...signatories],
    mediators: [...mediators],
    reasons,
  };
}

function precedes({ last }: Argument, { predicate, passive }: Frame): boolean {
  return !passive && last <= predicate;
}

/** In `a loan to A and a loan to B` what stands before the second has nothing of it. */
function belongs({ preposition = '', first }: Argument, phrase: DealPhrase): boolean {
  return !preposition.endsWith('to') || first > phrase.first;
}

function isRecipient({ role, preposition = '' }: Argument): boolean {
  return role === 'recipient' || preposition.endsWith('to');
}

/** `The accord commits the rebels`, `the contract gives the firm 20 years`, `the contract went to A`. */
function takersOf(frame: Frame, deal: Argument, context: DealContext): readonly Entity[] {
  return frame.arguments.flatMap((argument) => {
    const takes = argument !== deal && (argument.role === 'patient' || isRecipient(argument));
    return takes ? (context.participant(argument) ?? []) : [];
  });
}

interface Maker {
  readonly entity: Entity;
  readonly signs: boolean;
  readonly brokers: boolean;
}

/** How many tokens behind a phrase its participle may stand, and `by` behind that. */
const MADE_REACH = 4;
const BY_REACH = 10;

/** `an accord signed in June by A and B`, `a truce brokered by C`: read from positions, as such clauses break trees. */
function madeBy(phrase: DealPhrase, context: DealContext): readonly Maker[] {
  const { tokens, lemmas, sentences } = context.layers;
  const verbs = lexiconTable('agreement-verbs');
  const limit = sentences.lasts[phrase.sentence] ?? 0;
  for (let token = phrase.last; token < Math.min(limit, phrase.last + MADE_REACH); token += 1) {
    const word = tokens.lower[token] ?? '';
    if (/^[,()]$/.test(word) || context.entityAtToken(token)?.type === 'law') continue;
    const tells = (verbs.get(lemmas[token] ?? '')?.[0] ?? '').split(' ');
    const signs = tells.includes('signs');
    const brokers = tells.includes('brokers');
    const participle = /(ed|en|ck|ght|de|ut|uck)$/.test(word);
    if (!participle || !(signs || brokers || tells.includes('deals'))) return [];
    for (let by = token + 1; by < Math.min(limit, token + BY_REACH); by += 1) {
      if (/^[;:.,]$/.test(tokens.lower[by] ?? '')) return [];
      if (tokens.lower[by] !== 'by') continue;
      return findListFrom(by + 1, context).map((entity) => ({ entity, signs, brokers }));
    }
    return [];
  }
  return [];
}

/**
 * The persons named on the signing side of a verb: before it, or after `by`, `with`, `beside` or
 * `for X and Y for`. Read from positions, since lists of officials with their offices break trees.
 */
function signersOf(frame: Frame, phrase: DealPhrase, context: DealContext): readonly Entity[] {
  const { tokens, sentences, tags } = context.layers;
  const sentence = sentences.ofToken[frame.predicate] ?? 0;
  const low = sentences.firsts[sentence] ?? 0;
  const high = sentences.lasts[sentence] ?? 0;
  const found: Entity[] = [];
  const agents = frame.arguments
    .filter(({ role }) => role === 'agent')
    .flatMap((argument) => context.participant(argument) ?? [])
    .filter(({ type }) => type === 'person');
  const clause = tags.slice(low, frame.predicate).includes('VERB');
  if (clause && agents.length > 0 && !frame.passive) found.push(...agents);
  let beside = phrase.strength === 'implied';
  for (let token = low; token < high; token += 1) {
    if (token > frame.predicate && BESIDE.has(tokens.lower[token] ?? '')) beside = true;
    if (token > frame.predicate && STOPS.has(tokens.lower[token] ?? '')) break;
    const listed = !frame.passive && !(clause && agents.length > 0);
    const signing = token < frame.predicate ? listed : beside;
    const bound = context.mentionFrom(token);
    if (!signing || bound?.entity.type !== 'person') continue;
    if (bound.mention.form === 'name' || token < frame.predicate) found.push(bound.entity);
  }
  return found;
}

const BESIDE = new Set(['by', 'with', 'beside', 'alongside']);
const STOPS = new Set([';', 'which', 'that', 'who', 'after', 'before', 'when', '"', '“']);
/** The body or state that a person signs or deals for: the current office's, a body's own state. */
export function bodyOf(person: Entity, context: DealContext): Entity | undefined {
  const role = person.roles.find(({ of, status }) => of !== undefined && status !== 'former');
  const body = role?.of === undefined ? undefined : context.lookup.entity(role.of);
  return body === undefined ? undefined : context.actorOf(body);
}

/** `UN-brokered truce`. */
function mediatorsBefore(phrase: DealPhrase, context: DealContext): readonly Entity[] {
  const { tokens } = context.layers;
  const found: Entity[] = [];
  for (let token = phrase.first; token < phrase.head; token += 1) {
    const name = /^(.+)[-–](?:brokered|mediated|negotiated|facilitated|sponsored)$/.exec(
      context.entityAtToken(token)?.name.toLowerCase() ?? '',
    )?.[1];
    const within =
      name === undefined ? undefined : (context.bodyNamed(name) ?? context.countryNamed(name));
    if (within !== undefined) found.push(within);
    const brokered = /^(brokered|mediated|negotiated|facilitated|sponsored)$/.test(
      tokens.lower[token] ?? '',
    );
    if (!brokered || !/^[-–]$/.test(tokens.lower[token - 1] ?? '')) continue;
    const bound = context.entityAtToken(token - 2);
    if (bound !== undefined) found.push(bound);
  }
  return found;
}
