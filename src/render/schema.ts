// The published JSON: one source for its TypeScript types and for the JSON Schema that
// `nutgraf schema` prints. Only types are imported from here, except by that command.

import Type, { type Static } from 'typebox';
import { define, definitions, object, oneOf, text } from './schema-build.ts';
import {
  agreement,
  calendarDate,
  date,
  diagnostic,
  entity,
  type entityMention,
  figure,
  quote,
  relation,
  type role,
  type span,
} from './schema-records.ts';

const documentFields = {
  id: text('From `--id-field`, else the path, with `#` and the number of the record in it.'),
  source: object({
    path: Type.Optional(text('As given; absent for standard input.')),
    mediaType: text('`text/plain`, `text/markdown`, `text/html`, `application/json`, …'),
    record: Type.Optional(
      Type.Integer({ description: 'Line or item in the file, from 1.', minimum: 1 }),
    ),
    url: Type.Optional(text('From the metadata.')),
  }),
  title: Type.Optional(text('From the metadata.')),
  published: Type.Optional(calendarDate),
  publishedFrom: Type.Optional(oneOf(['flag', 'metadata', 'dateline'])),
  language: Type.Optional(text('BCP 47: `en`.')),
  stats: object({
    characters: Type.Integer({
      description: 'Length of the text, in the unit that `offsets` names.',
      minimum: 0,
    }),
    sentences: Type.Integer({ minimum: 0 }),
    tokens: Type.Integer({ minimum: 0 }),
  }),
  text: Type.Optional(Type.String({ description: 'The text read, with `--include-text`.' })),
  entities: Type.Optional(Type.Array(entity)),
  relations: Type.Optional(Type.Array(relation)),
  agreements: Type.Optional(Type.Array(agreement)),
  figures: Type.Optional(Type.Array(figure)),
  quotes: Type.Optional(Type.Array(quote)),
  dates: Type.Optional(Type.Array(date)),
  diagnostics: Type.Array(diagnostic),
};

const document = define(
  'document',
  'One article. Without `--only` all lists are there; with it those asked for and what they refer to.',
  object(documentFields),
);

const headFields = {
  schema: Type.Literal('nutgraf/1'),
  offsets: oneOf(
    ['utf16', 'codepoint', 'byte'],
    'Unit of all offsets: UTF-16 code units, code points, or bytes of UTF-8.',
  ),
};

const output = define(
  'output',
  'What `--format json` prints.',
  object({ ...headFields, documents: Type.Array(document) }),
);
const line = define(
  'line',
  'One line of what `--format ndjson` prints.',
  object({ ...headFields, ...documentFields }),
);

export type WireSpan = Static<typeof span>;
export type WireMention = Static<typeof entityMention>;
export type WireRole = Static<typeof role>;
export type WireEntity = Static<typeof entity>;
export type WireRelation = Static<typeof relation>;
export type WireAgreement = Static<typeof agreement>;
export type WireFigure = Static<typeof figure>;
export type WireQuote = Static<typeof quote>;
export type WireDate = Static<typeof date>;
export type WireDiagnostic = Static<typeof diagnostic>;
export type WireDocument = Static<typeof document>;
export type WireOutput = Static<typeof output>;
export type WireLine = Static<typeof line>;
export type OffsetUnit = Static<typeof headFields.offsets>;

export const outputSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'nutgraf/1',
  description: 'What nutgraf prints with --format json (output) and --format ndjson (line).',
  anyOf: [output, line],
  $defs: definitions,
};
