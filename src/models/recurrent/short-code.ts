// Products of whole numbers of 16 bits as WebAssembly: twice as many at a time as of fractions, and
// no rounding, so that the order of adding does not matter.

import {
  addVectors,
  addWholes,
  constant,
  createWriter,
  end,
  fromWholes,
  get,
  i32,
  largerVectors,
  less,
  loadSplat,
  loadVector,
  multiplyPairs,
  multiplyVectors,
  narrowWholes,
  nearestVectors,
  plus,
  set,
  smallerVectors,
  storeVector,
  times,
  toWholes,
  v128,
  vector,
} from './instructions.ts';
import { LARGEST_SHORT, SHORT_STEP } from './short.ts';

/**
 * As `multiplyCode`, but two whole numbers of a row of the left meet two rows of the right, which
 * stand side by side; at the end each column has its own scale, bias and floor (`ends`).
 */
export function multiplyShortCode(): number[] {
  const [left, right, result, rows, inner, columns, ends] = [0, 1, 2, 3, 4, 5, 6];
  const [row, column, step, at, leftSize, rightSize, out] = [7, 8, 9, 10, 11, 12, 13];
  const lefts = [14, 15, 16, 17] as const;
  const endAt = 18;
  const pairs = [
    [19, 20],
    [21, 22],
    [23, 24],
    [25, 26],
  ] as const;
  const [near, far, number, scale, bias, floor] = [27, 28, 29, 30, 31, 32];
  const { code, write, increase, loop } = createWriter();
  const addProducts = (): void => {
    write(get(at), loadVector(0), set(near), get(at), loadVector(16), set(far));
    for (const [index, [one, two]] of pairs.entries()) {
      const source = lefts[index as 0 | 1 | 2 | 3];
      write(get(source), loadSplat, set(number));
      write(get(number), get(near), multiplyPairs, get(one), addWholes, set(one));
      write(get(number), get(far), multiplyPairs, get(two), addWholes, set(two));
      increase(source, constant(4));
    }
    increase(at, get(rightSize));
    increase(step, constant(2));
  };
  const storeSums = (half: 0 | 1): void => {
    write(get(ends), get(column), constant(4), times, plus, set(endAt));
    for (const local of [scale, bias, floor]) {
      write(get(endAt), loadVector(half * 16), set(local));
      increase(endAt, get(rightSize));
    }
    write(get(result), get(column), constant(4), times, plus, set(out));
    for (const pair of pairs) {
      write(get(out), get(pair[half]), fromWholes, get(scale), multiplyVectors);
      write(get(bias), addVectors, get(floor), largerVectors, storeVector(half * 16));
      increase(out, get(rightSize));
    }
  };
  const multiplyTile = (): void => {
    write(get(left), set(lefts[0]));
    for (const index of [1, 2, 3] as const) {
      write(get(lefts[(index - 1) as 0 | 1 | 2]), get(leftSize), plus, set(lefts[index]));
    }
    write(get(right), get(column), constant(4), times, plus, set(at));
    for (const sum of pairs.flat()) write(vector(0), set(sum));
    write(constant(0), set(step));
    loop(addProducts, [...get(step), ...get(inner), ...less]);
    storeSums(0);
    storeSums(1);
    increase(column, constant(8));
  };
  write(get(inner), constant(2), times, set(leftSize));
  write(get(columns), constant(4), times, set(rightSize), constant(0), set(row));
  const multiplyRows = (): void => {
    write(constant(0), set(column));
    loop(multiplyTile, [...get(column), ...get(columns), ...less]);
    write(get(left), get(leftSize), constant(4), times, plus, set(left));
    write(get(result), get(rightSize), constant(4), times, plus, set(result));
    increase(row, constant(4));
  };
  loop(multiplyRows, [...get(row), ...get(rows), ...less]);
  write([end]);
  return [2, ...[12, i32], ...[14, v128], ...code];
}

/** Fractions to whole numbers of 16 bits, eight at a time. */
export function shortenCode(): number[] {
  const [source, target, count, at] = [0, 1, 2, 3];
  const { code, write, increase, loop } = createWriter();
  const loadWholes = (offset: number): void => {
    write(get(source), loadVector(offset), vector(1 / SHORT_STEP), multiplyVectors);
    write(nearestVectors, vector(LARGEST_SHORT), smallerVectors);
    write(vector(-LARGEST_SHORT), largerVectors, toWholes);
  };
  const shortenEight = (): void => {
    write(get(target));
    loadWholes(0);
    loadWholes(16);
    write(narrowWholes, storeVector());
    increase(source, constant(32));
    increase(target, constant(16));
    increase(at, constant(8));
  };
  write(constant(0), set(at));
  loop(shortenEight, [...get(at), ...get(count), ...less]);
  write([end]);
  return [1, 1, i32, ...code];
}
