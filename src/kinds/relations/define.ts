// What a relation type is: its signature, its codes as an event, its patterns and its examples.

import type { EntitySubtype, EntityType, EventCodes } from '../../document.ts';
import type { Pattern } from '../../match/pattern.ts';

export type ParticipantType = EntityType | 'figure' | 'agreement';

/** Those who can act: people, bodies, peoples, and places that stand for their government. */
export const actor: readonly ParticipantType[] = ['person', 'organization', 'group', 'place'];

export interface RelationKind {
  /** As printed: `arrested`. */
  readonly type: string;
  /** One sentence on what it states, for readers of the output. */
  readonly means: string;
  readonly subject: readonly ParticipantType[];
  readonly object: readonly ParticipantType[];
  /** Where the object has a subtype, it must be one of these. */
  readonly objectSubtypes?: readonly EntitySubtype[];
  /** Either order says the same; the one that comes first in the text is printed as subject. */
  readonly symmetric?: true;
  /** May be told without saying who did it: `X was detained`. */
  readonly subjectless?: true;
  readonly event?: EventCodes;
  readonly patterns: readonly Pattern[];
  /**
   * Sentences in link notation, `[words](TYPE:role)`, in which the marked subject and object are so
   * related (`yes`), or must not be taken to be (`no`).
   */
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] };
}

export function defineRelation(kind: RelationKind): RelationKind {
  return kind;
}
