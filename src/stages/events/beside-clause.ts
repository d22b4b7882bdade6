// Nouns that stand beside a clause and tell an event of their own, `during a visit to Kenya`, `over
// its dispute with Chad`: who takes part in it.

import type { Argument, EventActor, Frame, Parse } from '../../document.ts';
import type { FrameMatch } from '../../match/frame.ts';
import type { Words } from '../../match/unit.ts';
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

/**
 * The frames by their predicates, in order, where such a noun (one of `beside`) has a name right
 * behind it (`visit to Chad`) as its argument even if the tree joins the name to something else.
 */
export function withNamesBehind(
  frames: readonly Frame[],
  beside: ReadonlySet<string>,
  words: Words,
  parse: Parse,
): ReadonlyMap<number, Frame> {
  const byPredicate = new Map<number, Frame>();
  for (const frame of frames) byPredicate.set(frame.predicate, frame);
  const known = byPredicate.size;
  for (let token = parse.first; token < parse.last; token += 1) {
    if (words.tags[token] !== 'NOUN' || !beside.has(words.lemmas[token] ?? '')) continue;
    const frame = byPredicate.get(token);
    const behind = nameBehind(token, words, parse.last);
    if (behind === undefined || frame?.arguments.some(({ first }) => first > token)) continue;
    byPredicate.set(token, {
      predicate: token,
      lemma: words.lemmas[token] ?? '',
      form: 'noun',
      passive: false,
      factuality: 'actual',
      negated: false,
      ...frame,
      arguments: [...(frame?.arguments ?? []), behind],
    });
  }
  if (byPredicate.size === known) return byPredicate;
  return new Map([...byPredicate].sort(([one], [other]) => one - other));
}

function nameBehind(noun: number, { lower, tags }: Words, end: number): Argument | undefined {
  if (tags[noun + 1] !== 'ADP') return undefined;
  let head = noun + 2;
  while (head < end && (tags[head] === 'DET' || tags[head] === 'ADJ')) head += 1;
  let last = head;
  while (last < end && tags[last] === 'PROPN') last += 1;
  if (last === head) return undefined;
  const preposition = lower[noun + 1] ?? '';
  return { role: 'oblique', preposition, first: noun + 2, last, head: last - 1 };
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
