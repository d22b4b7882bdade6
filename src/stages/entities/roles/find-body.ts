// Finds the body that an office belongs to: before the title (`Kenya's foreign minister`,
// `DHS Secretary`), after it (`director of the FBI`, `head of research at Sphinx`) or after the
// person (`Justice Abel Roux of the High Court`).

import type { Draft } from '../draft.ts';
import { demonymCode, peopleKind } from '../gazetteer.ts';
import { isCommonNoun } from '../references/noun-phrase.ts';
import {
  isBody,
  isPerson,
  isTitle,
  type NameSpot,
  type Scene,
  type Spot,
  sameSentence,
  spotAt,
} from './scene.ts';

const BEFORE: ReadonlySet<string> = new Set([
  ...["'s", '’s', "'", '’', '-', 's', 'former', 'ex', 'then', 'new', 'acting', 'current', 'late'],
  ...['deputy', 'first', 'outgoing', 'incoming', 'interim', 'longtime', 'top', 'senior', 'own'],
]);
const PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'for', 'at', 'with', 'in', 'from', 'on']);
const STOPS: ReadonlySet<string> = new Set([
  ...[',', '.', ';', ':', '(', ')', '"', '“', '”', 'who', 'that', 'which', 'when', 'after', 'to'],
  ...['by', 'because', 'while', 'until', 'since', 'before', 'as', '—', '–'],
]);
const MOST_BEFORE = 4;
const MOST_AFTER = 12;

export interface FoundBody {
  /** Absent where the body is told by a noun that stands for no entity: `the hospital's director`. */
  readonly draft?: Draft;
  /** The outer token of what was read, for the evidence. */
  readonly token: number;
  /** First token after the body's name. */
  readonly last: number;
}

/** The body directly before a title that begins at the token. */
export function bodyBefore(scene: Scene, first: number): FoundBody | undefined {
  const { tokens, tags } = scene.layers;
  for (let at = first - 1; at >= first - MOST_BEFORE && sameSentence(scene, at, first); at -= 1) {
    const spot = spotAt(scene, at);
    if (spot !== undefined) {
      if (isPerson(spot) || isTitle(spot)) return undefined;
      if (isBody(spot) && holdsOffices(spot)) return found(scene, spot);
      at = spot.mention.first;
      continue;
    }
    const word = tokens.lower[at] ?? '';
    if (word === ')') {
      const inner = spotAt(scene, at - 1);
      if (isBody(inner) && tokens.lower[inner.mention.first - 1] === '(') {
        at = inner.mention.first - 1;
        continue;
      }
      return undefined;
    }
    if (word === 'its' || word === 'their' || word === 'whose') return bodyMeant(scene, at);
    // `his Turkish counterpart, Agriculture Minister Karataş`
    if (word === ',' && tokens.lower[at - 1] === 'counterpart') {
      at -= 1;
      continue;
    }
    const possessive = word === "'s" || word === '’s';
    if (possessive && isCommonNoun(scene, at - 1) && spotAt(scene, at - 1) === undefined) {
      return unnamed(scene, at - 1, at);
    }
    if (!BEFORE.has(word) && tags[at] !== 'ADJ' && tags[at] !== 'NUM') return undefined;
  }
  return undefined;
}

function unnamed(scene: Scene, noun: number, last: number): FoundBody {
  const draft = scene.bodyOfNoun(noun);
  return { ...(draft === undefined ? {} : { draft }), token: noun, last };
}

/** The body after a title, or after a person, that begins at the token. */
export function bodyAfter(scene: Scene, last: number): FoundBody | undefined {
  const { tokens, tags } = scene.layers;
  const apart = bracketed(scene, last) ?? atEnd(scene, last);
  if (apart !== undefined) return apart;
  let opened = false;
  let inPlace: FoundBody | undefined;
  for (let at = last; at < last + MOST_AFTER && sameSentence(scene, at, last - 1); at += 1) {
    const spot = spotAt(scene, at);
    if (spot !== undefined) {
      if (isPerson(spot) || isTitle(spot) || !opened) return inPlace;
      const outer = outermost(scene, spot);
      if (isBody(outer) && holdsOffices(outer)) {
        const body = found(scene, outer);
        const next = tokens.lower[outer.mention.last] ?? '';
        // `in Geneva for the UN`: the place says where, the body follows.
        if (outer.draft.type !== 'place' || !PREPOSITIONS.has(next)) return body;
        inPlace = body;
      }
      at = outer.mention.last - 1;
      continue;
    }
    const word = tokens.lower[at] ?? '';
    if (word === ',' && opened && isCommonNoun(scene, at - 1))
      return inPlace ?? named(scene, at + 1);
    if (STOPS.has(word) || tags[at] === 'VERB' || tags[at] === 'AUX') {
      return inPlace ?? (opened ? meantBy(scene, at - 1) : undefined);
    }
    if (PREPOSITIONS.has(word)) opened = true;
    else if (!opened) return inPlace;
  }
  return inPlace;
}

/** `DIG (EOU)`: the body in brackets. */
function bracketed(scene: Scene, open: number): FoundBody | undefined {
  const { lower } = scene.layers.tokens;
  const spot = lower[open] === '(' ? spotAt(scene, open + 1) : undefined;
  if (!isBody(spot) || spot.draft.type !== 'organization') return undefined;
  return lower[spot.mention.last] === ')'
    ? { ...found(scene, spot), last: spot.mention.last + 1 }
    : undefined;
}

/** `Liis Tamm, press officer, Ministry of Justice`: the body closes the sentence or the phrase. */
function atEnd(scene: Scene, comma: number): FoundBody | undefined {
  const { tokens, sentences } = scene.layers;
  const { lower } = tokens;
  if (lower[comma] !== ',' || !/^(?:[,(–—:]|and)$/.test(lower[openerOf(scene, comma)] ?? ',')) {
    return undefined;
  }
  const first = lower[comma + 1] === 'the' ? comma + 2 : comma + 1;
  const spot = spotAt(scene, first);
  if (!isBody(spot) || spot.draft.type !== 'organization') return undefined;
  const { last } = spot.mention;
  const end = sentences.lasts[sentences.ofToken[comma] ?? 0] ?? last;
  return last >= end || /^[.,;]$/.test(lower[last] ?? '') ? found(scene, spot) : undefined;
}

/** The token before the title that ends at a token; -1 where the title opens its sentence. */
function openerOf(scene: Scene, last: number): number {
  const first = spotAt(scene, last - 1)?.mention.first ?? last;
  return sameSentence(scene, first - 1, last - 1) ? first - 1 : -1;
}

/** `president of the electrical workers' union, Utier.` */
function named(scene: Scene, at: number): FoundBody | undefined {
  const spot = spotAt(scene, at);
  if (!isBody(spot) || spot.draft.type !== 'organization') return undefined;
  const next = scene.layers.tokens.lower[spot.mention.last] ?? '.';
  return next === '.' || next === ',' || next === ';' ? found(scene, spot) : undefined;
}

/** `head of the service,`: the noun that ends at the token stands for a body. */
function meantBy(scene: Scene, noun: number): FoundBody | undefined {
  const { tokens } = scene.layers;
  if (!isCommonNoun(scene, noun)) return undefined;
  const definite = /^(?:the|this)$/.test(tokens.lower[noun - 1] ?? '');
  const draft = definite ? scene.bodyOfNoun(noun) : undefined;
  return draft === undefined ? undefined : { draft, token: noun, last: noun + 1 };
}

/** What `its` or `their` means before a title: the body named last, here or in the sentence before. */
function bodyMeant(scene: Scene, at: number): FoundBody | undefined {
  const draft = scene.bodyBefore(at, 'organization') ?? scene.bodyBefore(at, 'place');
  return draft === undefined ? undefined : { draft, token: at, last: at + 1 };
}

/** `the U.S. Department of State`, `Kenya's National Assembly`, `London-based Amnesty`. */
function outermost(scene: Scene, spot: Spot): Spot {
  const { tokens } = scene.layers;
  let outer = spot;
  for (let steps = 0; steps < 3; steps += 1) {
    let next = outer.mention.last;
    const word = tokens.lower[next] ?? '';
    if (word === "'s" || word === '’s' || word === '’' || word === "'") next += 1;
    else if (word === '-' && tokens.lower[next + 1] === 'based') next += 2;
    else if (word === '-based') next += 1;
    const following = spotAt(scene, next);
    if (!isBody(following) || following === outer || following.draft.type !== 'organization') break;
    outer = following;
  }
  return outer;
}

/** Faiths, ethnic groups and party members are no bodies. */
function holdsOffices({ draft }: NameSpot): boolean {
  if (draft.type !== 'group') return true;
  const key = draft.names[0]?.key ?? '';
  return demonymCode(key) !== undefined && peopleKind(key) !== 'political';
}

function found(scene: Scene, spot: NameSpot): FoundBody {
  const { draft, mention } = spot;
  const code = draft.type === 'group' ? demonymCode(draft.names[0]?.key ?? '') : undefined;
  const country = code === undefined ? undefined : scene.ofCountry(code);
  return { draft: country ?? draft, token: mention.first, last: mention.last };
}
