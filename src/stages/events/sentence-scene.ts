// What the coding of one sentence looks at, and small questions that its parts share.

import type { Argument, EventActor, Frame, Parse } from '../../document.ts';
import type { EventKind, EventTrigger } from '../../kinds/events/define.ts';
import type { ActorScene } from './describe-actor.ts';

export interface Owner {
  readonly kind: EventKind;
  readonly trigger: EventTrigger;
}

export interface SentenceScene extends ActorScene {
  readonly frames: readonly Frame[];
  readonly byPredicate: ReadonlyMap<number, Frame>;
  readonly parse: Parse;
}

export function hasCountry({ country }: EventActor): boolean {
  return country !== undefined;
}

/** A phrase that begins with one of these belongs to somebody named before. */
const possessives = new Set(['its', 'their', 'his', 'her', 'my', 'our']);

export function isPossessed({ first }: Argument, { words }: ActorScene): boolean {
  return possessives.has(words.lower[first] ?? '');
}
