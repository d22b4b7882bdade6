// Checks what the flags say and gives it types. A value that is wrong is a `UsageError` that tells
// what would be right.

import type { RecordName } from '../document.ts';
import { UsageError } from '../errors.ts';
import { isCalendarDate } from '../read/date.ts';
import type { InputFormat } from '../read/formats.ts';
import type { OutputFormat } from '../render/formats.ts';
import type { OffsetUnit } from '../render/schema.ts';
import { recordChoices } from './flags.ts';
import type { ColorChoice } from './terminal.ts';

/** As commander gives them; choices are checked by it. */
export interface RawOptions {
  readonly from?: InputFormat | 'auto';
  readonly date?: string;
  readonly textField?: string;
  readonly idField?: string;
  readonly format?: OutputFormat;
  readonly actors?: string;
  readonly only?: string;
  readonly minConfidence?: string;
  readonly offsets?: OffsetUnit;
  readonly includeText?: true;
  readonly explain?: true;
  readonly out?: string;
  readonly color?: ColorChoice;
  readonly quiet?: true;
  readonly verbose?: true;
}

export interface Options {
  readonly from: InputFormat | undefined;
  readonly date: string | undefined;
  readonly textField: string | undefined;
  readonly idField: string | undefined;
  readonly format: OutputFormat | undefined;
  readonly actors: string | undefined;
  readonly only: readonly RecordName[];
  readonly minConfidence: number;
  readonly offsets: OffsetUnit;
  readonly includeText: boolean;
  readonly explain: boolean;
  readonly out: string | undefined;
  readonly color: ColorChoice;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

export function parseOptions(raw: RawOptions): Options {
  if (raw.date !== undefined && !isCalendarDate(raw.date)) {
    throw new UsageError(`--date ${raw.date}: write a day that exists as YYYY-MM-DD`);
  }
  const least = Number(raw.minConfidence ?? 0);
  if (!(least >= 0 && least <= 1) || raw.minConfidence?.trim() === '') {
    throw new UsageError(`--min-confidence ${raw.minConfidence}: write a number from 0 to 1`);
  }
  for (const [flag, value] of [
    ['--text-field', raw.textField],
    ['--id-field', raw.idField],
    ['--out', raw.out],
    ['--actors', raw.actors],
  ]) {
    if (value === '') throw new UsageError(`${flag}: is empty`);
  }
  if (raw.actors !== undefined && raw.format !== 'plover') {
    throw new UsageError('--actors: only goes with --format plover');
  }
  return {
    from: raw.from === 'auto' ? undefined : raw.from,
    date: raw.date,
    textField: raw.textField,
    idField: raw.idField,
    format: raw.format,
    actors: raw.actors,
    only: parseOnly(raw.only),
    minConfidence: least,
    offsets: raw.offsets ?? 'utf16',
    includeText: raw.includeText === true,
    explain: raw.explain === true,
    out: raw.out,
    color: raw.color ?? 'auto',
    quiet: raw.quiet === true,
    verbose: raw.verbose === true,
  };
}

function parseOnly(list: string | undefined): readonly RecordName[] {
  if (list === undefined) return recordChoices;
  const names = list.split(',').map((name) => name.trim());
  for (const name of names) {
    if (!recordChoices.some((choice) => choice === name)) {
      throw new UsageError(`--only ${name}: choose from ${recordChoices.join(', ')}`);
    }
  }
  return recordChoices.filter((choice) => names.includes(choice));
}
