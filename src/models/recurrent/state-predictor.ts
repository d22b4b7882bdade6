// The encoder for predictors, in whole numbers of 16 bits. What a word alone brings, its first state
// and the product of that with the first layer's weights, is made once and kept, since most words of
// a text recur.

import type { WordVectors } from '../vectors/vectors.ts';
import {
  activationNumbers,
  type EncoderShape,
  runLayers,
  type Starts,
  takeActivations,
} from './encoder.ts';
import { plainWord, rowsOfWord, writeRows } from './inputs.ts';
import { type Parameters, parameter, roundUp } from './parameters.ts';
import type { Block, Workspace } from './product.ts';
import { createShortProduct, type ShortBlock, shortProductNumbers } from './short.ts';
import { type NetworkFile, shortMatrix } from './weights.ts';
import { createWordSlots } from './word-slots.ts';

/** Words kept. */
const KEPT = 6_000;
/** New words that are looked at together. */
const PENDING = 16;

export interface StatePredictor {
  /** The last states of the tokens of the latest run, shortened. */
  readonly states: ShortBlock;
  /**
   * Reads a run of tokens, no more than there is room for; a sentence begins at each start. Each
   * token has `markSlots` marks, -1 where there is none.
   */
  readonly read: (
    wordAt: (token: number) => string,
    marks: Int32Array,
    starts: Starts,
    count: number,
  ) => void;
}

/** Numbers that the predictor takes from the workspace. */
export function statePredictorNumbers(file: NetworkFile<EncoderShape>, room: number): number {
  const { shape, matrices } = file;
  const { state, hidden, embedding, vector } = shape;
  let numbers = activationNumbers(shape, room) + room * (state + 4) + KEPT * state * 4;
  for (const matrix of matrices.values()) numbers += shortProductNumbers(matrix);
  const rows = PENDING + roundUp(shape.marks, 4);
  const places = room * 2 * (2 + (shape.markSlots ?? 1));
  return numbers + places + rows * (state * 5 + hidden * 2 + embedding + vector);
}

export function createStatePredictor(
  workspace: Workspace,
  file: NetworkFile<EncoderShape>,
  parameters: Parameters,
  vectors: WordVectors,
  room: number,
): StatePredictor {
  const { shape, vocabulary, embeddings } = file;
  const { state, hidden, embedding } = shape;
  const width = embedding + shape.vector;
  const toHidden = createShortProduct(workspace, shortMatrix(file, 'input'), {
    bias: parameter(parameters, 'inputBias').values,
    least: new Float32Array(hidden),
    step: 1,
  });
  const toState = createShortProduct(workspace, shortMatrix(file, 'inputOut'));
  const toGates = Array.from({ length: shape.layers }, (_, layer) =>
    createShortProduct(workspace, shortMatrix(file, `layer${layer}`)),
  );

  const input = workspace.takeShort(PENDING * width);
  const hiddens = workspace.take(PENDING * hidden);
  const shortHiddens = workspace.takeShort(PENDING * hidden);
  const firsts = workspace.take(PENDING * state);
  const shortFirsts = workspace.takeShort(PENDING * state);
  const firstGates = workspace.take(PENDING * state * 3);
  const wordStates = workspace.take(KEPT * state);
  const wordGates = workspace.take(KEPT * state * 3);
  const slots = createWordSlots(KEPT);
  const pending: number[] = [];
  const rows = new Int32Array(rowsOfWord);

  const settlePending = (): void => {
    const count = pending.length;
    if (count === 0) return;
    toHidden(input, hiddens, count);
    workspace.shorten(hiddens.address, shortHiddens.address, count * hidden);
    toState(shortHiddens, firsts, count);
    workspace.shorten(firsts.address, shortFirsts.address, count * state);
    toGates[0]?.(shortFirsts, firstGates, count);
    for (const [row, slot] of pending.entries()) {
      wordStates.values.set(firsts.values.subarray(row * state, (row + 1) * state), slot * state);
      wordGates.values.set(
        firstGates.values.subarray(row * state * 3, (row + 1) * state * 3),
        slot * state * 3,
      );
    }
    pending.length = 0;
  };

  const slotOf = (word: string): number => {
    const known = slots.find(word);
    if (known >= 0) return known;
    if (pending.length === PENDING) settlePending();
    const slot = slots.give(word);
    const plain = plainWord(word);
    writeRows(word, plain, vocabulary, rows, 0);
    const { values } = input;
    const base = pending.length * width;
    values.fill(0, base, base + width);
    for (const row of rows) {
      const from = row * embedding;
      for (let at = 0; at < embedding; at += 1) {
        values[base + at] = (values[base + at] as number) + (embeddings[from + at] as number);
      }
    }
    const vector = vectors.rowOf(plain) * vectors.size;
    for (let at = 0; vector >= 0 && at < vectors.size; at += 1) {
      values[base + embedding + at] = vectors.rows[vector + at] as number;
    }
    pending.push(slot);
    return slot;
  };

  const markSlots = shape.markSlots ?? 1;
  const markRows = roundUp(shape.marks, 4);
  const markStates = parameter(parameters, 'marks');
  const shortMarks = workspace.takeShort(markRows * state);
  const markGates = workspace.take(markRows * state * 3);
  workspace.shorten(markStates.address, shortMarks.address, shape.marks * state);
  toGates[0]?.(shortMarks, markGates, shape.marks);

  const activations = takeActivations(workspace, shape, room, true);
  const shortStates = workspace.takeShort(roundUp(room, 4) * state);
  /** For each token of a run how many rows make its first state, and their addresses. */
  const statePlaces = workspace.takeWhole(room * (2 + markSlots));
  const gatePlaces = workspace.takeWhole(room * (2 + markSlots));
  const [stateSize, gateSize] = [state * 4, state * 12];
  const fillGates = (layer: number, before: Block, gates: Block, count: number): void => {
    if (layer === 0) return;
    workspace.shorten(before.address, shortStates.address, count * state);
    toGates[layer]?.(shortStates, gates, count);
  };
  const [firstStates, gates] = [activations.states[0] as Block, activations.gates[0] as Block];

  return {
    states: shortStates,
    read: (wordAt, marks, starts, count) => {
      slots.begin();
      let at = 0;
      for (let token = 0; token < count; token += 1) {
        const slot = slotOf(wordAt(token));
        const list = at;
        at += 1;
        statePlaces.values[at] = wordStates.address + slot * stateSize;
        gatePlaces.values[at] = wordGates.address + slot * gateSize;
        for (let index = token * markSlots; index < (token + 1) * markSlots; index += 1) {
          const mark = marks[index] as number;
          if (mark < 0) continue;
          at += 1;
          statePlaces.values[at] = markStates.address + mark * stateSize;
          gatePlaces.values[at] = markGates.address + mark * gateSize;
        }
        statePlaces.values[list] = at - list;
        gatePlaces.values[list] = at - list;
        at += 1;
      }
      settlePending();
      workspace.sumLists(statePlaces.address, firstStates.address, count, stateSize);
      workspace.sumLists(gatePlaces.address, gates.address, count, gateSize);
      const states = runLayers(workspace, shape, parameters, activations, starts, fillGates);
      workspace.shorten(states.address, shortStates.address, count * state);
    },
  };
}
