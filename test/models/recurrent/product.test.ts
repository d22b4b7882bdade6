import { expect, it } from 'vitest';
import { createWorkspace } from '../../../src/models/recurrent/product.ts';

const sizes = [
  [4, 1, 8],
  [4, 3, 16],
  [12, 17, 24],
] as const;

it.each(sizes)('multiplies %i × %i by %i columns, to the last bit', (rows, inner, columns) => {
  const workspace = createWorkspace(10_000);
  const left = workspace.take(rows * inner);
  const right = workspace.take(inner * columns);
  const result = workspace.take(rows * columns);
  for (let at = 0; at < left.values.length; at += 1) left.values[at] = Math.sin(at);
  for (let at = 0; at < right.values.length; at += 1) right.values[at] = Math.cos(at * 3);
  const expected = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      let sum = 0;
      for (let at = 0; at < inner; at += 1) {
        const one = left.values[row * inner + at] ?? 0;
        sum = Math.fround(sum + Math.fround(one * (right.values[at * columns + column] ?? 0)));
      }
      expected[row * columns + column] = sum;
    }
  }
  workspace.multiply(left, right, result, rows, inner, columns);
  expect(result.values).toEqual(expected);
  workspace.multiply(left, right, result, rows, inner, columns, true);
  for (const [at, value] of expected.entries()) {
    expect(result.values[at]).toBeCloseTo(2 * value, 4);
  }
});
