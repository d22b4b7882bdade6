// Who acts in an event and towards whom: what the trigger's selectors find, else the rest of the
// clause, what the predicate governs, and whoever says it.

import type { Argument, EventActor, Frame, Parse } from '../../document.ts';
import type { EventKind, EventTrigger } from '../../kinds/events/define.ts';
import type { FrameMatch } from '../../match/frame.ts';
import { type ActorScene, describeActors, isOriginWord } from './describe-actor.ts';
import { aboveInClause, headOf, isGoverned, labelOf } from './governance.ts';
import { findNameRow } from './name-row.ts';
import type { Told } from './settle-category.ts';

export interface Owner {
  readonly kind: EventKind;
  readonly trigger: EventTrigger;
}

export interface SentenceScene extends ActorScene {
  readonly frames: readonly Frame[];
  readonly byPredicate: ReadonlyMap<number, Frame>;
  readonly parse: Parse;
}

export interface Parties {
  readonly actors: readonly EventActor[];
  readonly recipients: readonly EventActor[];
}

/** Where a recipient is looked for when the place that the trigger names holds nobody. */
const FALLBACKS =
  'recipient against with to from for patient of on over between by toward towards about in into at near';

/** Prepositions of what is joined to another argument: `>of`. */
const NESTED = FALLBACKS.split(' ')
  .slice(1)
  .map((word) => `>${word}`)
  .join(' ');

/** Undefined where nobody takes part that anything is known of. */
export function findParties(
  match: FrameMatch<Owner>,
  told: Told,
  scene: SentenceScene,
): Parties | undefined {
  const { frame, owner } = match;
  const describe = (args: readonly Argument[]): readonly EventActor[] =>
    describeAll(args, frame, scene);
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
    if (recipients.length === 0) recipients = namedBehind(match, scene);
    if (actors.length === 0 && recipients.length > 0) actors = subjectOfClause(frame, scene);
    if (actors.length === 0) return undefined;
  }
  if (recipients.length === 0) recipients = describe(firstOf(others, NESTED, describe));
  if (recipients.length === 0) recipients = describe(firstOf(others, FALLBACKS, describe));
  if (recipients.length === 0 && areSeveral(actors) && owner.trigger.mutual === true) {
    recipients = actors;
  }
  if (recipients.length === 0) recipients = below(frame, scene, actors);
  if (recipients.length === 0) recipients = anywhere(frame, scene, actors);
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

/** Those whom arguments mean, of which each may say something of the next. */
function describeAll(
  args: readonly Argument[],
  frame: Frame,
  scene: SentenceScene,
): readonly EventActor[] {
  const all: EventActor[] = [];
  let before: Argument | undefined;
  let country: string | undefined;
  for (const [position, argument] of args.entries()) {
    let found = describeActors(argument, frame.arguments, scene);
    // `Old foes Kenya and Chad`: the noun tells of fewer countries than those whom it is said of.
    const noun = scene.byPredicate.get(argument.head)?.arguments ?? [];
    const said = noun.filter(({ role }) => role === 'holder');
    const holders = said.flatMap((holder) => describeActors(holder, said, scene));
    if (holders.filter(hasCountry).length > found.filter(hasCountry).length) found = holders;
    // `Danish media and government`: the second noun has what stands before the first.
    const shares = before?.role === argument.role && argument.first === argument.head;
    if (shares && country !== undefined && scene.words.tags[argument.head] === 'NOUN') {
      const shared = country;
      found = found.map((actor) => ({ ...actor, country: actor.country ?? shared }));
    }
    const next = args[position + 1];
    if (next !== undefined && !found.some(hasCountry) && isBareNoun(argument, next, scene)) {
      found = withCountriesOf(found, describeActors(next, frame.arguments, scene));
    }
    found = withOffice(found, argument, scene);
    all.push(...found);
    const modified = argument.first < argument.head && scene.words.tags[argument.head] === 'NOUN';
    country = modified ? found.find(hasCountry)?.country : undefined;
    before = argument;
  }
  return all;
}

/** `Lawmakers and officials in Kenya`: the first noun has what stands behind the second. */
function isBareNoun(argument: Argument, next: Argument, { words }: SentenceScene): boolean {
  const { tags, lower } = words;
  return (
    argument.role === next.role &&
    argument.last + 1 === next.first &&
    lower[argument.last] === 'and' &&
    next.first === next.head &&
    tags[argument.head] === 'NOUN' &&
    tags[next.head] === 'NOUN' &&
    isOriginWord(lower[next.last] ?? '')
  );
}

/** `Kenya's new minister Obi`: of a name whose sector is not known, the noun before it tells who it is. */
function withOffice(
  actors: readonly EventActor[],
  { first, head }: Argument,
  scene: SentenceScene,
): readonly EventActor[] {
  const noun = first - 1;
  if (scene.words.tags[head] !== 'PROPN' || labelOf(scene.parse, noun) !== 'nmod:desc') {
    return actors;
  }
  if (headOf(scene.parse, noun) !== head || actors.some(({ sector }) => sector !== undefined)) {
    return actors;
  }
  const said = scene.byPredicate.get(noun)?.arguments ?? [];
  const start = Math.min(noun, ...said.map((one) => one.first));
  const described = { role: 'agent' as const, first: start, last: first, head: noun };
  const offices = describeActors(described, said, scene);
  if (!offices.some(({ sector, country }) => sector !== undefined && country !== undefined)) {
    return actors;
  }
  return offices.map(({ country, sector }) => ({
    ...(actors[0] ?? { start: scene.tokens.starts[first] ?? 0, end: scene.tokens.ends[head] ?? 0 }),
    ...(country === undefined ? {} : { country }),
    ...(sector === undefined ? {} : { sector }),
  }));
}

function withCountriesOf(
  actors: readonly EventActor[],
  others: readonly EventActor[],
): readonly EventActor[] {
  const countries = others.flatMap(({ country }) => (country === undefined ? [] : [country]));
  if (countries.length === 0) return actors;
  return actors.flatMap((actor) => countries.map((country) => ({ ...actor, country })));
}

function hasCountry({ country }: EventActor): boolean {
  return country !== undefined;
}

/** What a state does to people inside it: where nobody is said to do it, the state is meant. */
const official: ReadonlySet<string> = new Set(['COERCE', 'ACCUSE']);

/** A phrase that begins with one of these belongs to somebody named before. */
const possessives = new Set(['its', 'their', 'his', 'her', 'my', 'our']);

function isPossessed({ first }: Argument, { words }: ActorScene): boolean {
  return possessives.has(words.lower[first] ?? '');
}

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

function isPronoun({ head }: Argument, { words }: ActorScene): boolean {
  return words.tags[head] === 'PRON';
}

/** The arguments under the first preposition or role that holds a state, or else anybody. */
function firstOf(
  args: readonly Argument[],
  selector: string,
  describe: (args: readonly Argument[]) => readonly EventActor[],
): readonly Argument[] {
  let rest: readonly Argument[] = [];
  for (const wanted of selector.split(' ')) {
    const held = args.filter(({ role, preposition }) => role === wanted || preposition === wanted);
    const found = held.length === 0 ? [] : describe(held);
    if (found.some(hasCountry)) return held;
    if (rest.length === 0 && found.length > 0) rest = held;
  }
  return rest;
}

/** Whether the noun stands beside a clause by one of its prepositions: `during a brief visit`. */
export function isBesideClause(
  { frame, owner }: FrameMatch<Owner>,
  { words }: SentenceScene,
): boolean {
  const wanted = owner.trigger.besideClause;
  if (wanted === undefined || frame.form !== 'noun') return false;
  let token = frame.predicate - 1;
  while (token > frame.predicate - 7 && withinPhrase.has(words.tags[token] ?? '')) token -= 1;
  return wanted.includes(words.lower[token] ?? '');
}

const withinPhrase: ReadonlySet<string> = new Set([
  'DET',
  'ADJ',
  'PRON',
  'NUM',
  'NOUN',
  'PROPN',
  'PART',
]);

/** A name right behind the noun and its preposition, whatever the tree joins it to. */
function namedBehind(
  { frame, owner }: FrameMatch<Owner>,
  scene: SentenceScene,
): readonly EventActor[] {
  const { lower, tags } = scene.words;
  if (!owner.trigger.object.split(' ').includes(lower[frame.predicate + 1] ?? '')) return [];
  let token = frame.predicate + 2;
  while (tags[token] === 'DET' || tags[token] === 'ADJ') token += 1;
  if (tags[token] !== 'PROPN' || token >= scene.parse.last) return [];
  return describeActors({ role: 'oblique', first: token, last: token + 1, head: token }, [], scene);
}

/** Whom the clause tells of that a noun stands beside. */
function subjectOfClause(frame: Frame, scene: SentenceScene): readonly EventActor[] {
  for (const token of aboveInClause(scene.parse, frame.predicate)) {
    const clause = scene.byPredicate.get(token);
    if (clause?.form !== 'verb') continue;
    const subject = clause.passive ? 'patient' : 'agent';
    const args = clause.arguments.filter(
      ({ role, first, last }) =>
        role === subject &&
        first < clause.predicate &&
        !(frame.predicate >= first && frame.predicate < last),
    );
    const found = describeAll(args, clause, scene);
    if (found.length > 0) return found;
  }
  return [];
}

/** Those who take part in what the predicate governs (`demanded that Chad withdraw`), of a known country first. */
function below(
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
function anywhere(
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

/** Who says that something must be done. */
function speakerOf(frame: Frame, { byPredicate }: SentenceScene): readonly Argument[] {
  const governor = frame.governor === undefined ? undefined : byPredicate.get(frame.governor);
  return governor?.arguments.filter(({ role }) => role === 'agent') ?? [];
}

function isSameActor(one: EventActor, other: EventActor): boolean {
  return one.start === other.start || (one.entity !== undefined && one.entity === other.entity);
}
