// The memo in Markdown: a heading for each document and section, tables with their cells escaped.

import { type Explanation, explainItem } from './explain.ts';
import type { Renderer, RenderOptions } from './formats.ts';
import { buildMemo, type Section } from './memo.ts';
import { printable } from './printable.ts';
import type { Selection } from './select.ts';

export function createMarkdownRenderer(options: RenderOptions): Renderer {
  let count = 0;
  return {
    begin: () => '',
    document: (selection) => {
      count += 1;
      const sections = buildMemo(selection);
      const blocks = [
        renderHead(selection),
        ...sections.map(renderSection),
        ...(options.explain ? sections.map((section) => renderWhy(section, selection)) : []),
      ];
      return `${count === 1 ? '' : '\n'}${blocks.join('\n\n')}\n`;
    },
    end: () => '',
  };
}

function renderHead({ document }: Selection): string {
  const { source, dates } = document;
  const published = dates?.published ?? source.published;
  const from = dates?.publishedFrom ?? source.publishedFrom;
  const title = `# ${escapeMarks(source.title ?? source.id)}`;
  return published === undefined ? title : `${title}\n\nPublished ${published} (${from})`;
}

function renderSection({ title, columns, rows }: Section): string {
  const lines = rows.map(({ cells }) => tableLine(cells.map(escapeMarks)));
  const rule = tableLine(columns.map(() => '---'));
  return [`## ${title}`, '', tableLine(columns), rule, ...lines].join('\n');
}

function renderWhy({ title, rows }: Section, selection: Selection): string {
  const items = rows.map(({ cells, item }) =>
    whyItem(cells[0] ?? '', explainItem(item, selection)),
  );
  return [`## Why: ${title}`, '', ...items].join('\n');
}

function whyItem(label: string, { id, rule, confidence, sentences }: Explanation): string {
  const quoted = sentences.map(({ before, trigger, after }) => {
    const marked = trigger === '' ? '' : `<u>${escapeMarks(trigger)}</u>`;
    const [left, right] = [spaceAround(before, 'end'), spaceAround(after, 'start')];
    return `  > ${left}${marked}${right}`;
  });
  const head = `- **${id}** ${escapeMarks(label)}: \`${printable(rule)}\`, confidence ${confidence}`;
  return [head, ...quoted.flatMap((line) => ['', line])].join('\n');
}

/** Escaped, with the space kept that sets it apart from the trigger. */
function spaceAround(text: string, side: 'start' | 'end'): string {
  const escaped = escapeMarks(text);
  if (side === 'end') return /\s$/.test(text) ? `${escaped} ` : escaped;
  return /^\s/.test(text) ? ` ${escaped}` : escaped;
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function escapeMarks(text: string): string {
  return printable(text).replace(/[\\`*_[\]<>|~#]/g, '\\$&');
}
