// A pair of mentions as numbers, from which the features of the model of relations are made.

/** What a sink keeps of parts, by their keys. */
export type FeatureParts = Map<number, Int32Array>;

/** Takes the hashes of features, some of them more than once. */
export interface FeatureSink {
  readonly take: (feature: number) => void;
  /**
   * Begins a part whose features follow from its key, which stands in the same `parts` for the same
   * features: if the sink knows them already, it takes them and returns false.
   */
  readonly begin: (parts: FeatureParts, key: number) => boolean;
  readonly end: () => void;
}

/** One word or mention of a sentence's row, as numbers. */
export interface UnitCode {
  /** Hash of the word in lower case, or of the mention's type. */
  readonly word: number;
  /** Hash of its lemma, or of the mention's type. */
  readonly lemma: number;
  /** Clusters of the word's vector, fine and middling, from 1; 0 for a mention or unknown word. */
  readonly fine: number;
  readonly medium: number;
  /** Hash of the part of speech, or of the mention's type. */
  readonly tag: number;
  /** For a title, the hash of its last word; 0 else. */
  readonly title: number;
  /** Whether it is a mention and not a title. */
  readonly item: boolean;
}

/** One of the two mentions. */
export interface EndCode {
  /** Hash of the type: `ORG`. */
  readonly type: number;
  /** Hash of type and subtype: `ORG media`. */
  readonly subtype: number;
  /** Hash of what types are alike here: people, bodies and places, all else. */
  readonly broad: number;
  readonly form: number;
  /** Hash of the last word of its entity's name, lower-case; 0 for a pronoun or nominal. */
  readonly lastWord: number;
  readonly firstWord: number;
  /** Hash of the country code that its entity is linked to; 0 if none. */
  readonly country: number;
  /** How often its entity is mentioned: 1, 2, 3 to 5, more: 1..4. */
  readonly frequency: number;
  /** Whether it is the first of its type in the text. */
  readonly leads: boolean;
  /** Place among the entities of its type by the number of mentions, from 1; 4 for all others. */
  readonly rank: number;
  /** Number of its entity in the text, from 1. */
  readonly entity: number;
  /** Last words of the titles that it bears anywhere in the text, and the bodies they are of. */
  readonly titles: readonly number[];
  readonly posts: readonly number[];
  /** Beginnings of the words of its titles, for a person, or of its name, else. */
  readonly stems: readonly number[];
  /** Parts of features that it brings with its place in the row. */
  readonly parts: FeatureParts;
}

/** What the patterns say of a label, as features whose weights all labels share. */
export interface FiredPattern {
  /** Type and direction: `arrested>`. */
  readonly label: string;
  readonly features: readonly number[];
}

/** The way through the tree between two mentions. */
export interface PathCode {
  /** Hashes of the labels and words on the way up from the one and down to the other. */
  readonly path: readonly number[];
  readonly pathWords: readonly number[];
  /** Their clusters, fine and middling by turns. */
  readonly pathClusters: readonly number[];
  /** Lemmas of the words below the highest word of the path, with their labels. */
  readonly pathChildren: readonly number[];
}

export interface PairCode {
  readonly one: EndCode;
  readonly other: EndCode;
  /** The row of the sentence, or of the sentence of `one` if they stand apart. */
  readonly units: readonly UnitCode[];
  readonly at: number;
  /** The row of `other`; the same as `units` inside one sentence. */
  readonly otherUnits: readonly UnitCode[];
  readonly to: number;
  /** Sentences between them, 0 inside one. */
  readonly apart: number;
  readonly sameParagraph: boolean;
  /** Mentions of the type of `one` and of `other` between them. */
  readonly likeOne: number;
  readonly likeOther: number;
  /** The way between them; needs a tree of the sentence, so it is asked for last. */
  readonly findPath: () => PathCode;
  /** Hashes of the ids of the patterns that match, with the direction. */
  readonly rules: readonly number[];
  readonly fired: readonly FiredPattern[];
}
