// The product of two matrices as WebAssembly.

import {
  addVectors,
  constant,
  createWriter,
  end,
  get,
  i32,
  less,
  loadSplat,
  loadVector,
  multiplyVectors,
  plus,
  set,
  storeVector,
  times,
  v128,
  vector,
} from './instructions.ts';

/**
 * For every four rows of the left and eight columns of the right: eight vectors of sums are kept
 * while one number of each row meets two vectors of the right, along the inner length.
 */
export function multiplyCode(): number[] {
  const [left, right, result, rows, inner, columns, add] = [0, 1, 2, 3, 4, 5, 6];
  const [row, column, step, at, leftSize, rightSize, out] = [7, 8, 9, 10, 11, 12, 13];
  const lefts = [14, 15, 16, 17] as const;
  const pairs = [
    [18, 19],
    [20, 21],
    [22, 23],
    [24, 25],
  ] as const;
  const [near, far, number] = [26, 27, 28];
  const { code, write, increase, loop, choose } = createWriter();
  const setOut = (): void => write(get(result), get(column), constant(4), times, plus, set(out));
  const multiplyTile = (): void => {
    write(get(left), set(lefts[0]));
    for (const index of [1, 2, 3] as const) {
      write(get(lefts[(index - 1) as 0 | 1 | 2]), get(leftSize), plus, set(lefts[index]));
    }
    write(get(right), get(column), constant(4), times, plus, set(at));
    const loadSums = (): void => {
      setOut();
      for (const [one, two] of pairs) {
        write(get(out), loadVector(0), set(one), get(out), loadVector(16), set(two));
        increase(out, get(rightSize));
      }
    };
    const clearSums = (): void => {
      for (const sum of pairs.flat()) write(vector(0), set(sum));
    };
    choose(add, loadSums, clearSums);
    write(constant(0), set(step));
    const addProducts = (): void => {
      write(get(at), loadVector(0), set(near), get(at), loadVector(16), set(far));
      for (const [index, [one, two]] of pairs.entries()) {
        const source = lefts[index as 0 | 1 | 2 | 3];
        write(get(source), loadSplat, set(number));
        write(get(number), get(near), multiplyVectors, get(one), addVectors, set(one));
        write(get(number), get(far), multiplyVectors, get(two), addVectors, set(two));
        increase(source, constant(4));
      }
      increase(at, get(rightSize));
      increase(step, constant(1));
    };
    loop(addProducts, [...get(step), ...get(inner), ...less]);
    setOut();
    for (const [one, two] of pairs) {
      write(get(out), get(one), storeVector(0), get(out), get(two), storeVector(16));
      increase(out, get(rightSize));
    }
    increase(column, constant(8));
  };
  write(get(inner), constant(4), times, set(leftSize));
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
  return [3, ...[11, i32], ...[8, v128], ...[3, v128], ...code];
}
