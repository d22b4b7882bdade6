// What is asked of `nutgraf validate`: by flags, and by `nutgraf.config.json` in this folder or the
// nearest one above it that has one. Flags win.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DataError, UsageError } from '../../errors.ts';
import { scoredLayers } from '../../score/outcome.ts';
import {
  mergeThresholds,
  noThresholds,
  parseThresholds,
  type Thresholds,
} from '../../score/thresholds.ts';

/** As commander gives them; choices are checked by it. */
export interface RawValidateOptions {
  readonly split?: string;
  readonly minF1?: readonly string[];
  readonly format?: 'table' | 'json';
  readonly report?: 'junit' | 'github';
  readonly diff?: true;
  readonly byType?: true;
  readonly updateExpected?: true;
}

export interface ValidateOptions {
  readonly split: string;
  readonly thresholds: Thresholds;
  readonly format: 'table' | 'json';
  readonly report: 'junit' | 'github' | undefined;
  readonly differences: boolean;
  readonly detailed: boolean;
  readonly updateExpected: boolean;
}

const CONFIG = 'nutgraf.config.json';

export function readValidateOptions(raw: RawValidateOptions, folder: string): ValidateOptions {
  const config = readConfig(folder);
  return {
    split: raw.split ?? config.split ?? 'all',
    thresholds: (raw.minF1 ?? [])
      .map(parseMinF1)
      .reduce(mergeThresholds, config.thresholds ?? noThresholds),
    format: raw.format ?? 'table',
    report: raw.report,
    differences: raw.diff === true,
    detailed: raw.byType === true,
    updateExpected: raw.updateExpected === true,
  };
}

/** `0.9` for all layers, `figures=0.95` for one; several may be set apart by commas. */
function parseMinF1(given: string): Thresholds {
  const parts = given.split(',').map((part): Thresholds => {
    const [, name, number = ''] = /^(?:([a-z]+)=)?(\d*\.?\d+)$/.exec(part.trim()) ?? [];
    const value = number === '' ? undefined : Number(number);
    const thresholds = parseThresholds(name === undefined ? value : { [name]: value });
    if (thresholds !== undefined) return thresholds;
    throw new UsageError(
      `--min-f1 ${given}: write a number from 0 to 1, alone or after one of ` +
        `${scoredLayers.join(', ')} and =`,
    );
  });
  return parts.reduce(mergeThresholds, noThresholds);
}

interface Config {
  readonly split?: string;
  readonly thresholds?: Thresholds;
}

/** Reads `{ "validate": { "minF1": { "others": 0.8, "figures": 0.95 }, "split": "dev" } }`. */
function readConfig(folder: string): Config {
  const path = findUpwards(folder);
  if (path === undefined) return {};
  const section = asObject(asObject(parseJson(path), path).validate ?? {}, path);
  const { minF1, split, ...others } = section;
  const unknown = Object.keys(others)[0];
  if (unknown !== undefined) throw new DataError(`${path}: validate.${unknown} is not known`);
  const thresholds = minF1 === undefined ? undefined : parseThresholds(minF1);
  if (minF1 !== undefined && thresholds === undefined) {
    throw new DataError(
      `${path}: validate.minF1 must be a number from 0 to 1, or an object of such numbers for ` +
        `${scoredLayers.join(', ')} or others`,
    );
  }
  if (split !== undefined && typeof split !== 'string') {
    throw new DataError(`${path}: validate.split must be a text`);
  }
  return {
    ...(thresholds === undefined ? {} : { thresholds }),
    ...(split === undefined ? {} : { split }),
  };
}

function findUpwards(folder: string): string | undefined {
  const path = join(folder, CONFIG);
  if (existsSync(path)) return path;
  const above = dirname(folder);
  return above === folder ? undefined : findUpwards(above);
}

function parseJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new DataError(`${path}: ${error instanceof Error ? error.message : 'is not JSON'}`);
  }
}

function asObject(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Readonly<Record<string, unknown>>;
  }
  throw new DataError(`${path}: must hold objects`);
}
