// The library's door: what is exported here is public, and nothing else is.

import type { RecordName, Source } from './document.ts';
import { UsageError } from './errors.ts';
import { createPipeline, type Pipeline, recordNames } from './pipeline.ts';
import { isCalendarDate } from './read/date.ts';
import type { OffsetUnit, WireDocument } from './render/schema.ts';
import { recordsNeeded, selectRecords } from './render/select.ts';
import { toWire } from './render/wire.ts';

export interface ExtractOptions {
  /** `text` by default. */
  readonly id?: string;
  readonly title?: string;
  readonly url?: string;
  /** ISO day of publication, `2025-04-03`, which relative dates are reckoned from. */
  readonly published?: string;
  /** BCP 47. */
  readonly language?: string;
  /** The records wanted; all by default. What they refer to comes with them. */
  readonly only?: readonly RecordName[];
  /** 0..1; items that are less sure are left out unless a kept one refers to them. */
  readonly minConfidence?: number;
  /** Unit of all offsets; `utf16`, as JavaScript counts, by default. */
  readonly offsets?: OffsetUnit;
  readonly includeText?: boolean;
}

/**
 * Reads one article and gives what is found in it, in the published form.
 * Throws `UsageError` where an option is not what it must be.
 */
export function extract(text: string, options: ExtractOptions = {}): WireDocument {
  const { published, minConfidence = 0, only = recordNames } = options;
  if (published !== undefined && !isCalendarDate(published)) {
    throw new UsageError(`published: ${published} is no day that exists, written YYYY-MM-DD`);
  }
  if (!(minConfidence >= 0 && minConfidence <= 1)) {
    throw new UsageError(`minConfidence: ${minConfidence} is no number from 0 to 1`);
  }
  const unknown = only.find((name) => !recordNames.includes(name));
  if (unknown !== undefined) {
    throw new UsageError(`only: ${unknown} is none of ${recordNames.join(', ')}`);
  }
  const document = pipelineFor(only).run(createSource(text, options));
  const selection = selectRecords(document, { only, minConfidence });
  return toWire(selection, {
    offsets: options.offsets ?? 'utf16',
    includeText: options.includeText === true,
  });
}

const pipelines = new Map<string, Pipeline>();

function pipelineFor(only: readonly RecordName[]): Pipeline {
  const needed = recordsNeeded(only);
  const key = needed.join(' ');
  const pipeline = pipelines.get(key) ?? createPipeline({ only: needed });
  pipelines.set(key, pipeline);
  return pipeline;
}

function createSource(text: string, options: ExtractOptions): Source {
  const { id = 'text', title, url, published, language } = options;
  return {
    id,
    text,
    mediaType: 'text/plain',
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
    ...(published === undefined ? {} : { published, publishedFrom: 'flag' }),
  };
}

export type * from './document.ts';
export { createPipeline, type Pipeline, type PipelineOptions } from './pipeline.ts';
export type {
  OffsetUnit,
  WireAgreement,
  WireDate,
  WireDiagnostic,
  WireDocument,
  WireEntity,
  WireFigure,
  WireMention,
  WireQuote,
  WireRelation,
  WireRole,
  WireSpan,
} from './render/schema.ts';
export { type AnyStage, defineStage, type Report, type Stage } from './stages/define.ts';
