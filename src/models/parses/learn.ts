// Learns the parser's numbers: batches of sentences, dropout, and Adam with a falling rate. The
// same sentences and seed give the same numbers.

import { wordVectors } from '../vectors/vectors.ts';
import {
  addOuter,
  arcLoss,
  type Backward,
  clearGradients,
  labelLoss,
  passBack,
  passLayers,
  takeBackward,
} from './gradients.ts';
import {
  embeddingRows,
  plainWord,
  rowsOfWord,
  unknownRow,
  VECTOR_STEP,
  type Vocabulary,
  writeRows,
} from './inputs.ts';
import {
  type Activations,
  applyMask,
  type Parameters,
  parameter,
  parameterSizes,
  roundUp,
  runLayers,
  type Shape,
  tagRowCount,
  takeActivations,
  takeParameters,
  turnDependents,
} from './network.ts';
import { type Block, createWorkspace, type Workspace } from './product.ts';
import {
  type ArcTable,
  type LabelTable,
  scoreArcs,
  scoreLabels,
  takeArcTable,
  takeLabelTable,
} from './scores.ts';

/** A sentence to learn from, all in numbers. */
export interface Lesson {
  readonly words: readonly string[];
  /** Indices among the tags. */
  readonly tags: Int32Array;
  /** -1 for the root. */
  readonly heads: Int32Array;
  /** Indices among the labels. */
  readonly labels: Int32Array;
}

export interface LearningOptions {
  readonly epochs: number;
  /** Tokens in a batch. */
  readonly batch: number;
  readonly rate: number;
  /** Share of units dropped in the states, and of what tokens say of themselves. */
  readonly dropout: number;
  readonly random: () => number;
  /** Called after each epoch with the loss for a token. */
  readonly report?: (epoch: number, loss: number, parameters: Parameters) => void;
  /** How often each plain word occurs, for withholding rare words. */
  readonly counts: ReadonlyMap<string, number>;
  /** Another way in which newspapers might have written the words. */
  readonly rewrite: (words: readonly string[]) => readonly string[];
}

const LONGEST = 120;

export interface Learner {
  readonly workspace: Workspace;
  readonly shape: Shape;
  readonly parameters: Parameters;
  readonly activations: Activations;
  readonly back: Backward;
  readonly input: Block;
  readonly inputSlopes: Block;
  readonly said: Block;
  readonly arcs: ArcTable;
  readonly labels: LabelTable;
  readonly masks: readonly Block[];
  readonly firstMask: Block;
  readonly outputMask: Block;
}

export function takeLearner(shape: Shape, batch: number): Learner {
  const room = roundUp(batch + LONGEST, 8);
  const widths = shape.embedding + shape.vector;
  const workspace = createWorkspace(
    shape.embeddingRows * shape.embedding * 2 + room * shape.state * 60 + room * room + 4_000_000,
  );
  const masks = Array.from({ length: shape.layers }, () => workspace.take(room * shape.state));
  return {
    workspace,
    shape,
    parameters: takeParameters(workspace, shape),
    activations: takeActivations(workspace, shape, room),
    back: takeBackward(workspace, shape, room),
    input: workspace.take(room * widths),
    inputSlopes: workspace.take(room * widths),
    said: workspace.take(room * shape.arc),
    arcs: takeArcTable(workspace, shape, LONGEST),
    labels: takeLabelTable(workspace, shape, room),
    masks,
    firstMask: workspace.take(room * shape.state),
    outputMask: workspace.take(room * shape.arc * 4),
  };
}

export function initialise(parameters: Parameters, shape: Shape, random: () => number): void {
  for (const [name, [rows, columns]] of parameterSizes(shape)) {
    const { values } = parameter(parameters, name);
    let spread = Math.sqrt(6 / (rows + columns));
    if (name === 'embeddings' || name === 'tags') spread = 0.15;
    if (name.startsWith('layer')) spread = Math.sqrt(3 / rows);
    if (/bias|distances|sides|gates/i.test(name)) spread = 0;
    for (let at = 0; at < values.length; at += 1) values[at] = (random() * 2 - 1) * spread;
  }
}

interface Batch {
  readonly starts: number[];
  readonly count: number;
  readonly rows: Int32Array;
  readonly vectors: Int32Array;
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

/** Forward and backward over one batch; the gradients are left in `learner.back`. */
export function learnBatch(learner: Learner, batch: Batch): number {
  const { workspace, shape, parameters, activations, back } = learner;
  const { starts, count, rows } = batch;
  const { state, arc, embedding } = shape;
  const width = embedding + shape.vector;
  const padded = roundUp(count, 4);
  const table = parameter(parameters, 'embeddings').values;
  const input = learner.input.values;
  const { rows: vectors, size } = wordVectors();
  input.fill(0, 0, padded * width);
  for (let token = 0; token < count; token += 1) {
    const base = token * width;
    for (let place = 0; place < rowsOfWord; place += 1) {
      const from = (rows[token * rowsOfWord + place] as number) * embedding;
      for (let at = 0; at < embedding; at += 1) {
        input[base + at] = (input[base + at] as number) + (table[from + at] as number);
      }
    }
    const vector = batch.vectors[token] as number;
    if (vector < 0) continue;
    for (let at = 0; at < size; at += 1) {
      input[base + embedding + at] = (vectors[vector * size + at] as number) * VECTOR_STEP;
    }
  }
  const first = activations.states[0] as Block;
  workspace.multiply(learner.input, parameter(parameters, 'input'), first, padded, width, state);
  const tagTable = parameter(parameters, 'tags').values;
  for (let token = 0; token < count; token += 1) {
    const from = (batch.tags[token] as number) * state;
    for (let at = 0; at < state; at += 1) {
      first.values[token * state + at] =
        (first.values[token * state + at] as number) + (tagTable[from + at] as number);
    }
  }
  applyMask(first.values, learner.firstMask.values, count * state);
  runLayers(workspace, shape, parameters, activations, starts, learner.masks);
  applyMask(activations.output.values, learner.outputMask.values, count * arc * 4);
  const said = learner.said.values;
  const output = activations.output.values;
  for (let token = 0; token < count; token += 1) {
    for (let at = 0; at < arc; at += 1) {
      said[token * arc + at] = output[token * arc * 4 + arc + at] as number;
    }
  }
  turnDependents(workspace, shape, parameters, activations, learner.said, count);

  clearGradients(back, shape, rows);
  back.output.values.fill(0, 0, padded * arc * 4);
  let loss = 0;
  for (let index = 0; index + 1 < starts.length; index += 1) {
    const from = starts[index] as number;
    const length = (starts[index + 1] as number) - from;
    const { tags, heads } = batch;
    scoreArcs(workspace, shape, parameters, activations, tags, from, length, learner.arcs);
    loss += arcLoss(workspace, shape, back, activations, tags, heads, from, length, learner.arcs);
  }
  const dependents = back.dependents;
  const bias = parameter(back.gradients, 'arcBias').values;
  for (let at = 0; at < count * arc; at += 1) {
    bias[at % arc] = (bias[at % arc] as number) + (dependents.values[at] as number);
  }
  addOuter(
    workspace,
    back,
    learner.said,
    dependents,
    parameter(back.gradients, 'arcs'),
    count,
    arc,
    arc,
  );
  passBack(
    workspace,
    back,
    dependents,
    parameter(parameters, 'arcs'),
    learner.said,
    count,
    arc,
    arc,
  );
  for (let token = 0; token < count; token += 1) {
    for (let at = 0; at < arc; at += 1) {
      back.output.values[token * arc * 4 + arc + at] = said[token * arc + at] as number;
    }
  }
  scoreLabels(workspace, shape, parameters, activations, batch.heads, count, learner.labels);
  loss += labelLoss(
    workspace,
    shape,
    parameters,
    back,
    batch.heads,
    batch.labels,
    count,
    learner.labels,
  );
  const slopes = back.output.values;
  for (let token = 0; token < count; token += 1) {
    const base = token * arc * 4;
    for (let at = 0; at < arc * 2; at += 1) {
      if ((output[base + at] as number) <= 0) slopes[base + at] = 0;
    }
  }
  applyMask(slopes, learner.outputMask.values, count * arc * 4);
  passLayers(workspace, shape, parameters, back, activations, starts, learner.masks);
  passInput(learner, batch);
  return loss;
}

/** From the first states back to tags, embeddings and the matrix that joins them. */
function passInput(learner: Learner, batch: Batch): void {
  const { workspace, shape, parameters, back } = learner;
  const { count } = batch;
  const { state, embedding } = shape;
  const width = embedding + shape.vector;
  const slopes = back.before;
  applyMask(slopes.values, learner.firstMask.values, count * state);
  const tags = parameter(back.gradients, 'tags').values;
  for (let token = 0; token < count; token += 1) {
    const row = (batch.tags[token] as number) * state;
    for (let at = 0; at < state; at += 1) {
      tags[row + at] = (tags[row + at] as number) + (slopes.values[token * state + at] as number);
    }
  }
  addOuter(
    workspace,
    back,
    learner.input,
    slopes,
    parameter(back.gradients, 'input'),
    count,
    width,
    state,
  );
  passBack(
    workspace,
    back,
    slopes,
    parameter(parameters, 'input'),
    learner.inputSlopes,
    count,
    width,
    state,
  );
  const embeddings = parameter(back.gradients, 'embeddings').values;
  const inputs = learner.inputSlopes.values;
  for (let token = 0; token < count; token += 1) {
    for (let place = 0; place < rowsOfWord; place += 1) {
      const row = (batch.rows[token * rowsOfWord + place] as number) * embedding;
      for (let at = 0; at < embedding; at += 1) {
        embeddings[row + at] =
          (embeddings[row + at] as number) + (inputs[token * width + at] as number);
      }
    }
  }
}

/** One mask value a unit and sentence, so that a unit is silent for the whole sentence. */
function fillMasks(learner: Learner, starts: readonly number[], options: LearningOptions): void {
  const { random, dropout } = options;
  const fill = (mask: Block, columns: number, share: number): void => {
    const scale = 1 / (1 - share);
    for (let index = 0; index + 1 < starts.length; index += 1) {
      const first = starts[index] as number;
      const last = starts[index + 1] as number;
      for (let at = 0; at < columns; at += 1) {
        const value = random() < share ? 0 : scale;
        for (let row = first; row < last; row += 1) mask.values[row * columns + at] = value;
      }
    }
  };
  fill(learner.firstMask, learner.shape.state, dropout * 0.5);
  for (const mask of learner.masks) fill(mask, learner.shape.state, dropout);
  fill(learner.outputMask, learner.shape.arc * 4, dropout);
}

export function makeBatch(
  lessons: readonly Lesson[],
  vocabulary: Vocabulary,
  options: Pick<LearningOptions, 'random' | 'counts' | 'rewrite'>,
): Batch {
  const count = lessons.reduce((sum, lesson) => sum + lesson.words.length, 0);
  const rows = new Int32Array(count * rowsOfWord);
  const vectors = new Int32Array(count);
  const tags = new Int32Array(count);
  const heads = new Int32Array(count);
  const labels = new Int32Array(count);
  const starts = [0];
  let at = 0;
  const known = wordVectors();
  for (const lesson of lessons) {
    const first = at;
    for (const [index, word] of options.rewrite(lesson.words).entries()) {
      const plain = plainWord(word);
      writeRows(word, plain, vocabulary, rows, at * rowsOfWord);
      const often = options.counts.get(plain) ?? 1;
      if (options.random() < 0.4 / (0.4 + often) + 0.02) {
        rows[at * rowsOfWord] = unknownRow(vocabulary);
      }
      vectors[at] = options.random() < 0.02 ? -1 : known.rowOf(plain);
      tags[at] = options.random() < 0.05 ? tagRowCount - 1 : (lesson.tags[index] as number);
      const head = lesson.heads[index] as number;
      heads[at] = head < 0 ? -1 : first + head;
      labels[at] = lesson.labels[index] as number;
      at += 1;
    }
    starts.push(at);
  }
  return { starts, count, rows, vectors, tags, heads, labels };
}

export function learn(
  lessons: readonly Lesson[],
  vocabulary: Vocabulary,
  sizes: Omit<Shape, 'embeddingRows' | 'vector'>,
  options: LearningOptions,
): { readonly parameters: Parameters; readonly shape: Shape } {
  const shape: Shape = {
    ...sizes,
    embeddingRows: embeddingRows(vocabulary),
    vector: wordVectors().size,
  };
  const learner = takeLearner(shape, options.batch);
  initialise(learner.parameters, shape, options.random);
  const usable = lessons.filter(({ words }) => words.length <= LONGEST);
  const adam = createAdam(learner);
  const tokens = usable.reduce((sum, lesson) => sum + lesson.words.length, 0);
  const steps = (tokens / options.batch) * options.epochs;
  let step = 0;
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    const order = shuffle(usable, options.random);
    let group: Lesson[] = [];
    let size = 0;
    let loss = 0;
    for (const [index, lesson] of order.entries()) {
      group.push(lesson);
      size += lesson.words.length;
      if (size < options.batch && index < order.length - 1) continue;
      const batch = makeBatch(group, vocabulary, options);
      fillMasks(learner, batch.starts, options);
      loss += learnBatch(learner, batch);
      const rate = options.rate * Math.min(1, (step + 1) / 200) * Math.max(0.01, 1 - step / steps);
      adam(batch.rows, batch.count, rate);
      step += 1;
      group = [];
      size = 0;
    }
    options.report?.(epoch, loss / tokens, learner.parameters);
  }
  return { parameters: learner.parameters, shape };
}

function shuffle<Item>(items: readonly Item[], random: () => number): Item[] {
  const order = [...items];
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const kept = order[index] as Item;
    order[index] = order[other] as Item;
    order[other] = kept;
  }
  return order;
}

const FIRST_DECAY = 0.9;
const SECOND_DECAY = 0.98;

/** Adam (Kingma and Ba 2015); the embeddings move only where a batch has touched them. */
function createAdam(learner: Learner): (rows: Int32Array, tokens: number, rate: number) => void {
  const { parameters, back, shape } = learner;
  const moments = new Map(
    [...parameters].map(([name, { values }]) => [
      name,
      { first: new Float32Array(values.length), second: new Float32Array(values.length) },
    ]),
  );
  const touched = new Int32Array(shape.embeddingRows).fill(-1);
  let step = 0;
  return (rows, tokens, rate) => {
    step += 1;
    let norm = 0;
    for (const [name, { values }] of back.gradients) {
      if (name === 'embeddings') continue;
      for (let at = 0; at < values.length; at += 1) {
        const value = values[at] as number;
        norm += value * value;
      }
    }
    const scale = 1 / Math.max(tokens, Math.sqrt(norm) / 5);
    const correction = Math.sqrt(1 - SECOND_DECAY ** step) / (1 - FIRST_DECAY ** step);
    const move = (name: string, from: number, to: number): void => {
      const block = parameter(parameters, name as never).values;
      const slopes = parameter(back.gradients, name as never).values;
      const { first, second } = moments.get(name as never) as {
        first: Float32Array;
        second: Float32Array;
      };
      for (let at = from; at < to; at += 1) {
        const slope = (slopes[at] as number) * scale;
        const mean = FIRST_DECAY * (first[at] as number) + (1 - FIRST_DECAY) * slope;
        const square = SECOND_DECAY * (second[at] as number) + (1 - SECOND_DECAY) * slope * slope;
        first[at] = mean;
        second[at] = square;
        block[at] = (block[at] as number) - (rate * correction * mean) / (Math.sqrt(square) + 1e-8);
      }
    };
    for (const [name, { values }] of parameters) {
      if (name !== 'embeddings') move(name, 0, values.length);
    }
    for (const row of rows) {
      if (touched[row] === step) continue;
      touched[row] = step;
      move('embeddings', row * shape.embedding, (row + 1) * shape.embedding);
    }
  };
}
