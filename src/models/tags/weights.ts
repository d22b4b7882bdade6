// The tagger's weights as bytes: one signed byte a weight, as fine as the largest allows.

import { tagCount } from './features.ts';

/** Weights beyond this share of the largest few are cut, so that the many small ones stay fine. */
const CUT = 0.9999;

export function packWeights(weights: Float32Array): Uint8Array {
  const sizes = weights.map(Math.abs).filter((size) => size > 0);
  sizes.sort();
  const largest = sizes[Math.floor((sizes.length - 1) * CUT)] ?? 1;
  const packed = new Int8Array(weights.length);
  for (const [index, weight] of weights.entries()) {
    packed[index] = Math.max(-127, Math.min(127, Math.round((weight / largest) * 127)));
  }
  return new Uint8Array(packed.buffer);
}

export interface TagWeights {
  readonly rows: Int8Array;
  /** Number of rows less one. */
  readonly mask: number;
}

export function unpackWeights(bytes: Uint8Array): TagWeights {
  const rows = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { rows, mask: rows.length / tagCount - 1 };
}
