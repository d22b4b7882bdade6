// How far confidence can be trusted: of the items found with a confidence of about 0.8, about 80 %
// should be right.

import type { Outcome, ScoredLayer } from './outcome.ts';
import { scoredLayers } from './outcome.ts';
import type { ArticleScore } from './score.ts';

/** Items whose confidence lies in one tenth, `from` ≤ c < `from` + 0.1; the last takes in 1. */
export interface ConfidenceBin {
  readonly from: number;
  readonly count: number;
  /** Mean confidence, 0..1. */
  readonly confidence: number;
  /** The part of the items that is right, 0..1. */
  readonly right: number;
}

export interface LayerCalibration {
  readonly layer: ScoredLayer;
  readonly count: number;
  readonly confidence: number;
  readonly right: number;
  /** Mean distance between confidence and the part that is right, weighted by the bins' counts. */
  readonly error: number;
  readonly bins: readonly ConfidenceBin[];
}

export function calibrateScores(scores: readonly ArticleScore[]): readonly LayerCalibration[] {
  const found = scores
    .flatMap((score) => score.outcomes)
    .filter((item) => item.field === undefined && item.confidence !== undefined);
  return scoredLayers.flatMap((layer) => {
    const items = found.filter((item) => item.layer === layer);
    return items.length === 0 ? [] : [calibrateLayer(layer, items)];
  });
}

function calibrateLayer(layer: ScoredLayer, items: readonly Outcome[]): LayerCalibration {
  const bins = Array.from({ length: 10 }, (_, index) => {
    const inside = items.filter((item) => binOf(item.confidence ?? 0) === index);
    return { from: index / 10, count: inside.length, ...meansOf(inside) };
  }).filter((bin) => bin.count > 0);
  const error = bins.reduce(
    (sum, bin) => sum + (bin.count / items.length) * Math.abs(bin.confidence - bin.right),
    0,
  );
  return { layer, count: items.length, ...meansOf(items), error, bins };
}

function binOf(confidence: number): number {
  return Math.max(0, Math.min(9, Math.floor(confidence * 10)));
}

function meansOf(items: readonly Outcome[]): Pick<ConfidenceBin, 'confidence' | 'right'> {
  const count = Math.max(1, items.length);
  return {
    confidence: items.reduce((sum, item) => sum + (item.confidence ?? 0), 0) / count,
    right: items.filter((item) => item.outcome === 'matched').length / count,
  };
}
