// Finds phrases of a list in the text, the longest at each place.

import { isCapitalised, type Reading, sentenceEnd, wordsOf } from './claim.ts';

const LONGEST = 8;

export interface PhraseFinder<Value> {
  /** The longest phrase that begins at the token. */
  readonly at: (
    reading: Reading,
    token: number,
  ) => { readonly last: number; readonly value: Value } | undefined;
}

/** `entries` by the phrase as written in the text. Phrases begin with a capital. */
export function createPhraseFinder<Value>(
  entries: ReadonlyMap<string, Value>,
): PhraseFinder<Value> {
  const openers = new Map<string, boolean>();
  for (const entry of entries.keys()) {
    const opener = /^[\p{L}\p{M}.]+/u.exec(entry)?.[0] ?? entry;
    openers.set(opener, opener !== entry || openers.get(opener) === true);
  }
  return {
    at: (reading, token) => {
      const word = reading.tokens.words[token] ?? '';
      if (!isCapitalised(word)) return undefined;
      const goesOn = openers.get(word);
      const only = entries.get(word);
      if (goesOn !== true) return only === undefined ? undefined : { last: token + 1, value: only };
      const end = Math.min(sentenceEnd(reading, token), token + LONGEST);
      for (let last = end; last > token; last -= 1) {
        const value = entries.get(wordsOf(reading, token, last));
        if (value !== undefined) return { last, value };
      }
      return undefined;
    },
  };
}
