// A pair as a place that may tell of a relation, as the second look of the model sees it.

import type { Item } from '../../match/unit.ts';
import type { Place } from '../../models/relations/guesses.ts';
import { parseLabel } from '../../models/relations/labels.ts';
import type { Pair } from './pair.ts';

const forms = { name: 0, nominal: 1, pronoun: 2 } as const;

/** Stands for the distance of mentions that share no sentence. */
const FAR = 99;

/** `surenessOf` tells the confidence in an entity by its id, 0..1. */
export function placeOf(
  pair: Pair,
  label: string,
  score: number,
  surenessOf: (id: string) => number,
): Place {
  const { forward } = parseLabel(label);
  const { subject, object } = endsOf(pair, forward);
  const { apart, at, to, fired } = pair.code;
  return {
    score,
    proposed: fired.some((pattern) => pattern.label === label),
    apart,
    distance: apart > 0 ? FAR : to - at - 1,
    forward,
    subjectForm: forms[subject.form],
    objectForm: forms[object.form],
    subjectSureness: surenessOf(subject.id ?? ''),
    objectSureness: surenessOf(object.id ?? ''),
  };
}

/** Subject and object of a pair read in one direction. */
export function endsOf(
  { one, other }: Pair,
  forward: boolean,
): { readonly subject: Item; readonly object: Item } {
  return forward ? { subject: one, object: other } : { subject: other, object: one };
}

/** The confidence in each entity; 1 for what is none, a figure or an agreement. */
export function surenessFrom(
  entities: readonly { readonly id: string; readonly confidence: number }[],
): (id: string) => number {
  const confidences = new Map(entities.map(({ id, confidence }) => [id, confidence]));
  return (id) => confidences.get(id) ?? 1;
}
