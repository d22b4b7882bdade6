// What a pattern is: data that says where in a sentence two things stand that belong together.
// Every pattern has an id, `<kind>/<reason>`, and the sentence that it was written for.

import type { EntitySubtype, Factuality } from '../document.ts';

/** Units that a slot may hold: labels of mentions, and `FIGURE` and `AGREEMENT` for records. */
export type UnitType =
  | 'PER'
  | 'ORG'
  | 'GPE'
  | 'LOC'
  | 'FAC'
  | 'NORP'
  | 'EVENT'
  | 'LAW'
  | 'MISC'
  | 'TITLE'
  | 'FIGURE'
  | 'AGREEMENT';

interface Common {
  /** `<kind>/<reason>`, unique. */
  readonly id: string;
  /** The sentence that it is for. */
  readonly for: string;
  /** Estimated chance, 0..1, that a match is right; measured on annotated news. */
  readonly confidence?: number;
  /** Where the object has a subtype, it must be one of these. */
  readonly objectSubtypes?: readonly EntitySubtype[];
}

/**
 * Where an argument of a frame is looked for: role names and prepositions, best first, set apart
 * by spaces: `agent`, `patient recipient`, `of possessor`, `with to`.
 */
export type Selector = string;

/** Over predicates and their arguments, whatever the construction. */
export interface FramePattern extends Common {
  /** Lemmas of verbs, with their particle: `pull out`. */
  readonly verbs?: readonly string[];
  /** Lemmas of nouns: `arrest`, `visit`. */
  readonly nouns?: readonly string[];
  readonly adjectives?: readonly string[];
  readonly subject: Selector;
  readonly object: Selector;
  /** Those that the subject's selector finds are so related to each other: `A and B met`. */
  readonly reciprocal?: true;
  /** Lemmas of which one must head an argument of the frame: `hostage` for `take X hostage`. */
  readonly beside?: readonly string[];
  /** Lemmas that no argument of the frame may have as its head. */
  readonly unless?: readonly string[];
  /** It says enough where nothing fills the object: `workers went on strike`. */
  readonly objectless?: true;
  /** The word itself denies: `acquit` for `convicted`. */
  readonly negated?: true;
  /** The word itself tells of a plan: `pledge` for `aided`. */
  readonly factuality?: Factuality;
}

/**
 * Over a sentence as a row of units: mentions as wholes, and the words between them.
 * Elements stand apart by spaces:
 * `<PER|ORG:subject>` a mention of these types, with the role that it fills, or none, and after `=`
 * words of which it must hold one: `<TITLE=founder|co-founder>`;
 * `word|other` words in lower case; `~lemma|lemma`; `#NOUN|ADJ` a part of speech;
 * each may end in `?` (may lack), `*` (any number up to five) or `+` (one to five).
 */
export interface SequencePattern extends Common {
  readonly sequence: string;
  /** Roles in which the mentions joined to it by commas and `and` hold as well. */
  readonly spread?: readonly ('subject' | 'object')[];
  /** For `family_of`: what the subject is to the object. */
  readonly family?: FamilyKind;
}

/** What the subject of `family_of` is to the object: the subject is the object's `parent`. */
export type FamilyKind = 'spouse' | 'parent' | 'child' | 'sibling' | 'other';

export type Pattern = FramePattern | SequencePattern;

export function isSequence(pattern: Pattern): pattern is SequencePattern {
  return 'sequence' in pattern;
}
