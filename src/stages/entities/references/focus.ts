// What the text has mentioned so far, the latest last: where pronouns and nominals look for what
// they refer to.

import type { Draft, Gender } from '../draft.ts';

export interface Referent {
  /** Absent for a noun that stands for something which is no entity, `a farmer`: it bars the way. */
  readonly draft?: Draft | undefined;
  /** The kinds of pronoun that could mean it. */
  readonly person: boolean;
  /** Of a noun that shows it, `the woman`. */
  readonly gender?: Gender | undefined;
  readonly plural: boolean;
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly subject: boolean;
  /** Joined to another by `and`. */
  readonly coordinated: boolean;
  /** Behind a preposition. */
  readonly oblique: boolean;
  /** Inside quotation marks. */
  readonly quoted: boolean;
}

export interface Focus {
  readonly add: (referent: Referent) => void;
  /** The latest first, no more than a few sentences back. */
  readonly recent: (sentence: number, sentences: number) => readonly Referent[];
  readonly lastOf: (draft: Draft) => Referent | undefined;
  readonly countOf: (draft: Draft) => number;
}

/** So many of the latest referents are looked at, no more. */
const MOST = 40;

export function createFocus(): Focus {
  const all: Referent[] = [];
  const last = new Map<Draft, Referent>();
  const counts = new Map<Draft, number>();
  return {
    add: (referent) => {
      all.push(referent);
      const { draft } = referent;
      if (draft === undefined) return;
      last.set(draft, referent);
      counts.set(draft, (counts.get(draft) ?? 0) + 1);
    },
    recent: (sentence, sentences) => {
      const found: Referent[] = [];
      for (let index = all.length - 1; index >= 0 && found.length < MOST; index -= 1) {
        const referent = all[index];
        if (referent === undefined || referent.sentence < sentence - sentences) break;
        found.push(referent);
      }
      return found;
    },
    lastOf: (draft) => last.get(draft),
    countOf: (draft) => counts.get(draft) ?? 0,
  };
}
