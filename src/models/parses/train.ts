// Learns the parser's weights from treebanks: averaged perceptrons for moves and labels, with a
// dynamic oracle, so that the parser learns to go on well after a mistake of its own.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildTagger } from '../tags/predict.ts';
import { learnTags, randomFrom, readTreebanks, trainingTreebanks } from '../tags/train.ts';
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
  type State,
  startState,
  viewSentence,
} from './linear.ts';
import { buildParser, labelBits, moveBits, type Parser, packParser } from './predict.ts';
import type { TreebankSentence } from './treebank.ts';

const EPOCHS = 10;

/** Tags as the tagger gives them to text that it has not learned from. */
export function jackknife(sentences: readonly TreebankSentence[], folds: number): string[][] {
  const found: string[][] = sentences.map(() => []);
  for (let fold = 0; fold < folds; fold += 1) {
    const rest = sentences.filter((_, index) => index % folds !== fold);
    const tagger = buildTagger(packWeights(learnTags(rest, { epochs: 4 })));
    for (const [index, sentence] of sentences.entries()) {
      if (index % folds === fold) found[index] = tagger(sentence.words);
    }
  }
  return found;
}

interface Perceptron {
  readonly weights: Float32Array;
  readonly sums: Float64Array;
  readonly classes: number;
}

const perceptron = (size: number, classes: number): Perceptron => ({
  weights: new Float32Array(size * classes),
  sums: new Float64Array(size * classes),
  classes,
});

function scoreRows(model: Perceptron, rows: Int32Array, scores: Float32Array): void {
  scores.fill(0);
  for (const row of rows) {
    const base = row * model.classes;
    for (let index = 0; index < model.classes; index += 1) {
      scores[index] = (scores[index] ?? 0) + (model.weights[base + index] ?? 0);
    }
  }
}

function update(
  model: Perceptron,
  rows: Int32Array,
  right: number,
  wrong: number,
  step: number,
): void {
  const { weights, sums, classes } = model;
  for (const row of rows) {
    const good = row * classes + right;
    const bad = row * classes + wrong;
    weights[good] = (weights[good] ?? 0) + 1;
    weights[bad] = (weights[bad] ?? 0) - 1;
    sums[good] = (sums[good] ?? 0) + step;
    sums[bad] = (sums[bad] ?? 0) - step;
  }
}

function average(model: Perceptron, step: number): Float32Array {
  return model.weights.map((weight, index) => weight - (model.sums[index] ?? 0) / step);
}

/** How many gold arcs each move makes unreachable. */
function costs(state: State, gold: Int32Array, count: number, into: Int32Array): void {
  const { stack, size, next } = state;
  into.fill(0);
  const s0 = size > 0 ? (stack[size - 1] ?? -1) : -1;
  const s1 = size > 1 ? (stack[size - 2] ?? -1) : -1;
  let shift = 0;
  for (let index = 0; index < size; index += 1) {
    const item = stack[index] ?? 0;
    if (gold[item] === next) shift += 1;
    if (index < size - 1 && next < count && gold[next] === item) shift += 1;
  }
  let lost = 0;
  for (let index = next; index < count; index += 1) if (gold[index] === s0) lost += 1;
  const head = gold[s0] ?? -1;
  into[Move.shift] = shift;
  into[Move.left] = lost + (head === s1 || head > next ? 1 : 0);
  into[Move.right] = lost + (head >= next ? 1 : 0);
}

export function learnParses(
  sentences: readonly TreebankSentence[],
  tags: readonly (readonly string[])[],
  labelNames: readonly string[],
): Uint8Array {
  const random = randomFrom(7);
  const moveMask = (1 << moveBits) - 1;
  const labelMask = (1 << labelBits) - 1;
  const moves = perceptron(moveMask + 1, moveCount);
  const labels = perceptron(labelMask + 1, labelNames.length);
  const rows = new Int32Array(moveFeatureCount);
  const forLabel = new Int32Array(labelFeatureCount);
  const scores = new Float32Array(moveCount);
  const labelScores = new Float32Array(labelNames.length);
  const cost = new Int32Array(moveCount);
  const labelOf = new Map(labelNames.map((name, index) => [name, index]));
  let step = 1;
  let labelStep = 1;
  const order = sentences.map((_, index) => index);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let index = order.length - 1; index > 0; index -= 1) {
      const other = Math.floor(random() * (index + 1));
      const kept = order[index] ?? 0;
      order[index] = order[other] ?? 0;
      order[other] = kept;
    }
    for (const position of order) {
      const sentence = sentences[position];
      if (sentence === undefined) continue;
      const count = sentence.words.length;
      const view = viewSentence(sentence.words, tags[position] ?? []);
      const gold = sentence.heads.map((head) => (head < 0 ? count : head));
      const state = startState(count);
      while (state.next < count || state.size > 0) {
        moveRows(view, state, moveMask, rows);
        scoreRows(moves, rows, scores);
        costs(state, gold, count, cost);
        let best = -1;
        let good = -1;
        let least = 1e9;
        for (let move = 0; move < 3; move += 1) {
          if (allowed(state, count, move)) least = Math.min(least, cost[move] ?? 0);
        }
        for (let move = 0; move < 3; move += 1) {
          if (!allowed(state, count, move)) continue;
          const score = scores[move] ?? 0;
          if (best < 0 || score > (scores[best] ?? 0)) best = move;
          if (cost[move] === least && (good < 0 || score > (scores[good] ?? 0))) good = move;
        }
        if (best !== good) update(moves, rows, good, best, step);
        step += 1;
        const move = epoch > 0 && random() < 0.9 ? best : good;
        if (move === Move.shift) {
          state.stack[state.size] = state.next;
          state.size += 1;
          state.next += 1;
          continue;
        }
        const dependent = state.stack[state.size - 1] ?? 0;
        const head = move === Move.left ? state.next : (state.stack[state.size - 2] ?? 0);
        let label = 0;
        labelRows(view, state, head, dependent, labelMask, forLabel);
        scoreRows(labels, forLabel, labelScores);
        for (let index = 1; index < labelNames.length; index += 1) {
          if ((labelScores[index] ?? 0) > (labelScores[label] ?? 0)) label = index;
        }
        if (gold[dependent] === head) {
          const right = labelOf.get(sentence.labels[dependent] ?? 'dep') ?? 0;
          if (right !== label) update(labels, forLabel, right, label, labelStep);
          labelStep += 1;
        }
        attach(state, head, dependent, label);
        state.size -= 1;
      }
    }
  }
  return packParser(labelNames, average(moves, step), average(labels, labelStep));
}

export interface ParseScore {
  readonly unlabelled: number;
  readonly labelled: number;
}

/** Shares of tokens, punctuation excluded, with the right head, and with the right relation too. */
export function scoreParses(
  parser: Parser,
  sentences: readonly TreebankSentence[],
  tagger: (words: readonly string[]) => readonly string[],
): ParseScore {
  let heads = 0;
  let both = 0;
  let total = 0;
  for (const sentence of sentences) {
    const found = parser(sentence.words, tagger(sentence.words));
    for (const [index, tag] of sentence.tags.entries()) {
      if (tag === 'PUNCT') continue;
      total += 1;
      if (found.heads[index] !== sentence.heads[index]) continue;
      heads += 1;
      if (found.labels[index] === sentence.labels[index]) both += 1;
    }
  }
  return { unlabelled: heads / total, labelled: both / total };
}

/** Learns from `data/ud`, writes the weights and returns what the test sets say of them. */
export function trainParses(data: string): string {
  const sentences = trainingTreebanks(data);
  const labelNames = [...new Set(sentences.flatMap(({ labels }) => labels))].sort();
  const tags = jackknife(sentences, 4);
  const packed = learnParses(sentences, tags, labelNames);
  writeFileSync(fileURLToPath(new URL('./parses.weights', import.meta.url)), packed);
  const tagger = buildTagger(packWeights(learnTags(sentences)));
  const parser = buildParser(packed);
  return ['ewt/dev', 'ewt/test', 'gum/news-dev', 'gum/news-test', 'pud/test']
    .map((name) => {
      const { unlabelled, labelled } = scoreParses(parser, readTreebanks(data, [name]), tagger);
      return `${name} UAS ${(100 * unlabelled).toFixed(2)} LAS ${(100 * labelled).toFixed(2)}`;
    })
    .join('\n');
}
