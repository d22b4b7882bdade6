// The parser's network, forward: words and tags become vectors, simple recurrent layers run over
// the sentence in both directions, and every pair of words gets a score for "is the head of".
// Trainer and predictor share it.
//
// The layers are "simple recurrent units" (Lei et al. 2018, arXiv:1709.02755): all products are
// taken for the whole sentence at once. The scores are biaffine (Dozat and Manning 2017,
// arXiv:1611.01734). Gates use x / (1 + |x|), which is exact on every machine.

import { tagCount } from '../tags/features.ts';
import type { Block, Workspace } from './product.ts';

export interface Shape {
  /** Rows of the word embeddings. */
  readonly embeddingRows: number;
  /** Length of an embedding. */
  readonly embedding: number;
  /** Length of a word vector. */
  readonly vector: number;
  /** Length of a token's state: one half read forward, one half backward. */
  readonly state: number;
  readonly layers: number;
  /** Length of what a token says of itself as head, as dependent. */
  readonly arc: number;
  readonly labels: number;
}

/** Signed distance from dependent to head, in steps that widen. */
const STEPS = [1, 2, 3, 4, 6, 9, 14, 24];
export const distanceCount = STEPS.length * 2 + 3;
export const rootDistance = distanceCount - 1;

export function distanceBetween(dependent: number, head: number): number {
  const distance = Math.abs(head - dependent);
  let step = 0;
  while (step < STEPS.length && distance > (STEPS[step] as number)) step += 1;
  return head > dependent ? step : STEPS.length + 1 + Math.min(step, STEPS.length);
}

/** Tags and one more, for a tag withheld in training. */
export const tagRowCount = tagCount + 1;

/** Numbers to be learned, each group a matrix of `rows` × `columns`. */
export const parameterNames = [
  'embeddings',
  'tags',
  'input',
  'output',
  'outputBias',
  'arcs',
  'arcBias',
  'rootArc',
  'rootLabel',
  'sides',
  'distances',
  'labels',
  'labelBias',
] as const;

export type ParameterName = (typeof parameterNames)[number] | `layer${number}` | `gates${number}`;

export const roundUp = (value: number, to: number): number => Math.ceil(value / to) * to;

/** Names and sizes of all parameters, in the order of the weights file. */
export function parameterSizes(
  shape: Shape,
): ReadonlyMap<ParameterName, readonly [number, number]> {
  const { state, arc } = shape;
  const labels = roundUp(shape.labels, 8);
  const sizes = new Map<ParameterName, readonly [number, number]>([
    ['embeddings', [shape.embeddingRows, shape.embedding]],
    ['tags', [tagRowCount, state]],
    ['input', [shape.embedding + shape.vector, state]],
    ['output', [state, arc * 4]],
    ['outputBias', [1, arc * 4]],
    ['arcs', [arc, arc]],
    ['arcBias', [1, arc]],
    ['rootArc', [1, arc]],
    ['rootLabel', [1, arc]],
    ['sides', [2, arc]],
    ['distances', [tagRowCount, distanceCount]],
    ['labels', [arc, labels]],
    ['labelBias', [1, labels]],
  ]);
  for (let layer = 0; layer < shape.layers; layer += 1) {
    sizes.set(`layer${layer}`, [state, state * 3]);
    sizes.set(`gates${layer}`, [4, state]);
  }
  return sizes;
}

export type Parameters = ReadonlyMap<ParameterName, Block>;

/** Room for the parameters; the predictor keeps the embeddings, which are many, elsewhere. */
export function takeParameters(
  workspace: Workspace,
  shape: Shape,
  without?: ParameterName,
): Parameters {
  const blocks = new Map<ParameterName, Block>();
  for (const [name, [rows, columns]] of parameterSizes(shape)) {
    if (name !== without) blocks.set(name, workspace.take(rows * columns));
  }
  return blocks;
}

export function parameter(parameters: Parameters, name: ParameterName): Block {
  const block = parameters.get(name);
  if (block === undefined) throw new Error(`the parser has no parameter ${name}`);
  return block;
}

/** What a forward pass leaves behind, for as many tokens as there is room for. */
export interface Activations {
  readonly room: number;
  /** States before each layer and after the last. */
  readonly states: readonly Block[];
  /** Candidate, forget gate and highway gate of each unit, per layer. */
  readonly gates: readonly Block[];
  /** The memory of each unit, per layer. */
  readonly memories: readonly Block[];
  /** What each token says as head, as dependent, as head for the label, as dependent for it. */
  readonly output: Block;
  /** The dependents' side of the arc scores. */
  readonly dependents: Block;
}

export function takeActivations(workspace: Workspace, shape: Shape, room: number): Activations {
  const rows = roundUp(room, 4);
  const { state, arc, layers } = shape;
  const blocks = (count: number, columns: number): Block[] =>
    Array.from({ length: count }, () => workspace.take(rows * columns));
  return {
    room: rows,
    states: blocks(layers + 1, state),
    gates: blocks(layers, state * 3),
    memories: blocks(layers, state),
    output: workspace.take(rows * arc * 4),
    dependents: workspace.take(rows * arc),
  };
}

/** Sentence borders: sentence i holds the tokens from `starts[i]` to `starts[i + 1]`. */
export type Starts = readonly number[];

/** Runs the layers over the states that stand in `activations.states[0]`, for all sentences. */
export function runLayers(
  workspace: Workspace,
  shape: Shape,
  parameters: Parameters,
  activations: Activations,
  starts: Starts,
  masks?: readonly Block[],
): void {
  const count = starts.at(-1) ?? 0;
  const rows = roundUp(count, 4);
  const { state, arc } = shape;
  for (let layer = 0; layer < shape.layers; layer += 1) {
    const before = activations.states[layer] as Block;
    const after = activations.states[layer + 1] as Block;
    const gates = activations.gates[layer] as Block;
    const memories = activations.memories[layer] as Block;
    const weights = parameter(parameters, `layer${layer}`);
    workspace.multiply(before, weights, gates, rows, state, state * 3);
    const bends = parameter(parameters, `gates${layer}`).values;
    for (let index = 0; index + 1 < starts.length; index += 1) {
      const first = starts[index] as number;
      const last = (starts[index + 1] as number) - 1;
      recur(before, after, gates, memories, bends, state, 0, first, last);
      recur(before, after, gates, memories, bends, state, state / 2, last, first);
    }
    const mask = masks?.[layer];
    if (mask !== undefined) applyMask(after.values, mask.values, count * state);
  }
  const { output, dependents } = activations;
  const top = activations.states[shape.layers] as Block;
  workspace.multiply(top, parameter(parameters, 'output'), output, rows, state, arc * 4);
  const bias = parameter(parameters, 'outputBias').values;
  const said = output.values;
  for (let row = 0; row < count; row += 1) {
    const base = row * arc * 4;
    for (let at = 0; at < arc * 4; at += 1) {
      const value = (said[base + at] as number) + (bias[at] as number);
      said[base + at] = at < arc * 2 && value < 0 ? 0 : value;
    }
  }
}

export function applyMask(values: Float32Array, mask: Float32Array, length: number): void {
  for (let at = 0; at < length; at += 1) {
    values[at] = (values[at] as number) * (mask[at] as number);
  }
}

/** One direction of one layer over one sentence, from token `from` to token `to`. */
function recur(
  before: Block,
  after: Block,
  gateBlock: Block,
  memoryBlock: Block,
  bends: Float32Array,
  state: number,
  unit: number,
  from: number,
  to: number,
): void {
  const inputs = before.values;
  const outputs = after.values;
  const gates = gateBlock.values;
  const memories = memoryBlock.values;
  const step = to >= from ? 1 : -1;
  const half = state / 2;
  for (let row = from; ; row += step) {
    const base = row * state;
    const gateBase = base * 3;
    for (let at = unit; at < unit + half; at += 1) {
      const earlier = row === from ? 0 : (memories[base - step * state + at] as number);
      const candidate = gates[gateBase + at] as number;
      const forgetting =
        (gates[gateBase + state + at] as number) +
        (bends[at] as number) +
        (bends[state + at] as number) * earlier;
      const opening =
        (gates[gateBase + state * 2 + at] as number) +
        (bends[state * 2 + at] as number) +
        (bends[state * 3 + at] as number) * earlier;
      const keep = 0.5 + (0.5 * forgetting) / (1 + Math.abs(forgetting));
      const open = 0.5 + (0.5 * opening) / (1 + Math.abs(opening));
      const memory = keep * earlier + (1 - keep) * candidate;
      gates[gateBase + state + at] = keep;
      gates[gateBase + state * 2 + at] = open;
      memories[base + at] = memory;
      outputs[base + at] = open * memory + (1 - open) * (inputs[base + at] as number);
    }
    if (row === to) break;
  }
}

/** Turns what each token says as dependent into the form that meets the heads. */
export function turnDependents(
  workspace: Workspace,
  shape: Shape,
  parameters: Parameters,
  activations: Activations,
  said: Block,
  count: number,
): void {
  const { arc } = shape;
  const dependents = activations.dependents;
  workspace.multiply(said, parameter(parameters, 'arcs'), dependents, roundUp(count, 4), arc, arc);
  const bias = parameter(parameters, 'arcBias').values;
  const values = dependents.values;
  for (let at = 0; at < count * arc; at += 1) {
    values[at] = (values[at] as number) + (bias[at % arc] as number);
  }
}
