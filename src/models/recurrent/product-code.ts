// The loops that products of matrices share as WebAssembly: for every four rows of the left and eight
// columns of the right, eight vectors of sums are kept while one number of each row meets two vectors
// of the right, along the inner length.

import {
  type Code,
  constant,
  type createWriter,
  get,
  less,
  loadSplat,
  loadVector,
  plus,
  set,
  times,
  vector,
} from './instructions.ts';

// Parameters and locals; number 6 is the product's own parameter, from 18 on are its own locals.
const [left, right, result, rows, inner, columns] = [0, 1, 2, 3, 4, 5];
const [row, column, step, at, leftSize, rightSize, out] = [7, 8, 9, 10, 11, 12, 13];
const lefts = [14, 15, 16, 17] as const;
export const productLocals = { result, column, rightSize, out } as const;

/** The two vectors of sums of each of the four rows. */
export type SumLocals = readonly (readonly [near: number, far: number])[];

export interface Product {
  readonly sums: SumLocals;
  /** Locals for vectors: two of the right, and the number of the left four times. */
  readonly vectors: { readonly near: number; readonly far: number; readonly number: number };
  /** Bytes of a number of the left; four are read at a time: one fraction or two whole numbers. */
  readonly bytes: 2 | 4;
  readonly multiply: Code;
  readonly add: Code;
  /** Writes what the sums begin with. */
  readonly openSums: () => void;
  /** Writes where the sums go. */
  readonly closeSums: () => void;
}

export function clearSums({ write }: ReturnType<typeof createWriter>, sums: SumLocals): void {
  for (const sum of sums.flat()) write(vector(0), set(sum));
}

export function writeProduct(
  { write, increase, loop }: ReturnType<typeof createWriter>,
  { sums, vectors, bytes, multiply, add, openSums, closeSums }: Product,
): void {
  const { near, far, number } = vectors;
  const addProducts = (): void => {
    write(get(at), loadVector(0), set(near), get(at), loadVector(16), set(far));
    for (const [index, [one, two]] of sums.entries()) {
      const source = lefts[index as 0 | 1 | 2 | 3];
      write(get(source), loadSplat, set(number));
      write(get(number), get(near), multiply, get(one), add, set(one));
      write(get(number), get(far), multiply, get(two), add, set(two));
      increase(source, constant(4));
    }
    increase(at, get(rightSize));
    increase(step, constant(4 / bytes));
  };
  const multiplyTile = (): void => {
    write(get(left), set(lefts[0]));
    for (const index of [1, 2, 3] as const) {
      write(get(lefts[(index - 1) as 0 | 1 | 2]), get(leftSize), plus, set(lefts[index]));
    }
    write(get(right), get(column), constant(4), times, plus, set(at));
    openSums();
    write(constant(0), set(step));
    loop(addProducts, [...get(step), ...get(inner), ...less]);
    closeSums();
    increase(column, constant(8));
  };
  const multiplyRows = (): void => {
    write(constant(0), set(column));
    loop(multiplyTile, [...get(column), ...get(columns), ...less]);
    write(get(left), get(leftSize), constant(4), times, plus, set(left));
    write(get(result), get(rightSize), constant(4), times, plus, set(result));
    increase(row, constant(4));
  };
  write(get(inner), constant(bytes), times, set(leftSize));
  write(get(columns), constant(4), times, set(rightSize), constant(0), set(row));
  loop(multiplyRows, [...get(row), ...get(rows), ...less]);
}
