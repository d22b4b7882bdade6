// What the parser's network learns: from each token's last state to its head and its relation, and
// backward from the errors to the slopes. It mirrors `biaffine.ts` step by step.

import { addOuter, passBack, turn } from '../recurrent/encoder-gradients.ts';
import {
  type Batch,
  type Learner,
  type Lesson,
  LONGEST_LESSON,
  type Task,
} from '../recurrent/learner.ts';
import { spendScores, spendShares } from '../recurrent/loss.ts';
import { parameter, roundUp } from '../recurrent/parameters.ts';
import type { Block } from '../recurrent/product.ts';
import { fillMask } from '../recurrent/random.ts';
import {
  arcWidth,
  distanceBetween,
  distanceCount,
  fillOutput,
  labelWidth,
  laterBlock,
  type ParserShape,
  rootDistance,
  scoreArcs,
  scoreLabels,
  type Tables,
  tableNumbers,
  takeTables,
} from './biaffine.ts';
import type { SharedTree } from './ensemble.ts';

/** A sentence whose every token has one head and relation, or shares of several. */
export type ParseLesson = Lesson & {
  /** -1 for the root. */
  readonly heads: Int32Array;
} & (
    | { readonly labels: Int32Array; readonly shares?: undefined }
    | { readonly shares: Pick<SharedTree, 'arcs' | 'labels'> }
  );

/** What the parser's task works with. */
interface Room {
  readonly learner: Learner;
  readonly shape: ParserShape;
  readonly tables: Tables;
  readonly mask: Block;
  /** Slopes of `tables.output`, `tables.dependents`, `tables.pairs`. */
  readonly output: Block;
  readonly dependents: Block;
  readonly pairs: Block;
  readonly heads: Block;
}

export function parserTaskNumbers(shape: ParserShape, room: number): number {
  return tableNumbers(shape, room, LONGEST_LESSON) + roundUp(room, 8) * shape.arc * 11;
}

export function createParserTask(
  learner: Learner,
  shape: ParserShape,
  dropout: number,
  random: () => number,
): Task<ParseLesson> {
  const { workspace, room: tokens } = learner;
  const take = (columns: number): Block => workspace.take(roundUp(tokens, 8) * columns);
  const room: Room = {
    learner,
    shape,
    tables: takeTables(workspace, shape, tokens, LONGEST_LESSON),
    mask: take(shape.arc * 4),
    output: take(shape.arc * 4),
    dependents: take(shape.arc),
    pairs: take(shape.arc),
    heads: take(shape.arc),
  };
  return {
    learn: (batch, states) => {
      fillMask(room.mask, shape.arc * 4, batch.starts, dropout, random);
      return learnTrees(room, batch, states);
    },
  };
}

function learnTrees(room: Room, batch: Batch<ParseLesson>, states: Block): number {
  const { learner, shape, tables, mask } = room;
  const { workspace, parameters, back } = learner;
  const { count, starts, marks } = batch;
  const { arc, state } = shape;
  fillOutput(workspace, shape, parameters, states, count, tables, mask);
  room.output.values.fill(0, 0, roundUp(count, 4) * arc * 4);
  const heads = new Int32Array(count);
  let loss = 0;
  for (const [index, lesson] of batch.lessons.entries()) {
    const first = starts[index] as number;
    const length = lesson.words.length;
    heads.set(
      lesson.heads.map((head) => (head < 0 ? -1 : first + head)),
      first,
    );
    scoreArcs(workspace, shape, parameters, marks, first, length, tables);
    loss += learnArcs(room, marks, lesson, first, length);
  }
  passDependents(room, count);
  scoreLabels(workspace, shape, parameters, heads, count, tables);
  loss += learnLabels(room, heads, batch);
  passOutput(room, count);
  const gradient = parameter(back.gradients, 'output');
  addOuter(workspace, back, states, room.output, gradient, count, state, arc * 4);
  const weights = parameter(parameters, 'output');
  passBack(workspace, back, room.output, weights, back.before, count, state, arc * 4);
  return loss;
}

/** The arcs of one sentence: slopes of what its tokens say as dependents and as heads. */
function learnArcs(
  { learner, shape, tables, dependents, heads, output }: Room,
  marks: Int32Array,
  { heads: gold, shares }: ParseLesson,
  first: number,
  count: number,
): number {
  const { workspace, back } = learner;
  const { arc } = shape;
  const width = arcWidth(count);
  const rows = roundUp(count, 4);
  const scores = tables.arcs.values;
  const distances = parameter(back.gradients, 'distances').values;
  let loss = 0;
  for (let token = 0; token < count; token += 1) {
    const row = scores.subarray(token * width, (token + 1) * width);
    const head = gold[token] as number;
    loss +=
      shares === undefined
        ? spendScores(row, count + 1, head < 0 ? count : head)
        : spendShares(row, count + 1, shares.arcs, token * (count + 1));
    const base = (marks[first + token] as number) * distanceCount;
    for (let at = 0; at <= count; at += 1) {
      const place = base + (at === count ? rootDistance : distanceBetween(token, at));
      distances[place] = (distances[place] as number) + (row[at] as number);
    }
  }
  scores.fill(0, count * width, rows * width);
  turn(tables.heads, arc, width, arc, back.turned);
  const slopes = laterBlock(dependents, first * arc);
  workspace.multiply(tables.arcs, back.turned, slopes, rows, width, arc);
  // The rows beyond this sentence meet zeros, whatever stands in them.
  turn(tables.arcs, rows, width, rows, back.turned);
  const forward = laterBlock(tables.dependents, first * arc);
  workspace.multiply(back.turned, forward, heads, width, rows, arc);
  for (let token = 0; token < count; token += 1) {
    for (let at = 0; at < arc; at += 1) {
      output.values[(first + token) * arc * 4 + at] = heads.values[token * arc + at] as number;
    }
  }
  const root = parameter(back.gradients, 'rootArc').values;
  for (let at = 0; at < arc; at += 1) {
    root[at] = (root[at] as number) + (heads.values[count * arc + at] as number);
  }
  return loss;
}

/** From the form that meets the heads back to what the tokens say as dependents. */
function passDependents(
  { learner, shape, tables, dependents, output, pairs }: Room,
  count: number,
) {
  const { workspace, parameters, back } = learner;
  const { arc } = shape;
  const bias = parameter(back.gradients, 'arcBias').values;
  for (let token = 0; token < count; token += 1) {
    for (let at = 0; at < arc; at += 1) {
      bias[at] = (bias[at] as number) + (dependents.values[token * arc + at] as number);
    }
  }
  const gradient = parameter(back.gradients, 'arcs');
  addOuter(workspace, back, tables.said, dependents, gradient, count, arc, arc);
  passBack(workspace, back, dependents, parameter(parameters, 'arcs'), pairs, count, arc, arc);
  for (let token = 0; token < count; token += 1) {
    for (let at = 0; at < arc; at += 1) {
      output.values[token * arc * 4 + arc + at] = pairs.values[token * arc + at] as number;
    }
  }
}

function learnLabels(
  { learner, shape, tables, output, pairs }: Room,
  heads: Int32Array,
  { lessons, starts, count }: Batch<ParseLesson>,
): number {
  const { workspace, parameters, back } = learner;
  const { arc, labels } = shape;
  const width = labelWidth(shape);
  const bias = parameter(back.gradients, 'labelBias').values;
  let loss = 0;
  for (const [index, lesson] of lessons.entries()) {
    const first = starts[index] as number;
    for (let token = 0; token < lesson.words.length; token += 1) {
      const from = (first + token) * width;
      const row = tables.labels.values.subarray(from, from + width);
      loss +=
        lesson.shares === undefined
          ? spendScores(row, labels, lesson.labels[token] as number)
          : spendShares(row, labels, lesson.shares.labels, token * labels);
      for (let at = 0; at < labels; at += 1) bias[at] = (bias[at] as number) + (row[at] as number);
    }
  }
  const gradient = parameter(back.gradients, 'labels');
  addOuter(workspace, back, tables.pairs, tables.labels, gradient, count, arc, width);
  const weights = parameter(parameters, 'labels');
  passBack(workspace, back, tables.labels, weights, pairs, count, arc, width);
  const slopes = output.values;
  const root = parameter(back.gradients, 'rootLabel').values;
  const sides = parameter(back.gradients, 'sides').values;
  for (let token = 0; token < count; token += 1) {
    const head = heads[token] as number;
    const own = token * arc * 4 + arc * 3;
    const others = head < 0 ? root : slopes;
    const other = head < 0 ? 0 : head * arc * 4 + arc * 2;
    const side = head > token ? 0 : arc;
    for (let at = 0; at < arc; at += 1) {
      if ((tables.pairs.values[token * arc + at] as number) <= 0) continue;
      const slope = pairs.values[token * arc + at] as number;
      slopes[own + at] = (slopes[own + at] as number) + slope;
      others[other + at] = (others[other + at] as number) + slope;
      sides[side + at] = (sides[side + at] as number) + slope;
    }
  }
  return loss;
}

/** Through the masks and the bend at zero. */
function passOutput({ learner, shape, tables, mask, output }: Room, count: number): void {
  const { arc } = shape;
  const bias = parameter(learner.back.gradients, 'outputBias').values;
  const slopes = output.values;
  for (let token = 0; token < count; token += 1) {
    const base = token * arc * 4;
    for (let at = 0; at < arc * 4; at += 1) {
      const silent = at < arc * 2 && (tables.output.values[base + at] as number) <= 0;
      const slope = silent ? 0 : (slopes[base + at] as number) * (mask.values[base + at] as number);
      slopes[base + at] = slope;
      bias[at] = (bias[at] as number) + slope;
    }
  }
}
