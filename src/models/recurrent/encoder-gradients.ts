// The encoder backward: how much each of its learned numbers should move. Only training needs it;
// it mirrors `encoder.ts` step by step.

import { type Activations, applyMask, type EncoderShape, type Starts } from './encoder.ts';
import { type Parameters, parameter, roundUp, type Sizes, takeParameters } from './parameters.ts';
import type { Block, Workspace } from './product.ts';

/** Room for what flows backward. */
export interface Backward {
  readonly gradients: Parameters;
  /** Slopes of the states before the layer at work, and after it. */
  readonly before: Block;
  readonly after: Block;
  readonly gates: Block;
  /** Scratch for turned matrices. */
  readonly turned: Block;
}

export function takeBackward(
  workspace: Workspace,
  sizes: Sizes,
  { state }: EncoderShape,
  room: number,
): Backward {
  const rows = roundUp(room, 8);
  let widest = rows;
  for (const [name, [height, width]] of sizes) {
    if (name !== 'embeddings') widest = Math.max(widest, height, width);
  }
  return {
    gradients: takeParameters(workspace, sizes),
    before: workspace.take(rows * state),
    after: workspace.take(rows * state),
    gates: workspace.take(rows * state * 3),
    turned: workspace.take(widest * widest),
  };
}

/** `turned` = the matrix with rows and columns exchanged; the rows beyond `count` become zero. */
export function turn(
  matrix: Block,
  count: number,
  columns: number,
  rows: number,
  turned: Block,
): void {
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
  right.values.fill(0, count * rightColumns, rows * rightColumns);
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

/** Passes `back.before`, the slopes of the last states, back to those of the first. */
export function passLayers(
  workspace: Workspace,
  shape: EncoderShape,
  parameters: Parameters,
  back: Backward,
  activations: Activations,
  starts: Starts,
  masks: readonly Block[],
): void {
  const { state } = shape;
  const count = starts.at(-1) ?? 0;
  for (let layer = shape.layers - 1; layer >= 0; layer -= 1) {
    const mask = masks[layer] as Block;
    applyMask(back.before.values, mask.values, count * state);
    back.after.values.set(back.before.values.subarray(0, count * state));
    const bends = parameter(parameters, `gates${layer}`).values;
    const bendSlopes = parameter(back.gradients, `gates${layer}`).values;
    for (let index = 0; index + 1 < starts.length; index += 1) {
      const first = starts[index] as number;
      const last = (starts[index + 1] as number) - 1;
      unrecur(back, activations, layer, bends, bendSlopes, state, 0, last, first);
      unrecur(back, activations, layer, bends, bendSlopes, state, state / 2, first, last);
    }
    const before = activations.states[layer] as Block;
    const gradient = parameter(back.gradients, `layer${layer}`);
    addOuter(workspace, back, before, back.gates, gradient, count, state, state * 3);
    const weights = parameter(parameters, `layer${layer}`);
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
  const after = back.after.values;
  const before = back.before.values;
  const slopes = back.gates.values;
  const half = state / 2;
  const step = to >= from ? 1 : -1;
  const flowing = new Float32Array(half);
  for (let row = from; ; row += step) {
    const base = row * state;
    const keepBase = base * 3 + state;
    const openBase = keepBase + state;
    for (let at = unit; at < unit + half; at += 1) {
      const slope = after[base + at] as number;
      const candidate = gates[base * 3 + at] as number;
      const keep = gates[keepBase + at] as number;
      const open = gates[openBase + at] as number;
      const earlier = row === to ? 0 : (memories[base + step * state + at] as number);
      const input = inputs[base + at] as number;
      const inMemory = (flowing[at - unit] as number) + slope * open;
      before[base + at] = slope * (1 - open);
      const bentOpen = 1 - Math.abs(2 * open - 1);
      const opening = slope * ((memories[base + at] as number) - input) * 0.5 * bentOpen * bentOpen;
      const bentKeep = 1 - Math.abs(2 * keep - 1);
      const forgetting = inMemory * (earlier - candidate) * 0.5 * bentKeep * bentKeep;
      slopes[base * 3 + at] = inMemory * (1 - keep);
      slopes[keepBase + at] = forgetting;
      slopes[openBase + at] = opening;
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
