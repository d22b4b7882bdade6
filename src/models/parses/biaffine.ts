// The parser's network above the encoder: every pair of tokens gets a score for "is the head of",
// and a dependent with its head a score for each relation (Dozat and Manning 2017,
// arXiv:1611.01734). Trainer and predictor share it.

import { type EncoderShape, encoderSizes } from '../recurrent/encoder.ts';
import { type Parameters, parameter, roundUp, type Sizes } from '../recurrent/parameters.ts';
import type { Block, Workspace } from '../recurrent/product.ts';

export interface ParserShape extends EncoderShape {
  /** Length of what a token says of itself: as head, as dependent, and so for the relation. */
  readonly arc: number;
  readonly labels: number;
}

/** Signed distance from dependent to head, in steps that widen. */
const STEPS = [1, 2, 3, 4, 6, 9, 14, 24];
const FARTHEST = 25;
export const distanceCount = STEPS.length * 2 + 3;
export const rootDistance = distanceCount - 1;

const steps = Int32Array.from({ length: FARTHEST + 1 }, (_, distance) => {
  const step = STEPS.findIndex((limit) => distance <= limit);
  return step < 0 ? STEPS.length : step;
});

export function distanceBetween(dependent: number, head: number): number {
  return head > dependent
    ? (steps[Math.min(FARTHEST, head - dependent)] as number)
    : STEPS.length + 1 + (steps[Math.min(FARTHEST, dependent - head)] as number);
}

export function parserSizes(shape: ParserShape): Sizes {
  const { state, arc } = shape;
  const labels = labelWidth(shape);
  return new Map([
    ...encoderSizes(shape),
    ['output', [state, arc * 4]],
    ['outputBias', [1, arc * 4]],
    ['arcs', [arc, arc]],
    ['arcBias', [1, arc]],
    ['rootArc', [1, arc]],
    ['rootLabel', [1, arc]],
    ['sides', [2, arc]],
    ['distances', [shape.marks, distanceCount]],
    ['labels', [arc, labels]],
    ['labelBias', [1, labels]],
  ]);
}

export const arcWidth = (count: number): number => roundUp(count + 1, 8);
export const labelWidth = ({ labels }: ParserShape): number => roundUp(labels, 8);

/** Room for the scores of a batch of tokens, and for the arcs of one sentence of it. */
export interface Tables {
  /** What each token says: as head, as dependent, as head for the label, as dependent for it. */
  readonly output: Block;
  /** What each token says as dependent, alone, and in the form that meets the heads. */
  readonly said: Block;
  readonly dependents: Block;
  /** Heads as columns: the tokens of the sentence, then the root. */
  readonly heads: Block;
  /** One row a dependent, `arcWidth` columns: tokens as its head, then the root. */
  readonly arcs: Block;
  /** What each dependent and its head say together, and their scores for each relation. */
  readonly pairs: Block;
  readonly labels: Block;
}

export function takeTables(
  workspace: Workspace,
  shape: ParserShape,
  room: number,
  longest: number,
): Tables {
  const rows = roundUp(room, 4);
  const { arc } = shape;
  const width = arcWidth(longest);
  return {
    output: workspace.take(rows * arc * 4),
    said: workspace.take(rows * arc),
    dependents: workspace.take(rows * arc),
    heads: workspace.take(arc * width),
    arcs: workspace.take(roundUp(longest, 8) * width),
    pairs: workspace.take(rows * arc),
    labels: workspace.take(rows * labelWidth(shape)),
  };
}

/** Numbers that the tables take. */
export function tableNumbers(shape: ParserShape, room: number, longest: number): number {
  const rows = roundUp(room, 4);
  const width = arcWidth(longest);
  return (
    rows * (shape.arc * 7 + labelWidth(shape)) + width * shape.arc + roundUp(longest, 8) * width
  );
}

/** What the tokens say of themselves, from their last states; masks silence some of it. */
export function fillOutput(
  workspace: Workspace,
  shape: ParserShape,
  parameters: Parameters,
  states: Block,
  count: number,
  tables: Tables,
  mask?: Block,
): void {
  const { state, arc } = shape;
  const rows = roundUp(count, 4);
  const output = tables.output.values;
  workspace.multiply(states, parameter(parameters, 'output'), tables.output, rows, state, arc * 4);
  const bias = parameter(parameters, 'outputBias').values;
  const said = tables.said.values;
  for (let token = 0; token < count; token += 1) {
    const base = token * arc * 4;
    for (let at = 0; at < arc * 4; at += 1) {
      const value = (output[base + at] as number) + (bias[at] as number);
      const scale = mask === undefined ? 1 : (mask.values[base + at] as number);
      output[base + at] = at < arc * 2 && value < 0 ? 0 : value * scale;
    }
    for (let at = 0; at < arc; at += 1) {
      said[token * arc + at] = output[base + arc + at] as number;
    }
  }
  const weights = parameter(parameters, 'arcs');
  workspace.multiply(tables.said, weights, tables.dependents, rows, arc, arc);
  const arcBias = parameter(parameters, 'arcBias').values;
  const dependents = tables.dependents.values;
  for (let token = 0; token < count; token += 1) {
    for (let at = 0; at < arc; at += 1) {
      dependents[token * arc + at] =
        (dependents[token * arc + at] as number) + (arcBias[at] as number);
    }
  }
}

/** A block that begins some numbers later; its values stay those of the whole. */
export const laterBlock = ({ address, values }: Block, numbers: number): Block => ({
  address: address + numbers * 4,
  values,
});

/** Fills `tables.arcs` for the sentence of `count` tokens from row `first` on. */
export function scoreArcs(
  workspace: Workspace,
  shape: ParserShape,
  parameters: Parameters,
  marks: Int32Array,
  first: number,
  count: number,
  tables: Tables,
): void {
  const { arc } = shape;
  const width = arcWidth(count);
  const output = tables.output.values;
  const heads = tables.heads.values;
  const root = parameter(parameters, 'rootArc').values;
  for (let token = 0; token < count; token += 1) {
    const from = (first + token) * arc * 4;
    for (let at = 0; at < arc; at += 1) heads[at * width + token] = output[from + at] as number;
  }
  for (let at = 0; at < arc; at += 1) {
    heads[at * width + count] = root[at] as number;
    for (let column = count + 1; column < width; column += 1) heads[at * width + column] = 0;
  }
  const dependents = laterBlock(tables.dependents, first * arc);
  workspace.multiply(dependents, tables.heads, tables.arcs, roundUp(count, 4), arc, width);
  const distances = parameter(parameters, 'distances').values;
  const scores = tables.arcs.values;
  for (let token = 0; token < count; token += 1) {
    const base = token * width;
    const row = (marks[first + token] as number) * distanceCount;
    for (let head = 0; head < count; head += 1) {
      const distance = distances[row + distanceBetween(token, head)] as number;
      scores[base + head] = (scores[base + head] as number) + distance;
    }
    const distance = distances[row + rootDistance] as number;
    scores[base + count] = (scores[base + count] as number) + distance;
    scores[base + token] = Number.NEGATIVE_INFINITY;
  }
}

/** Fills `tables.labels` for `count` tokens; `heads` are rows of the heads, -1 for the root. */
export function scoreLabels(
  workspace: Workspace,
  shape: ParserShape,
  parameters: Parameters,
  heads: Int32Array,
  count: number,
  tables: Tables,
): void {
  const { arc } = shape;
  const width = labelWidth(shape);
  const output = tables.output.values;
  const pairs = tables.pairs.values;
  const root = parameter(parameters, 'rootLabel').values;
  const sides = parameter(parameters, 'sides').values;
  for (let token = 0; token < count; token += 1) {
    const head = heads[token] as number;
    const own = token * arc * 4 + arc * 3;
    const others = head < 0 ? root : output;
    const other = head < 0 ? 0 : head * arc * 4 + arc * 2;
    const side = head > token ? 0 : arc;
    for (let at = 0; at < arc; at += 1) {
      const sum =
        (output[own + at] as number) +
        (others[other + at] as number) +
        (sides[side + at] as number);
      pairs[token * arc + at] = Math.max(0, sum);
    }
  }
  const weights = parameter(parameters, 'labels');
  workspace.multiply(tables.pairs, weights, tables.labels, roundUp(count, 4), arc, width);
  const bias = parameter(parameters, 'labelBias').values;
  const scores = tables.labels.values;
  for (let token = 0; token < count; token += 1) {
    for (let at = 0; at < width; at += 1) {
      scores[token * width + at] = (scores[token * width + at] as number) + (bias[at] as number);
    }
  }
}
