// Who is bound by a deal, who signed it for whom, and who brokered it, read from one phrase and
// the predicates that govern it.

import type { Entity, Frame } from '../../document.ts';
import type { DealContext, Governor } from './deal-context.ts';
import type { DealPhrase } from './find-deals.ts';
import { findListBefore, findListFrom, isActor } from './find-list.ts';

export interface DealPeople {
  readonly parties: readonly Entity[];
  readonly signatories: readonly Entity[];
  readonly mediators: readonly Entity[];
  /** How each party was found: `listed`, `agent of sign`. */
  readonly reasons: ReadonlyMap<Entity, ReadonlySet<string>>;
}

/** Verbs whose agents sign, and those whose agents are bound. */
const SIGNING = new Set(['sign', 'ink', 'initial', 'signing', 'signature', 'conclude', 'put']);
const DEALING = new Set([
  ...SIGNING,
  'reach',
  'strike',
  'clinch',
  'seal',
  'agree',
  'agree on',
  'agree to',
  'hammer out',
  'secure',
  'win',
  'land',
  'enter',
  'enter into',
  'negotiate',
  'renegotiate',
  'have',
  'ratify',
  'approve',
  'finalize',
  'finalise',
  'close',
  'make',
  'renew',
  'extend',
  'honor',
  'honour',
  'violate',
  'breach',
  'break',
  'withdraw from',
  'pull out of',
  'quit',
  'leave',
  'suspend',
  'cancel',
  'terminate',
  'accept',
  'join',
  'reject',
  'seek',
  'discuss',
  'receive',
  'get',
  'award',
  'exercise',
  'hold',
  'sign up',
  'accede',
]);
/** Deals by which one side gives money to the other. */
const LENT = new Set([
  'loan',
  'credit',
  'grant',
  'aid',
  'facility',
  'bailout',
  'line',
  'programme',
  'program',
  'package',
  'guarantee',
  'financing',
  'assistance',
  'funding',
  'relief',
]);
/** Verbs that tell who gives or gets the money of such a deal. */
const LENDING = new Set([
  'grant',
  'offer',
  'provide',
  'give',
  'lend',
  'authorize',
  'authorise',
  'disburse',
  'borrow',
  'obtain',
  'take out',
  'repay',
  'request',
  'owe',
  'guarantee',
  'arrange',
]);
const BROKERING = new Set(['broker', 'mediate', 'facilitate', 'oversee', 'guarantee']);
const LISTING = new Set(['with', 'between', 'among', 'from']);
/** How far after its head a deal may name its parties. */
const REACH = 14;

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

  for (const entity of before(phrase, context)) add(context.actorOf(entity), 'before');
  for (const entity of mediatorsBefore(phrase, context)) mediators.add(context.actorOf(entity));
  for (const entity of listedAfter(phrase, context)) addParty(entity, 'listed');
  const lent = LENT.has(phrase.headLemma);
  if (lent) for (const entity of lentTo(phrase, context)) addParty(entity, 'lent to');
  for (const { frame, argument } of governors) {
    if (argument.role === 'agent') continue;
    const signs = SIGNING.has(frame.lemma);
    const brokers = BROKERING.has(frame.lemma);
    const lends = lent && LENDING.has(frame.lemma);
    if (!signs && !brokers && !lends && !DEALING.has(frame.lemma)) continue;
    for (const other of frame.arguments) {
      if (other === argument) continue;
      const isAgent = other.role === 'agent';
      const isPartner =
        (other.role === 'oblique' && LISTING.has(other.preposition ?? '')) ||
        (lent && (other.role === 'recipient' || (other.preposition ?? '').endsWith('to')));
      if (!isAgent && !isPartner) continue;
      const entity = context.participant(other);
      if (entity === undefined) continue;
      if (brokers && isAgent) mediators.add(context.actorOf(entity));
      else addParty(entity, isAgent ? 'agent' : 'partner');
    }
    if (frame.form === 'verb' && !frame.passive && !brokers) {
      for (const entity of findListBefore(frame.predicate, context))
        addParty(entity, 'list before');
    }
    if (!signs || frame.negated || frame.form !== 'verb') continue;
    for (const person of signersOf(frame, phrase, context)) {
      signatories.add(person);
      addParty(person, 'signer');
    }
  }
  for (const entity of boundUnder(phrase, context)) addParty(entity, 'under');
  for (const entity of pairOf(phrase, context)) add(entity, 'pair');
  for (const entity of namedInside(phrase, context)) add(entity, 'in the name');
  for (const entity of mediators) reasons.delete(entity);
  return {
    parties: [...reasons.keys()],
    signatories: [...signatories],
    mediators: [...mediators],
    reasons,
  };
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
const BOTH = new Set([
  'country',
  'government',
  'side',
  'nation',
  'neighbour',
  'neighbor',
  'capital',
  'state',
  'leader',
  'minister',
  'president',
  'party',
  'company',
]);

/** How far from a deal `the two countries` may stand. */
const BOTH_REACH = 15;

/** `The two countries signed`, `concluded between both governments`: the last two states or bodies named before. */
function pairOf(phrase: DealPhrase, context: DealContext): readonly Entity[] {
  const { lemmas, tokens, sentences } = context.layers;
  const low = Math.max(sentences.firsts[phrase.sentence] ?? 0, phrase.first - BOTH_REACH);
  const high = Math.min(sentences.lasts[phrase.sentence] ?? 0, phrase.last + BOTH_REACH);
  for (let token = low; token < high; token += 1) {
    const word = tokens.lower[token];
    if (word !== 'two' && word !== 'both') continue;
    if (!BOTH.has(lemmas[token + 1] ?? '') && !BOTH.has(lemmas[token + 2] ?? '')) continue;
    return context.lastActorsBefore(token, 2);
  }
  return [];
}

/** `U.S.-Philippines Mutual Defense Treaty`: states whose names stand inside the deal's name. */
function namedInside(phrase: DealPhrase, context: DealContext): readonly Entity[] {
  if (phrase.law === undefined) return [];
  const { tokens } = context.layers;
  const found: Entity[] = [];
  for (let first = phrase.first; first < phrase.last; first += 1) {
    for (let last = Math.min(phrase.last, first + 4); last > first; last -= 1) {
      const country = context.countryNamed(tokens.lower.slice(first, last).join(' '));
      if (country === undefined) continue;
      found.push(country);
      break;
    }
  }
  return found.length >= 2 ? found : [];
}

/** The body or state that a person signs or deals for: the current office's, a body's own state. */
export function bodyOf(person: Entity, context: DealContext): Entity | undefined {
  const role = person.roles.find(({ of, status }) => of !== undefined && status !== 'former');
  const body = role?.of === undefined ? undefined : context.lookup.entity(role.of);
  return body === undefined ? undefined : context.actorOf(body);
}

/** `U.S.-Mexico deal`, `Boeing's contract`, `the Air Canada deal`: states and bodies before the head. */
function before(phrase: DealPhrase, context: DealContext): readonly Entity[] {
  const { tokens, lemmas } = context.layers;
  const found: Entity[] = [];
  for (let token = phrase.first; token < phrase.head; token += 1) {
    const bound = context.mentionFrom(token);
    if (bound === undefined || bound.mention.last > phrase.head) continue;
    if (bound.entity === phrase.law) continue;
    const { entity } = bound;
    const isState = entity.type === 'place' && entity.subtype === 'country';
    const possessive = /^['’]s?$/.test(tokens.lower[bound.mention.last] ?? '');
    const compound = /^[-–]$/.test(tokens.lower[bound.mention.last] ?? '');
    const led = BROKERING.has(lemmas[bound.mention.last + 1] ?? '') && compound;
    if (led) continue;
    if (bound.mention.form === 'pronoun' && isActor(entity)) found.push(entity);
    if (isState || entity.type === 'organization' || entity.type === 'group' || possessive) {
      if (isActor(entity)) found.push(entity);
    }
  }
  return found;
}

/** `UN-brokered truce`. */
function mediatorsBefore(phrase: DealPhrase, context: DealContext): readonly Entity[] {
  const { tokens } = context.layers;
  const found: Entity[] = [];
  for (let token = phrase.first + 2; token < phrase.head; token += 1) {
    const brokered = /^(brokered|mediated|negotiated|facilitated|sponsored)$/.test(
      tokens.lower[token] ?? '',
    );
    if (!brokered || !/^[-–]$/.test(tokens.lower[token - 1] ?? '')) continue;
    const bound = context.entityAtToken(token - 2);
    if (bound !== undefined) found.push(bound);
  }
  return found;
}

/** `between A, B and C`, `with D`, after the head and what it may carry (`signed on Monday with`). */
function listedAfter(phrase: DealPhrase, context: DealContext): readonly Entity[] {
  const { tokens, sentences, tags } = context.layers;
  const limit = Math.min(sentences.lasts[phrase.sentence] ?? 0, phrase.last + REACH);
  for (let token = phrase.last; token < limit; token += 1) {
    const word = tokens.lower[token] ?? '';
    if (word === ';' || word === ':') break;
    if (tags[token] === 'AUX') break;
    if (tags[token] === 'VERB' && !/(ed|en|ck|ght|de|ut)$/.test(word)) break;
    if (!LISTING.has(word)) continue;
    if (word === 'from' && !/^(order|loan|contract|offer|lease|bailout)$/.test(phrase.headLemma))
      continue;
    const list = findListFrom(token + 1, context);
    if (list.length > 0) return list;
  }
  return [];
}

/** `a loan to A and B`, `a grant for C`: who gets the money. */
function lentTo(phrase: DealPhrase, context: DealContext): readonly Entity[] {
  const { tokens, sentences, tags } = context.layers;
  const limit = Math.min(sentences.lasts[phrase.sentence] ?? 0, phrase.last + REACH);
  for (let token = phrase.last; token < limit; token += 1) {
    const word = tokens.lower[token] ?? '';
    if (/^[;:,.]$/.test(word) || tags[token] === 'AUX' || tags[token] === 'VERB') break;
    if (word !== 'to' && word !== 'for') continue;
    const list = findListFrom(token + 1, context);
    if (list.length > 0) return list;
  }
  return [];
}

/** `Under the pact, A and B promised …`, `the pact, under which A and B …`. */
function boundUnder(phrase: DealPhrase, context: DealContext): readonly Entity[] {
  const { tokens, sentences } = context.layers;
  const limit = Math.min(sentences.lasts[phrase.sentence] ?? 0, phrase.last + 6);
  const before = tokens.lower.slice(Math.max(0, phrase.first - 2), phrase.first);
  const under = before.includes('under');
  for (let token = phrase.last; token < limit; token += 1) {
    const word = tokens.lower[token];
    if (under && word === ',') return findListFrom(token + 1, context);
    if (word === 'under' && tokens.lower[token + 1] === 'which')
      return findListFrom(token + 2, context);
  }
  return [];
}
