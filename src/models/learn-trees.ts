// Learns boosted trees (gradient boosting of the logistic loss, with second derivatives): each tree
// is fitted to what the score and the trees before it leave unexplained.

import { type BoostedTrees, innerNodes, treeLength } from './boosted-trees.ts';

export interface TreeExample {
  readonly features: ArrayLike<number>;
  /** The score that is to be mended: a chance before the logistic function. */
  readonly score: number;
  readonly right: boolean;
}

export interface TreeOptions {
  readonly trees: number;
  readonly depth: number;
  /** Share of what a leaf would add that it does add. */
  readonly rate: number;
  /** Draws what leaves add to 0. */
  readonly penalty: number;
  /** The least sum of second derivatives in a leaf: so many examples in doubt, by four. */
  readonly least: number;
}

/** Values of a feature are told apart by so many borders at most. */
const BORDERS = 31;
const LEAST_GAIN = 1e-3;

export function learnTrees(examples: readonly TreeExample[], options: TreeOptions): BoostedTrees {
  const { depth, rate, penalty, least } = options;
  const inner = innerNodes(depth);
  const length = treeLength(depth);
  const numbers = new Float32Array(options.trees * length);
  const borders = findBorders(examples);
  const bins = borders.map((own, feature) =>
    Uint8Array.from(examples, ({ features }) => binOf(own, features[feature] as number)),
  );
  const scores = Float64Array.from(examples, ({ score }) => score);
  const slopes = new Float64Array(examples.length);
  const bends = new Float64Array(examples.length);
  const add = (tree: number, node: number, members: readonly number[]): void => {
    if (node >= inner) {
      const [slope, bend] = sums(members, slopes, bends);
      const value = Math.fround((-rate * slope) / (bend + penalty));
      numbers[tree + inner + node] = value;
      for (const one of members) scores[one] = (scores[one] as number) + value;
      return;
    }
    const split = findSplit(members, bins, borders, slopes, bends, penalty, least);
    // Where no question pays, all turn left.
    numbers[tree + node] = split?.feature ?? 0;
    numbers[tree + inner + node] = split?.border ?? Number.POSITIVE_INFINITY;
    const turnsRight = (one: number): boolean =>
      split !== undefined && (bins[split.feature]?.[one] as number) > split.bin;
    add(
      tree,
      2 * node + 1,
      members.filter((one) => !turnsRight(one)),
    );
    add(tree, 2 * node + 2, members.filter(turnsRight));
  };
  const all = examples.map((_, index) => index);
  for (let tree = 0; tree < numbers.length; tree += length) {
    for (const [index, { right }] of examples.entries()) {
      const chance = 1 / (1 + Math.exp(-(scores[index] as number)));
      slopes[index] = chance - (right ? 1 : 0);
      bends[index] = chance * (1 - chance);
    }
    add(tree, 0, all);
  }
  return { depth, numbers };
}

/** For each feature the values, at most `BORDERS`, that part the examples into equal shares. */
function findBorders(examples: readonly TreeExample[]): readonly Float32Array[] {
  const count = examples[0]?.features.length ?? 0;
  return Array.from({ length: count }, (_, feature) => {
    const values = Float32Array.from(examples, (one) => one.features[feature] as number).sort();
    const found = new Set<number>();
    for (let border = 1; border <= BORDERS; border += 1) {
      const value = values[Math.floor((values.length * border) / (BORDERS + 1))] as number;
      if (value > (values[0] as number)) found.add(value);
    }
    return Float32Array.from(found);
  });
}

/** How many of the borders, ascending, the value reaches. */
function binOf(borders: Float32Array, value: number): number {
  let bin = 0;
  while (bin < borders.length && value >= (borders[bin] as number)) bin += 1;
  return bin;
}

interface Split {
  readonly feature: number;
  /** What reaches the border turns right: bins above this one. */
  readonly border: number;
  readonly bin: number;
}

function findSplit(
  members: readonly number[],
  bins: readonly Uint8Array[],
  borders: readonly Float32Array[],
  slopes: Float64Array,
  bends: Float64Array,
  penalty: number,
  least: number,
): Split | undefined {
  const [slope, bend] = sums(members, slopes, bends);
  const worth = (one: number, other: number): number => (one * one) / (other + penalty);
  let best: Split | undefined;
  let most = LEAST_GAIN;
  const binSlopes = new Float64Array(BORDERS + 1);
  const binBends = new Float64Array(BORDERS + 1);
  for (const [feature, own] of bins.entries()) {
    binSlopes.fill(0);
    binBends.fill(0);
    for (const one of members) {
      const bin = own[one] as number;
      binSlopes[bin] = (binSlopes[bin] as number) + (slopes[one] as number);
      binBends[bin] = (binBends[bin] as number) + (bends[one] as number);
    }
    let left = 0;
    let leftBend = 0;
    for (const [bin, border] of (borders[feature] as Float32Array).entries()) {
      left += binSlopes[bin] as number;
      leftBend += binBends[bin] as number;
      if (leftBend < least || bend - leftBend < least) continue;
      const gain =
        worth(left, leftBend) + worth(slope - left, bend - leftBend) - worth(slope, bend);
      if (gain <= most) continue;
      most = gain;
      best = { feature, border, bin };
    }
  }
  return best;
}

function sums(
  members: readonly number[],
  slopes: Float64Array,
  bends: Float64Array,
): readonly [number, number] {
  let slope = 0;
  let bend = 0;
  for (const one of members) {
    slope += slopes[one] as number;
    bend += bends[one] as number;
  }
  return [slope, bend];
}
