import { expect, it } from 'vitest';
import { createWorkspace } from '../../../src/models/recurrent/product.ts';
import {
  createShortProduct,
  LARGEST_SHORT,
  LONGEST_INNER,
  SHORT_STEP,
  shortenMatrix,
} from '../../../src/models/recurrent/short.ts';

const sizes = [
  [4, 2, 8],
  [3, 16, 24],
  [9, LONGEST_INNER, 16],
] as const;

it.each(sizes)('multiplies %i × %i by %i columns, to the last bit', (rows, inner, columns) => {
  const workspace = createWorkspace(50_000);
  const room = Math.ceil(rows / 4) * 4;
  const numbers = workspace.take(room * inner);
  const left = workspace.takeShort(room * inner);
  const result = workspace.take(room * columns);
  for (let at = 0; at < rows * inner; at += 1) numbers.values[at] = Math.sin(at) * 40;
  workspace.shorten(numbers.address, left.address, room * inner);
  const weights = Float32Array.from({ length: inner * columns }, (_, at) => Math.cos(at * 3));
  const bias = Float32Array.from({ length: columns }, (_, at) => at - columns / 2);
  const matrix = shortenMatrix(weights, inner, columns);
  createShortProduct(workspace, matrix, { bias, least: new Float32Array(columns) })(
    left,
    result,
    rows,
  );
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      let sum = 0;
      for (let at = 0; at < inner; at += 1) {
        const weight = matrix.weights[((at >> 1) * columns + column) * 2 + (at & 1)] ?? 0;
        sum += (left.values[row * inner + at] ?? 0) * weight;
      }
      const scale = Math.fround((matrix.steps[column] ?? 0) * SHORT_STEP);
      const product = Math.fround(Math.fround(sum) * scale);
      const expected = Math.max(0, Math.fround(product + (bias[column] ?? 0)));
      expect(result.values[row * columns + column]).toBe(expected);
    }
  }
});

it('cannot overflow', () => {
  const workspace = createWorkspace(10_000);
  const left = workspace.takeShort(4 * LONGEST_INNER);
  left.values.fill(LARGEST_SHORT);
  const result = workspace.take(32);
  const weights = new Float32Array(LONGEST_INNER * 8).fill(-1);
  createShortProduct(workspace, shortenMatrix(weights, LONGEST_INNER, 8))(left, result, 4);
  expect(result.values[0]).toBeCloseTo(-LARGEST_SHORT * SHORT_STEP * LONGEST_INNER, 1);
});

it('rounds to the nearest step and cuts off what is too large or no number', () => {
  const workspace = createWorkspace(100);
  const numbers = workspace.take(8);
  const short = workspace.takeShort(8);
  numbers.values.set([0, 1, -1, 0.4 * SHORT_STEP, 0.6 * SHORT_STEP, 1e9, -1e9, Number.NaN]);
  workspace.shorten(numbers.address, short.address, 8);
  const one = 1 / SHORT_STEP;
  const [most, least] = [LARGEST_SHORT, -LARGEST_SHORT];
  expect([...short.values]).toEqual([0, one, -one, 0, 1, most, least, most]);
});

it('refuses a matrix whose sums could overflow', () => {
  const rows = LONGEST_INNER + 2;
  expect(() => shortenMatrix(new Float32Array(rows * 8), rows, 8)).toThrow(RangeError);
});
