// Settles which party each signatory signs for: by the words beside the name, by office, and by what
// the other signatory leaves.

import type { Entity } from '../../document.ts';
import type { DealContext } from './deal-context.ts';
import { findListFrom } from './find-list.ts';
import { bodyOf } from './find-parties.ts';

/** How far before a name its side may be named: `Colombian Vice President and Minister …`. */
const BEFORE = 12;
/** How far after a name its side may be named: `X, the deputy minister of energy, signed for Y`. */
const AFTER = 30;

/** The side of each signatory, in order; undefined where nothing tells it. */
export function settleSides(
  signatories: readonly Entity[],
  parties: readonly Entity[],
  context: DealContext,
): readonly (Entity | undefined)[] {
  const sides = signatories.map((person) => sideOf(person, parties, context));
  const [one, other] = parties;
  if (sides.length !== 2 || parties.length !== 2 || one === undefined || other === undefined) {
    return sides;
  }
  // Two who sign for two parties sign for one each.
  const [first, second] = sides;
  const known = (side: Entity | undefined): side is Entity =>
    side !== undefined && parties.includes(side);
  const rest = (side: Entity): Entity => (side === one ? other : one);
  if (known(first) && known(second) && first !== second) return sides;
  if (known(first)) return [first, rest(first)];
  if (known(second)) return [rest(second), second];
  return sides;
}

/** The party that the text says a person signs for, else that of the office. */
function sideOf(
  person: Entity,
  parties: readonly Entity[],
  context: DealContext,
): Entity | undefined {
  const names = person.mentions.filter(({ form }) => form === 'name');
  for (const { last } of names) {
    const party = signedFor(last, parties, context) ?? bracketed(last, parties, context);
    if (party !== undefined) return party;
  }
  const body = bodyOf(person, context);
  if (body !== undefined && parties.includes(body)) return body;
  for (const { first } of names) {
    const party = namedBefore(first, parties, context);
    if (party !== undefined) return party;
  }
  return parties.find((party) => body !== undefined && begins(body, party)) ?? body;
}

/** `X, the deputy minister, signed for Y` and `on behalf of Y`, before anyone else is named. */
function signedFor(
  from: number,
  parties: readonly Entity[],
  context: DealContext,
): Entity | undefined {
  const { lemmas, tokens } = context.layers;
  const limit = endOf(from, context);
  for (let token = from; token < limit; token += 1) {
    if (context.mentionFrom(token)?.entity.type === 'person') return undefined;
    if (lemmas[token] !== 'sign') continue;
    const skip = tokens.lower[token + 1] === 'it' ? 2 : 1;
    const word = tokens.lower[token + skip];
    const behalf = word === 'on' && tokens.lower[token + skip + 1] === 'behalf';
    if (word !== 'for' && !behalf) return undefined;
    const list = findListFrom(token + skip + (behalf ? 3 : 1), context);
    return list.map((entity) => context.actorOf(entity)).find((one) => parties.includes(one));
  }
  return undefined;
}

/** `Minister X (Colombia)`, `Minister X and Minister Y (Colombia)`. */
function bracketed(
  from: number,
  parties: readonly Entity[],
  context: DealContext,
): Entity | undefined {
  const { tokens } = context.layers;
  const limit = endOf(from, context);
  let others = 0;
  for (let token = from; token < limit && others <= 1; token += 1) {
    const bound = context.mentionFrom(token);
    if (bound?.entity.type === 'person' && bound.mention.form === 'name') others += 1;
    if (tokens.lower[token] !== '(') continue;
    const inside = context.mentionFrom(token + 1);
    const whole = inside !== undefined && tokens.lower[inside.mention.last] === ')';
    const party = whole ? context.actorOf(inside.entity) : undefined;
    return party !== undefined && parties.includes(party) ? party : undefined;
  }
  return undefined;
}

/** The last party named before the person and after anyone else. */
function namedBefore(
  first: number,
  parties: readonly Entity[],
  context: DealContext,
): Entity | undefined {
  for (let token = first - 1; token >= Math.max(0, first - BEFORE); token -= 1) {
    const bound = context.entityAtToken(token);
    if (bound?.type === 'person') return undefined;
    const party = bound === undefined ? undefined : context.actorOf(bound);
    if (party !== undefined && parties.includes(party)) return party;
  }
  return undefined;
}

/** `U.S. Embassy Bogota` stands for the U.S. */
function begins(body: Entity, party: Entity): boolean {
  return [party.name, ...party.aliases].some((name) => body.name.startsWith(`${name} `));
}

/** Where to stop reading after a name: the end of its sentence, or so many tokens on. */
function endOf(from: number, context: DealContext): number {
  const { sentences } = context.layers;
  return Math.min(sentences.lasts[sentences.ofToken[from - 1] ?? 0] ?? 0, from + AFTER);
}
