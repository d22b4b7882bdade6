// One batch forward, through what the task makes of it, and backward to all gradients.

import { wordVectors } from '../vectors/load.ts';
import { applyMask, fillFirstStates, inputWidth, runLayers } from './encoder.ts';
import { addOuter, passBack, passLayers } from './encoder-gradients.ts';
import { CONTEXT_STEP, rowsOfWord, VECTOR_STEP } from './inputs.ts';
import type { Batch, Learner, Lesson, Task } from './learner.ts';
import { parameter, roundUp } from './parameters.ts';
import type { Block } from './product.ts';

/**
 * The last states of a batch. `silence` draws what stays silent while the network learns: the masks
 * of the learner are applied, and numbers of the contexts left out.
 */
export function runForward<Kind extends Lesson>(
  learner: Learner,
  batch: Batch<Kind>,
  silence?: { readonly random: () => number; readonly share: number },
): Block {
  const { workspace, shape, parameters, activations, masks } = learner;
  const { starts, count } = batch;
  const { state } = shape;
  const [firstMask, ...layerMasks] = masks;
  const first = activations.states[0] as Block;
  fillInput(learner, batch);
  if (shape.context !== undefined) fillContexts(learner, batch, shape.context, silence);
  fillFirstStates(workspace, shape, parameters, learner.input, learner.hidden, first, count);
  const marks = parameter(parameters, 'marks').values;
  const slots = shape.markSlots ?? 1;
  for (let place = 0; shape.marks > 0 && place < count * slots; place += 1) {
    const mark = batch.marks[place] as number;
    if (mark < 0) continue;
    addRow(first.values, Math.floor(place / slots) * state, marks, mark * state, state);
  }
  if (silence !== undefined) {
    applyMask(first.values, (firstMask as Block).values, count * state);
  }
  const fillGates = (layer: number, before: Block, gates: Block): void => {
    const weights = parameter(parameters, `layer${layer}`);
    workspace.multiply(before, weights, gates, roundUp(count, 4), state, state * 3);
  };
  return runLayers(
    workspace,
    shape,
    parameters,
    activations,
    starts,
    fillGates,
    silence === undefined ? undefined : layerMasks,
  );
}

/** Forward and backward over one batch; the gradients are left in `learner.back`. */
export function learnBatch<Kind extends Lesson>(
  learner: Learner,
  task: Task<Kind>,
  batch: Batch<Kind>,
  silence: { readonly random: () => number; readonly share: number },
): number {
  const { workspace, shape, parameters, activations, back, masks } = learner;
  const { starts, count } = batch;
  const [firstMask, ...layerMasks] = masks;
  const states = runForward(learner, batch, silence);

  for (const [name, block] of back.gradients) if (name !== 'embeddings') block.values.fill(0);
  const slopes = parameter(back.gradients, 'embeddings').values;
  for (const row of batch.rows) {
    slopes.fill(0, row * shape.embedding, (row + 1) * shape.embedding);
  }
  const loss = task.learn(batch, states);
  passLayers(workspace, shape, parameters, back, activations, starts, layerMasks);
  applyMask(back.before.values, (firstMask as Block).values, count * shape.state);
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
  const width = inputWidth(shape);
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

/** What a pretrained encoder says of the words; a number left out has the others speak louder. */
function fillContexts(
  { shape, input }: Learner,
  { lessons }: Batch<Lesson>,
  context: number,
  silence?: { readonly random: () => number; readonly share: number },
): void {
  const { values } = input;
  const width = inputWidth(shape);
  const share = silence?.share ?? 0;
  const scale = CONTEXT_STEP / (1 - share);
  let base = width - context;
  for (const { words, contexts } of lessons) {
    for (let token = 0; token < words.length; token += 1) {
      for (let at = 0; at < context; at += 1) {
        const kept = silence === undefined || silence.random() >= share;
        values[base + at] = kept ? (contexts?.[token * context + at] ?? 0) * scale : 0;
      }
      base += width;
    }
  }
}

/** From the first states back to marks, embeddings and the matrices between. */
function passInput(learner: Learner, batch: Batch<Lesson>): void {
  const { workspace, shape, parameters, back, input, inputSlopes, hidden, hiddenSlopes } = learner;
  const { count } = batch;
  const { state, embedding } = shape;
  const width = inputWidth(shape);
  const slopes = back.before;
  const marks = parameter(back.gradients, 'marks').values;
  const slots = shape.markSlots ?? 1;
  for (let place = 0; shape.marks > 0 && place < count * slots; place += 1) {
    const mark = batch.marks[place] as number;
    if (mark < 0) continue;
    addRow(marks, mark * state, slopes.values, Math.floor(place / slots) * state, state);
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
  // The embeddings' rows of the matrix come first, and what follows them does not learn.
  const weights = parameter(parameters, 'input');
  passBack(workspace, back, hiddenSlopes, weights, inputSlopes, count, embedding, shape.hidden);
  const embeddings = parameter(back.gradients, 'embeddings').values;
  for (let token = 0; token < count; token += 1) {
    for (let place = 0; place < rowsOfWord; place += 1) {
      const row = batch.rows[token * rowsOfWord + place] as number;
      addRow(embeddings, row * embedding, inputSlopes.values, token * embedding, embedding);
    }
  }
}
