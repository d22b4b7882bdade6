// Sums of rows as WebAssembly.

import {
  addShorts,
  addVectors,
  constant,
  createWriter,
  end,
  get,
  i32,
  largerVectors,
  less,
  loadNumber,
  loadVector,
  plus,
  set,
  storeVector,
  times,
  v128,
  vector,
  widenHigh,
  widenLow,
} from './instructions.ts';

/**
 * Each row of the result is the sum of three rows, whose addresses stand one after the other in
 * `places`; what is below zero becomes zero.
 */
export function sumThreeCode(): number[] {
  const [places, result, rows, size] = [0, 1, 2, 3];
  const [row, at] = [4, 5];
  const sources = [6, 7, 8];
  const { code, write, increase, loop } = createWriter();
  const sumVectors = (): void => {
    write(get(result), vector(0));
    for (const [index, source] of sources.entries()) {
      write(get(source), loadVector(), index === 0 ? [] : addVectors);
      increase(source, constant(16));
    }
    write(largerVectors, storeVector());
    increase(result, constant(16));
    increase(at, constant(16));
  };
  const sumRow = (): void => {
    for (const source of sources) {
      write(get(places), loadNumber, set(source));
      increase(places, constant(4));
    }
    write(constant(0), set(at));
    loop(sumVectors, [...get(at), ...get(size), ...less]);
    increase(row, constant(1));
  };
  write(constant(0), set(row));
  loop(sumRow, [...get(row), ...get(rows), ...less]);
  write([end]);
  return [1, 5, i32, ...code];
}

/**
 * Each row of the result is the sum of some rows, at least one: `places` holds for each how many, and
 * then their addresses. Eight numbers are summed at a time.
 */
export function sumListsCode(): number[] {
  const [places, result, rows, size] = [0, 1, 2, 3];
  const [row, at, last, place, source] = [4, 5, 6, 7, 8];
  const [near, far] = [9, 10];
  const { code, write, increase, loop } = createWriter();
  const addSource = (): void => {
    write(get(place), loadNumber, get(at), plus, set(source));
    write(get(near), get(source), loadVector(0), addVectors, set(near));
    write(get(far), get(source), loadVector(16), addVectors, set(far));
    increase(place, constant(4));
  };
  const sumVectors = (): void => {
    write(vector(0), set(near), vector(0), set(far), get(places), set(place));
    loop(addSource, [...get(place), ...get(last), ...less]);
    write(get(result), get(near), storeVector(0), get(result), get(far), storeVector(16));
    increase(result, constant(32));
    increase(at, constant(32));
  };
  const sumRow = (): void => {
    write(get(places), loadNumber, constant(4), times, set(last));
    increase(places, constant(4));
    increase(last, get(places));
    write(constant(0), set(at));
    loop(sumVectors, [...get(at), ...get(size), ...less]);
    write(get(last), set(places));
    increase(row, constant(1));
  };
  write(constant(0), set(row));
  loop(sumRow, [...get(row), ...get(rows), ...less]);
  write([end]);
  return [2, ...[5, i32], ...[2, v128], ...code];
}

/** The sum of so many rows of bytes, whose addresses stand one after the other, in 16 bits a number. */
export function sumBytesCode(): number[] {
  const [places, result, rows, size] = [0, 1, 2, 3];
  const [at, place, last] = [4, 5, 6];
  const [low, high, bytes] = [7, 8, 9];
  const { code, write, increase, loop } = createWriter();
  const addRow = (): void => {
    write(get(place), loadNumber, get(at), plus, loadVector(), set(bytes));
    write(get(low), get(bytes), widenLow, addShorts, set(low));
    write(get(high), get(bytes), widenHigh, addShorts, set(high));
    increase(place, constant(4));
  };
  const sumSixteen = (): void => {
    write(vector(0), set(low), vector(0), set(high), get(places), set(place));
    loop(addRow, [...get(place), ...get(last), ...less]);
    write(get(result), get(low), storeVector(0), get(result), get(high), storeVector(16));
    increase(result, constant(32));
    increase(at, constant(16));
  };
  write(get(rows), constant(4), times, get(places), plus, set(last), constant(0), set(at));
  loop(sumSixteen, [...get(at), ...get(size), ...less]);
  write([end]);
  return [2, ...[3, i32], ...[3, v128], ...code];
}
