// Looks up what the kinds of figures say of a word: which events it tells or points to, and how.

import type { FigureKind } from './define.ts';
import { figureKinds } from './index.ts';

/** The lists of a kind, in order. */
export type HintList = 'counted' | 'verbs' | 'acts' | 'nouns' | 'words';

const none: readonly string[] = [];
const lists: readonly HintList[] = ['counted', 'verbs', 'acts', 'nouns', 'words'];
const indexes = new Map<HintList, ReadonlyMap<string, readonly string[]>>();
const noPhrases: readonly Phrase[] = [];
let pairs: ReadonlyMap<string, string> | undefined;
let phrases: Map<string, readonly Phrase[]> | undefined;

/** The events of the kinds that have the word in the list. */
export function eventsOf(list: HintList, word: string): readonly string[] {
  let index = indexes.get(list);
  if (index === undefined) {
    index = collect((kind) => kind[list].map((entry) => [entry, kind.event]));
    indexes.set(list, index);
  }
  return index.get(word) ?? none;
}

/** The event of the kind that the verb tells of the counted noun. */
export function eventOfPair(verb: string, counted: string): string | undefined {
  pairs ??= new Map(
    (figureKinds as readonly FigureKind[]).flatMap((kind) =>
      (kind.pairs ?? []).flatMap(({ verbs, counted: nouns }) =>
        verbs.flatMap((one) => nouns.map((noun) => [`${one} ${noun}`, kind.event] as const)),
      ),
    ),
  );
  return pairs.get(`${verb} ${counted}`);
}

export interface Phrase {
  readonly words: readonly string[];
  readonly event: string;
}

/** The phrases of the kinds that begin with the word, longest first. */
export function phrasesFrom(word: string): readonly Phrase[] {
  if (phrases === undefined) {
    phrases = new Map();
    for (const kind of figureKinds as readonly FigureKind[]) {
      for (const text of kind.phrases) {
        const words = text.split(' ');
        const first = words[0] ?? '';
        const list = [...(phrases.get(first) ?? []), { words, event: kind.event }];
        phrases.set(
          first,
          list.sort((one, other) => other.words.length - one.words.length),
        );
      }
    }
  }
  return phrases.get(word) ?? noPhrases;
}

/** That the kinds name a word: the index of the list among the lists, and of the event among the events. */
export interface WordHint {
  readonly list: number;
  readonly event: number;
}

/** Looks up all that the kinds say of a word by its lemma or its form. */
export type WordHints = (lemma: string, word: string) => readonly WordHint[];

const noHints: readonly WordHint[] = [];

/** The look-up of words for events in this order; kinds whose event is not among them are left out. */
export function createWordHints(events: readonly string[]): WordHints {
  const index = new Map<string, WordHint[]>();
  for (const kind of figureKinds as readonly FigureKind[]) {
    const event = events.indexOf(kind.event);
    if (event < 0) continue;
    for (const [list, name] of lists.entries()) {
      for (const word of new Set(kind[name])) {
        const known = index.get(word);
        if (known === undefined) index.set(word, [{ list, event }]);
        else known.push({ list, event });
      }
    }
  }
  return (lemma, word) => {
    const found = index.get(lemma) ?? noHints;
    const other = lemma === word ? noHints : (index.get(word) ?? noHints);
    if (other.length === 0) return found;
    return found.length === 0 ? other : [...new Set([...found, ...other])];
  };
}

function collect(
  entriesOf: (kind: FigureKind) => readonly (readonly [string, string])[],
): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const kind of figureKinds as readonly FigureKind[]) {
    for (const [word, hint] of entriesOf(kind)) {
      const list = index.get(word);
      if (list === undefined) index.set(word, [hint]);
      else if (!list.includes(hint)) list.push(hint);
    }
  }
  return index;
}
