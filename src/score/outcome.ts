// What a comparison of found with gold says of one item or one field of it, and how such outcomes
// are counted. Counts are sums, so those of many articles are the sum of theirs.

import type { Span } from '../document.ts';

export type ScoredLayer =
  | 'mentions'
  | 'entities'
  | 'relations'
  | 'agreements'
  | 'figures'
  | 'quotes'
  | 'dates';

export const scoredLayers: readonly ScoredLayer[] = [
  'mentions',
  'entities',
  'relations',
  'agreements',
  'figures',
  'quotes',
  'dates',
];

export interface Outcome {
  readonly layer: ScoredLayer;
  /** The item's type: `PER`, `person`, `lives_in`, `count`, `direct`. */
  readonly type: string;
  /** The field that was compared, where the outcome is of a field of a matched item. */
  readonly field?: string;
  /** `differs`: both have the field, with different values. */
  readonly outcome: 'matched' | 'missing' | 'extra' | 'differs';
  /** Where the item stands in the text. */
  readonly span?: Span;
  /** The item in words. */
  readonly words: string;
  /** Values of the field. */
  readonly found?: string;
  readonly gold?: string;
  /** The rule that made the found item, and how sure it was, 0..1. */
  readonly rule?: string;
  readonly confidence?: number;
}

/** True positives, false positives, false negatives. */
export interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

export const noCounts: Counts = { tp: 0, fp: 0, fn: 0 };

const countsOf: Readonly<Record<Outcome['outcome'], Counts>> = {
  matched: { tp: 1, fp: 0, fn: 0 },
  missing: { tp: 0, fp: 0, fn: 1 },
  extra: { tp: 0, fp: 1, fn: 0 },
  differs: { tp: 0, fp: 1, fn: 1 },
};

export function addCounts(one: Counts, other: Counts): Counts {
  return { tp: one.tp + other.tp, fp: one.fp + other.fp, fn: one.fn + other.fn };
}

export function countOutcomes(outcomes: readonly Outcome[]): Counts {
  return outcomes.reduce((sum, { outcome }) => addCounts(sum, countsOf[outcome]), noCounts);
}

/** Precision, recall and F1, 0..1; undefined where nothing was to be found and nothing was. */
export interface Measures {
  readonly precision?: number;
  readonly recall?: number;
  readonly f1?: number;
}

export function measuresOf({ tp, fp, fn }: Counts): Measures {
  return {
    ...(tp + fp === 0 ? {} : { precision: tp / (tp + fp) }),
    ...(tp + fn === 0 ? {} : { recall: tp / (tp + fn) }),
    ...(tp + fp + fn === 0 ? {} : { f1: (2 * tp) / (2 * tp + fp + fn) }),
  };
}

/** What the outcomes of an item and of its fields have in common. */
export type Subject = Pick<Outcome, 'layer' | 'type' | 'span' | 'words' | 'rule' | 'confidence'>;

/** Compares a field that may be absent: none where both are. */
export function compareField(
  subject: Subject,
  field: string,
  found: string | undefined,
  gold: string | undefined,
): readonly Outcome[] {
  if (found === undefined && gold === undefined) return [];
  const values = {
    ...(found === undefined ? {} : { found }),
    ...(gold === undefined ? {} : { gold }),
  };
  if (found === undefined) return [{ ...subject, field, outcome: 'missing', ...values }];
  if (gold === undefined) return [{ ...subject, field, outcome: 'extra', ...values }];
  return [{ ...subject, field, outcome: found === gold ? 'matched' : 'differs', ...values }];
}

/** Compares a field that is a set. */
export function compareSet(
  subject: Subject,
  field: string,
  found: Iterable<string>,
  gold: Iterable<string>,
): readonly Outcome[] {
  const foundSet = new Set(found);
  const goldSet = new Set(gold);
  return [...new Set([...goldSet, ...foundSet])].flatMap((value) =>
    compareField(
      subject,
      field,
      foundSet.has(value) ? value : undefined,
      goldSet.has(value) ? value : undefined,
    ),
  );
}
