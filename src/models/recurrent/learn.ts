// Learns a network's numbers from sentences: batches, dropout, and Adam with a rate that rises and
// falls. What the network is to tell is the task's business. Same sentences and seed, same numbers.

import { wordVectors } from '../vectors/vectors.ts';
import { createAdam } from './adam.ts';
import {
  type Activations,
  activationNumbers,
  applyMask,
  type EncoderShape,
  fillFirstStates,
  runLayers,
  takeActivations,
} from './encoder.ts';
import {
  addOuter,
  type Backward,
  passBack,
  passLayers,
  takeBackward,
} from './encoder-gradients.ts';
import {
  plainWord,
  rowsOfWord,
  unknownRow,
  VECTOR_STEP,
  type Vocabulary,
  writeRows,
} from './inputs.ts';
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
  /** The mark of each token, if the network has marks. */
  readonly marks?: Int32Array;
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

export interface LearningOptions<Kind extends Lesson> {
  readonly epochs: number;
  /** Tokens in a batch. */
  readonly batch: number;
  readonly rate: number;
  /** Share of units that stay silent for a whole sentence. */
  readonly dropout: number;
  readonly random: () => number;
  /** How often each plain word occurs, for withholding rare words. */
  readonly counts: ReadonlyMap<string, number>;
  /** Another way in which newspapers might have written the words. */
  readonly rewrite: (words: readonly string[]) => readonly string[];
  /** The mark of all tokens of a sentence, as rewritten, where the lessons carry none. */
  readonly markOf?: (words: readonly string[]) => number;
  readonly createTask: (learner: Learner) => Task<Kind>;
  /** Numbers that the task takes from the workspace. */
  readonly taskNumbers: (room: number) => number;
  /** Called after each epoch with the loss for a token. */
  readonly report?: (epoch: number, loss: number, parameters: Parameters) => void;
}

/** Longer sentences are left out. */
export const LONGEST_LESSON = 120;
/** Share of the batches over which the rate rises. */
const WARM_UP = 0.02;

export function takeLearner(
  shape: EncoderShape,
  sizes: Sizes,
  batch: number,
  taskNumbers: (room: number) => number,
): Learner {
  const room = roundUp(batch + LONGEST_LESSON, 8);
  const width = shape.embedding + shape.vector;
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

export function learnNetwork<Kind extends Lesson>(
  lessons: readonly Kind[],
  vocabulary: Vocabulary,
  shape: EncoderShape,
  sizes: Sizes,
  options: LearningOptions<Kind>,
): Parameters {
  const { random } = options;
  const learner = takeLearner(shape, sizes, options.batch, options.taskNumbers);
  initialise(learner, random);
  const task = options.createTask(learner);
  const adam = createAdam(learner);
  const usable = lessons.filter(({ words }) => words.length <= LONGEST_LESSON);
  const tokens = usable.reduce((sum, { words }) => sum + words.length, 0);
  const total = (tokens / options.batch) * options.epochs;
  let done = 0;
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    const order = shuffle(usable, random);
    let group: Kind[] = [];
    let size = 0;
    let loss = 0;
    for (const [index, lesson] of order.entries()) {
      group.push(lesson);
      size += lesson.words.length;
      if (size < options.batch && index < order.length - 1) continue;
      const batch = makeBatch(group, vocabulary, shape, options);
      for (const [layer, mask] of learner.masks.entries()) {
        const share = layer === 0 ? options.dropout / 2 : options.dropout;
        fillMask(mask, shape.state, batch.starts, share, random);
      }
      loss += learnBatch(learner, task, batch);
      const warm = Math.min(1, (done + 1) / (total * WARM_UP));
      adam(batch.rows, batch.count, options.rate * warm * Math.max(0.01, 1 - done / total));
      done += size / options.batch;
      group = [];
      size = 0;
    }
    options.report?.(epoch, loss / tokens, learner.parameters);
  }
  return learner.parameters;
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

export function makeBatch<Kind extends Lesson>(
  lessons: readonly Kind[],
  vocabulary: Vocabulary,
  { marks: kinds }: EncoderShape,
  {
    random,
    counts,
    rewrite,
    markOf,
  }: Pick<LearningOptions<Kind>, 'random' | 'counts' | 'rewrite' | 'markOf'>,
): Batch<Kind> {
  const count = lessons.reduce((sum, { words }) => sum + words.length, 0);
  const rows = new Int32Array(count * rowsOfWord);
  const vectors = new Int32Array(count);
  const marks = new Int32Array(count);
  const starts = [0];
  const known = wordVectors();
  let at = 0;
  for (const lesson of lessons) {
    const words = rewrite(lesson.words);
    const mark = markOf?.(words) ?? kinds - 1;
    for (const [index, word] of words.entries()) {
      const plain = plainWord(word);
      writeRows(word, plain, vocabulary, rows, at * rowsOfWord);
      const often = counts.get(plain) ?? 1;
      if (random() < 0.4 / (0.4 + often) + 0.02) rows[at * rowsOfWord] = unknownRow(vocabulary);
      vectors[at] = random() < 0.02 ? -1 : known.rowOf(plain);
      // The last kind of mark stands for "not told".
      marks[at] = random() < 0.05 ? kinds - 1 : (lesson.marks?.[index] ?? mark);
      at += 1;
    }
    starts.push(at);
  }
  return { lessons, starts, count, rows, vectors, marks };
}

/** Forward and backward over one batch; the gradients are left in `learner.back`. */
export function learnBatch<Kind extends Lesson>(
  learner: Learner,
  task: Task<Kind>,
  batch: Batch<Kind>,
): number {
  const { workspace, shape, parameters, activations, back, masks } = learner;
  const { starts, count } = batch;
  const { state } = shape;
  const [firstMask, ...layerMasks] = masks;
  const first = activations.states[0] as Block;
  fillInput(learner, batch);
  fillFirstStates(workspace, shape, parameters, learner.input, learner.hidden, first, count);
  const marks = parameter(parameters, 'marks').values;
  for (let token = 0; shape.marks > 0 && token < count; token += 1) {
    addRow(first.values, token * state, marks, (batch.marks[token] as number) * state, state);
  }
  applyMask(first.values, (firstMask as Block).values, count * state);
  const states = runLayers(workspace, shape, parameters, activations, starts, layerMasks);

  for (const [name, block] of back.gradients) if (name !== 'embeddings') block.values.fill(0);
  const slopes = parameter(back.gradients, 'embeddings').values;
  for (const row of batch.rows) {
    slopes.fill(0, row * shape.embedding, (row + 1) * shape.embedding);
  }
  const loss = task.learn(batch, states);
  passLayers(workspace, shape, parameters, back, activations, starts, layerMasks);
  applyMask(back.before.values, (firstMask as Block).values, count * state);
  passInput(learner, batch);
  return loss;
}

function addRow(
  sums: Float32Array,
  to: number,
  values: Float32Array,
  from: number,
  length: number,
): void {
  for (let at = 0; at < length; at += 1) {
    sums[to + at] = (sums[to + at] as number) + (values[from + at] as number);
  }
}

function fillInput(learner: Learner, batch: Batch<Lesson>): void {
  const { shape, parameters } = learner;
  const { embedding } = shape;
  const width = embedding + shape.vector;
  const table = parameter(parameters, 'embeddings').values;
  const input = learner.input.values;
  const { rows: vectors, size } = wordVectors();
  input.fill(0, 0, roundUp(batch.count, 4) * width);
  for (let token = 0; token < batch.count; token += 1) {
    const base = token * width;
    for (let place = 0; place < rowsOfWord; place += 1) {
      const row = batch.rows[token * rowsOfWord + place] as number;
      addRow(input, base, table, row * embedding, embedding);
    }
    const vector = batch.vectors[token] as number;
    if (vector < 0) continue;
    for (let at = 0; at < size; at += 1) {
      input[base + embedding + at] = (vectors[vector * size + at] as number) * VECTOR_STEP;
    }
  }
}

/** From the first states back to marks, embeddings and the matrices between. */
function passInput(learner: Learner, batch: Batch<Lesson>): void {
  const { workspace, shape, parameters, back, input, inputSlopes, hidden, hiddenSlopes } = learner;
  const { count } = batch;
  const { state, embedding } = shape;
  const width = embedding + shape.vector;
  const slopes = back.before;
  const marks = parameter(back.gradients, 'marks').values;
  for (let token = 0; shape.marks > 0 && token < count; token += 1) {
    addRow(marks, (batch.marks[token] as number) * state, slopes.values, token * state, state);
  }
  const outGradient = parameter(back.gradients, 'inputOut');
  addOuter(workspace, back, hidden, slopes, outGradient, count, shape.hidden, state);
  const out = parameter(parameters, 'inputOut');
  passBack(workspace, back, slopes, out, hiddenSlopes, count, shape.hidden, state);
  const bias = parameter(back.gradients, 'inputBias').values;
  for (let token = 0; token < count; token += 1) {
    const base = token * shape.hidden;
    for (let at = 0; at < shape.hidden; at += 1) {
      if ((hidden.values[base + at] as number) <= 0) hiddenSlopes.values[base + at] = 0;
    }
    addRow(bias, 0, hiddenSlopes.values, base, shape.hidden);
  }
  const gradient = parameter(back.gradients, 'input');
  addOuter(workspace, back, input, hiddenSlopes, gradient, count, width, shape.hidden);
  const weights = parameter(parameters, 'input');
  passBack(workspace, back, hiddenSlopes, weights, inputSlopes, count, width, shape.hidden);
  const embeddings = parameter(back.gradients, 'embeddings').values;
  for (let token = 0; token < count; token += 1) {
    for (let place = 0; place < rowsOfWord; place += 1) {
      const row = batch.rows[token * rowsOfWord + place] as number;
      addRow(embeddings, row * embedding, inputSlopes.values, token * width, embedding);
    }
  }
}

export function shuffle<Item>(items: readonly Item[], random: () => number): Item[] {
  const order = [...items];
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const kept = order[index] as Item;
    order[index] = order[other] as Item;
    order[other] = kept;
  }
  return order;
}

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
