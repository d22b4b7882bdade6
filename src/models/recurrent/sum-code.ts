// Sums of rows as WebAssembly.

import {
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
  set,
  storeVector,
  vector,
} from './instructions.ts';

/**
 * Each row of the result is the sum of so many rows, whose addresses stand one after the other in
 * `places`; if `bent`, what is below zero becomes zero.
 */
export function sumRowsCode(terms: 2 | 3, bent: boolean): number[] {
  const [places, result, rows, size] = [0, 1, 2, 3];
  const [row, at, ...sources] = [4, 5, 6, 7, 8].slice(0, terms + 2) as [number, number];
  const { code, write, increase, loop } = createWriter();
  const sumVectors = (): void => {
    write(get(result));
    for (const [index, source] of sources.entries()) {
      write(get(source), loadVector(), index === 0 ? [] : addVectors);
      increase(source, constant(16));
    }
    write(bent ? [...vector(0), ...largerVectors] : [], storeVector());
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
  return [1, terms + 2, i32, ...code];
}
