// The least F1 that is asked of each layer, and whether it is reached.

import { measuresOf, type ScoredLayer, scoredLayers } from './outcome.ts';
import { percent } from './report.ts';
import type { Summary } from './summary.ts';

/** The least F1, 0..1, by layer; `others` for the layers that have none of their own. */
export interface Thresholds {
  readonly others?: number;
  readonly layers: Readonly<Partial<Record<ScoredLayer, number>>>;
}

export const noThresholds: Thresholds = { layers: {} };

export interface Verdict {
  readonly layer: ScoredLayer;
  /** Absent where gold has nothing of the layer and nothing was found, or it is not there. */
  readonly f1?: number;
  readonly least: number;
  readonly met: boolean;
  /** `figures: F1 91.2 is below 95.0`. */
  readonly message: string;
}

/** A verdict for each layer that is asked for something. */
export function judgeScores(summary: Summary, thresholds: Thresholds): readonly Verdict[] {
  return scoredLayers.flatMap((layer): readonly Verdict[] => {
    const own = thresholds.layers[layer];
    const scored = summary.layers.find((item) => item.layer === layer);
    const inGold = scored !== undefined || summary.absent.includes(layer);
    const least = own ?? (inGold ? thresholds.others : undefined);
    if (least === undefined) return [];
    if (scored === undefined) {
      const why = inGold ? 'is not there' : 'has no gold';
      return [
        { layer, least, met: false, message: `${layer} ${why}, F1 ${percent(least)} is asked` },
      ];
    }
    const { f1 } = measuresOf(scored.all);
    const met = (f1 ?? 1) >= least;
    const value = f1 === undefined ? {} : { f1 };
    const relation = met ? 'reaches' : 'is below';
    const message = `${layer}: F1 ${percent(f1)} ${relation} ${percent(least)}`;
    return [{ layer, least, met, message, ...value }];
  });
}

/** Later thresholds win; `others` of a later one does not undo a layer's own of an earlier one. */
export function mergeThresholds(one: Thresholds, other: Thresholds): Thresholds {
  return { ...one, ...other, layers: { ...one.layers, ...other.layers } };
}

/**
 * Reads thresholds from JSON: a number for all layers, or an object by layer, in which `others`
 * stands for those that are not named. Undefined where it is neither.
 */
export function parseThresholds(value: unknown): Thresholds | undefined {
  if (isPart(value)) return { others: value, layers: {} };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const layers: Partial<Record<ScoredLayer, number>> = {};
  let others: number | undefined;
  for (const [name, least] of Object.entries(value)) {
    const layer = scoredLayers.find((item) => item === name);
    if (!isPart(least)) return undefined;
    if (layer !== undefined) layers[layer] = least;
    else if (name === 'others') others = least;
    else return undefined;
  }
  return others === undefined ? { layers } : { others, layers };
}

function isPart(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}
