// Prints scores for people: a table of layers, types and fields, a table of rules, a list of what
// differs. Returns text; control characters of articles and gold never pass.

import { printable } from '../render/printable.ts';
import type { LayerCalibration } from './calibration.ts';
import { type Counts, measuresOf, type Outcome } from './outcome.ts';
import type { ArticleScore } from './score.ts';
import type { LayerSummary, RuleRow, Summary } from './summary.ts';

export interface TableOptions {
  /** Whether types and fields have rows. */
  readonly detailed: boolean;
  /** What is asked of layers; they make a column. */
  readonly verdicts?: readonly { readonly layer: string; readonly least: number }[];
}

export function renderTable(summary: Summary, options: TableOptions): string {
  const { detailed, verdicts = [] } = options;
  const least = new Map(verdicts.map((verdict) => [verdict.layer, percent(verdict.least)]));
  const head = ['', 'gold', 'found', 'right', 'P', 'R', 'F1'];
  const rows = summary.layers.flatMap((layer) => layerRows(layer, detailed));
  const absent = summary.absent.map((layer) => [layer, 'not there']);
  const all = [...rows, ...absent];
  if (least.size === 0) return alignColumns([head, ...all]);
  const asked = all.map((row) => {
    const value = least.get(row[0] ?? '') ?? '';
    return row.length === head.length ? [...row, value] : row;
  });
  return alignColumns([[...head, 'asked'], ...asked]);
}

function layerRows({ layer, all, types, fields }: LayerSummary, detailed: boolean): string[][] {
  const rows = [countsRow(layer, all)];
  if (!detailed) return rows;
  if (types.length > 1 || types[0]?.name !== layer) {
    rows.push(...types.map((row) => countsRow(`  ${row.name}`, row.counts)));
  }
  rows.push(...fields.map((row) => countsRow(`  · ${row.name}`, row.counts)));
  return rows;
}

function countsRow(name: string, counts: Counts): string[] {
  const { precision, recall, f1 } = measuresOf(counts);
  const { tp, fp, fn } = counts;
  return [
    name,
    String(tp + fn),
    String(tp + fp),
    String(tp),
    ...[precision, recall, f1].map(percent),
  ];
}

/** A part of 1 in percent with one decimal. */
export function percent(value: number | undefined): string {
  return value === undefined ? '-' : (value * 100).toFixed(1);
}

/** Rules with how often they are right and how sure they were; fields are those of right items. */
export function renderRules(rules: readonly RuleRow[]): string {
  return alignColumns([
    ['rule', 'layer', 'found', 'right', 'P', 'confidence', 'fields', 'right'],
    ...rules.map((row) => [
      printable(row.rule),
      row.layer,
      String(row.support),
      String(row.right),
      percent(row.right / row.support),
      percent(row.confidence),
      String(row.fields),
      percent(row.fields === 0 ? undefined : row.rightFields / row.fields),
    ]),
  ]);
}

/** Layers and their tenths of confidence, with the part that is right. */
export function renderCalibration(layers: readonly LayerCalibration[]): string {
  return alignColumns([
    ['', 'found', 'confidence', 'right', 'error'],
    ...layers.flatMap(({ layer, count, confidence, right, error, bins }) => [
      [layer, String(count), percent(confidence), percent(right), percent(error)],
      ...bins.map((bin) => [
        `  ${bin.from.toFixed(1)}`,
        String(bin.count),
        percent(bin.confidence),
        percent(bin.right),
        '',
      ]),
    ]),
  ]);
}

export interface PlacedDifference {
  /** `path:line:column`. */
  readonly place: string;
  readonly item: Outcome;
}

/** Every missing or extra item and every field that differs, in order of the text. */
export function placedDifferences(scores: readonly ArticleScore[]): readonly PlacedDifference[] {
  return scores.flatMap(({ article, outcomes }) =>
    outcomes
      .filter((item) => item.outcome !== 'matched')
      .map((item) => ({ item, at: item.span?.start ?? 0 }))
      .sort((one, other) => one.at - other.at)
      .map(({ item, at }) => ({ place: printable(article.placeOf(at)), item })),
  );
}

/** One line for each difference. */
export function renderDifferences(scores: readonly ArticleScore[]): string {
  return placedDifferences(scores)
    .map(({ place, item }) => `${place}: ${describeDifference(item)}\n`)
    .join('');
}

/** `missing relations lives_in: lives_in(Ana Tovar, Lima)`. */
export function describeDifference(item: Outcome): string {
  const rule = item.rule === undefined ? '' : ` [${printable(item.rule)}]`;
  const words = printable(item.words);
  if (item.field === undefined) {
    return `${item.outcome} ${item.layer} ${printable(item.type)}: ${words}${rule}`;
  }
  const values = [
    ...(item.found === undefined ? [] : [`found ${printable(item.found)}`]),
    ...(item.gold === undefined ? [] : [`gold ${printable(item.gold)}`]),
  ].join(', ');
  const outcome = item.outcome === 'differs' ? 'wrong' : item.outcome;
  return `${outcome} ${item.field} of ${item.layer} ${printable(item.type)}: ${words}: ${values}${rule}`;
}

/** Columns as wide as their cells, those of numbers set to the right. A row may stop early. */
function alignColumns(rows: readonly (readonly string[])[]): string {
  const full = rows.filter((row) => row.length > 2);
  const columns = (rows[0] ?? []).map((_, column) => {
    const cells = (column === 0 ? rows : full).map((row) => row[column] ?? '');
    return {
      width: Math.max(...cells.map((cell) => cell.length)),
      numbers: column > 0 && cells.slice(1).every((cell) => /^[-\d.]*$/.test(cell)),
    };
  });
  const lines = rows.map((row) =>
    row
      .map((cell, column) => {
        const { width = 0, numbers = false } = columns[column] ?? {};
        return numbers && row.length > 2 ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}
