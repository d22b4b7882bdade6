// The network backward: how much each learned number, and each token's first state, should move.
// Only training needs it. It mirrors `network.ts` and `scores.ts` step by step.

import {
  type Activations,
  applyMask,
  distanceBetween,
  distanceCount,
  type ParameterName,
  type Parameters,
  parameter,
  rootDistance,
  roundUp,
  type Shape,
  type Starts,
  takeParameters,
} from './network.ts';
import type { Block, Workspace } from './product.ts';
import { type ArcTable, arcWidth, type LabelTable, labelWidth } from './scores.ts';

/** Room for what flows backward. */
export interface Backward {
  readonly gradients: Parameters;
  /** Of the states before the layer at work, and after it. */
  readonly before: Block;
  readonly after: Block;
  readonly gates: Block;
  readonly output: Block;
  readonly dependents: Block;
  readonly pairs: Block;
  /** Scratch for turned matrices. */
  readonly turned: Block;
  readonly heads: Block;
}

export function takeBackward(workspace: Workspace, shape: Shape, room: number): Backward {
  const rows = roundUp(room, 8);
  const { state, arc } = shape;
  const widest = Math.max(state * 3, rows, shape.embedding + shape.vector);
  return {
    gradients: takeParameters(workspace, shape),
    before: workspace.take(rows * state),
    after: workspace.take(rows * state),
    gates: workspace.take(rows * state * 3),
    output: workspace.take(rows * arc * 4),
    dependents: workspace.take(rows * arc),
    pairs: workspace.take(rows * arc),
    turned: workspace.take(widest * Math.max(rows, state * 3)),
    heads: workspace.take(rows * arc),
  };
}

/** `turned` = the matrix with rows and columns exchanged; the rows beyond `count` become zero. */
export function turn(matrix: Block, count: number, columns: number, rows: number, turned: Block) {
  const source = matrix.values;
  const target = turned.values;
  for (let column = 0; column < columns; column += 1) {
    const base = column * rows;
    for (let row = 0; row < count; row += 1) {
      target[base + row] = source[row * columns + column] as number;
    }
    for (let row = count; row < rows; row += 1) target[base + row] = 0;
  }
}

export const zeroTail = (block: Block, from: number, to: number): void => {
  block.values.fill(0, from, to);
};

/** Adds `left`ᵀ × `right` to the gradient of a weight matrix; both have `count` rows. */
export function addOuter(
  workspace: Workspace,
  back: Backward,
  left: Block,
  right: Block,
  gradient: Block,
  count: number,
  leftColumns: number,
  rightColumns: number,
): void {
  const rows = roundUp(count, 4);
  turn(left, count, leftColumns, rows, back.turned);
  zeroTail(right, count * rightColumns, rows * rightColumns);
  workspace.multiply(back.turned, right, gradient, leftColumns, rows, rightColumns, true);
}

/** `result` = `right` × `weights`ᵀ: what a product passes on to its left side. */
export function passBack(
  workspace: Workspace,
  back: Backward,
  right: Block,
  weights: Block,
  result: Block,
  count: number,
  inner: number,
  columns: number,
  add = false,
): void {
  turn(weights, inner, columns, inner, back.turned);
  workspace.multiply(right, back.turned, result, roundUp(count, 4), columns, inner, add);
}

/** Probabilities less truth for the arcs of one sentence; returns the loss. Scores are spent. */
export function arcLoss(
  workspace: Workspace,
  shape: Shape,
  back: Backward,
  activations: Activations,
  tags: Int32Array,
  gold: Int32Array,
  first: number,
  count: number,
  table: ArcTable,
): number {
  const { arc } = shape;
  const width = arcWidth(count);
  const rows = roundUp(count, 4);
  const scores = table.scores.values;
  let loss = 0;
  const distances = parameter(back.gradients, 'distances').values;
  for (let token = 0; token < count; token += 1) {
    const base = token * width;
    const head = gold[first + token] as number;
    const right = head < 0 ? count : head - first;
    let top = Number.NEGATIVE_INFINITY;
    for (let at = 0; at <= count; at += 1) top = Math.max(top, scores[base + at] as number);
    let sum = 0;
    for (let at = 0; at <= count; at += 1) {
      const value = Math.exp((scores[base + at] as number) - top);
      scores[base + at] = value;
      sum += value;
    }
    loss -= Math.log(Math.max(1e-12, (scores[base + right] as number) / sum));
    const row = (tags[first + token] as number) * distanceCount;
    for (let at = 0; at <= count; at += 1) {
      const slope = (scores[base + at] as number) / sum - (at === right ? 1 : 0);
      scores[base + at] = slope;
      const place = row + (at === count ? rootDistance : distanceBetween(token, at));
      distances[place] = (distances[place] as number) + slope;
    }
    scores.fill(0, base + count + 1, base + width);
  }
  scores.fill(0, count * width, rows * width);
  // Dependents' side: slopes × heads (as rows).
  turn(table.heads, arc, width, arc, back.turned);
  const dependents: Block = {
    address: back.dependents.address + first * arc * 4,
    values: back.dependents.values,
  };
  const kept = back.dependents.values.slice((first + count) * arc, (first + rows) * arc);
  workspace.multiply(table.scores, back.turned, dependents, rows, width, arc);
  back.dependents.values.set(kept, (first + count) * arc);
  // Heads' side: slopes turned × dependents.
  turn(table.scores, rows, width, rows, back.turned);
  const forward = activations.dependents;
  const after = forward.values.slice((first + count) * arc, (first + rows) * arc);
  forward.values.fill(0, (first + count) * arc, (first + rows) * arc);
  workspace.multiply(
    back.turned,
    { address: forward.address + first * arc * 4, values: forward.values },
    back.heads,
    width,
    rows,
    arc,
  );
  forward.values.set(after, (first + count) * arc);
  const output = back.output.values;
  const heads = back.heads.values;
  for (let token = 0; token < count; token += 1) {
    for (let at = 0; at < arc; at += 1) {
      output[(first + token) * arc * 4 + at] = heads[token * arc + at] as number;
    }
  }
  addTo(parameter(back.gradients, 'rootArc').values, heads, count * arc, arc);
  return loss;
}

function addTo(sums: Float32Array, values: Float32Array, from: number, length: number): void {
  for (let at = 0; at < length; at += 1) {
    sums[at] = (sums[at] as number) + (values[from + at] as number);
  }
}

/** Losses of the labels of all tokens, with their slopes passed back to the output. */
export function labelLoss(
  workspace: Workspace,
  shape: Shape,
  parameters: Parameters,
  back: Backward,
  heads: Int32Array,
  gold: Int32Array,
  count: number,
  table: LabelTable,
): number {
  const { arc, labels } = shape;
  const width = labelWidth(shape);
  const scores = table.scores.values;
  const bias = parameter(back.gradients, 'labelBias').values;
  let loss = 0;
  for (let token = 0; token < count; token += 1) {
    const base = token * width;
    let top = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < labels; at += 1) top = Math.max(top, scores[base + at] as number);
    let sum = 0;
    for (let at = 0; at < labels; at += 1) {
      const value = Math.exp((scores[base + at] as number) - top);
      scores[base + at] = value;
      sum += value;
    }
    const right = gold[token] as number;
    loss -= Math.log(Math.max(1e-12, (scores[base + right] as number) / sum));
    for (let at = 0; at < width; at += 1) {
      const share = at < labels ? (scores[base + at] as number) / sum : 0;
      scores[base + at] = share - (at === right ? 1 : 0);
    }
    addTo(bias, scores.subarray(base, base + width), 0, width);
  }
  const gradient = parameter(back.gradients, 'labels');
  addOuter(workspace, back, table.pairs, table.scores, gradient, count, arc, width);
  const weights = parameter(parameters, 'labels');
  passBack(workspace, back, table.scores, weights, back.pairs, count, arc, width);
  const pairs = table.pairs.values;
  const slopes = back.pairs.values;
  const output = back.output.values;
  const root = parameter(back.gradients, 'rootLabel').values;
  const sides = parameter(back.gradients, 'sides').values;
  for (let token = 0; token < count; token += 1) {
    const head = heads[token] as number;
    const own = token * arc * 4 + arc * 3;
    const others = head < 0 ? root : output;
    const other = head < 0 ? 0 : head * arc * 4 + arc * 2;
    const side = head > token ? 0 : arc;
    for (let at = 0; at < arc; at += 1) {
      if ((pairs[token * arc + at] as number) <= 0) continue;
      const slope = slopes[token * arc + at] as number;
      output[own + at] = (output[own + at] as number) + slope;
      others[other + at] = (others[other + at] as number) + slope;
      sides[side + at] = (sides[side + at] as number) + slope;
    }
  }
  return loss;
}

/**
 * Passes the slopes of the output back through the layers; afterwards `back.before` holds those of
 * the tokens' first states.
 */
export function passLayers(
  workspace: Workspace,
  shape: Shape,
  parameters: Parameters,
  back: Backward,
  activations: Activations,
  starts: Starts,
  masks: readonly Block[],
): void {
  const { state, arc, layers } = shape;
  const count = starts.at(-1) ?? 0;
  const top = activations.states[layers] as Block;
  const gradients = back.gradients;
  const bias = parameter(gradients, 'outputBias').values;
  for (let row = 0; row < count; row += 1) {
    for (let at = 0; at < arc * 4; at += 1) {
      bias[at] = (bias[at] as number) + (back.output.values[row * arc * 4 + at] as number);
    }
  }
  const outputGradient = parameter(gradients, 'output');
  addOuter(workspace, back, top, back.output, outputGradient, count, state, arc * 4);
  const output = parameter(parameters, 'output');
  passBack(workspace, back, back.output, output, back.before, count, state, arc * 4);
  for (let layer = layers - 1; layer >= 0; layer -= 1) {
    const mask = masks[layer] as Block;
    applyMask(back.before.values, mask.values, count * state);
    back.after.values.set(back.before.values.subarray(0, count * state));
    const bends = parameter(parameters, `gates${layer}`).values;
    const bendSlopes = parameter(gradients, `gates${layer}`).values;
    for (let index = 0; index + 1 < starts.length; index += 1) {
      const first = starts[index] as number;
      const last = (starts[index + 1] as number) - 1;
      unrecur(back, activations, layer, bends, bendSlopes, state, 0, last, first);
      unrecur(back, activations, layer, bends, bendSlopes, state, state / 2, first, last);
    }
    const before = activations.states[layer] as Block;
    const name: ParameterName = `layer${layer}`;
    const gradient = parameter(gradients, name);
    addOuter(workspace, back, before, back.gates, gradient, count, state, state * 3);
    const weights = parameter(parameters, name);
    passBack(workspace, back, back.gates, weights, back.before, count, state, state * 3, true);
  }
}

/** One direction of one layer, against the order in which it was read: from `from` to `to`. */
function unrecur(
  back: Backward,
  activations: Activations,
  layer: number,
  bends: Float32Array,
  bendSlopes: Float32Array,
  state: number,
  unit: number,
  from: number,
  to: number,
): void {
  const inputs = (activations.states[layer] as Block).values;
  const gates = (activations.gates[layer] as Block).values;
  const memories = (activations.memories[layer] as Block).values;
  const half = state / 2;
  const step = to >= from ? 1 : -1;
  const flowing = new Float32Array(half);
  for (let row = from; ; row += step) {
    const base = row * state;
    const gateBase = base * 3;
    for (let at = unit; at < unit + half; at += 1) {
      const slope = back.after.values[base + at] as number;
      const candidate = gates[gateBase + at] as number;
      const keep = gates[gateBase + state + at] as number;
      const open = gates[gateBase + state * 2 + at] as number;
      const memory = memories[base + at] as number;
      const earlier = row === to ? 0 : (memories[base + step * state + at] as number);
      const input = inputs[base + at] as number;
      const inMemory = (flowing[at - unit] as number) + slope * open;
      back.before.values[base + at] = slope * (1 - open);
      const bentOpen = 1 - Math.abs(2 * open - 1);
      const opening = slope * (memory - input) * 0.5 * bentOpen * bentOpen;
      const bentKeep = 1 - Math.abs(2 * keep - 1);
      const forgetting = inMemory * (earlier - candidate) * 0.5 * bentKeep * bentKeep;
      back.gates.values[gateBase + at] = inMemory * (1 - keep);
      back.gates.values[gateBase + state + at] = forgetting;
      back.gates.values[gateBase + state * 2 + at] = opening;
      bendSlopes[at] = (bendSlopes[at] as number) + forgetting;
      bendSlopes[state + at] = (bendSlopes[state + at] as number) + forgetting * earlier;
      bendSlopes[state * 2 + at] = (bendSlopes[state * 2 + at] as number) + opening;
      bendSlopes[state * 3 + at] = (bendSlopes[state * 3 + at] as number) + opening * earlier;
      flowing[at - unit] =
        inMemory * keep +
        (bends[state + at] as number) * forgetting +
        (bends[state * 3 + at] as number) * opening;
    }
    if (row === to) break;
  }
}

/** Sets all gradients to zero; those of the embeddings only where `rows` point. */
export function clearGradients(back: Backward, shape: Shape, rows: Int32Array): void {
  for (const [name, block] of back.gradients) {
    if (name !== 'embeddings') block.values.fill(0);
  }
  const values = parameter(back.gradients, 'embeddings').values;
  for (const row of rows) {
    values.fill(0, row * shape.embedding, (row + 1) * shape.embedding);
  }
}
