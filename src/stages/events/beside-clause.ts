// Nouns that stand beside a clause and tell an event of their own, `during a visit to Kenya`, `over
// its dispute with Chad`: who takes part in it.

import type { EventActor, Frame } from '../../document.ts';
import type { FrameMatch } from '../../match/frame.ts';
import { describeActors } from './describe-actor.ts';
import { describeArguments } from './describe-arguments.ts';
import { aboveInClause, labelOf } from './governance.ts';
import type { Owner, SentenceScene } from './sentence-scene.ts';

/** Whether the noun stands beside a clause by one of its prepositions: `during a brief visit`. */
export function isBesideClause(
  { frame, owner }: FrameMatch<Owner>,
  { words, parse }: SentenceScene,
): boolean {
  const wanted = owner.trigger.besideClause;
  if (wanted === undefined || frame.form !== 'noun') return false;
  let token = frame.predicate - 1;
  while (token > frame.predicate - 7 && withinPhrase.has(words.tags[token] ?? '')) token -= 1;
  const preposition = words.lower[token] ?? '';
  if (!wanted.includes(preposition)) return false;
  // `Agreed on a visit`, `talks on a visit`: the word before asks for it.
  const asked = frame.factuality !== 'actual' || labelOf(parse, frame.predicate) === 'nmod';
  return preposition !== 'on' || !asked;
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
export function namedBehind(
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
export function subjectOfClause(frame: Frame, scene: SentenceScene): readonly EventActor[] {
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
    const found = describeArguments(args, clause, scene);
    if (found.length > 0) return found;
  }
  return [];
}
