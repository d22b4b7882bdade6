// The events of one sentence, what weighs most in it first: predicates that the kinds name, with
// who acts and towards whom. What a stand is taken on is no event of its own (`refused to meet`).

import type { Frame, Parse, TokenSpan } from '../../document.ts';
import type { EventTrigger } from '../../kinds/events/define.ts';
import { eventKinds } from '../../kinds/events/index.ts';
import { createFrameMatcher, type FrameMatch, type FrameMatcher } from '../../match/frame.ts';
import type { Words } from '../../match/unit.ts';
import { isBesideClause, withNamesBehind } from './beside-clause.ts';
import { type ActorScene, describeActors } from './describe-actor.ts';
import { findParties, type Parties } from './find-parties.ts';
import { depthOf, isGoverned } from './governance.ts';
import type { Owner, SentenceScene } from './sentence-scene.ts';
import { settleCategory, stances, type Told } from './settle-category.ts';

export interface FoundEvent extends Told, Parties {
  readonly trigger: EventTrigger;
  readonly frame: Frame;
}

let made: FrameMatcher<Owner> | undefined;

/** Made when first asked for: most runs want no events. */
function matcher(): FrameMatcher<Owner> {
  made ??= createFrameMatcher(
    eventKinds.flatMap((kind) =>
      kind.triggers.map((trigger) => [trigger, { kind, trigger }] as const),
    ),
  );
  return made;
}

/** Whether the sentence can tell an event: if not, it needs no tree. */
export function canTellEvent(sentence: TokenSpan, words: Words): boolean {
  return matcher().canMatch(sentence, words, () => true);
}

const besideClause: ReadonlySet<string> = new Set(
  eventKinds.flatMap(({ triggers }) =>
    triggers.flatMap(({ besideClause, nouns = [] }) => (besideClause === undefined ? [] : nouns)),
  ),
);

export function findEvents(
  clauses: readonly Frame[],
  parse: Parse,
  actorScene: ActorScene,
): readonly FoundEvent[] {
  const byPredicate = withNamesBehind(clauses, besideClause, actorScene.words, parse);
  const frames = [...byPredicate.values()];
  const scene: SentenceScene = { ...actorScene, frames, parse, byPredicate };
  const matches = bestMatches(matcher().find(frames, scene.words), scene);
  const ranked = matches
    .map((match) => ({ match, depth: depthOf(parse, match.frame.predicate) }))
    .sort(
      (one, other) =>
        one.depth - other.depth || one.match.frame.predicate - other.match.frame.predicate,
    );
  const governing = new Set<number>();
  const found: FoundEvent[] = [];
  for (const { match } of ranked) {
    const { frame, owner } = match;
    // What is refused or asked on a visit leaves the visit as it is.
    const beside = isBesideClause(match, scene);
    if (!beside && isGoverned(parse, frame.predicate, governing, scene.words.tags)) continue;
    const told = beside ? owner.kind : settleCategory(owner.kind, frame);
    if (told === undefined) continue;
    const parties = findParties(match, told, scene);
    if (parties === undefined) continue;
    if (!beside && stances.has(told.category)) governing.add(frame.predicate);
    const { category, quad } = told;
    const event = { category, quad, trigger: owner.trigger, frame, ...parties };
    const same = found.findIndex((other) => isSame(other, event));
    if (same < 0) found.push(event);
    else if (found[same]?.recipients.length === 0) found[same] = event;
  }
  return found;
}

/** One match a predicate: the one that asks for most beside it, then the one that fills its object. */
function bestMatches(
  matches: readonly FrameMatch<Owner>[],
  scene: ActorScene,
): readonly FrameMatch<Owner>[] {
  const best = new Map<number, { readonly match: FrameMatch<Owner>; readonly weight: number }>();
  const weigh = ({ pattern, objects, frame }: FrameMatch<Owner>): number =>
    (pattern.beside === undefined ? 0 : 2) +
    (objects.some((object) => describeActors(object, frame.arguments, scene).length > 0) ? 1 : 0);
  for (const match of matches) {
    const other = best.get(match.frame.predicate);
    const weight = weigh(match);
    if (other === undefined || weight > other.weight) {
      best.set(match.frame.predicate, { match, weight });
    }
  }
  return Array.from(best.values(), ({ match }) => match);
}

function isSame(one: FoundEvent, other: FoundEvent): boolean {
  const key = (actors: Parties['actors']): string => actors.map(({ start }) => start).join();
  return (
    one.category === other.category &&
    (key(one.actors) === key(other.actors) || key(one.recipients) === key(other.recipients))
  );
}
