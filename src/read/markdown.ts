// Takes the marks out of Markdown and keeps the text: one paragraph for each block. Front matter
// gives the metadata. CommonMark's blocks and spans as far as news is written in them.

import { type Article, article } from './article.ts';
import { removeInlineMarks } from './markdown-inline.ts';

export function readMarkdown(text: string): Article {
  const lines = text.split(/\r\n|\n|\r/);
  const { metadata, next } = readFrontMatter(lines);
  const paragraphs = cutBlocks(lines.slice(next))
    .map(removeInlineMarks)
    .filter((paragraph) => paragraph !== '');
  return article({
    text: paragraphs.join('\n\n'),
    id: metadata.get('id'),
    title: metadata.get('title') ?? metadata.get('headline'),
    date: metadata.get('date') ?? metadata.get('published') ?? metadata.get('pubdate'),
    url: metadata.get('url') ?? metadata.get('link') ?? metadata.get('source_url'),
    language: metadata.get('language') ?? metadata.get('lang'),
  });
}

/** `key: value` lines between `---` at the top; nested values are passed over. */
function readFrontMatter(lines: readonly string[]): {
  readonly metadata: ReadonlyMap<string, string>;
  readonly next: number;
} {
  const metadata = new Map<string, string>();
  if (!/^---\s*$/.test(lines[0] ?? '') || !/^(?:[\w-]+\s*:|#)/.test(lines[1] ?? '')) {
    return { metadata, next: 0 };
  }
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  if (end < 0) return { metadata, next: 0 };
  for (const line of lines.slice(1, end)) {
    const [, key, value] = /^([\w-]+)\s*:\s*(\S.*)$/.exec(line) ?? [];
    if (key === undefined || value === undefined) continue;
    metadata.set(key.toLowerCase(), unquote(value.trim()));
  }
  return { metadata, next: end + 1 };
}

function unquote(value: string): string {
  const mark = value[0];
  const quoted = (mark === '"' || mark === "'") && value.length > 1 && value.endsWith(mark);
  return quoted ? value.slice(1, -1) : value.replace(/\s+#.*$/, '');
}

/** The text of each block, its lines joined by spaces. */
function cutBlocks(lines: readonly string[]): readonly string[] {
  const blocks: string[] = [];
  let open: string[] = [];
  let fence: string | undefined;
  let comment = false;
  const close = (): void => {
    if (open.length > 0) blocks.push(open.join(' '));
    open = [];
  };
  for (const raw of lines) {
    let line = raw.replace(/^(?:\s{0,3}>)+\s?/, '').trim();
    const mark = /^(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) && mark.length === line.length) {
        fence = undefined;
        close();
      } else if (line === '') close();
      else open.push(escapeMarks(line));
      continue;
    }
    if (mark !== undefined) {
      close();
      fence = mark;
      continue;
    }
    if (comment || line.startsWith('<!--')) {
      const end = line.indexOf('-->');
      comment = end < 0;
      if (comment) continue;
      line = line.slice(end + 3).trim();
    }
    if (isRule(line) || isDefinition(line) || isTableRule(line)) {
      close();
      continue;
    }
    const heading = /^#{1,6}(?:\s+|$)(.*)$/.exec(line);
    const item = /^(?:[-*+]|\d{1,9}[.)])\s+(.*)$/.exec(line);
    if (line === '') close();
    else if (heading) {
      close();
      blocks.push((heading[1] ?? '').replace(/\s#+$/, ''));
    } else if (item) {
      close();
      open.push((item[1] ?? '').replace(/^\[[ xX]\]\s+/, ''));
    } else if (line.startsWith('|')) {
      close();
      blocks.push(tableRow(line));
    } else open.push(line.replace(/\\$/, ''));
  }
  close();
  return blocks;
}

/** `---`, `***`, `___`, and the line of `=` or `-` under a heading. */
function isRule(line: string): boolean {
  return /^(?:[-*_=]\s*){3,}$/.test(line) && new Set(line.replace(/\s/g, '')).size === 1;
}

/** `[name]: address`. */
function isDefinition(line: string): boolean {
  return /^\[[^\]]{1,200}\]:\s*\S/.test(line);
}

function isTableRule(line: string): boolean {
  return line.includes('|') && line.includes('-') && /^[|\s:-]+$/.test(line);
}

function tableRow(line: string): string {
  return line
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(', ');
}

/** Code keeps its marks: they are made plain for the pass that would remove them. */
function escapeMarks(line: string): string {
  return line.replace(/[\\`*_[\]<>!&~]/g, '\\$&');
}
