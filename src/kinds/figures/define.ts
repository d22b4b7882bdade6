// What an event of figures is: what can be said to have happened to what is counted or measured, the
// words that tell it, and sentences that show it.

/** Lemmas of verbs with the nouns, singular, that must be their object or passive subject. */
export interface VerbPair {
  readonly verbs: readonly string[];
  readonly counted: readonly string[];
}

export interface FigureKind {
  /** As printed: `deportation`. */
  readonly event: string;
  /** One line for readers of the output. */
  readonly means: string;
  /** The count type of GDELT's Global Knowledge Graph, where it has one: `ARREST`. */
  readonly gdelt?: string;
  /** Counted nouns, singular, that tell the event by themselves: `deportation`, `deportee`. */
  readonly counted: readonly string[];
  /** Lemmas of verbs that tell it of their object: `arrested 11 students`. */
  readonly verbs: readonly string[];
  /** Lemmas of verbs that tell it of their subject: `11 students protested`. */
  readonly acts: readonly string[];
  /** Nouns, singular and plural, whose value or `of` it is: `a turnout of 40 percent`, `fines of $5`. */
  readonly nouns: readonly string[];
  /** Words in a row, in lower case, that tell it where they stand beside the amount: `laid off`. */
  readonly phrases: readonly string[];
  /** Verbs that tell it only of some things: `cut 1,290 jobs`, `found six rifles`. */
  readonly pairs?: readonly VerbPair[];
  /** Other words of the clause, in lower case, that point to the event without telling it. */
  readonly words: readonly string[];
  /**
   * Sentences in link notation in which every marked figure has the event (`yes`), or must not be
   * given it (`no`).
   */
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] };
}

export function defineFigureKind<const Kind extends FigureKind>(kind: Kind): Kind {
  return kind;
}
