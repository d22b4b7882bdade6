// The random order in which models read their examples: the same on every run.

/** An array, or a typed array of numbers. */
interface Shufflable<Value> {
  readonly length: number;
  [index: number]: Value;
}

/** A generator of numbers 0..1 that gives the same ones on every run. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 8) / 0x1000000;
  };
}

/** Brings the values into a random order, in place. */
export function shuffle<Value>(values: Shufflable<Value>, random: () => number): void {
  for (let index = values.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const value = values[index] as Value;
    values[index] = values[other] as Value;
    values[other] = value;
  }
}
