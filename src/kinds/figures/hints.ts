// Looks up what the kinds of figures say of a word: which events it points to, and in what way.

import { figureKinds } from './index.ts';

const none: readonly string[] = [];
let byWord: ReadonlyMap<string, readonly string[]> | undefined;
let byUnit: ReadonlyMap<string, readonly string[]> | undefined;

/** `verb:arrest`, `word:death` for a word of a clause by its lemma or its form. */
export function wordHints(lemma: string, word: string): readonly string[] {
  byWord ??= indexKinds((kind) => [
    ...kind.verbs.map((verb) => [verb, `verb:${kind.event}`] as const),
    ...kind.words.map((other) => [other, `word:${kind.event}`] as const),
    ...kind.counted.map((noun) => [noun, `noun:${kind.event}`] as const),
  ]);
  const found = byWord.get(lemma);
  if (lemma === word) return found ?? none;
  const other = byWord.get(word);
  if (found === undefined) return other ?? none;
  return other === undefined ? found : [...new Set([...found, ...other])];
}

/** `counted:arrest` for a counted noun in the singular. */
export function unitHints(unit: string): readonly string[] {
  byUnit ??= indexKinds((kind) => kind.counted.map((noun) => [noun, `counted:${kind.event}`]));
  return byUnit.get(unit) ?? none;
}

type Kind = {
  readonly event: string;
  readonly counted: readonly string[];
  readonly verbs: readonly string[];
  readonly words: readonly string[];
};

function indexKinds(
  entriesOf: (kind: Kind) => readonly (readonly [string, string])[],
): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const kind of figureKinds as readonly Kind[]) {
    for (const [word, hint] of entriesOf(kind)) {
      const list = index.get(word);
      if (list === undefined) index.set(word, [hint]);
      else if (!list.includes(hint)) list.push(hint);
    }
  }
  return index;
}
