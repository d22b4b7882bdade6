// The memo as tables for a terminal: a head, a table for each section, and what there is to note.

import { explainSections } from './explain.ts';
import type { Renderer, RenderOptions } from './formats.ts';
import { renderGrid } from './grid.ts';
import { wrapShort } from './layout.ts';
import { buildMemo, type Section } from './memo.ts';
import { printable } from './printable.ts';
import type { Selection } from './select.ts';

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

function renderSection({ title, columns, rows }: Section, options: RenderOptions): string {
  const grid = { columns, rows: rows.map(({ cells }) => cells) };
  const { width, paint } = options;
  return `${paint.heading(title)}\n${renderGrid(grid, { width, paint, lines: LINES })}`;
}

function renderNotes({ document }: Selection, { width, paint }: RenderOptions): readonly string[] {
  const told = document.diagnostics.filter(({ severity }) => severity !== 'info');
  if (told.length === 0) return [];
  const lines = told.flatMap(({ severity, message }) =>
    wrapShort(printable(`${severity}: ${message}`), width, LINES),
  );
  return [lines.map(paint.warning).join('\n')];
}
