// Reads lists of entities from positions, where trees tend to lose them: those that begin at a token
// and those that end before a verb.

import type { Entity } from '../../document.ts';
import type { DealContext } from './deal-context.ts';

/** Whether the entity can be bound by a deal. */
export function isActor(entity: Entity): boolean {
  if (entity.type === 'place') return entity.subtype !== 'facility' && entity.subtype !== 'natural';
  return entity.type === 'organization' || entity.type === 'group' || entity.type === 'person';
}

const SKIPPED: ReadonlySet<string> = new Set(['AUX', 'ADV', 'PART']);
const LISTED: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);
const PLACING = new Set(['in', 'at', 'on', 'from', 'with', 'to', 'for', 'by']);

/**
 * States and bodies of the list that ends before a verb, `Beijing and Phnom Penh signed`. Read from
 * positions, since a tree may lose the subject.
 */
export function findListBefore(predicate: number, context: DealContext): readonly Entity[] {
  const { tokens, sentences, tags } = context.layers;
  const low = sentences.firsts[sentences.ofToken[predicate] ?? 0] ?? 0;
  const found: Entity[] = [];
  let token = predicate - 1;
  while (token >= low && SKIPPED.has(tags[token] ?? '')) token -= 1;
  for (; token >= low; token -= 1) {
    const word = tokens.lower[token] ?? '';
    if (word === ')') {
      // `A (the agency of B) signed`
      while (token >= low && tokens.lower[token] !== '(') token -= 1;
      continue;
    }
    const bound = context.mentionTo(token + 1);
    if (bound !== undefined) {
      const closes = tokens.lower[token + 1] === ',';
      token = bound.mention.first;
      const before = tokens.lower[tokens.lower[token - 1] === 'the' ? token - 2 : token - 1] ?? '';
      if (PLACING.has(before)) break;
      const { type, subtype } = bound.entity;
      if (closes && locates(bound.entity, token, context)) continue;
      if (type === 'organization' || (type === 'place' && subtype !== 'facility'))
        found.push(bound.entity);
      continue;
    }
    if (!/^(,|and|the|of|&)$/.test(word) && !LISTED.has(tags[token] ?? '')) break;
  }
  return found.reverse();
}

/** `Saskatchewan, Canada, has signed`, `Boralight Energy, of Montreal, has`: where the one before it is. */
function locates(place: Entity, first: number, context: DealContext): boolean {
  const { tokens } = context.layers;
  if (place.type !== 'place') return false;
  const of = /^(of|from|in)$/.test(tokens.lower[first - 1] ?? '');
  const comma = of ? first - 2 : first - 1;
  if (tokens.lower[comma] !== ',') return false;
  const named = context.mentionTo(comma)?.entity;
  if (named === undefined) return false;
  return of || (named.type === 'place' && named.subtype !== 'country');
}

/** Whether the place that begins at a token only tells where the one before it is: `Laredo, Texas, signed`. */
export function isLocation(place: Entity, first: number, context: DealContext): boolean {
  const bound = context.mentionFrom(first);
  const closes = context.layers.tokens.lower[bound?.mention.last ?? first + 1] === ',';
  return closes && locates(place, first, context);
}

/** The entities of a coordination that begins at the token. */
export function findListFrom(from: number, context: DealContext): readonly Entity[] {
  const { tokens, sentences, tags } = context.layers;
  const limit = sentences.lasts[sentences.ofToken[from] ?? 0] ?? 0;
  const found: Entity[] = [];
  let token = from;
  let skipped = 0;
  while (token < limit && skipped <= 6) {
    const bound = context.mentionFrom(token);
    if (bound !== undefined && isActor(bound.entity)) {
      const next = bound.mention.last;
      const modifies =
        bound.entity.type === 'group' && (tags[next] === 'NOUN' || tags[next] === 'ADJ');
      const owner = /^['’]s?$/.test(tokens.lower[next] ?? '');
      if (!owner) found.push(bound.entity);
      token = next;
      skipped = 0;
      if (owner) {
        token = next + 1;
        continue;
      }
      if (modifies) {
        while (token < limit && (tags[token] === 'NOUN' || tags[token] === 'ADJ')) token += 1;
      }
      const joiner = tokens.lower[token] ?? '';
      if (joiner !== ',' && joiner !== 'and' && joiner !== '&') break;
      token += 1;
      if (joiner === ',' && tokens.lower[token] === 'and') token += 1;
      if (joiner === ',' && !continues(token, context)) break;
      continue;
    }
    const tag = tags[token];
    const passes =
      tag === 'DET' ||
      tag === 'ADJ' ||
      tag === 'NOUN' ||
      tag === 'PROPN' ||
      tag === 'PRON' ||
      tag === 'NUM';
    if (!passes && tokens.lower[token] !== 'of') break;
    token += 1;
    skipped += 1;
  }
  return found;
}

/** After a comma the list goes on only if a name follows at once. */
function continues(token: number, context: DealContext): boolean {
  const { tokens } = context.layers;
  const at = tokens.lower[token] === 'the' ? token + 1 : token;
  const bound = context.mentionFrom(at);
  return bound !== undefined && bound.mention.form === 'name' && isActor(bound.entity);
}
