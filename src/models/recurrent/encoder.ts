// Reads sentences in both directions: recurrent layers that turn what is known of each word into a
// state that knows its neighbours. Trainers and predictors share it.
//
// The layers are "simple recurrent units" (Lei et al. 2018, arXiv:1709.02755): all products are
// taken for many tokens at once, and only cheap steps run from token to token. Gates use
// x / (1 + |x|), which comes out the same on every machine.

import { type Parameters, parameter, roundUp } from './parameters.ts';
import type { Block, Workspace } from './product.ts';

export interface EncoderShape {
  /** Rows of the word embeddings. */
  readonly embeddingRows: number;
  /** Length of an embedding. */
  readonly embedding: number;
  /** Length of a word vector. */
  readonly vector: number;
  /** Numbers that a pretrained encoder says of a word in its sentence; networks that ship have none. */
  readonly context?: number;
  /** Length of the layer between what is known of a word and its first state. */
  readonly hidden: number;
  /** Length of a token's state, a multiple of 8: one half read forward, one half backward. */
  readonly state: number;
  readonly layers: number;
  /** Kinds of marks that tokens may carry from outside, such as tags; 0 for none. */
  readonly marks: number;
  /** Most marks that one token carries; 1 if not told. */
  readonly markSlots?: number;
}

/** Numbers that are known of each word alone, before the first state. */
export function inputWidth({ embedding, vector, context = 0 }: EncoderShape): number {
  return embedding + vector + context;
}

/** Names and sizes of the encoder's parameters. */
export function encoderSizes(shape: EncoderShape): [string, readonly [number, number]][] {
  const { state } = shape;
  const sizes: [string, readonly [number, number]][] = [
    ['embeddings', [shape.embeddingRows, shape.embedding]],
    ['input', [inputWidth(shape), shape.hidden]],
    ['inputBias', [1, shape.hidden]],
    ['inputOut', [shape.hidden, state]],
    ['marks', [shape.marks, state]],
  ];
  for (let layer = 0; layer < shape.layers; layer += 1) {
    sizes.push([`layer${layer}`, [state, state * 3]]);
    sizes.push([`gates${layer}`, [4, state]]);
  }
  return sizes;
}

/** What a pass over the sentences leaves behind, for as many tokens as there is room for. */
export interface Activations {
  /** States before each layer and after the last. */
  readonly states: readonly Block[];
  /** Candidate, forget gate and highway gate of each unit, per layer. */
  readonly gates: readonly Block[];
  /** The memory of each unit, per layer. */
  readonly memories: readonly Block[];
  /** The memory before the first token. */
  readonly zeros: Block;
}

/** Where nothing flows backward, layers may share what they leave behind. */
export function takeActivations(
  workspace: Workspace,
  { state, layers }: EncoderShape,
  room: number,
  shared = false,
): Activations {
  const rows = roundUp(room, 4);
  const blocks = (count: number, columns: number): Block[] => {
    const taken: Block[] = [];
    for (let at = 0; at < count; at += 1) {
      const kept = shared ? taken[columns === state ? at - 2 : at - 1] : undefined;
      taken.push(kept ?? workspace.take(rows * columns));
    }
    return taken;
  };
  return {
    states: blocks(layers + 1, state),
    gates: blocks(layers, state * 3),
    memories: blocks(layers, state),
    zeros: workspace.take(state),
  };
}

/** Numbers that the activations of so many tokens take. */
export function activationNumbers({ state, layers }: EncoderShape, room: number): number {
  return (roundUp(room, 4) * (layers * 5 + 1) + 1) * state;
}

/** What is known of each word alone becomes its first state, through a layer that bends at zero. */
export function fillFirstStates(
  workspace: Workspace,
  shape: EncoderShape,
  parameters: Parameters,
  input: Block,
  hiddenStates: Block,
  states: Block,
  count: number,
): void {
  const rows = roundUp(count, 4);
  const { hidden, state } = shape;
  const width = inputWidth(shape);
  const weights = parameter(parameters, 'input');
  workspace.multiply(input, weights, hiddenStates, rows, width, hidden);
  const bias = parameter(parameters, 'inputBias').values;
  const { values } = hiddenStates;
  for (let row = 0; row < rows; row += 1) {
    for (let at = 0; at < hidden; at += 1) {
      const sum = (values[row * hidden + at] as number) + (bias[at] as number);
      values[row * hidden + at] = Math.max(0, sum);
    }
  }
  const out = parameter(parameters, 'inputOut');
  workspace.multiply(hiddenStates, out, states, rows, hidden, state);
}

/** Sentence borders: sentence i holds the tokens from `starts[i]` to `starts[i + 1]`. */
export type Starts = readonly number[];

/**
 * Runs the layers over the states in `activations.states[0]`; returns the last states. `fillGates`
 * multiplies the states before a layer by its weights.
 */
export function runLayers(
  workspace: Workspace,
  shape: EncoderShape,
  parameters: Parameters,
  activations: Activations,
  starts: Starts,
  fillGates: (layer: number, before: Block, gates: Block, count: number) => void,
  masks?: readonly Block[],
): Block {
  const count = starts.at(-1) ?? 0;
  const { state } = shape;
  for (let layer = 0; layer < shape.layers; layer += 1) {
    const before = activations.states[layer] as Block;
    const after = activations.states[layer + 1] as Block;
    const gates = activations.gates[layer] as Block;
    const memories = activations.memories[layer] as Block;
    fillGates(layer, before, gates, count);
    const blocks = [
      before,
      after,
      gates,
      memories,
      parameter(parameters, `gates${layer}`),
    ] as const;
    for (let index = 0; index + 1 < starts.length; index += 1) {
      const first = starts[index] as number;
      const last = (starts[index + 1] as number) - 1;
      if (last < first) continue;
      recur(workspace, blocks, activations.zeros, state, 0, first, last);
      recur(workspace, blocks, activations.zeros, state, state / 2, last, first);
    }
    const mask = masks?.[layer];
    if (mask !== undefined) applyMask(after.values, mask.values, count * state);
  }
  return activations.states[shape.layers] as Block;
}

export function applyMask(values: Float32Array, mask: Float32Array, length: number): void {
  for (let at = 0; at < length; at += 1) {
    values[at] = (values[at] as number) * (mask[at] as number);
  }
}

/** One direction of one layer over one sentence, from token `from` to token `to`. */
function recur(
  workspace: Workspace,
  [before, after, gates, memories, bends]: readonly [Block, Block, Block, Block, Block],
  zeros: Block,
  state: number,
  unit: number,
  from: number,
  to: number,
): void {
  const at = (from * state + unit) * 4;
  const stride = state * 4;
  workspace.recur(
    before.address + at,
    after.address + at,
    gates.address + from * stride * 3 + unit * 4,
    memories.address + at,
    bends.address + unit * 4,
    zeros.address,
    stride / 2,
    stride,
    to < from ? -stride : stride,
    Math.abs(to - from) + 1,
  );
}
