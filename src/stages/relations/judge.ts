// Which pairs are related, and how, in the judgement of the model: for each type and pair of
// entities the best of the places where they stand.

import type { RelationKind } from '../../kinds/relations/define.ts';
import { relationKinds } from '../../kinds/relations/index.ts';
import type { UnitType } from '../../match/pattern.ts';
import type { Item } from '../../match/unit.ts';
import { labelOf, parseLabel } from '../../models/relations/labels.ts';
import type { RelationModel } from '../../models/relations/predict.ts';
import { type Candidate, participantTypeOf } from './candidates.ts';
import type { Pair } from './pair.ts';
import { startsAt } from './pair-rules.ts';

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

/**
 * The least chance of a relation that no pattern proposes: such ones must be more than likely, since
 * the model learned on names without errors and is too sure of itself on those that are found.
 */
const UNPROPOSED = 0.5;

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

export function judgePairs(pairs: readonly Pair[], model: RelationModel): readonly Judgement[] {
  const labelsFor = possibleFor(model.labels);
  const best = new Map<string, Judgement>();
  for (const pair of pairs) {
    const { one, other } = pair;
    const indices = labelsFor(one.type, other.type);
    if (indices.length === 0) continue;
    const chances = model.judge(pair.code, indices, pair.candidates.length > 0 ? 0 : UNPROPOSED);
    if (chances.length === 0) continue;
    for (const [position, index] of indices.entries()) {
      const chance = chances[position] ?? 0;
      if (chance < model.threshold(index)) continue;
      const judgement = judgementOf(pair, model.labels[index] ?? '', chance);
      if (judgement === undefined) continue;
      if (judgement.candidate === undefined && chance < UNPROPOSED) continue;
      const { subject, object, kind } = judgement;
      const ids =
        kind.symmetric === true
          ? [subject.id ?? '', object.id ?? ''].sort()
          : [subject.id ?? '', object.id ?? ''];
      const key = `${kind.type} ${ids.join(' ')}`;
      if (chance > (best.get(key)?.chance ?? 0)) best.set(key, judgement);
    }
  }
  return [...best.values()];
}

function judgementOf(pair: Pair, label: string, chance: number): Judgement | undefined {
  const { type, forward } = parseLabel(label);
  const kind = kindOf.get(type);
  if (kind === undefined) return undefined;
  const [subject, object] = forward ? [pair.one, pair.other] : [pair.other, pair.one];
  const candidate = pair.candidates.find(
    (found) =>
      found.kind === kind && (kind.symmetric === true || startsAt(found, pair.one) === forward),
  );
  const judged = { kind, subject, object, chance, pair };
  return candidate === undefined ? judged : { ...judged, candidate };
}
