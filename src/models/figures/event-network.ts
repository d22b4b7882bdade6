// The judge of events: a small network over the meaning of the words about an amount, whose scores are
// added to what the evidence for each event weighs.

import { DataError } from '../../errors.ts';
import { createWorkspace } from '../recurrent/product.ts';
import { evidenceCount } from './event-evidence.ts';
import { numberCount } from './event-numbers.ts';

export interface EventInputs {
  readonly numbers: Float32Array;
  /** Three numbers by turns: event, feature, value. */
  readonly evidence: readonly number[];
}

export interface EventNetwork {
  readonly labels: readonly string[];
  /** Words that it knows by themselves, with their places: `verb:kill`. */
  readonly words: readonly string[];
  /** How often the kinds' words of each event stand in a text, a word. */
  readonly rates: Float32Array;
  readonly hidden: number;
  /** Weights of the hidden layer, a row for each number, and what they begin with. */
  readonly first: Float32Array;
  readonly firstBias: Float32Array;
  /** Weights of the events, a row for each hidden number, and what they begin with. */
  readonly second: Float32Array;
  readonly secondBias: Float32Array;
  readonly evidence: Float32Array;
}

/** Scores of the events, whose differences are logarithms of odds. */
export type EventScorer = (inputs: EventInputs) => Float32Array;

/** The product of matrices works on so many rows, of which one is used, and on columns by so many. */
const ROWS = 4;
const COLUMNS = 8;

/**
 * Most numbers before those of the words are not 0, and most of the words are: the former are
 * multiplied as a matrix, of the latter the few are added one by one.
 */
export function createEventScorer(network: EventNetwork): EventScorer {
  const { hidden, first, second } = network;
  const full = numberCount(network.labels.length);
  const columns = Math.ceil(hidden / COLUMNS) * COLUMNS;
  const workspace = createWorkspace(ROWS * (full + columns) + full * columns);
  const left = workspace.take(ROWS * full);
  const right = workspace.take(full * columns);
  const result = workspace.take(ROWS * columns);
  for (let row = 0; row < full; row += 1) {
    right.values.set(first.subarray(row * hidden, (row + 1) * hidden), row * columns);
  }
  return ({ numbers, evidence }) => {
    left.values.set(numbers.subarray(0, full));
    workspace.multiply(left, right, result, ROWS, full, columns);
    const states = result.values.subarray(0, hidden);
    addRow(states, 1, network.firstBias, 0);
    for (let index = full; index < numbers.length; index += 1) {
      const number = numbers[index] as number;
      if (number !== 0) addRow(states, number, first, index);
    }
    const scores = Float32Array.from(network.secondBias);
    for (let state = 0; state < hidden; state += 1) {
      const value = states[state] as number;
      if (value > 0) addRow(scores, value, second, state);
    }
    for (let at = 0; at < evidence.length; at += 3) {
      const event = evidence[at] as number;
      const weight = network.evidence[evidence[at + 1] as number] as number;
      scores[event] = (scores[event] as number) + weight * (evidence[at + 2] as number);
    }
    return scores;
  };
}

/** Adds a row of a matrix, times a number. */
function addRow(sums: Float32Array, number: number, matrix: Float32Array, row: number): void {
  const start = row * sums.length;
  for (let column = 0; column < sums.length; column += 1) {
    sums[column] = (sums[column] as number) + number * (matrix[start + column] as number);
  }
}

/** The lengths of the parts, in their order in the file. */
function lengthsOf(events: number, words: number, hidden: number): readonly number[] {
  const numbers = numberCount(events) + words;
  return [events, numbers * hidden, hidden, hidden * events, events, evidenceCount(events)];
}

/** A line of JSON, padded to whole words, then the parts as 32-bit fractions. */
export function writeNetwork(network: EventNetwork): Uint8Array {
  const { labels, words, hidden, rates, first, firstBias, second, secondBias, evidence } = network;
  const head = JSON.stringify({ labels, hidden, words });
  const length = new TextEncoder().encode(head).length;
  const padded = new TextEncoder().encode(`${head}${' '.repeat(3 - (length % 4))}\n`);
  const parts = [rates, first, firstBias, second, secondBias, evidence];
  return new Uint8Array(
    Buffer.concat([
      padded,
      ...parts.map((part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength)),
    ]),
  );
}

export function readNetwork(bytes: Uint8Array, path: string): EventNetwork {
  const end = bytes.indexOf(10) + 1;
  const { labels, hidden, words } = JSON.parse(
    new TextDecoder().decode(bytes.subarray(0, end)),
  ) as Pick<EventNetwork, 'labels' | 'hidden' | 'words'>;
  const all = new Float32Array(Uint8Array.from(bytes.subarray(end)).buffer);
  let at = 0;
  const parts = lengthsOf(labels.length, words.length, hidden).map((length) => {
    at += length;
    return all.subarray(at - length, at);
  });
  const [rates, first, firstBias, second, secondBias, evidence] = parts;
  if (
    at !== all.length ||
    rates === undefined ||
    first === undefined ||
    firstBias === undefined ||
    second === undefined ||
    secondBias === undefined ||
    evidence === undefined
  ) {
    throw new DataError(`${path}: not made for these inputs`);
  }
  return { labels, words, hidden, rates, first, firstBias, second, secondBias, evidence };
}
