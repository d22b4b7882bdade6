// Matches frame patterns against predicates with their arguments. Patterns are filed under the
// lemmas of their triggers, so that a frame meets only those that can fit.

import type { Argument, Frame, Upos } from '../document.ts';
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
  /** What the patterns belong to that a word with this lemma and tag can begin a match of. */
  ownersOf(lemma: string, tag: Upos): ReadonlySet<Owner>;
  find(frames: readonly Frame[], words: Words): readonly FrameMatch<Owner>[];
}

/** The form of frames whose predicates have a tag, as the stage of frames reads them. */
const formOfTag: Readonly<Partial<Record<Upos, Frame['form']>>> = {
  VERB: 'verb',
  AUX: 'verb',
  NOUN: 'noun',
  ADJ: 'adjective',
};

interface Filed<Owner> {
  readonly pattern: FramePattern;
  readonly owner: Owner;
}

export function createFrameMatcher<Owner>(
  patterns: readonly (readonly [FramePattern, Owner])[],
): FrameMatcher<Owner> {
  const filed = new Map<string, Filed<Owner>[]>();
  const ownersByWord: Readonly<Record<Frame['form'], Map<string, Set<Owner>>>> = {
    verb: new Map(),
    noun: new Map(),
    adjective: new Map(),
  };
  const file = (
    form: Frame['form'],
    lemmas: readonly string[] | undefined,
    entry: Filed<Owner>,
  ): void => {
    for (const lemma of lemmas ?? []) {
      const forms = new Set([lemma, ...otherForms(form, lemma)]);
      for (const one of forms) {
        const first = one.split(' ')[0] ?? one;
        const owners = ownersByWord[form].get(first) ?? new Set();
        ownersByWord[form].set(first, owners.add(entry.owner));
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
  const none: ReadonlySet<Owner> = new Set();
  return {
    triggers: (lemma) => Object.values(ownersByWord).some((owners) => owners.has(lemma)),
    ownersOf: (lemma, tag) => {
      const form = formOfTag[tag];
      return (form === undefined ? undefined : ownersByWord[form].get(lemma)) ?? none;
    },
    find: (frames, words) =>
      frames.flatMap((frame) =>
        (filed.get(`${frame.form} ${frame.lemma}`) ?? []).flatMap(({ pattern, owner }) => {
          const match = matchFrame(pattern, frame, words);
          return match === undefined ? [] : [{ ...match, pattern, owner, frame }];
        }),
      ),
  };
}

/** Forms that a lemma may keep: participles of verbs, plurals of nouns. */
function otherForms(form: string, lemma: string): readonly string[] {
  if (form === 'noun') return [`${lemma}s`];
  if (form !== 'verb') return [];
  const [verb = '', ...rest] = lemma.split(' ');
  return regularForms(verb).map((one) => [one, ...rest].join(' '));
}

/** Past and present participle of a verb as regular verbs have them. */
export function regularForms(verb: string): readonly string[] {
  if (verb.endsWith('e')) return [`${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`, `${verb}ing`];
  const doubled = /[^aeiou][aeiou][bgklmnprt]$/.test(verb) ? verb + verb.slice(-1) : verb;
  return [`${verb}ed`, `${verb}ing`, `${doubled}ed`, `${doubled}ing`];
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
  return objects.length === 0 && pattern.objectless !== true ? undefined : { subjects, objects };
}

/**
 * The arguments of the first role or preposition of the selector that has any not yet taken; last,
 * what the same preposition joins to another argument: `in X` of `holds a stake in X`.
 */
export function select(
  frame: Frame,
  selector: Selector,
  taken: readonly Argument[],
): readonly Argument[] {
  const wanted = selector.split(' ');
  for (const one of [...wanted, ...wanted.map((word) => `>${word}`)]) {
    const found = frame.arguments.filter(
      (argument) =>
        (argument.role === one || argument.preposition === one) && !taken.includes(argument),
    );
    if (found.length > 0) return found;
  }
  return [];
}
