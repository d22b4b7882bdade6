// Matches frame patterns against predicates with their arguments. Patterns are filed under the
// lemmas of their triggers, so that a frame meets only those that can fit.

import type { Argument, Frame } from '../document.ts';
import type { FramePattern, Selector } from './pattern.ts';
import type { Words } from './unit.ts';

export interface FrameMatch<Owner> {
  readonly pattern: FramePattern;
  readonly owner: Owner;
  readonly frame: Frame;
  /** Empty where a passive names nobody. */
  readonly subjects: readonly Argument[];
  readonly objects: readonly Argument[];
}

export interface FrameMatcher<Owner> {
  /** Whether a word with this lemma can begin a match: without one a sentence needs no parse. */
  triggers(lemma: string): boolean;
  find(frames: readonly Frame[], words: Words): readonly FrameMatch<Owner>[];
}

interface Filed<Owner> {
  readonly pattern: FramePattern;
  readonly owner: Owner;
}

export function createFrameMatcher<Owner>(
  patterns: readonly (readonly [FramePattern, Owner])[],
): FrameMatcher<Owner> {
  const filed = new Map<string, Filed<Owner>[]>();
  const firstWords = new Set<string>();
  const file = (form: string, lemmas: readonly string[] | undefined, entry: Filed<Owner>): void => {
    for (const lemma of lemmas ?? []) {
      const forms = form === 'verb' ? [lemma, ...regularForms(lemma)] : [lemma];
      for (const one of forms) {
        firstWords.add(one.split(' ')[0] ?? one);
        const key = `${form} ${one}`;
        const list = filed.get(key);
        if (list === undefined) filed.set(key, [entry]);
        else list.push(entry);
      }
    }
  };
  for (const [pattern, owner] of patterns) {
    file('verb', pattern.verbs, { pattern, owner });
    file('noun', pattern.nouns, { pattern, owner });
    file('adjective', pattern.adjectives, { pattern, owner });
  }
  return {
    triggers: (lemma) => firstWords.has(lemma),
    find: (frames, words) =>
      frames.flatMap((frame) =>
        (filed.get(`${frame.form} ${frame.lemma}`) ?? []).flatMap(({ pattern, owner }) => {
          const match = matchFrame(pattern, frame, words);
          return match === undefined ? [] : [{ ...match, pattern, owner, frame }];
        }),
      ),
  };
}

/** Past and present participle of a verb, for the rare verbs that keep them as their lemma. */
function regularForms(lemma: string): readonly string[] {
  const [verb = '', ...rest] = lemma.split(' ');
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  return [`${stem}ed`, `${stem}ing`].map((form) => [form, ...rest].join(' '));
}

function matchFrame(
  pattern: FramePattern,
  frame: Frame,
  words: Words,
): Pick<FrameMatch<unknown>, 'subjects' | 'objects'> | undefined {
  const heads = frame.arguments.map((argument) => words.lemmas[argument.head] ?? '');
  if (pattern.beside !== undefined && !heads.some((head) => pattern.beside?.includes(head))) {
    return undefined;
  }
  if (pattern.unless !== undefined && heads.some((head) => pattern.unless?.includes(head))) {
    return undefined;
  }
  const subjects = select(frame, pattern.subject, []);
  if (pattern.reciprocal === true) {
    return subjects.length < 2 ? undefined : { subjects, objects: subjects };
  }
  const objects = select(frame, pattern.object, subjects);
  return objects.length === 0 ? undefined : { subjects, objects };
}

/** The arguments of the first role or preposition of the selector that has any not yet taken. */
export function select(
  frame: Frame,
  selector: Selector,
  taken: readonly Argument[],
): readonly Argument[] {
  for (const wanted of selector.split(' ')) {
    const found = frame.arguments.filter(
      (argument) =>
        (argument.role === wanted || argument.preposition === wanted) && !taken.includes(argument),
    );
    if (found.length > 0) return found;
  }
  return [];
}
