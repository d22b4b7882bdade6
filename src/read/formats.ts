// The input formats: how each is known by its ending or its content, and what reads it. To add one,
// write its reader beside this file and add a line here.

import type { Article } from './article.ts';
import type { Place } from './decode.ts';

export interface TextFormat {
  readonly mediaType: string;
  readonly endings: readonly string[];
  /** Loads what reads it; heavy parsers are loaded only when they are needed. */
  readonly load: () => Promise<(text: string, where: Place) => Article>;
}

/** Formats in which a file is one article. */
export const textFormats = {
  text: {
    mediaType: 'text/plain',
    endings: ['.txt', '.text'],
    load: async () => (text: string) => ({ text }),
  },
  markdown: {
    mediaType: 'text/markdown',
    endings: ['.md', '.markdown'],
    load: async () => (await import('./markdown.ts')).readMarkdown,
  },
  html: {
    mediaType: 'text/html',
    endings: ['.html', '.htm', '.xhtml'],
    load: async () => (await import('./html.ts')).readHtml,
  },
} as const satisfies Record<string, TextFormat>;

/** Formats in which a file may hold many. */
export const recordFormats = {
  json: { mediaType: 'application/json', endings: ['.json'] },
  ndjson: { mediaType: 'application/x-ndjson', endings: ['.ndjson', '.jsonl'] },
} as const;

export type TextFormatName = keyof typeof textFormats;
export type RecordFormatName = keyof typeof recordFormats;
export type InputFormat = TextFormatName | RecordFormatName;

const allFormats = { ...textFormats, ...recordFormats };

export const inputFormats = Object.keys(allFormats) as readonly InputFormat[];

export const knownEndings: readonly string[] = Object.values(allFormats).flatMap(
  (format) => format.endings,
);

export function formatByEnding(path: string): InputFormat | undefined {
  const lower = path.toLowerCase();
  return inputFormats.find((name) =>
    allFormats[name].endings.some((ending) => lower.endsWith(ending)),
  );
}

/** The format that the beginning of an input looks like; plain text where nothing tells. */
export function formatByContent(head: string): InputFormat {
  const start = head.trimStart();
  if (start.startsWith('{')) return looksLikeLines(start) ? 'ndjson' : 'json';
  if (/^\[\s*[{\]]/.test(start)) return 'json';
  if (/^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--|<!doctype html|<html|<head|<body)/i.test(start)) {
    return 'html';
  }
  if (/^<(?:article|main|div|section|p|h[1-6])\b[^>]{0,500}>/i.test(start)) return 'html';
  if (/^---[ \t]*\r?\n[\w-]+:/.test(head) || /^#{1,6} \S/.test(start)) return 'markdown';
  return 'text';
}

/** A first line that is whole JSON, or longer than what is seen of the input. */
function looksLikeLines(start: string): boolean {
  const end = start.indexOf('\n');
  if (end < 0) return true;
  try {
    JSON.parse(start.slice(0, end));
    return true;
  } catch {
    return false;
  }
}
