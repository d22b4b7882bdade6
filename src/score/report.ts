// Prints scores for people: a table of layers, types and fields, a table of rules, a list of what
// differs. Returns text; control characters of articles and gold never pass.

import { printable } from '../render/printable.ts';
import { type Counts, measuresOf, type Outcome } from './outcome.ts';
import type { ArticleScore } from './score.ts';
import type { LayerSummary, RuleRow, Summary } from './summary.ts';

export interface TableOptions {
  /** Whether types and fields have rows. */
  readonly detailed: boolean;
}

export function renderTable(summary: Summary, { detailed }: TableOptions): string {
  const head = ['', 'gold', 'found', 'right', 'P', 'R', 'F1'];
  const rows = summary.layers.flatMap((layer) => layerRows(layer, detailed));
  const absent = summary.absent.map((layer) => [layer, '-', '-', '-', '-', '-', 'not there yet']);
  return alignColumns([head, ...rows, ...absent]);
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

export function renderRules(rules: readonly RuleRow[]): string {
  return alignColumns([
    ['rule', 'layer', 'found', 'right', 'P'],
    ...rules.map(({ rule, layer, support, right }) => [
      printable(rule),
      layer,
      String(support),
      String(right),
      percent(right / support),
    ]),
  ]);
}

/** One line for every missing or extra item and every field that differs, with its place. */
export function renderDifferences(scores: readonly ArticleScore[]): string {
  const lines = scores.flatMap(({ article, outcomes }) =>
    outcomes
      .filter((item) => item.outcome !== 'matched')
      .map((item) => ({ item, at: item.span?.start ?? 0 }))
      .sort((one, other) => one.at - other.at)
      .map(({ item, at }) => `${article.placeOf(at)}: ${describeDifference(item)}`),
  );
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
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

/** The first column to the left, numbers to the right, text in the last column as it is. */
function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return /^[-\d.]+$/.test(cell) || (rows[0] === row && column > 0)
            ? cell.padStart(width)
            : cell.padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .concat('')
    .join('\n');
}
