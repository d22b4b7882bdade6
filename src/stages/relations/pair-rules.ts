// What the patterns say of a pair: which of them match it, as features of the model.

import type { Item } from '../../match/unit.ts';
import { hashPair, hashWord } from '../../models/hash.ts';
import { FIRED, type FiredPattern } from '../../models/relations/features.ts';
import { labelOf } from '../../models/relations/labels.ts';
import type { Candidate } from './candidates.ts';

/** What the candidates say, for each label once. */
export function firedOf(
  candidates: readonly Candidate[],
  one: Item,
  other: Item,
  distance: number,
): readonly FiredPattern[] {
  const byLabel = new Map<string, Set<number>>();
  for (const candidate of candidates) {
    const { type, symmetric } = candidate.kind;
    const label = labelOf({ type, forward: symmetric === true || startsAt(candidate, one) });
    const features = byLabel.get(label) ?? new Set([FIRED]);
    const reason = candidate.rule.slice(candidate.rule.indexOf('/') + 1);
    const nearness = distance < 0 ? -1 : Math.min(5, Math.floor(distance / 3));
    features
      .add(hashWord(candidate.rule))
      .add(hashWord(`<reason ${reason}>`))
      .add(hashWord(candidate.trigger === undefined ? '<sequence>' : '<frame>'))
      .add(hashWord(`<${candidate.factuality}>`))
      .add(hashWord(`<forms ${one.form} ${other.form}>`))
      .add(hashWord(`<nearness ${nearness}>`));
    byLabel.set(label, features);
  }
  return [...byLabel].map(([label, features]) => ({ label, features: [...features] }));
}

/** Whether the item is the subject of the candidate. */
export function startsAt(candidate: Candidate, item: Item): boolean {
  const { subject, role } = candidate;
  return role === undefined ? subject?.first === item.first : subject?.id === item.id;
}

/** Candidates from roles hold for any two mentions of the person and the body. */
export function rolesOf(
  byPair: ReadonlyMap<string, readonly Candidate[]>,
  one: Item,
  other: Item,
): readonly Candidate[] {
  return [
    ...(byPair.get(`${one.id} of ${other.country ?? other.id}`) ?? []),
    ...(byPair.get(`${other.id} of ${one.country ?? one.id}`) ?? []),
  ];
}

export function ruleHash(candidate: Candidate, one: Item): number {
  return hashPair(hashWord(candidate.rule), startsAt(candidate, one) ? 1 : 2);
}

export function pairKey(one: Item, other: Item): string {
  return `${one.first} ${other.first}`;
}

export function groupCandidates(
  candidates: readonly Candidate[],
): ReadonlyMap<string, Candidate[]> {
  const grouped = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const { subject, object } = candidate;
    if (subject === undefined) continue;
    const key = subject.first < object.first ? pairKey(subject, object) : pairKey(object, subject);
    const list = grouped.get(key);
    if (list === undefined) grouped.set(key, [candidate]);
    else list.push(candidate);
  }
  return grouped;
}
