// Matches frame patterns against predicates with their arguments. Patterns are filed under the
// lemmas of their triggers, so that a frame meets only those that can fit.

import type { Argument, Frame, TokenSpan, Upos } from '../document.ts';
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
  /**
   * Whether a word of the sentence can begin a match of a pattern whose owner `fits`. If not, no
   * tree can make one match; it is asked to save the parse.
   */
  canMatch(sentence: TokenSpan, words: Words, fits: (owner: Owner) => boolean): boolean;
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

/** A pattern as the word sees it that its trigger begins with. */
interface Opening<Owner> extends Filed<Owner> {
  /** The particle of the trigger. */
  readonly particle: string | undefined;
}

type ByForm<Entry> = Readonly<Record<Frame['form'], Map<string, Entry[]>>>;

const byForm = <Entry>(): ByForm<Entry> => ({
  verb: new Map(),
  noun: new Map(),
  adjective: new Map(),
});

export function createFrameMatcher<Owner>(
  patterns: readonly (readonly [FramePattern, Owner])[],
): FrameMatcher<Owner> {
  const filed = byForm<Filed<Owner>>();
  const openings = byForm<Opening<Owner>>();
  const file = (
    form: Frame['form'],
    lemmas: readonly string[] | undefined,
    entry: Filed<Owner>,
  ): void => {
    for (const lemma of lemmas ?? []) {
      const forms = new Set([lemma, ...otherForms(form, lemma)]);
      for (const one of forms) {
        const [first = one, particle] = one.split(' ', 2);
        append(openings[form], first, { ...entry, particle });
        append(filed[form], one, entry);
      }
    }
  };
  for (const [pattern, owner] of patterns) {
    file('verb', pattern.verbs, { pattern, owner });
    file('noun', pattern.nouns, { pattern, owner });
    file('adjective', pattern.adjectives, { pattern, owner });
  }
  return {
    canMatch: (sentence, words, fits) => {
      const holds = (one: Opening<Owner>): boolean => {
        const { beside } = one.pattern;
        return (
          fits(one.owner) &&
          (one.particle === undefined || holdsOneOf(sentence, words.lower, [one.particle])) &&
          (beside === undefined || holdsOneOf(sentence, words.lemmas, beside))
        );
      };
      for (let token = sentence.first; token < sentence.last; token += 1) {
        const form = formOfTag[words.tags[token] ?? 'X'];
        if (form === undefined) continue;
        if (openings[form].get(words.lemmas[token] ?? '')?.some(holds) === true) return true;
      }
      return false;
    },
    find: (frames, words) => {
      const found: FrameMatch<Owner>[] = [];
      for (const frame of frames) {
        for (const { pattern, owner } of filed[frame.form].get(frame.lemma) ?? []) {
          const match = matchFrame(pattern, frame, words);
          if (match !== undefined) found.push({ ...match, pattern, owner, frame });
        }
      }
      return found;
    },
  };
}

function append<Entry>(lists: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [entry]);
  else list.push(entry);
}

function holdsOneOf(
  { first, last }: TokenSpan,
  row: readonly string[],
  wanted: readonly string[],
): boolean {
  for (let token = first; token < last; token += 1) {
    if (wanted.includes(row[token] ?? '')) return true;
  }
  return false;
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
  const { beside, unless } = pattern;
  // Whom it is `according to` takes no part.
  const hasHead = (lemmas: readonly string[]): boolean =>
    frame.arguments.some(
      ({ head, preposition }) =>
        preposition !== 'according to' && lemmas.includes(words.lemmas[head] ?? ''),
    );
  if (beside !== undefined && !hasHead(beside)) return undefined;
  if (unless !== undefined && hasHead(unless)) return undefined;
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
  for (const one of placesOf(selector)) {
    const found = frame.arguments.filter(
      (argument) =>
        (argument.role === one || argument.preposition === one) && !taken.includes(argument),
    );
    if (found.length > 0) return found;
  }
  return [];
}

const placesBySelector = new Map<Selector, readonly string[]>();

/** The roles and prepositions of a selector in order. */
function placesOf(selector: Selector): readonly string[] {
  const known = placesBySelector.get(selector);
  if (known !== undefined) return known;
  const wanted = selector.split(' ');
  const places = [...wanted, ...wanted.map((word) => `>${word}`)];
  placesBySelector.set(selector, places);
  return places;
}
