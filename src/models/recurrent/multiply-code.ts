// The product of two matrices as WebAssembly.

import {
  addVectors,
  constant,
  createWriter,
  end,
  get,
  i32,
  loadVector,
  multiplyVectors,
  plus,
  set,
  storeVector,
  times,
  v128,
} from './instructions.ts';
import { clearSums, productLocals, writeProduct } from './product-code.ts';

/** The product of fractions; it begins with what the result holds if `add` is not zero. */
export function multiplyCode(): number[] {
  const { result, column, rightSize, out } = productLocals;
  const add = 6;
  const sums = [
    [18, 19],
    [20, 21],
    [22, 23],
    [24, 25],
  ] as const;
  const writer = createWriter();
  const { code, write, increase, choose } = writer;
  const setOut = (): void => write(get(result), get(column), constant(4), times, plus, set(out));
  const loadSums = (): void => {
    setOut();
    for (const [one, two] of sums) {
      write(get(out), loadVector(0), set(one), get(out), loadVector(16), set(two));
      increase(out, get(rightSize));
    }
  };
  writeProduct(writer, {
    sums,
    vectors: { near: 26, far: 27, number: 28 },
    bytes: 4,
    multiply: multiplyVectors,
    add: addVectors,
    openSums: () => choose(add, loadSums, () => clearSums(writer, sums)),
    closeSums: () => {
      setOut();
      for (const [one, two] of sums) {
        write(get(out), get(one), storeVector(0), get(out), get(two), storeVector(16));
        increase(out, get(rightSize));
      }
    },
  });
  write([end]);
  return [3, ...[11, i32], ...[8, v128], ...[3, v128], ...code];
}
