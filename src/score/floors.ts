// Floors below which scores must not fall, by layer: `{ "figures": 0.92 }`, F1 of all its items.

import { DataError } from '../errors.ts';
import { measuresOf, type ScoredLayer, scoredLayers } from './outcome.ts';
import { percent } from './report.ts';
import type { Summary } from './summary.ts';

export type Floors = ReadonlyMap<ScoredLayer, number>;

export function parseFloors(json: string, path: string): Floors {
  const value = parseObject(json, path);
  return new Map(
    Object.entries(value).map(([name, floor]) => {
      const layer = scoredLayers.find((item) => item === name);
      if (layer === undefined) throw new DataError(`${path}: "${name}" is no layer`);
      if (typeof floor !== 'number' || !(floor >= 0 && floor <= 1)) {
        throw new DataError(`${path}: ${name} must be a number between 0 and 1`);
      }
      return [layer, floor];
    }),
  );
}

function parseObject(json: string, path: string): object {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new DataError(`${path}: ${error instanceof Error ? error.message : 'is not JSON'}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new DataError(`${path} must hold an object`);
  }
  return value;
}

/** A sentence for each layer whose F1 is below its floor, or that has a floor and is not there. */
export function belowFloors(summary: Summary, floors: Floors): readonly string[] {
  return [...floors].flatMap(([layer, floor]) => {
    const found = summary.layers.find((item) => item.layer === layer);
    if (found === undefined) return [`${layer} has a floor of ${percent(floor)} but no score`];
    const f1 = measuresOf(found.all).f1 ?? 1;
    return f1 < floor
      ? [`${layer}: F1 ${percent(f1)} is below its floor of ${percent(floor)}`]
      : [];
  });
}
