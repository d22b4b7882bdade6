// Rows of cells as columns for a terminal: as wide as they need to be and together no wider than
// it, words never broken, columns without any text left out.

import type { Paint } from './formats.ts';
import { fitColumns, type Wish, widthOf, wrapShort } from './layout.ts';
import { printable } from './printable.ts';

export type Row = readonly string[];

export interface Grid {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export interface GridOptions {
  /** Places of the terminal. */
  readonly width: number;
  readonly paint: Paint;
  /** The most lines of a cell. */
  readonly lines: number;
}

const GAP = 2;

export function renderGrid(grid: Grid, { width, paint, lines }: GridOptions): string {
  const rows = grid.rows.map((cells) => cells.map(printable));
  const used = grid.columns.map((_, column) => rows.some((cells) => cells[column] !== ''));
  const keep = <Value>(values: readonly Value[]) => values.filter((_, column) => used[column]);
  const columns = keep(grid.columns);
  const body = rows.map(keep);
  const wishes = columns.map((column, index) =>
    wishOf([column, ...body.map((cells) => cells[index] ?? '')]),
  );
  const widths = fitColumns(wishes, width - GAP * (columns.length - 1));
  const styleOf = (row: number, column: number) =>
    row === 0 ? paint.faint : column === 0 ? paint.strong : plainly;
  const cellLines = (text: string, row: number, column: number): readonly string[] => {
    const width = widths[column] ?? 1;
    const style = styleOf(row, column);
    return wrapShort(text, width, lines, column === 0 ? '  ' : '').map(
      (line) => style(line) + ' '.repeat(Math.max(0, width - widthOf(line))),
    );
  };
  return [columns, ...body]
    .flatMap((texts, row) =>
      besideEachOther(
        texts.map((text, at) => cellLines(text, row, at)),
        widths,
      ),
    )
    .join('\n');
}

const plainly = (line: string): string => line;

/** The lines of a row of cells, whose lines are as wide as their columns. */
function besideEachOther(
  cells: readonly (readonly string[])[],
  widths: readonly number[],
): readonly string[] {
  const height = Math.max(0, ...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((cell, column) => cell[line] ?? ' '.repeat(widths[column] ?? 0))
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
}

/** Words longer than this are broken rather than that other columns are starved. */
const LONGEST_WORD = 20;

function wishOf(cells: readonly string[]): Wish {
  let natural = 1;
  let least = 1;
  for (const cell of cells) {
    const width = widthOf(cell);
    natural = Math.max(natural, width);
    if (width <= least) continue;
    for (const word of cell.split(' ')) least = Math.max(least, widthOf(word));
  }
  return { natural, least: Math.min(least, LONGEST_WORD) };
}
