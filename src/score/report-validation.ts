// Prints a validation: as a table for people, as JSON, as JUnit's XML and as annotations of GitHub.

import { escapeControls } from '../render/json.ts';
import { printable } from '../render/printable.ts';
import type { Change } from './expected.ts';
import { type Counts, measuresOf, type Outcome } from './outcome.ts';
import { describeDifference, placedDifferences, renderTable } from './report.ts';
import type { Validation } from './validation.ts';

export interface ReportOptions {
  /** Whether every missing and extra item is told. */
  readonly differences: boolean;
  /** Whether types and fields are told. */
  readonly detailed: boolean;
}

export function renderValidation(validation: Validation, options: ReportOptions): string {
  const { summary, verdicts, expected, scores } = validation;
  const differences = options.differences
    ? placedDifferences(scores).map(({ place, item }) => `${place}: ${describeDifference(item)}\n`)
    : [];
  const changes = expected.flatMap(({ path, changes }) =>
    changes.map((change) => `${printable(change.place ?? path)}: ${describeChange(change)}\n`),
  );
  const failures = verdicts.filter(({ met }) => !met).map(({ message }) => `${message}\n`);
  const sections = [
    differences.join(''),
    changes.join(''),
    `${renderTable(summary, { detailed: options.detailed, verdicts })}`,
    failures.join(''),
  ];
  return sections.filter((section) => section !== '').join('\n');
}

/** `documents[0].figures[2].value: expected 40, printed 41`. */
export function describeChange({ path, expected, printed }: Change): string {
  const shown = (value: string): string =>
    printable(value.length > 200 ? `${value.slice(0, 200)} …` : value);
  const values = [
    ...(expected === undefined ? [] : [`expected ${shown(expected)}`]),
    printed === undefined ? 'not printed' : `printed ${shown(printed)}`,
    ...(expected === undefined ? ['not expected'] : []),
  ];
  return `${printable(path)}: ${values.join(', ')}`;
}

export function renderValidationJson(validation: Validation, options: ReportOptions): string {
  const { summary, verdicts, expected, scores, met } = validation;
  const least = new Map(verdicts.map((verdict) => [verdict.layer, verdict]));
  const layers = summary.layers.map(({ layer, articles, all, types, fields }) => {
    const verdict = least.get(layer);
    return [
      layer,
      {
        articles,
        ...jsonCounts(all),
        ...(verdict === undefined ? {} : { minF1: verdict.least, met: verdict.met }),
        types: Object.fromEntries(types.map((row) => [row.name, jsonCounts(row.counts)])),
        fields: Object.fromEntries(fields.map((row) => [row.name, jsonCounts(row.counts)])),
      },
    ];
  });
  const result = {
    articles: summary.articles,
    met,
    layers: Object.fromEntries(layers),
    absent: summary.absent,
    ...(options.differences
      ? {
          differences: placedDifferences(scores).map(({ place, item }) => ({
            place,
            ...jsonOutcome(item),
          })),
        }
      : {}),
    expected: expected.map(({ path, changes }) => ({ path, changes })),
  };
  return `${escapeControls(JSON.stringify(result, null, 2))}\n`;
}

function jsonCounts(counts: Counts): object {
  const { tp, fp, fn } = counts;
  const measures = Object.entries(measuresOf(counts)).map(([name, value]) => [
    name,
    Math.round(value * 10_000) / 10_000,
  ]);
  return { gold: tp + fn, found: tp + fp, right: tp, ...Object.fromEntries(measures) };
}

function jsonOutcome({ span, ...item }: Outcome): object {
  return span === undefined ? item : { ...item, start: span.start, end: span.end };
}

/** A test case for each threshold and for each file of accepted output. */
export function renderJunit(validation: Validation, options: ReportOptions): string {
  const { verdicts, expected, scores } = validation;
  const differences = options.differences ? placedDifferences(scores) : [];
  const cases = [
    ...verdicts.map((verdict) => ({
      group: 'nutgraf.f1',
      name: `${verdict.layer} F1 at least ${verdict.least}`,
      failure: verdict.met ? undefined : verdict.message,
      details: differences
        .filter(({ item }) => item.layer === verdict.layer && item.field === undefined)
        .map(({ place, item }) => `${place}: ${describeDifference(item)}`),
    })),
    ...expected.map(({ path, changes }) => ({
      group: 'nutgraf.expected',
      name: path,
      failure: changes.length === 0 ? undefined : `${changes.length} changes`,
      details: changes.map((change) => `${change.place ?? path}: ${describeChange(change)}`),
    })),
  ];
  const failures = cases.filter((item) => item.failure !== undefined).length;
  const attributes = `tests="${cases.length}" failures="${failures}"`;
  const lines = cases.flatMap(({ group, name, failure, details }) => {
    const start = `    <testcase classname="${group}" name="${xml(name)}"`;
    if (failure === undefined) return [`${start}/>`];
    const body = details.map((line) => `${xml(line)}\n`).join('');
    return [
      `${start}>`,
      `      <failure message="${xml(failure)}">${body}</failure>`,
      '    </testcase>',
    ];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${attributes}>`,
    `  <testsuite name="nutgraf validate" ${attributes}>`,
    ...lines,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function xml(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\ufffe\uffff]/g, '\ufffd');
}

/** Workflow commands: an error for each threshold that is missed and each change, items as warnings. */
export function renderGithub(validation: Validation, options: ReportOptions): string {
  const { verdicts, expected, scores } = validation;
  const lines = [
    ...verdicts
      .filter(({ met }) => !met)
      .map(({ message }) => command('error', undefined, message)),
    ...expected.flatMap(({ path, changes }) =>
      changes.map((change) => command('error', change.place ?? path, describeChange(change))),
    ),
    ...(options.differences
      ? placedDifferences(scores).map(({ place, item }) =>
          command('warning', place, describeDifference(item)),
        )
      : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function command(severity: 'error' | 'warning', place: string | undefined, text: string): string {
  const message = escapeCommand(text);
  if (place === undefined) return `::${severity}::${message}`;
  const [, file = place, line, column] = /^(.*):(\d+):(\d+)$/.exec(place) ?? [];
  const name = escapeCommand(file).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const position = line === undefined ? '' : `,line=${line},col=${column}`;
  return `::${severity} file=${name}${position}::${message}`;
}

function escapeCommand(text: string): string {
  return printable(text).replaceAll('%', '%25');
}
