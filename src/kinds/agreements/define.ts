// What a kind of agreement is: the words that tell it, and texts that show it.

/** Where a word tells the kind: as the head noun, before it or in its `on …`, or only with a name. */
export interface AgreementKind {
  /** As printed: `ceasefire`. */
  readonly kind: string;
  /** One line for a reader of `nutgraf kinds`. */
  readonly gloss: string;
  /** Head nouns, singular lemmas, that tell the kind by themselves. */
  readonly heads: readonly string[];
  /** Lemmas that tell it among the modifiers, in the name or in what the deal is about. */
  readonly words: readonly string[];
  /** Head nouns that tell it if no other word of the phrase does. */
  readonly weakHeads?: readonly string[];
  /** Lemmas that tell it among the words of a name, if nothing else does. */
  readonly nameWords?: readonly string[];
  /** Head nouns that tell it in a name only. */
  readonly namedHeads?: readonly string[];
  /** Lemmas that tell it from elsewhere in the sentence, where the phrase tells nothing. */
  readonly context?: readonly string[];
  readonly examples: {
    /** Noun phrases of this kind. */
    readonly yes: readonly string[];
    /** Noun phrases of deals of another kind. */
    readonly no: readonly string[];
  };
}

export function defineAgreementKind<const Kind extends AgreementKind>(kind: Kind): Kind {
  return kind;
}
