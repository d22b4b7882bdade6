// Those who take part in what a predicate governs, where its own arguments name nobody.

import type { EventActor, Frame } from '../../document.ts';
import { describeActors } from './describe-actor.ts';
import { isGoverned } from './governance.ts';
import { hasCountry, isPossessed, type SentenceScene } from './sentence-scene.ts';

/** Those who take part in what the predicate governs (`demanded that Chad withdraw`), of a known country first. */
export function findBelow(
  frame: Frame,
  scene: SentenceScene,
  actors: readonly EventActor[],
): readonly EventActor[] {
  const governing = new Set([frame.predicate]);
  let rest: readonly EventActor[] = [];
  for (const inner of scene.frames) {
    if (inner.predicate < frame.predicate) continue;
    if (!isGoverned(scene.parse, inner.predicate, governing, scene.words.tags)) continue;
    const open = inner.arguments.filter((one) => !isPossessed(one, scene));
    for (const argument of open) {
      // Those in the same place with it: `ties with Chad, Mali and Togo`.
      const found = open
        .filter(
          ({ role, preposition }) => role === argument.role && preposition === argument.preposition,
        )
        .flatMap((one) => describeActors(one, inner.arguments, scene))
        .filter((one) => !actors.some((actor) => isSameActor(actor, one)));
      if (found.some(hasCountry)) return found;
      if (rest.length === 0) rest = found;
    }
  }
  return rest;
}

/** The first state named in what the predicate governs, wherever it stands there. */
export function findAnywhere(
  frame: Frame,
  scene: SentenceScene,
  actors: readonly EventActor[],
): readonly EventActor[] {
  const governing = new Set([frame.predicate]);
  const { tags } = scene.words;
  for (let token = frame.predicate + 1; token < scene.parse.last; token += 1) {
    const listed = scene.list?.find(token, token + 1, scene.words) !== undefined;
    if (tags[token] !== 'PROPN' && !listed) continue;
    if (!isGoverned(scene.parse, token, governing, tags)) continue;
    const named = { role: 'patient' as const, first: token, last: token + 1, head: token };
    const found = describeActors(named, [], scene);
    if (found.some(hasCountry) && !found.some((one) => actors.some(hasCountryOf(one)))) {
      return found;
    }
  }
  return [];
}

function hasCountryOf({ country }: EventActor): (actor: EventActor) => boolean {
  return (actor) => actor.country === country;
}

function isSameActor(one: EventActor, other: EventActor): boolean {
  return one.start === other.start || (one.entity !== undefined && one.entity === other.entity);
}
