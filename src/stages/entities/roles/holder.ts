// The holder of an office, and what the words between the two tell of the tie.

import type { Draft } from '../draft.ts';
import type { NameSpot } from './scene.ts';

export interface Holder {
  readonly draft: Draft;
  readonly spot: NameSpot;
  readonly rule: string;
  /** A tie told in the past: `who served as`. */
  readonly past: boolean;
  readonly nominated: boolean;
}

/** A holder of whom nothing is told but the office. */
export function createHolder(spot: NameSpot, rule: string): Holder {
  return { draft: spot.draft, spot, rule: `entities/${rule}`, past: false, nominated: false };
}
