// The memo as tables for a terminal: columns as wide as they need to be and together no wider than
// it, words never broken, colours where they are wanted.

import CliTable from 'cli-table3';
import { explainSections } from './explain.ts';
import type { Renderer, RenderOptions } from './formats.ts';
import { fitColumns, widthOf, wrapShort } from './layout.ts';
import { buildMemo, type Section } from './memo.ts';
import { printable } from './printable.ts';
import type { Selection } from './select.ts';

const GAP = 2;
/** Lines of a cell; what is longer is in the JSON. */
const LINES = 6;

export function createTableRenderer(options: RenderOptions): Renderer {
  let count = 0;
  return {
    begin: () => '',
    document: (selection) => {
      count += 1;
      const sections = buildMemo(selection);
      const blocks = [
        renderHead(selection, options),
        ...sections.map((section) => renderSection(section, options)),
        ...(options.explain ? explainSections(sections, selection, options) : []),
        ...renderNotes(selection, options),
      ];
      return `${count === 1 ? '' : '\n'}${blocks.join('\n\n')}\n`;
    },
    end: () => '',
  };
}

function renderHead({ document }: Selection, { width, paint }: RenderOptions): string {
  const { source, dates } = document;
  const published = dates?.published ?? source.published;
  const from = dates?.publishedFrom ?? source.publishedFrom;
  const facts = [
    source.title === undefined ? '' : source.id,
    published === undefined ? '' : `${published} (${from})`,
    source.url ?? '',
  ].filter((fact) => fact !== '');
  const title = wrapShort(printable(source.title ?? source.id), width, 3).map(paint.title);
  const line = facts.length === 0 ? [] : wrapShort(printable(facts.join(' · ')), width, 2);
  return [...title, ...line.map(paint.faint)].join('\n');
}

function renderSection(section: Section, { width, paint }: RenderOptions): string {
  const rows = section.rows.map(({ cells }) => cells.map(printable));
  const used = section.columns.map((_, column) => rows.some((cells) => cells[column] !== ''));
  const keep = <Value>(values: readonly Value[]) => values.filter((_, column) => used[column]);
  const columns = keep(section.columns);
  const body = rows.map(keep);
  const natural = columns.map((column, index) =>
    Math.max(widthOf(column), ...body.map((cells) => widthOf(cells[index] ?? ''))),
  );
  const widths = fitColumns(natural, width - GAP * (columns.length - 1));
  const table = new CliTable({
    chars: borderless,
    colWidths: [...widths],
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
  });
  table.push(columns.map((column, index) => fitCell(column, widths[index] ?? 1, paint.faint)));
  for (const cells of body) {
    table.push(
      cells.map((cell, index) =>
        fitCell(cell, widths[index] ?? 1, index === 0 ? paint.strong : (text) => text),
      ),
    );
  }
  const lines = table.toString().split('\n').map(withoutPadding);
  return [paint.heading(section.title), ...lines].join('\n');
}

function fitCell(cell: string, width: number, paint: (text: string) => string): string {
  return wrapShort(cell, width, LINES).map(paint).join('\n');
}

/** Trailing spaces are in the way when a table is copied; codes of colour may stand among them. */
function withoutPadding(line: string): string {
  return line.replace(/ +$/, '');
}

function renderNotes({ document }: Selection, { width, paint }: RenderOptions): readonly string[] {
  const told = document.diagnostics.filter(({ severity }) => severity !== 'info');
  if (told.length === 0) return [];
  const lines = told.flatMap(({ severity, message }) =>
    wrapShort(printable(`${severity}: ${message}`), width, LINES),
  );
  return [lines.map(paint.warning).join('\n')];
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
