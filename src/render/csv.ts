// CSV (RFC 4180, lines end in a line feed) and TSV: one row for each item. Cells that a spreadsheet
// would take for a formula are defused.

import type { Renderer, RenderOptions } from './formats.ts';
import { printable } from './printable.ts';
import { buildRows, columnsFor, type Fields } from './rows.ts';

export function createCsvRenderer(options: RenderOptions): Renderer {
  return createRenderer(options, ',', (cell) =>
    /[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
  );
}

/** White space within a cell is made one space, so a tab never stands in it. */
export function createTsvRenderer(options: RenderOptions): Renderer {
  return createRenderer(options, '\t', (cell) => cell);
}

function createRenderer(
  options: RenderOptions,
  separator: string,
  quote: (cell: string) => string,
): Renderer {
  let columns: readonly string[] | undefined;
  return {
    begin: () => '',
    document: (selection) => {
      const head = columns === undefined;
      columns ??= columnsFor(selection.only, options.explain);
      const lines = buildRows(selection, options.offsets).map((fields) =>
        renderRow(fields, columns ?? [], separator, quote),
      );
      if (head) lines.unshift(columns.join(separator));
      return lines.map((line) => `${line}\n`).join('');
    },
    end: () => '',
  };
}

function renderRow(
  fields: Fields,
  columns: readonly string[],
  separator: string,
  quote: (cell: string) => string,
): string {
  return columns
    .map((column) => {
      const value = fields[column] ?? '';
      return typeof value === 'number' ? String(value) : quote(defuse(printable(value)));
    })
    .join(separator);
}

/** A leading apostrophe makes a spreadsheet show the cell as text. Numbers are left as they are. */
function defuse(cell: string): string {
  return /^[=+\-@]/.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell) ? `'${cell}` : cell;
}
