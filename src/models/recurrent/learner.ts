// What training works with: the network's parameters, its activations, and what flows backward.

import {
  type Activations,
  activationNumbers,
  type EncoderShape,
  inputWidth,
  takeActivations,
} from './encoder.ts';
import { type Backward, takeBackward } from './encoder-gradients.ts';
import {
  countNumbers,
  type Parameters,
  parameter,
  roundUp,
  type Sizes,
  takeParameters,
} from './parameters.ts';
import { type Block, createWorkspace, type Workspace } from './product.ts';

/** A sentence to learn from. */
export interface Lesson {
  readonly words: readonly string[];
  /** The marks of each token, if the network has marks: `markSlots` a token, -1 for none. */
  readonly marks?: Int32Array;
  /** What a pretrained encoder says of each token: `shape.context` numbers, in steps of 1/512. */
  readonly contexts?: Int16Array;
}

/** What a pretrained encoder says of some sentences: `size` numbers a token, a row a sentence. */
export interface Contexts {
  readonly size: number;
  readonly rows: readonly Int16Array[];
}

/** Sentences learned from together, as rows of one matrix. */
export interface Batch<Kind extends Lesson> {
  readonly lessons: readonly Kind[];
  readonly starts: readonly number[];
  readonly count: number;
  readonly rows: Int32Array;
  readonly vectors: Int32Array;
  readonly marks: Int32Array;
}

/** What the network is to tell of the last states. */
export interface Task<Kind extends Lesson> {
  /** Adds to the gradients, writes the slopes of the states to `back.before`, returns the loss. */
  readonly learn: (batch: Batch<Kind>, states: Block) => number;
}

export interface Learner {
  readonly workspace: Workspace;
  readonly sizes: Sizes;
  readonly shape: EncoderShape;
  readonly parameters: Parameters;
  readonly activations: Activations;
  readonly back: Backward;
  readonly input: Block;
  readonly inputSlopes: Block;
  /** The layer between input and first state, and its slopes. */
  readonly hidden: Block;
  readonly hiddenSlopes: Block;
  /** Before the first layer, then after each. */
  readonly masks: readonly Block[];
  /** Most tokens in a batch. */
  readonly room: number;
}

/** Longer sentences are left out. */
export const LONGEST_LESSON = 120;

export function takeLearner(
  shape: EncoderShape,
  sizes: Sizes,
  batch: number,
  taskNumbers: (room: number) => number,
): Learner {
  const room = roundUp(batch + LONGEST_LESSON, 8);
  const width = inputWidth(shape);
  let widest = room;
  for (const [name, [height, across]] of sizes) {
    if (name !== 'embeddings') widest = Math.max(widest, height, across);
  }
  const numbers =
    countNumbers(sizes) * 2 +
    activationNumbers(shape, room) +
    room * (shape.state * (6 + shape.layers) + (width + shape.hidden) * 2) +
    widest * widest +
    taskNumbers(room);
  const workspace = createWorkspace(numbers + 10_000);
  return {
    workspace,
    sizes,
    shape,
    room,
    parameters: takeParameters(workspace, sizes),
    activations: takeActivations(workspace, shape, room),
    back: takeBackward(workspace, sizes, shape, room),
    input: workspace.take(room * width),
    inputSlopes: workspace.take(room * width),
    hidden: workspace.take(room * shape.hidden),
    hiddenSlopes: workspace.take(room * shape.hidden),
    masks: Array.from({ length: shape.layers + 1 }, () => workspace.take(room * shape.state)),
  };
}

export function initialise({ sizes, parameters }: Learner, random: () => number): void {
  for (const [name, [rows, columns]] of sizes) {
    const { values } = parameter(parameters, name);
    let spread = Math.sqrt(6 / (rows + columns));
    if (name === 'embeddings' || name === 'marks') spread = 0.15;
    if (name.startsWith('layer')) spread = Math.sqrt(3 / rows);
    if (/bias|distances|sides|gates/i.test(name)) spread = 0;
    for (let at = 0; at < values.length; at += 1) values[at] = (random() * 2 - 1) * spread;
  }
}
