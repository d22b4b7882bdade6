// Scores of the network for each token's labels, many sentences at once.

import { DataError } from '../../errors.ts';
import { activationNumbers, runLayers, takeActivations } from '../recurrent/encoder.ts';
import { createFirstStates, firstStateNumbers } from '../recurrent/first-states.ts';
import { countNumbers, parameter, takeParameters } from '../recurrent/parameters.ts';
import { type Block, createWorkspace } from '../recurrent/product.ts';
import { unpackNetwork } from '../recurrent/weights.ts';
import type { WordVectors } from '../vectors/vectors.ts';
import { type DocumentFacts, MARK_SLOTS } from './document-facts.ts';
import {
  checkVectors,
  LABEL_WIDTH,
  type NetworkShape,
  networkSizes,
  scoreLabels,
} from './network.ts';

/** Tokens that go through the network together; longer sentences are cut there. */
const ROOM = 256;

/**
 * Calls `take` with the scores of the sentences that begin at `firsts` and end before `end`, a
 * stretch at a time, a row of `LABEL_WIDTH` numbers a token.
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
  const { state } = shape;
  const sizes = networkSizes(shape);
  const workspace = createWorkspace(
    countNumbers(sizes, 'embeddings') +
      activationNumbers(shape, ROOM) +
      firstStateNumbers(shape) +
      ROOM * LABEL_WIDTH +
      1_000,
  );
  const parameters = takeParameters(workspace, sizes, 'embeddings');
  file.fill(parameters, sizes);
  const activations = takeActivations(workspace, shape, ROOM);
  const table = workspace.take(ROOM * LABEL_WIDTH);
  const firstState = createFirstStates(workspace, file, parameters, vectors);
  const markStates = parameter(parameters, 'marks').values;
  const inputs = (activations.states[0] as Block).values;
  const marks = new Int32Array(MARK_SLOTS);

  return (words, document, firsts, end, take) => {
    const run = (starts: readonly number[]): void => {
      const from = starts[0] as number;
      const count = (starts.at(-1) as number) - from;
      let sentence = 0;
      for (let token = from; token < from + count; token += 1) {
        if (token === starts[sentence + 1]) sentence += 1;
        const base = (token - from) * state;
        inputs.set(firstState(words[token] as string), base);
        document.writeMarks(token, token === starts[sentence], marks, 0);
        for (let slot = 0; slot < MARK_SLOTS; slot += 1) {
          const mark = marks[slot] as number;
          if (mark < 0) continue;
          const row = mark * state;
          for (let at = 0; at < state; at += 1) {
            inputs[base + at] = (inputs[base + at] as number) + (markStates[row + at] as number);
          }
        }
      }
      const borders = starts.map((start) => start - from);
      const states = runLayers(workspace, shape, parameters, activations, borders);
      scoreLabels(workspace, shape, parameters, states, count, table);
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
