// What an event category is: one of PLOVER's sixteen, with the predicates that tell it and examples.
// Source: Halterman, Bagozzi, Beger, Schrodt and Scarborough, PLOVER and POLECAT (2023).

import type { EventCategory, EventMode, QuadClass } from '../../document.ts';
import type { FramePattern } from '../../match/pattern.ts';

/** `subject` selects who acts, `object` towards whom. */
export interface EventTrigger extends FramePattern {
  readonly mode?: EventMode;
  /** Several who act and nobody else do it to each other: `Kenya and Chad met`. */
  readonly mutual?: true;
  /**
   * Prepositions by which the noun stands beside a clause: who the clause tells of takes part,
   * whatever it says or denies of them: `Ali did not speak during a visit to Chad`.
   */
  readonly besideClause?: readonly string[];
  /** CAMEO code that is nearest, from the code book of 2012: `173`. */
  readonly cameo: string;
}

export interface EventKind {
  readonly category: EventCategory;
  /** One sentence on what it states. */
  readonly means: string;
  readonly quad: QuadClass;
  readonly triggers: readonly EventTrigger[];
  /**
   * Sentences whose main event is of this category (`yes`) or of another (`no`). In `yes` the actor
   * is marked `[words](subject)`, the recipient `[words](object)`.
   */
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] };
}

export function defineEvent(kind: EventKind): EventKind {
  return kind;
}
