// Chance for training, from a seed, so that it comes out the same every time.

import { shuffle } from '../random.ts';
import type { Block } from './product.ts';

/** Random numbers in 0..1 from a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** The items in a random order. */
export function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const order = [...items];
  shuffle(order, random);
  return order;
}

/** One mask value a unit and sentence, so that a unit is silent for the whole sentence. */
export function fillMask(
  mask: Block,
  columns: number,
  starts: readonly number[],
  share: number,
  random: () => number,
): void {
  const scale = 1 / (1 - share);
  for (let index = 0; index + 1 < starts.length; index += 1) {
    const first = starts[index] as number;
    const last = starts[index + 1] as number;
    for (let at = 0; at < columns; at += 1) {
      const value = random() < share ? 0 : scale;
      for (let row = first; row < last; row += 1) mask.values[row * columns + at] = value;
    }
  }
}
