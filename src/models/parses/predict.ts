// Builds the dependency tree of a sentence from its words and tags, by the weights beside it.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packWeights } from '../tags/weights.ts';
import {
  allowed,
  attach,
  labelFeatureCount,
  labelRows,
  Move,
  moveCount,
  moveFeatureCount,
  moveRows,
  startState,
  viewSentence,
} from './linear.ts';

/** A tree; heads are indices within the sentence, -1 for the root. */
export interface Tree {
  readonly heads: Int32Array;
  readonly labels: readonly string[];
}

export type Parser = (words: readonly string[], tags: readonly string[]) => Tree;

export const moveBits = 19;
export const labelBits = 16;

export function packParser(
  labelNames: readonly string[],
  moves: Float32Array,
  labels: Float32Array,
): Uint8Array {
  const head = Buffer.from(`${labelNames.join(' ')}\n`);
  return Buffer.concat([head, packWeights(moves), packWeights(labels)]);
}

export function buildParser(bytes: Uint8Array): Parser {
  const end = bytes.indexOf(10);
  const names = Buffer.from(bytes.subarray(0, end)).toString('utf8').split(' ');
  const whole = new Int8Array(bytes.buffer, bytes.byteOffset + end + 1, bytes.byteLength - end - 1);
  const moveMask = (1 << moveBits) - 1;
  const labelMask = (1 << labelBits) - 1;
  const moves = whole.subarray(0, (moveMask + 1) * moveCount);
  const labelWeights = whole.subarray((moveMask + 1) * moveCount);
  const rows = new Int32Array(moveFeatureCount);
  const forLabel = new Int32Array(labelFeatureCount);
  const scores = new Int32Array(moveCount);
  const labelScores = new Int32Array(names.length);
  return (words, tags) => {
    const count = words.length;
    const view = viewSentence(words, tags);
    const state = startState(count);
    while (state.next < count || state.size > 0) {
      moveRows(view, state, moveMask, rows);
      addRows(moves, rows, scores, moveCount);
      let move = -1;
      for (let other = 0; other < 3; other += 1) {
        if (!allowed(state, count, other)) continue;
        if (move < 0 || (scores[other] ?? 0) > (scores[move] ?? 0)) move = other;
      }
      if (move === Move.shift) {
        state.stack[state.size] = state.next;
        state.size += 1;
        state.next += 1;
        continue;
      }
      const dependent = state.stack[state.size - 1] ?? 0;
      const head = move === Move.left ? state.next : (state.stack[state.size - 2] ?? 0);
      labelRows(view, state, head, dependent, labelMask, forLabel);
      addRows(labelWeights, forLabel, labelScores, names.length);
      let label = 0;
      for (let other = 1; other < names.length; other += 1) {
        if ((labelScores[other] ?? 0) > (labelScores[label] ?? 0)) label = other;
      }
      attach(state, head, dependent, label);
      state.size -= 1;
    }
    const heads = state.heads.slice(0, count).map((head) => (head === count ? -1 : head));
    const labels = words.map((_, index) =>
      heads[index] === -1 ? 'root' : (names[state.labels[index] ?? 0] ?? 'dep'),
    );
    return { heads, labels };
  };
}

function addRows(weights: Int8Array, rows: Int32Array, sums: Int32Array, classes: number): void {
  sums.fill(0);
  for (let position = 0; position < rows.length; position += 1) {
    const base = (rows[position] ?? 0) * classes;
    for (let index = 0; index < classes; index += 1) {
      sums[index] = (sums[index] ?? 0) + (weights[base + index] ?? 0);
    }
  }
}

let builtIn: Parser | undefined;

/** The parser with the weights that ship; they are read when it is first used. */
export function parseWords(words: readonly string[], tags: readonly string[]): Tree {
  builtIn ??= buildParser(
    readFileSync(fileURLToPath(new URL('./parses.weights', import.meta.url))),
  );
  return builtIn(words, tags);
}
