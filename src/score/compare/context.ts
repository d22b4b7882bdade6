// What every comparison reads: the article, what was found in it, and which gold item each found
// item stands for.

import type { Document, Span } from '../../document.ts';
import type { Lookup } from '../../lookup.ts';
import { alignItems, type Pair } from '../align.ts';
import type { GoldArticle } from '../gold-article.ts';
import type { Outcome, ScoredLayer, Subject } from '../outcome.ts';

export interface CompareContext {
  readonly article: GoldArticle;
  readonly document: Document;
  readonly lookup: Lookup;
  /** Gold keys of the found entities, figures and agreements that match one, by id. */
  readonly keys: Map<string, string>;
}

/** A value for a found id: the gold key that it stands for, else its name behind a `?`. */
export function foundKey(context: CompareContext, id: string | undefined): string | undefined {
  if (id === undefined) return undefined;
  return context.keys.get(id) ?? `?${context.lookup.entity(id)?.name ?? id}`;
}

/** Notes the gold key of the found item of each pair. */
export function noteKeys(
  found: readonly { readonly id: string }[],
  gold: readonly { readonly key: string }[],
  pairs: readonly Pair[],
  keys: Map<string, string>,
): void {
  for (const pair of pairs) {
    const id = found[pair.found]?.id;
    const key = gold[pair.gold]?.key;
    if (id !== undefined && key !== undefined) keys.set(id, key);
  }
}

/** A gold key in words. */
export function goldWords({ article }: CompareContext, key: string | undefined): string {
  if (key === undefined) return '';
  const { gold, source } = article;
  const figure = gold.figures?.find((item) => item.key === key);
  return (
    gold.entities?.find((item) => item.key === key)?.names[0] ??
    gold.agreements?.find((item) => item.key === key)?.name ??
    (figure === undefined ? key : source.text.slice(figure.start, figure.end))
  );
}

/** How two lists of items are compared. */
export interface ItemComparison<Found, Gold> {
  readonly layer: ScoredLayer;
  readonly found: readonly Found[];
  readonly gold: readonly Gold[];
  /** 0 for two that do not match, higher for a better match. */
  readonly similarity: (found: Found, gold: Gold) => number;
  readonly describeFound: (found: Found) => Omit<Subject, 'layer'>;
  readonly describeGold: (gold: Gold) => Omit<Subject, 'layer' | 'rule' | 'confidence'>;
  /** Outcomes of the fields of a matched pair. */
  readonly compareFields?: (found: Found, gold: Gold, subject: Subject) => readonly Outcome[];
}

export interface ComparedItems {
  readonly pairs: readonly Pair[];
  readonly outcomes: readonly Outcome[];
}

/** Pairs two lists and gives an outcome for each pair, for its fields, and for what is left over. */
export function compareItems<Found, Gold>(comparison: ItemComparison<Found, Gold>): ComparedItems {
  const { layer, found, gold, describeFound, describeGold, compareFields } = comparison;
  const pairs = alignItems(found, gold, comparison.similarity);
  const pairedFound = new Map(pairs.map((pair) => [pair.found, pair.gold]));
  const pairedGold = new Set(pairs.map((pair) => pair.gold));
  const outcomes: Outcome[] = [];
  for (const [index, item] of found.entries()) {
    const goldItem = gold[pairedFound.get(index) ?? -1];
    const described = describeFound(item);
    if (goldItem === undefined) {
      outcomes.push({ layer, ...described, outcome: 'extra' });
      continue;
    }
    const subject: Subject = { layer, ...described, type: describeGold(goldItem).type };
    outcomes.push({ ...subject, outcome: 'matched' });
    outcomes.push(...(compareFields?.(item, goldItem, subject) ?? []));
  }
  for (const [index, item] of gold.entries()) {
    if (!pairedGold.has(index)) outcomes.push({ layer, ...describeGold(item), outcome: 'missing' });
  }
  return { pairs, outcomes };
}

/** How many characters two spans share. */
export function overlapOf(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

/** The part of their common extent that two spans share, 0..1. */
export function sharedPart(one: Span, other: Span): number {
  const extent = Math.max(one.end, other.end) - Math.min(one.start, other.start);
  return extent === 0 ? 0 : overlapOf(one, other) / extent;
}
