// Which pairs are related, and how, in the judgement of the model: each pair is scored where it
// stands, then a second look weighs the best places of a text against each other.

import type { RelationKind } from '../../kinds/relations/define.ts';
import { relationKinds } from '../../kinds/relations/index.ts';
import type { UnitType } from '../../match/pattern.ts';
import type { Item } from '../../match/unit.ts';
import { createGuessCollector, type Guess, type Place } from '../../models/relations/guesses.ts';
import { labelOf, parseLabel } from '../../models/relations/labels.ts';
import type { RelationModel } from '../../models/relations/predict.ts';
import { type Candidate, participantTypeOf } from './candidates.ts';
import type { Pair } from './pair.ts';
import { startsAt } from './pair-rules.ts';
import { endsOf, placeOf } from './place.ts';

export interface Judgement {
  readonly kind: RelationKind;
  readonly subject: Item;
  readonly object: Item;
  /** Chance, 0..1. */
  readonly chance: number;
  readonly pair: Pair;
  /** The candidate of a pattern that says the same. */
  readonly candidate?: Candidate;
}

const kindOf = new Map(relationKinds.map((kind) => [kind.type, kind]));

/** Labels for which a model can be trained, both directions of each type that has two. */
export const relationLabels: readonly string[] = relationKinds.flatMap(({ type, symmetric }) =>
  symmetric === true
    ? [labelOf({ type, forward: true })]
    : [labelOf({ type, forward: true }), labelOf({ type, forward: false })],
);

/** Indices of the labels whose signature fits two items of these types, in this order. */
export function possibleLabels(
  one: UnitType,
  other: UnitType,
  labels: readonly string[],
): readonly number[] {
  const left = participantTypeOf(one);
  const right = participantTypeOf(other);
  if (left === undefined || right === undefined) return [];
  return labels.flatMap((label, index) => {
    const { type, forward } = parseLabel(label);
    const kind = kindOf.get(type);
    if (kind === undefined) return [];
    const fits = kind.subject.includes(left) && kind.object.includes(right);
    const fitsBack = kind.subject.includes(right) && kind.object.includes(left);
    const either = kind.symmetric === true ? fits || fitsBack : forward ? fits : fitsBack;
    return either ? [index] : [];
  });
}

type LabelFinder = (one: UnitType, other: UnitType) => readonly number[];

const labelFinders = new WeakMap<readonly string[], LabelFinder>();

/** `possibleLabels` of these labels, found once for each two types. */
function possibleFor(labels: readonly string[]): LabelFinder {
  const known = labelFinders.get(labels);
  if (known !== undefined) return known;
  const byTypes = new Map<UnitType, Map<UnitType, readonly number[]>>();
  const finder: LabelFinder = (one, other) => {
    const byOther = byTypes.get(one) ?? new Map<UnitType, readonly number[]>();
    byTypes.set(one, byOther);
    const found = byOther.get(other) ?? possibleLabels(one, other, labels);
    byOther.set(other, found);
    return found;
  };
  labelFinders.set(labels, finder);
  return finder;
}

/** A place of a guess, with the pair that stands there. */
interface JudgedPlace extends Place {
  readonly pair: Pair;
  readonly kind: RelationKind;
}

/** `surenessOf` tells the confidence in an entity, 0..1. */
export function judgePairs(
  pairs: readonly Pair[],
  model: RelationModel,
  surenessOf: (id: string) => number,
): readonly Judgement[] {
  const labelsFor = possibleFor(model.labels);
  const { add, guesses } = createGuessCollector<JudgedPlace>();
  for (const pair of pairs) {
    const possible = labelsFor(pair.one.type, pair.other.type);
    if (possible.length === 0) continue;
    for (const { index, score } of model.score(pair.code, possible)) {
      const label = model.labels[index] as string;
      const { type, forward } = parseLabel(label);
      const kind = kindOf.get(type);
      if (kind === undefined) continue;
      const place = placeOf(pair, label, score, surenessOf);
      const { subject, object } = endsOf(pair, forward);
      const ends = [subject.id ?? '', object.id ?? ''] as const;
      add(type, kind.symmetric === true, ends, { ...place, pair, kind });
    }
  }
  const found = guesses();
  return model.judge(found).flatMap((chance, index) => {
    if (chance < model.threshold) return [];
    const { pair, kind, forward } = (found[index] as Guess<JudgedPlace>).best;
    const candidate = candidateFor(pair, kind, forward);
    const judged = { kind, ...endsOf(pair, forward), chance, pair };
    return [candidate === undefined ? judged : { ...judged, candidate }];
  });
}

function candidateFor(pair: Pair, kind: RelationKind, forward: boolean): Candidate | undefined {
  return pair.candidates.find(
    (found) =>
      found.kind === kind && (kind.symmetric === true || startsAt(found, pair.one) === forward),
  );
}
