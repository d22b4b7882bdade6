// Boosted trees that mend a score: each adds a little to it, by which of its leaves the features of
// an example fall into. All trees have the same depth, so that they are rows of numbers.

export interface BoostedTrees {
  /** Questions on the way to a leaf. */
  readonly depth: number;
  /**
   * A tree after the other: the feature that each inner node asks for, from the top row by row, what
   * it must reach to turn right, then what each leaf adds.
   */
  readonly numbers: Float32Array;
}

/** Inner nodes of a tree; it has one leaf more. */
export function innerNodes(depth: number): number {
  return 2 ** depth - 1;
}

/** How many numbers a tree has. */
export function treeLength(depth: number): number {
  return 3 * innerNodes(depth) + 1;
}

/** What all trees together add to the score of an example. */
export function sumOfTrees({ depth, numbers }: BoostedTrees, features: ArrayLike<number>): number {
  const inner = innerNodes(depth);
  const length = treeLength(depth);
  let sum = 0;
  for (let tree = 0; tree < numbers.length; tree += length) {
    let node = 0;
    while (node < inner) {
      const feature = features[numbers[tree + node] as number] as number;
      const right = feature >= (numbers[tree + inner + node] as number);
      node = 2 * node + (right ? 2 : 1);
    }
    sum += numbers[tree + inner + node] as number;
  }
  return sum;
}
