// Whom the arguments of a predicate mean together: what stands with one of them, an office, a
// country, may tell of the next.

import type { Argument, EventActor, Frame } from '../../document.ts';
import { describeActors, isOriginWord } from './describe-actor.ts';
import { headOf, labelOf } from './governance.ts';
import { hasCountry, type SentenceScene } from './sentence-scene.ts';

export function describeArguments(
  args: readonly Argument[],
  frame: Frame,
  scene: SentenceScene,
): readonly EventActor[] {
  const all: EventActor[] = [];
  let before: Argument | undefined;
  let country: string | undefined;
  let office: readonly EventActor[] | undefined;
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
    const namesNext = next !== undefined && isDescribedBy(argument, next, scene);
    if (namesNext) {
      office = found;
      continue;
    }
    found = withOffice(found, office ?? officeBefore(argument, scene));
    office = undefined;
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

/** `minister Obi` where the tree has two arguments for one. */
function isDescribedBy(argument: Argument, next: Argument, { words }: SentenceScene): boolean {
  const { tags } = words;
  return (
    argument.role === next.role &&
    argument.last === next.first &&
    argument.head === argument.last - 1 &&
    tags[argument.head] === 'NOUN' &&
    tags[next.head] === 'PROPN'
  );
}

/** Whom the noun before a name describes: `Kenya's new minister Obi`. */
function officeBefore({ first, head }: Argument, scene: SentenceScene): readonly EventActor[] {
  const noun = first - 1;
  if (scene.words.tags[head] !== 'PROPN' || labelOf(scene.parse, noun) !== 'nmod:desc') return [];
  if (headOf(scene.parse, noun) !== head) return [];
  const said = scene.byPredicate.get(noun)?.arguments ?? [];
  const start = Math.min(noun, ...said.map((one) => one.first));
  return describeActors({ role: 'agent', first: start, last: first, head: noun }, said, scene);
}

/** The office tells who a name is whose sector is not known. */
function withOffice(
  actors: readonly EventActor[],
  offices: readonly EventActor[],
): readonly EventActor[] {
  const said = offices.filter(({ sector, country }) => (sector ?? country) !== undefined);
  const [actor] = actors;
  if (actor === undefined) return offices;
  if (said.length === 0 || actors.some(({ sector }) => sector !== undefined)) return actors;
  return said.map(({ country = actor.country, sector }) => ({
    ...actor,
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
