// The list of cities by folded name, as tables that open at once: most texts ask for a few names,
// and folding all 11,000 takes longer than reading an article.

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lexiconTable } from '../../lexicons/en/load.ts';
import { openStrings, packStrings, type StringTable } from '../../models/string-table.ts';
import { foldName } from './fold-name.ts';

/** Where the build puts the tables; in the source there are no such files. */
const NAMES = 'city-names.bin';
const FIELDS = 'city-fields.bin';

let tables: { readonly names: StringTable; readonly fields: StringTable } | undefined;

/** The fields of the city in the list; of cities that fold to one name, those of the last. */
export function cityFields(key: string): readonly string[] | undefined {
  tables ??= openTables();
  const index = tables.names.find(key);
  return index < 0 ? undefined : tables.fields.at(index).split('\t');
}

/** What the build writes beside the place of this module: names of files and their bytes. */
export function packedFiles(): readonly (readonly [string, Uint8Array])[] {
  const entries = [...lexiconTable('cities')];
  return [
    [NAMES, packStrings(entries.map(([name]) => foldName(name)))],
    [FIELDS, packStrings(entries.map(([, fields]) => fields.join('\t')))],
  ];
}

function openTables(): NonNullable<typeof tables> {
  const path = (name: string): string => fileURLToPath(new URL(`./${name}`, import.meta.url));
  const packed = existsSync(path(NAMES))
    ? [NAMES, FIELDS].map((name) => readFileSync(path(name)))
    : packedFiles().map(([, bytes]) => bytes);
  const [names, fields] = packed.map((bytes) => openStrings(bytes, 'cities')) as [
    StringTable,
    StringTable,
  ];
  return { names, fields };
}
