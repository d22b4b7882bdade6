// JSON and NDJSON as the schema has them, one document at a time.

import type { Renderer, RenderOptions } from './formats.ts';
import type { WireLine } from './schema.ts';
import { schemaVersion, toWire } from './wire.ts';

export function createJsonRenderer(options: RenderOptions): Renderer {
  let count = 0;
  return {
    begin: () =>
      `{\n  "schema": "${schemaVersion}",\n  "offsets": "${options.offsets}",\n  "documents": [`,
    document: (selection) => {
      const json = JSON.stringify(toWire(selection, options), null, 2).replaceAll('\n', '\n    ');
      count += 1;
      return `${count === 1 ? '' : ','}\n    ${escapeControls(json)}`;
    },
    end: () => (count === 0 ? ']\n}\n' : '\n  ]\n}\n'),
  };
}

export function createNdjsonRenderer(options: RenderOptions): Renderer {
  return {
    begin: () => '',
    document: (selection) => {
      const line: WireLine = {
        schema: schemaVersion,
        offsets: options.offsets,
        ...toWire(selection, options),
      };
      return `${escapeControls(JSON.stringify(line))}\n`;
    },
    end: () => '',
  };
}

/** JSON may hold controls above ASCII as they are; a terminal would obey them. */
export function escapeControls(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
