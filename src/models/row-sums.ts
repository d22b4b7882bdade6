// Sums many rows of a linear model. Rows with a weight for many labels are written out in full and
// added by vectors of sixteen bytes; the others cell by cell.

import { createWorkspace } from './recurrent/product.ts';
import { labelAt, type Weights } from './weights.ts';

export interface RowSums {
  /**
   * The number that a row is added by. Rows have theirs in the order in which they are first asked
   * for, and stand so in memory: those that are often added together stand together.
   */
  readonly numberOf: (row: number) => number;
  /** What no number reaches. */
  readonly mostNumbers: number;
  /** Begins anew, with sums of 0. */
  readonly begin: () => void;
  readonly add: (number: number) => void;
  /** The sums of the rows added since `begin`, by label, in steps of `scale`. */
  readonly finish: () => Int32Array;
}

/** Rows that are added together: so many bytes cannot overflow a sum of 16 bits. */
const TOGETHER = 256;
const MOST_CELLS = 15;

/**
 * A row is prepared when it is first asked for: of the many rows of a model a text meets a few
 * thousand.
 */
export function createRowSums({ labels, rowCount, cellStarts, cells }: Weights): RowSums {
  const width = Math.ceil(labels.length / 16) * 16;
  // What adding a row in full costs, in cells.
  const most = Math.min(MOST_CELLS, width >> 3);
  // Memory that is never written to takes no room.
  const mostFull = Math.floor(cells.length / 2 / (most + 1));
  const workspace = createWorkspace((mostFull * width) / 4 + TOGETHER + width);
  const table = workspace.take((mostFull * width) / 4);
  const bytes = new Int8Array(table.values.buffer, table.address, mostFull * width);
  const list = workspace.takeWhole(TOGETHER);
  const result = workspace.takeShort(width);
  let fullCount = 0;
  /** The cells of the other rows, and where those of each begin, with the end of the last. */
  const shortCells = new Int8Array(cells.length);
  const shortStarts = new Uint32Array(rowCount + 1);
  let shortCount = 0;
  /** Even for rows in full, odd for the others; one more than it is, 0 for a row without. */
  const numbers = new Int32Array(rowCount);
  const prepare = (row: number): number => {
    const first = cellStarts[row] as number;
    const end = cellStarts[row + 1] as number;
    if (end - first <= 2 * most) {
      const start = shortStarts[shortCount] as number;
      shortCells.set(cells.subarray(first, end), start);
      shortCount += 1;
      shortStarts[shortCount] = start + end - first;
      return 2 * shortCount - 1;
    }
    const start = fullCount * width;
    for (let cell = first; cell < end; cell += 2) {
      bytes[start + labelAt(cells, cell)] = cells[cell + 1] as number;
    }
    fullCount += 1;
    return 2 * (fullCount - 1);
  };

  const sums = new Int32Array(labels.length);
  let waiting = 0;
  const flush = (): void => {
    if (waiting === 0) return;
    workspace.sumBytes(list.address, result.address, waiting, width);
    waiting = 0;
    for (let label = 0; label < sums.length; label += 1) {
      sums[label] = (sums[label] as number) + (result.values[label] as number);
    }
  };
  return {
    numberOf: (row) => {
      const known = numbers[row] as number;
      if (known !== 0) return known - 1;
      const number = prepare(row);
      numbers[row] = number + 1;
      return number;
    },
    mostNumbers: 2 * rowCount,
    begin: () => {
      waiting = 0;
      sums.fill(0);
    },
    add: (number) => {
      const index = number >> 1;
      if ((number & 1) === 0) {
        list.values[waiting] = table.address + index * width;
        waiting += 1;
        if (waiting === TOGETHER) flush();
        return;
      }
      const last = shortStarts[index + 1] as number;
      for (let cell = shortStarts[index] as number; cell < last; cell += 2) {
        const label = labelAt(shortCells, cell);
        sums[label] = (sums[label] as number) + (shortCells[cell + 1] as number);
      }
    },
    finish: () => {
      flush();
      return sums;
    },
  };
}
