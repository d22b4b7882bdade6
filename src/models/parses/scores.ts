// Scores what the network says of the tokens: each token as head of each other, and each relation
// for a dependent and its head. Trainer and predictor share it.

import {
  type Activations,
  distanceBetween,
  distanceCount,
  type Parameters,
  parameter,
  rootDistance,
  roundUp,
  type Shape,
} from './network.ts';
import type { Block, Workspace } from './product.ts';

export interface ArcTable {
  /** Heads as columns: the tokens of the sentence, then the root. */
  readonly heads: Block;
  /** One row a dependent, `width` columns of which `count` + 1 hold scores, the root's last. */
  readonly scores: Block;
}

export const arcWidth = (count: number): number => roundUp(count + 1, 8);

export function takeArcTable(workspace: Workspace, shape: Shape, longest: number): ArcTable {
  const width = arcWidth(longest);
  return {
    heads: workspace.take(shape.arc * width),
    scores: workspace.take(roundUp(longest, 4) * width),
  };
}

/** Fills `table` for the `count` tokens from row `first` on; `tags` are rows of all tokens. */
export function scoreArcs(
  workspace: Workspace,
  shape: Shape,
  parameters: Parameters,
  activations: Activations,
  tags: Int32Array,
  first: number,
  count: number,
  table: ArcTable,
): void {
  const { arc } = shape;
  const width = arcWidth(count);
  const said = activations.output.values;
  const heads = table.heads.values;
  const root = parameter(parameters, 'rootArc').values;
  heads.fill(0, 0, arc * width);
  for (let token = 0; token < count; token += 1) {
    const base = (first + token) * arc * 4;
    for (let at = 0; at < arc; at += 1) heads[at * width + token] = said[base + at] as number;
  }
  for (let at = 0; at < arc; at += 1) heads[at * width + count] = root[at] as number;
  const dependents: Block = {
    address: activations.dependents.address + first * arc * 4,
    values: activations.dependents.values,
  };
  workspace.multiply(dependents, table.heads, table.scores, roundUp(count, 4), arc, width);
  const distances = parameter(parameters, 'distances').values;
  const scores = table.scores.values;
  for (let token = 0; token < count; token += 1) {
    const base = token * width;
    const row = (tags[first + token] as number) * distanceCount;
    for (let head = 0; head < count; head += 1) {
      scores[base + head] =
        (scores[base + head] as number) + (distances[row + distanceBetween(token, head)] as number);
    }
    scores[base + count] =
      (scores[base + count] as number) + (distances[row + rootDistance] as number);
    scores[base + token] = Number.NEGATIVE_INFINITY;
  }
}

export interface LabelTable {
  /** What each dependent and its head say together. */
  readonly pairs: Block;
  /** One row a dependent, one column a label. */
  readonly scores: Block;
}

export const labelWidth = (shape: Shape): number => roundUp(shape.labels, 8);

export function takeLabelTable(workspace: Workspace, shape: Shape, room: number): LabelTable {
  const rows = roundUp(room, 4);
  return {
    pairs: workspace.take(rows * shape.arc),
    scores: workspace.take(rows * labelWidth(shape)),
  };
}

/** Fills `table` for `count` tokens; `heads` are rows of the heads, -1 for the root. */
export function scoreLabels(
  workspace: Workspace,
  shape: Shape,
  parameters: Parameters,
  activations: Activations,
  heads: Int32Array,
  count: number,
  table: LabelTable,
): void {
  const { arc } = shape;
  const width = labelWidth(shape);
  const said = activations.output.values;
  const pairs = table.pairs.values;
  const root = parameter(parameters, 'rootLabel').values;
  const sides = parameter(parameters, 'sides').values;
  for (let token = 0; token < count; token += 1) {
    const head = heads[token] as number;
    const own = token * arc * 4 + arc * 3;
    const others = head < 0 ? root : said;
    const other = head < 0 ? 0 : head * arc * 4 + arc * 2;
    const side = head > token ? 0 : arc;
    for (let at = 0; at < arc; at += 1) {
      const sum =
        (said[own + at] as number) + (others[other + at] as number) + (sides[side + at] as number);
      pairs[token * arc + at] = sum < 0 ? 0 : sum;
    }
  }
  const weights = parameter(parameters, 'labels');
  workspace.multiply(table.pairs, weights, table.scores, roundUp(count, 4), arc, width);
  const bias = parameter(parameters, 'labelBias').values;
  const scores = table.scores.values;
  for (let token = 0; token < count; token += 1) {
    for (let at = 0; at < width; at += 1) {
      scores[token * width + at] = (scores[token * width + at] as number) + (bias[at] as number);
    }
  }
}
