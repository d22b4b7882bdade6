// What a network's weights say of the trees of one sentence: how well each token is the head of each
// other, and how well each relation fits a token with its head.

import type { Upos } from '../../document.ts';
import { createWorkspace } from '../recurrent/product.ts';
import { createStatePredictor, statePredictorNumbers } from '../recurrent/state-predictor.ts';
import { countValues, takeValues, unpackNetwork } from '../recurrent/weights.ts';
import { tagNames } from '../tags/network.ts';
import type { WordVectors } from '../vectors/vectors.ts';
import {
  arcWidth,
  labelWidth,
  type ParserShape,
  scoreArcs,
  tableNumbers,
  takeTables,
} from './biaffine.ts';
import { createTokenProducts, tokenProductNumbers } from './token-products.ts';

/** One row of `width` scores a token; they stand until the next sentence is scored. */
export interface ScoreTable {
  readonly scores: Float32Array;
  readonly width: number;
}

export interface TreeScorer {
  /** Names of the relations, in the order of their scores. */
  readonly labels: readonly string[];
  /** For each token: every token as its head, then the root. */
  readonly scoreArcs: (words: readonly string[], tags: readonly Upos[]) => ScoreTable;
  /** For each token of the same sentence: every relation to its head; -1 for the root. */
  readonly scoreLabels: (heads: Int32Array) => ScoreTable;
}

const tagIndices = new Map<string, number>(tagNames.map((name, index) => [name, index]));

/** A scorer of sentences of at most `longest` tokens. */
export function buildTreeScorer(
  bytes: Uint8Array,
  vectors: WordVectors,
  longest: number,
): TreeScorer {
  const file = unpackNetwork<ParserShape>(bytes);
  const { shape, labels } = file;
  const numbers =
    countValues(file) +
    statePredictorNumbers(file, longest) +
    tokenProductNumbers(file, longest) +
    tableNumbers(shape, longest, longest);
  const workspace = createWorkspace(numbers + 1_000);
  const parameters = takeValues(workspace, file);
  const predictor = createStatePredictor(workspace, file, parameters, vectors, longest);
  const tables = takeTables(workspace, shape, longest, longest);
  const products = createTokenProducts(workspace, file, parameters, tables, longest);
  const marks = new Int32Array(longest);
  return {
    labels,
    scoreArcs: (words, tags) => {
      const count = words.length;
      for (let token = 0; token < count; token += 1) {
        marks[token] = tagIndices.get(tags[token] as string) ?? shape.marks - 1;
      }
      predictor.read((token) => words[token] as string, marks, [0, count], count);
      products.fillOutput(predictor.states, count);
      scoreArcs(workspace, shape, parameters, marks, 0, count, tables);
      return { scores: tables.arcs.values, width: arcWidth(count) };
    },
    scoreLabels: (heads) => {
      products.scoreLabels(heads, heads.length);
      return { scores: tables.labels.values, width: labelWidth(shape) };
    },
  };
}
