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
  loadVector,
  multiplyPairs,
  multiplyVectors,
  narrowWholes,
  plus,
  set,
  smallerVectors,
  storeVector,
  subtractWholes,
  times,
  v128,
  vector,
} from './instructions.ts';
import { clearSums, productLocals, writeProduct } from './product-code.ts';
import { LARGEST_SHORT, SHORT_STEP } from './short.ts';

/**
 * The product of whole numbers: two whole numbers of a row of the left meet two rows of the right, which
 * stand side by side; at the end each column has its own scale, bias and floor (`ends`).
 */
export function multiplyShortCode(): number[] {
  const { result, column, rightSize, out } = productLocals;
  const ends = 6;
  const endAt = 18;
  const sums = [
    [19, 20],
    [21, 22],
    [23, 24],
    [25, 26],
  ] as const;
  const [scale, bias, floor] = [30, 31, 32];
  const writer = createWriter();
  const { code, write, increase } = writer;
  const storeSums = (half: 0 | 1): void => {
    write(get(ends), get(column), constant(4), times, plus, set(endAt));
    for (const local of [scale, bias, floor]) {
      write(get(endAt), loadVector(half * 16), set(local));
      increase(endAt, get(rightSize));
    }
    write(get(result), get(column), constant(4), times, plus, set(out));
    for (const pair of sums) {
      write(get(out), get(floor), get(pair[half]), fromWholes, get(scale), multiplyVectors);
      write(get(bias), addVectors, largerVectors, storeVector(half * 16));
      increase(out, get(rightSize));
    }
  };
  writeProduct(writer, {
    sums,
    vectors: { near: 27, far: 28, number: 29 },
    bytes: 2,
    multiply: multiplyPairs,
    add: addWholes,
    openSums: () => clearSums(writer, sums),
    closeSums: () => {
      storeSums(0);
      storeSums(1);
    },
  });
  write([end]);
  return [2, ...[12, i32], ...[14, v128], ...code];
}

/** Added to a fraction, it leaves the nearest whole number in the lower bits of the sum. */
const ROUNDING = 1.5 * 2 ** 23;

/** Fractions to whole numbers of 16 bits, eight at a time; what is no number to the largest. */
export function shortenCode(): number[] {
  const [source, target, count, at] = [0, 1, 2, 3];
  // In locals, since a constant is made anew wherever it stands.
  const [scale, largest, least, rounding] = [4, 5, 6, 7];
  const { code, write, increase, loop } = createWriter();
  const loadWholes = (offset: number): void => {
    write(get(largest), get(source), loadVector(offset), get(scale), multiplyVectors);
    write(smallerVectors, get(least), largerVectors);
    write(get(rounding), addVectors, get(rounding), subtractWholes);
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
  write(vector(1 / SHORT_STEP), set(scale), vector(ROUNDING), set(rounding));
  write(vector(LARGEST_SHORT), set(largest), vector(-LARGEST_SHORT), set(least));
  write(constant(0), set(at));
  loop(shortenEight, [...get(at), ...get(count), ...less]);
  write([end]);
  return [2, ...[1, i32], ...[4, v128], ...code];
}
