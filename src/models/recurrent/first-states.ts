// The state of a word before its neighbours speak, for predictors: made once for each word as it is
// written and kept, since most words of a text recur.

import type { WordVectors } from '../vectors/vectors.ts';
import { type EncoderShape, fillFirstStates } from './encoder.ts';
import { plainWord, rowsOfWord, VECTOR_STEP, writeRows } from './inputs.ts';
import type { Parameters } from './parameters.ts';
import type { Workspace } from './product.ts';
import type { NetworkFile } from './weights.ts';

/** Words kept; when full, all are forgotten. */
const KEPT = 10_000;

/** Numbers that `createFirstStates` takes from the workspace. */
export const firstStateNumbers = (shape: EncoderShape): number =>
  4 * (shape.embedding + shape.vector + shape.hidden + shape.state);

export function createFirstStates(
  workspace: Workspace,
  file: NetworkFile<EncoderShape>,
  parameters: Parameters,
  vectors: WordVectors,
): (word: string) => Float32Array {
  const { shape, vocabulary, embeddings, scale } = file;
  const { embedding, state } = shape;
  const width = embedding + shape.vector;
  const input = workspace.take(4 * width);
  const first = workspace.take(4 * state);
  const hidden = workspace.take(4 * shape.hidden);
  const rows = new Int32Array(rowsOfWord);
  const known = new Map<string, Float32Array>();
  return (word) => {
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    const plain = plainWord(word);
    writeRows(word, plain, vocabulary, rows, 0);
    const values = input.values;
    values.fill(0, 0, width);
    for (const row of rows) {
      for (let at = 0; at < embedding; at += 1) {
        values[at] = (values[at] as number) + (embeddings[row * embedding + at] as number) * scale;
      }
    }
    const vector = vectors.rowOf(plain);
    if (vector >= 0) {
      for (let at = 0; at < vectors.size; at += 1) {
        values[embedding + at] = (vectors.rows[vector * vectors.size + at] as number) * VECTOR_STEP;
      }
    }
    fillFirstStates(workspace, shape, parameters, input, hidden, first, 1);
    const made = first.values.slice(0, state);
    if (known.size >= KEPT) known.clear();
    known.set(word, made);
    return made;
  };
}
