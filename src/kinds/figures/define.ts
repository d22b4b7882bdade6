// What an event of figures is: what can be said to have happened to what is counted or measured, the
// words that tell it, and sentences that show it.

export interface FigureKind {
  /** As printed: `deportation`. */
  readonly event: string;
  /** One line for readers of the output. */
  readonly means: string;
  /** The count type of GDELT's Global Knowledge Graph, where it has one: `ARREST`. */
  readonly gdelt?: string;
  /** Counted nouns, singular, that point to the event: `deportation`, `deportee`. */
  readonly counted: readonly string[];
  /** Lemmas of verbs of which what is counted is the object, or the subject of the passive. */
  readonly verbs: readonly string[];
  /** Other words of the clause, in lower case, that point to the event. */
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
