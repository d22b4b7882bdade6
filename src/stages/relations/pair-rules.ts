// What the patterns say of a pair: which of them match it, as features of the model.

import type { Item } from '../../match/unit.ts';
import { hashPair, hashWord } from '../../models/hash.ts';
import { FIRED } from '../../models/relations/features.ts';
import { labelOf } from '../../models/relations/labels.ts';
import type { FiredPattern } from '../../models/relations/pair-code.ts';
import type { Candidate } from './candidates.ts';

/** What the candidates say, for each label once. */
export function firedOf(
  candidates: readonly Candidate[],
  one: Item,
  other: Item,
  distance: number,
): readonly FiredPattern[] {
  if (candidates.length === 0) return [];
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

export function ruleHash(candidate: Candidate, one: Item): number {
  return hashPair(hashWord(candidate.rule), startsAt(candidate, one) ? 1 : 2);
}

export interface CandidatesByPair {
  /** Those whose subject and object begin at these tokens, in either order. */
  of(one: Item, other: Item): readonly Candidate[];
  /** In order of their first candidates. */
  readonly groups: readonly (readonly Candidate[])[];
}

export function groupCandidates(candidates: readonly Candidate[]): CandidatesByPair {
  const groups: Candidate[][] = [];
  const byFirsts = new Map<number, Map<number, Candidate[]>>();
  for (const candidate of candidates) {
    const { subject, object } = candidate;
    if (subject === undefined) continue;
    const [one, other] = subject.first < object.first ? [subject, object] : [object, subject];
    const bySecond = byFirsts.get(one.first) ?? new Map<number, Candidate[]>();
    byFirsts.set(one.first, bySecond);
    const list = bySecond.get(other.first);
    if (list === undefined) {
      const group = [candidate];
      bySecond.set(other.first, group);
      groups.push(group);
    } else {
      list.push(candidate);
    }
  }
  return { groups, of: (one, other) => byFirsts.get(one.first)?.get(other.first) ?? NONE };
}

const NONE: readonly Candidate[] = [];
