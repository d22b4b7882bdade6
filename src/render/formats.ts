// The output formats. To add one, write its renderer beside this file and add a line here.

import type { OffsetUnit } from './schema.ts';
import type { Selection } from './select.ts';

/** Turns finished documents into text, one by one. */
export interface Renderer {
  /** What stands before the first document. */
  readonly begin: () => string;
  readonly document: (selection: Selection) => string;
  /** What stands after the last document. */
  readonly end: () => string;
}

export interface RenderOptions {
  readonly offsets: OffsetUnit;
  readonly includeText: boolean;
  readonly explain: boolean;
  /** In columns of a terminal, for what is laid out to be looked at. */
  readonly width: number;
  readonly paint: Paint;
}

/** Colours, or nothing where there is no colour. */
export interface Paint {
  readonly title: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly underline: (text: string) => string;
}

export const plain: Paint = {
  title: (text) => text,
  heading: (text) => text,
  strong: (text) => text,
  faint: (text) => text,
  warning: (text) => text,
  underline: (text) => text,
};

type CreateRenderer = (options: RenderOptions) => Renderer;

const renderers = {
  json: async () => (await import('./json.ts')).createJsonRenderer,
  ndjson: async () => (await import('./json.ts')).createNdjsonRenderer,
  table: async () => (await import('./table.ts')).createTableRenderer,
  csv: async () => (await import('./csv.ts')).createCsvRenderer,
  tsv: async () => (await import('./csv.ts')).createTsvRenderer,
  markdown: async () => (await import('./markdown.ts')).createMarkdownRenderer,
  plover: async () => (await import('./plover.ts')).createPloverRenderer,
} as const satisfies Record<string, () => Promise<CreateRenderer>>;

export type OutputFormat = keyof typeof renderers;

export const outputFormats = Object.keys(renderers) as readonly OutputFormat[];

export async function createRenderer(
  format: OutputFormat,
  options: RenderOptions,
): Promise<Renderer> {
  const create = await renderers[format]();
  return create(options);
}
