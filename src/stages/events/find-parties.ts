// Who acts in an event and towards whom: what the trigger's selectors find, else the rest of the
// clause, what the predicate governs, and whoever says it.

import type { Argument, EventActor, Frame } from '../../document.ts';
import type { FrameMatch } from '../../match/frame.ts';
import { isBesideClause, subjectOfClause } from './beside-clause.ts';
import { describeArguments } from './describe-arguments.ts';
import { findAnywhere, findBelow } from './governed-parties.ts';
import { findNameRow } from './name-row.ts';
import { hasCountry, isPossessed, type Owner, type SentenceScene } from './sentence-scene.ts';
import type { Told } from './settle-category.ts';

export interface Parties {
  readonly actors: readonly EventActor[];
  readonly recipients: readonly EventActor[];
}

/** Where a recipient is looked for when the place that the trigger names holds nobody. */
const FALLBACKS: readonly string[] =
  'recipient against with to from for patient of on over between by toward towards about in into at near'.split(
    ' ',
  );

/** Prepositions of what is joined to another argument: `>of`. */
const NESTED: readonly string[] = FALLBACKS.slice(1).map((word) => `>${word}`);

/** Undefined where nobody takes part that anything is known of. */
export function findParties(
  match: FrameMatch<Owner>,
  told: Told,
  scene: SentenceScene,
): Parties | undefined {
  const { frame, owner } = match;
  const describe = (args: readonly Argument[]): readonly EventActor[] =>
    describeArguments(args, frame, scene);
  const subjects = doersOf(match, scene);
  const isOther = (one: Argument): boolean => !subjects.includes(one) && !isPossessed(one, scene);
  let actors = describe(subjects);
  let recipients = describe(match.objects.filter(isOther));
  const others = frame.arguments.filter(isOther);
  if (told.category === 'REQUEST' && owner.kind.category !== 'REQUEST') {
    recipients = actors;
    actors = describe(speakerOf(frame, scene));
  } else if (actors.length === 0 && match.subjects.some((one) => isPronoun(one, scene))) {
    actors = describe(speakerOf(frame, scene));
  }
  if (actors.length === 0 && official.has(told.category)) {
    actors = describe(
      others.filter(({ preposition }) => preposition === 'in' || preposition === '>in'),
    );
  }
  if (isBesideClause(match, scene)) {
    if (actors.length === 0 && recipients.length > 0) actors = subjectOfClause(frame, scene);
    if (actors.length === 0) return undefined;
  }
  if (recipients.length === 0) recipients = describe(firstOf(others, NESTED, describe));
  if (recipients.length === 0) recipients = describe(firstOf(others, FALLBACKS, describe));
  if (recipients.length === 0 && areSeveral(actors) && owner.trigger.mutual === true) {
    recipients = actors;
  }
  if (recipients.length === 0) recipients = findBelow(frame, scene, actors);
  if (recipients.length === 0) recipients = findAnywhere(frame, scene, actors);
  const nobody = actors.length === 0 && recipients.length === 0;
  if (nobody || (frame.form === 'noun' && (actors.length === 0 || recipients.length === 0))) {
    return undefined;
  }
  return { actors, recipients };
}

/** One name may have several codes. */
function areSeveral(actors: readonly EventActor[]): boolean {
  return actors.some(({ start }) => start !== actors[0]?.start);
}

/** What a state does to people inside it: where nobody is said to do it, the state is meant. */
const official: ReadonlySet<string> = new Set(['COERCE', 'ACCUSE']);

/** A `by` behind an active verb belongs to its object: `rejected calls by Chad`. */
function doersOf(
  { subjects, frame }: FrameMatch<Owner>,
  scene: SentenceScene,
): readonly Argument[] {
  if (frame.form !== 'verb' || frame.passive) return subjects;
  const before = subjects.filter(({ head }) => head < frame.predicate);
  if (before.length === 0) return subjects;
  const row = findNameRow(frame, before, scene.words, scene.parse.first);
  return [...before, ...row].sort((one, other) => one.first - other.first);
}

function isPronoun({ head }: Argument, { words }: SentenceScene): boolean {
  return words.tags[head] === 'PRON';
}

/** The arguments under the first preposition or role that holds a state, or else anybody. */
function firstOf(
  args: readonly Argument[],
  selectors: readonly string[],
  describe: (args: readonly Argument[]) => readonly EventActor[],
): readonly Argument[] {
  if (args.length === 0) return args;
  let rest: readonly Argument[] = [];
  for (const wanted of selectors) {
    const held = args.filter(({ role, preposition }) => role === wanted || preposition === wanted);
    const found = held.length === 0 ? [] : describe(held);
    if (found.some(hasCountry)) return held;
    if (rest.length === 0 && found.length > 0) rest = held;
  }
  return rest;
}

/** Who says that something must be done. */
function speakerOf(frame: Frame, { byPredicate }: SentenceScene): readonly Argument[] {
  const governor = frame.governor === undefined ? undefined : byPredicate.get(frame.governor);
  return governor?.arguments.filter(({ role }) => role === 'agent') ?? [];
}
