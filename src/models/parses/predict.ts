// Builds the dependency tree of a sentence from its words and tags, by the weights beside it.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Upos } from '../../document.ts';
import { tagNames } from '../tags/features.ts';
import { type WordVectors, wordVectors } from '../vectors/vectors.ts';
import { plainWord, rowsOfWord, VECTOR_STEP, writeRows } from './inputs.ts';
import {
  parameter,
  parameterSizes,
  roundUp,
  runLayers,
  takeActivations,
  takeParameters,
  turnDependents,
} from './network.ts';
import { type Block, createWorkspace } from './product.ts';
import {
  arcWidth,
  labelWidth,
  scoreArcs,
  scoreLabels,
  takeArcTable,
  takeLabelTable,
} from './scores.ts';
import { findTree } from './tree.ts';
import { unpackParser } from './weights.ts';

/** A tree; heads are indices within the sentence, -1 for the root. */
export interface Tree {
  readonly heads: Int32Array;
  readonly labels: readonly string[];
}

export type Parser = (words: readonly string[], tags: readonly Upos[]) => Tree;

/** Longer sentences are parsed in pieces, so that time stays linear in their length. */
const LONGEST = 160;
/** Words kept with their first states; when full, all are forgotten. */
const KEPT = 8_000;
/** Relation of the roots of later pieces to that of the first. */
const PIECE_LABEL = 'parataxis';

export function buildParser(bytes: Uint8Array, vectors: WordVectors = wordVectors()): Parser {
  const { head, vocabulary, embeddings, fill } = unpackParser(bytes);
  const { shape, labels, scale } = head;
  const { state, embedding, arc } = shape;
  const width = embedding + shape.vector;
  let numbers = (state * (5 + shape.layers * 4) + arc * 8 + 400) * LONGEST + LONGEST * LONGEST;
  for (const [rows, columns] of parameterSizes(shape).values()) numbers += rows * columns;
  const workspace = createWorkspace(numbers - shape.embeddingRows * embedding + 200_000);
  const parameters = takeParameters(workspace, shape, 'embeddings');
  fill(parameters);
  const activations = takeActivations(workspace, shape, LONGEST);
  const arcs = takeArcTable(workspace, shape, LONGEST);
  const labelTable = takeLabelTable(workspace, shape, LONGEST);
  const said = workspace.take(roundUp(LONGEST, 4) * arc);
  const input = workspace.take(4 * width);
  const first = workspace.take(4 * state);
  const known = new Map<string, Float32Array>();
  const rows = new Int32Array(rowsOfWord);
  const tagIndices = new Int32Array(LONGEST);
  const tagTable = parameter(parameters, 'tags').values;
  const rootLabel = labels.indexOf('root');

  const firstState = (word: string): Float32Array => {
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
    workspace.multiply(input, parameter(parameters, 'input'), first, 4, width, state);
    const made = first.values.slice(0, state);
    if (known.size >= KEPT) known.clear();
    known.set(word, made);
    return made;
  };

  const parsePiece = (words: readonly string[], tags: readonly Upos[]): Tree => {
    const count = words.length;
    const states = (activations.states[0] as Block).values;
    for (const [token, word] of words.entries()) {
      const own = firstState(word);
      const tag = Math.max(0, tagNames.indexOf(tags[token] ?? 'X'));
      tagIndices[token] = tag;
      for (let at = 0; at < state; at += 1) {
        states[token * state + at] = (own[at] as number) + (tagTable[tag * state + at] as number);
      }
    }
    runLayers(workspace, shape, parameters, activations, [0, count]);
    const output = activations.output.values;
    for (let token = 0; token < count; token += 1) {
      const from = token * arc * 4 + arc;
      said.values.set(output.subarray(from, from + arc), token * arc);
    }
    turnDependents(workspace, shape, parameters, activations, said, count);
    scoreArcs(workspace, shape, parameters, activations, tagIndices, 0, count, arcs);
    const heads = findTree(arcs.scores.values, arcWidth(count), count);
    scoreLabels(workspace, shape, parameters, activations, heads, count, labelTable);
    const scores = labelTable.scores.values;
    const columns = labelWidth(shape);
    const names = words.map((_, token) => {
      if (heads[token] === -1) return 'root';
      let best = rootLabel === 0 ? 1 : 0;
      for (let label = best + 1; label < labels.length; label += 1) {
        if (label === rootLabel) continue;
        const better =
          (scores[token * columns + label] as number) > (scores[token * columns + best] as number);
        if (better) best = label;
      }
      return labels[best] ?? 'dep';
    });
    return { heads, labels: names };
  };

  return (words, tags) => {
    if (words.length <= LONGEST) {
      return words.length === 0
        ? { heads: new Int32Array(0), labels: [] }
        : parsePiece(words, tags);
    }
    const heads = new Int32Array(words.length);
    const names: string[] = [];
    let root = -1;
    for (let from = 0; from < words.length; ) {
      const to = cutAt(tags, from);
      const piece = parsePiece(words.slice(from, to), tags.slice(from, to));
      for (const [index, head] of piece.heads.entries()) {
        heads[from + index] = head < 0 ? root : from + head;
        names.push(head < 0 && root >= 0 ? PIECE_LABEL : (piece.labels[index] ?? 'dep'));
        if (head < 0 && root < 0) heads[from + index] = -1;
      }
      if (root < 0) root = from + piece.heads.indexOf(-1);
      from = to;
    }
    return { heads, labels: names };
  };
}

/** The end of the piece that starts at `from`: behind the last punctuation mark in its later half. */
function cutAt(tags: readonly Upos[], from: number): number {
  const limit = from + LONGEST;
  if (limit >= tags.length) return tags.length;
  for (let at = limit; at > from + LONGEST / 2; at -= 1) if (tags[at - 1] === 'PUNCT') return at;
  return limit;
}

let builtIn: Parser | undefined;

/** The parser with the weights that ship; they are read when it is first used. */
export function parseWords(words: readonly string[], tags: readonly Upos[]): Tree {
  builtIn ??= buildParser(
    readFileSync(fileURLToPath(new URL('./parses.weights', import.meta.url))),
  );
  return builtIn(words, tags);
}
