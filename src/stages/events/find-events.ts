// The events of one sentence, what weighs most in it first: predicates that the kinds name, with
// who acts and towards whom. What a stand is taken on is no event of its own (`refused to meet`).

import type { Argument, EventActor, Frame, Parse } from '../../document.ts';
import type { EventKind, EventTrigger } from '../../kinds/events/define.ts';
import { eventKinds } from '../../kinds/events/index.ts';
import { createFrameMatcher, type FrameMatch, type FrameMatcher } from '../../match/frame.ts';
import { type ActorScene, describeActors } from './describe-actor.ts';
import { settleCategory, stances, type Told } from './settle-category.ts';

export interface FoundEvent extends Told {
  readonly trigger: EventTrigger;
  readonly frame: Frame;
  readonly actors: readonly EventActor[];
  readonly recipients: readonly EventActor[];
}

interface Owner {
  readonly kind: EventKind;
  readonly trigger: EventTrigger;
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

/** Whether a word with this lemma can tell an event: without one a sentence needs no tree. */
export function tellsEvent(lemma: string): boolean {
  return matcher().triggers(lemma);
}

/** Where a recipient is looked for when the place that the trigger names holds nobody. */
const FALLBACKS =
  'recipient against with to from for patient of on over between by toward towards about in into at';

/** Prepositions of what is joined to another argument: `>of`. */
const NESTED = FALLBACKS.split(' ')
  .slice(1)
  .map((word) => `>${word}`)
  .join(' ');

export function findEvents(
  frames: readonly Frame[],
  parse: Parse,
  scene: ActorScene,
): readonly FoundEvent[] {
  const byPredicate = new Map(frames.map((frame) => [frame.predicate, frame]));
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
    if (isGoverned(parse, frame.predicate, governing)) continue;
    const told = settleCategory(owner.kind, frame);
    if (told === undefined) continue;
    const event = withParties(match, told, frames, parse, byPredicate, scene);
    if (event === undefined) continue;
    if (stances.has(told.category)) governing.add(frame.predicate);
    if (!found.some((other) => isSame(other, event))) found.push(event);
  }
  return found;
}

/** One match a predicate: the one that asks for most beside it, then the one that fills its object. */
function bestMatches(
  matches: readonly FrameMatch<Owner>[],
  scene: ActorScene,
): readonly FrameMatch<Owner>[] {
  const best = new Map<number, FrameMatch<Owner>>();
  const weight = ({ pattern, objects, frame }: FrameMatch<Owner>): number =>
    (pattern.beside === undefined ? 0 : 2) +
    (objects.some((object) => describeActors(object, frame.arguments, scene).length > 0) ? 1 : 0);
  for (const match of matches) {
    const other = best.get(match.frame.predicate);
    if (other === undefined || weight(match) > weight(other)) {
      best.set(match.frame.predicate, match);
    }
  }
  return [...best.values()];
}

function withParties(
  match: FrameMatch<Owner>,
  told: Told,
  frames: readonly Frame[],
  parse: Parse,
  byPredicate: ReadonlyMap<number, Frame>,
  scene: ActorScene,
): FoundEvent | undefined {
  const { frame, owner } = match;
  const describe = (args: readonly Argument[]): readonly EventActor[] =>
    describeAll(args, frame, byPredicate, scene);
  const subjects = doersOf(match);
  const isOther = (one: Argument): boolean =>
    !subjects.includes(one) && !possessives.has(scene.words.lower[one.first] ?? '');
  let actors = describe(subjects);
  let recipients = describe(match.objects.filter(isOther));
  const others = frame.arguments.filter(isOther);
  if (told.category === 'REQUEST' && owner.kind.category !== 'REQUEST') {
    recipients = actors;
    actors = describe(speakerOf(frame, byPredicate));
  } else if (actors.length === 0 && match.subjects.some((one) => isPronoun(one, scene.words))) {
    actors = describe(speakerOf(frame, byPredicate));
  }
  if (actors.length === 0 && official.has(told.category)) {
    actors = describe(
      others.filter(({ preposition }) => preposition === 'in' || preposition === '>in'),
    );
  }
  if (recipients.length === 0) recipients = describe(firstOf(others, NESTED, describe));
  if (recipients.length === 0) recipients = describe(firstOf(others, FALLBACKS, describe));
  if (recipients.length === 0 && actors.length > 1 && owner.trigger.mutual === true) {
    recipients = actors;
  }
  if (recipients.length === 0) recipients = below(frame, frames, parse, scene, actors);
  if (recipients.length === 0) recipients = anywhere(frame, parse, scene, actors);
  const nobody = actors.length === 0 && recipients.length === 0;
  if (nobody || (frame.form === 'noun' && (actors.length === 0 || recipients.length === 0))) {
    return undefined;
  }
  return { ...told, trigger: owner.trigger, frame, actors, recipients };
}

/** Those whom arguments mean, of which each may say something of the next. */
function describeAll(
  args: readonly Argument[],
  frame: Frame,
  byPredicate: ReadonlyMap<number, Frame>,
  scene: ActorScene,
): readonly EventActor[] {
  const all: EventActor[] = [];
  let before: Argument | undefined;
  let country: string | undefined;
  for (const argument of args) {
    let found = describeActors(argument, frame.arguments, scene);
    // `Old foes Kenya and Chad`: the noun tells of fewer countries than those whom it is said of.
    const noun = byPredicate.get(argument.head)?.arguments ?? [];
    const said = noun.filter(({ role }) => role === 'holder');
    const holders = said.flatMap((holder) => describeActors(holder, said, scene));
    if (holders.filter(hasCountry).length > found.filter(hasCountry).length) found = holders;
    // `Danish media and government`: the second noun has what stands before the first.
    const shares = before?.role === argument.role && argument.first === argument.head;
    if (shares && country !== undefined && scene.words.tags[argument.head] === 'NOUN') {
      const shared = country;
      found = found.map((actor) => ({ ...actor, country: actor.country ?? shared }));
    }
    all.push(...found);
    const modified = argument.first < argument.head && scene.words.tags[argument.head] === 'NOUN';
    country = modified ? found.find(hasCountry)?.country : undefined;
    before = argument;
  }
  return all;
}

function hasCountry({ country }: EventActor): boolean {
  return country !== undefined;
}

/** What a state does to people inside it: where nobody is said to do it, the state is meant. */
const official: ReadonlySet<string> = new Set(['COERCE', 'ACCUSE']);

/** A phrase that begins with one of these belongs to somebody named before. */
const possessives = new Set(['its', 'their', 'his', 'her', 'my', 'our']);

/** A `by` behind an active verb belongs to its object: `rejected calls by Chad`. */
function doersOf({ subjects, frame }: FrameMatch<Owner>): readonly Argument[] {
  if (frame.form !== 'verb' || frame.passive) return subjects;
  const before = subjects.filter(({ head }) => head < frame.predicate);
  return before.length === 0 ? subjects : before;
}

function isPronoun({ head }: Argument, { tags }: ActorScene['words']): boolean {
  return tags[head] === 'PRON';
}

/** The arguments under the first preposition or role that holds somebody. */
function firstOf(
  args: readonly Argument[],
  selector: string,
  describe: (args: readonly Argument[]) => readonly EventActor[],
): readonly Argument[] {
  for (const wanted of selector.split(' ')) {
    const held = args.filter(({ role, preposition }) => role === wanted || preposition === wanted);
    if (held.length > 0 && describe(held).length > 0) return held;
  }
  return [];
}

/** Those who take part in what the predicate governs (`demanded that Chad withdraw`), of a known country first. */
function below(
  frame: Frame,
  frames: readonly Frame[],
  parse: Parse,
  scene: ActorScene,
  actors: readonly EventActor[],
): readonly EventActor[] {
  const governing = new Set([frame.predicate]);
  let rest: readonly EventActor[] = [];
  for (const inner of frames) {
    if (inner.predicate < frame.predicate) continue;
    if (!isGoverned(parse, inner.predicate, governing)) continue;
    const open = inner.arguments.filter(
      (one) => !possessives.has(scene.words.lower[one.first] ?? ''),
    );
    for (const argument of open) {
      // Those in the same place with it: `ties with Chad, Mali and Togo`.
      const found = open
        .filter(
          ({ role, preposition }) => role === argument.role && preposition === argument.preposition,
        )
        .flatMap((one) => describeActors(one, inner.arguments, scene))
        .filter((one) => !actors.some((actor) => isSameActor(actor, one)));
      if (found.some(({ country }) => country !== undefined)) return found;
      if (rest.length === 0) rest = found;
    }
  }
  return rest;
}

/** The first state named in what the predicate governs, wherever it stands there. */
function anywhere(
  frame: Frame,
  parse: Parse,
  scene: ActorScene,
  actors: readonly EventActor[],
): readonly EventActor[] {
  const governing = new Set([frame.predicate]);
  for (let token = frame.predicate + 1; token < parse.last; token += 1) {
    const { tags } = scene.words;
    const listed = scene.list?.find(token, token + 1, scene.words) !== undefined;
    if (tags[token] !== 'PROPN' && !listed) continue;
    if (!isGoverned(parse, token, governing)) continue;
    const named = { role: 'patient' as const, first: token, last: token + 1, head: token };
    const [actor] = describeActors(named, [], scene);
    if (actor?.country === undefined || actors.some((one) => one.country === actor.country)) {
      continue;
    }
    return [actor];
  }
  return [];
}

/** Who says that something must be done. */
function speakerOf(frame: Frame, byPredicate: ReadonlyMap<number, Frame>): readonly Argument[] {
  const governor = frame.governor === undefined ? undefined : byPredicate.get(frame.governor);
  return governor?.arguments.filter(({ role }) => role === 'agent') ?? [];
}

function depthOf(parse: Parse, token: number): number {
  let depth = 0;
  for (let at = token; at >= parse.first && depth < 50; depth += 1) {
    at = parse.heads[at - parse.first] ?? -1;
  }
  return depth;
}

/** Whether one of `governing` governs the predicate, as its complement and not as a clause beside it. */
function isGoverned(parse: Parse, predicate: number, governing: ReadonlySet<number>): boolean {
  let at = predicate;
  for (let step = 0; step < 50; step += 1) {
    const label = parse.labels[at - parse.first] ?? '';
    if (/^(?:advcl|parataxis|conj|acl:relcl)/.test(label)) return false;
    at = parse.heads[at - parse.first] ?? -1;
    if (at < parse.first) return false;
    if (governing.has(at)) return true;
  }
  return false;
}

function isSameActor(one: EventActor, other: EventActor): boolean {
  return one.start === other.start || (one.entity !== undefined && one.entity === other.entity);
}

function isSame(one: FoundEvent, other: FoundEvent): boolean {
  const key = (actors: readonly EventActor[]): string => actors.map(({ start }) => start).join();
  return (
    one.category === other.category &&
    (key(one.actors) === key(other.actors) || key(one.recipients) === key(other.recipients))
  );
}
