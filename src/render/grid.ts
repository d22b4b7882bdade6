// Rows of cells as columns for a terminal: as wide as they need to be and together no wider than
// it, words never broken, columns without any text left out.

import CliTable from 'cli-table3';
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
  const table = new CliTable({
    chars: borderless,
    colWidths: [...widths],
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
  });
  const cell = (text: string, column: number, style: (line: string) => string) =>
    wrapShort(text, widths[column] ?? 1, lines, column === 0 ? '  ' : '')
      .map(style)
      .join('\n');
  table.push(columns.map((text, column) => cell(text, column, paint.faint)));
  for (const cells of body) {
    table.push(
      cells.map((text, column) => cell(text, column, column === 0 ? paint.strong : (line) => line)),
    );
  }
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
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

const borderless = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' '.repeat(GAP),
};
