// Scores of the network for each token's labels, many sentences at once.

import { DataError } from '../../errors.ts';
import { parameter } from '../recurrent/parameters.ts';
import { createWorkspace } from '../recurrent/product.ts';
import { createShortProduct, shortProductNumbers } from '../recurrent/short.ts';
import { createStatePredictor, statePredictorNumbers } from '../recurrent/state-predictor.ts';
import { countValues, shortMatrix, takeValues, unpackNetwork } from '../recurrent/weights.ts';
import type { WordVectors } from '../vectors/vectors.ts';
import { type DocumentFacts, MARK_SLOTS } from './document-facts.ts';
import { checkVectors, labelLayer, type NetworkShape } from './network.ts';

/** Tokens that go through the network together; longer sentences are cut there. */
const ROOM = 256;

/**
 * Calls `take` with the scores of the sentences that begin at `firsts` and end before `end`, a
 * stretch at a time, a row of `labelLayer.width` numbers a token.
 */
export type NetworkScorer = (
  words: readonly string[],
  document: DocumentFacts,
  firsts: ArrayLike<number>,
  end: number,
  take: (scores: Float32Array, from: number, count: number) => void,
) => void;

export function createNetworkScorer(bytes: Uint8Array, vectors: WordVectors): NetworkScorer {
  const file = unpackNetwork<NetworkShape>(bytes);
  const { shape } = file;
  if (shape.vectorCheck !== checkVectors(vectors)) {
    throw new DataError('the network of names has learned with other word vectors: train it anew');
  }
  const matrix = shortMatrix(file, 'labels');
  const workspace = createWorkspace(
    countValues(file) +
      statePredictorNumbers(file, ROOM) +
      shortProductNumbers(matrix) +
      ROOM * labelLayer.width +
      1_000,
  );
  const parameters = takeValues(workspace, file);
  const predictor = createStatePredictor(workspace, file, parameters, vectors, ROOM);
  const bias = parameter(parameters, 'labelBias').values;
  const toScores = createShortProduct(workspace, matrix, { bias });
  const table = workspace.take(ROOM * labelLayer.width);
  const marks = new Int32Array(ROOM * MARK_SLOTS);

  return (words, document, firsts, end, take) => {
    const run = (starts: readonly number[]): void => {
      const from = starts[0] as number;
      const count = (starts.at(-1) as number) - from;
      let sentence = 0;
      for (let token = from; token < from + count; token += 1) {
        if (token === starts[sentence + 1]) sentence += 1;
        document.writeMarks(token, token === starts[sentence], marks, (token - from) * MARK_SLOTS);
      }
      const borders = starts.map((start) => start - from);
      predictor.read((token) => words[from + token] as string, marks, borders, count);
      toScores(predictor.states, table, count);
      take(table.values, from, count);
    };
    let starts = [firsts[0] ?? 0];
    for (let index = 0; index < firsts.length; index += 1) {
      const last = index + 1 < firsts.length ? (firsts[index + 1] as number) : end;
      while (last - (starts.at(-1) as number) > ROOM) {
        if (starts.length > 1) run(starts);
        const from = starts.at(-1) as number;
        starts = [Math.min(from + ROOM, last)];
        run([from, starts[0] as number]);
      }
      if (last - (starts[0] as number) > ROOM) {
        run(starts);
        starts = [starts.at(-1) as number];
      }
      if (last > (starts.at(-1) as number)) starts.push(last);
    }
    if (starts.length > 1) run(starts);
  };
}
