// Matrices in whole numbers of 16 bits, for predictors. No sum of products can overflow 32 bits:
// 8,191 × 1,023 × 256 < 2³¹.

import type { Block, Workspace } from './product.ts';

/** What one step of a shortened state is worth, and its largest number of steps. */
export const SHORT_STEP = 1 / 256;
export const LARGEST_SHORT = 8191;
const LARGEST_WEIGHT = 1023;
/** Longest row of the left side. */
export const LONGEST_INNER = 256;

/** Whole numbers in the workspace's memory. */
export interface ShortBlock {
  /** Address in bytes. */
  readonly address: number;
  readonly values: Int16Array;
}

/** A matrix whose columns have each their own step. */
export interface ShortMatrix {
  readonly rows: number;
  readonly columns: number;
  /** Rows 0 and 1 side by side, column by column, then rows 2 and 3, and so on. */
  readonly weights: Int16Array;
  /** What one step is worth, by column. */
  readonly steps: Float32Array;
}

/** The nearest matrix in whole numbers; an even number of rows. */
export function shortenMatrix(values: Float32Array, rows: number, columns: number): ShortMatrix {
  if (rows > LONGEST_INNER) throw new RangeError(`a matrix of ${rows} rows is too long`);
  const weights = new Int16Array(rows * columns);
  const steps = new Float32Array(columns);
  for (let column = 0; column < columns; column += 1) {
    let largest = 0;
    for (let row = 0; row < rows; row += 1) {
      largest = Math.max(largest, Math.abs(values[row * columns + column] as number));
    }
    const step = Math.fround(largest / LARGEST_WEIGHT) || 1;
    steps[column] = step;
    for (let row = 0; row < rows; row += 1) {
      const place = ((row >> 1) * columns + column) * 2 + (row & 1);
      weights[place] = Math.round((values[row * columns + column] as number) / step);
    }
  }
  return { rows, columns, weights, steps };
}

/** Multiplies shortened rows by one matrix. */
export type ShortProduct = (left: ShortBlock, result: Block, count: number) => void;

export interface ShortProductOptions {
  /** Added to each row. */
  readonly bias?: Float32Array;
  /** Results below it are raised to it, by column. */
  readonly least?: Float32Array;
  /** What one step of the left side is worth. */
  readonly step?: number;
}

/** Numbers that a product takes from the workspace. */
export const shortProductNumbers = ({ rows, columns }: ShortMatrix): number =>
  (rows / 2 + 3) * columns + 16;

export function createShortProduct(
  workspace: Workspace,
  { rows, columns, weights, steps }: ShortMatrix,
  { bias, least, step = SHORT_STEP }: ShortProductOptions = {},
): ShortProduct {
  const right = workspace.takeShort(weights.length);
  right.values.set(weights);
  const ends = workspace.take(columns * 3);
  for (let column = 0; column < columns; column += 1) {
    ends.values[column] = (steps[column] as number) * step;
    ends.values[columns + column] = bias?.[column] ?? 0;
    ends.values[columns * 2 + column] = least?.[column] ?? Number.NEGATIVE_INFINITY;
  }
  return (left, result, count) => {
    workspace.multiplyShort(
      left.address,
      right.address,
      result.address,
      Math.ceil(count / 4) * 4,
      rows,
      columns,
      ends.address,
    );
  };
}
