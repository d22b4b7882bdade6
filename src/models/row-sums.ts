// Sums many rows of a linear model. Rows with a weight for many labels are written out in full and
// added by vectors of sixteen bytes; the others cell by cell.

import { createWorkspace } from './recurrent/product.ts';
import { labelAt, type Weights } from './weights.ts';

export interface RowSums {
  /** Begins anew, with sums of 0. */
  readonly begin: () => void;
  readonly add: (row: number) => void;
  /** The sums of the rows added since `begin`, by label, in steps of `scale`. */
  readonly finish: () => Int32Array;
}

/** Rows that are added together: so many bytes cannot overflow a sum of 16 bits. */
const TOGETHER = 256;
/** Bits in which a row says how many cells it has. */
const COUNT_BITS = 4;
const MOST_CELLS = (1 << COUNT_BITS) - 1;

/**
 * A row is prepared when it is first added: of the many rows of a model a text meets a few thousand.
 */
export function createRowSums({ labels, rowCount, cellStarts, cells }: Weights): RowSums {
  const width = Math.ceil(labels.length / 16) * 16;
  // What adding a row in full costs, in cells.
  const full = Math.min(MOST_CELLS, width >> 3);
  // Memory that is never written to takes no room.
  const mostFull = Math.floor(cells.length / 2 / (full + 1));
  const workspace = createWorkspace((mostFull * width) / 4 + TOGETHER + width);
  const table = workspace.take((mostFull * width) / 4);
  const bytes = new Int8Array(table.values.buffer, table.address, mostFull * width);
  const list = workspace.takeWhole(TOGETHER);
  const result = workspace.takeShort(width);
  /** Below 0 the address of a row in full, complemented; else its first cell and their count; 0 for a row that is not prepared. */
  const places = new Int32Array(rowCount);
  let next = 0;
  const prepare = (row: number): number => {
    const first = cellStarts[row] as number;
    const end = cellStarts[row + 1] as number;
    const count = (end - first) / 2;
    if (count <= full) return ((first / 2) << COUNT_BITS) | count;
    const place = ~(table.address + next);
    for (let cell = first; cell < end; cell += 2) {
      bytes[next + labelAt(cells, cell)] = cells[cell + 1] as number;
    }
    next += width;
    return place;
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
    begin: () => {
      waiting = 0;
      sums.fill(0);
    },
    add: (row) => {
      let place = places[row] as number;
      if (place === 0) {
        place = prepare(row);
        places[row] = place;
      }
      if (place < 0) {
        list.values[waiting] = ~place;
        waiting += 1;
        if (waiting === TOGETHER) flush();
        return;
      }
      const first = (place >> COUNT_BITS) * 2;
      const last = first + 2 * (place & MOST_CELLS);
      for (let cell = first; cell < last; cell += 2) {
        const label = labelAt(cells, cell);
        sums[label] = (sums[label] as number) + (cells[cell + 1] as number);
      }
    },
    finish: () => {
      flush();
      return sums;
    },
  };
}
