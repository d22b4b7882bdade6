// Several parsers together: the mean of their probabilities for each head and each relation of a
// sentence, from which another parser can learn more than from the best tree alone.

import type { Upos } from '../../document.ts';
import type { TeacherScorer } from './teacher-scorer.ts';
import { findTree } from './tree.ts';
import type { ScoreTable } from './tree-scorer.ts';

/** What several parsers say of one sentence, as far as they are sure. */
export interface SharedTree {
  /** The best tree by their mean scores; -1 for the root. */
  readonly heads: Int32Array;
  /** For each token the chances of every token as its head, then of the root. */
  readonly arcs: Float32Array;
  /** For each token the chances of every relation to its head. */
  readonly labels: Float32Array;
}

/** The scorers know the same relations; `contexts` are what an encoder says of the words. */
export function shareTree(
  scorers: readonly TeacherScorer[],
  words: readonly string[],
  tags: readonly Upos[],
  contexts?: Int16Array,
): SharedTree {
  const count = words.length;
  const relations = scorers[0]?.labels.length ?? 0;
  const arcs = new Float32Array(count * (count + 1));
  for (const scorer of scorers) {
    addChances(arcs, scorer.scoreArcs(words, tags, contexts), count, count + 1, scorers.length);
  }
  const logarithms = arcs.map((chance) => Math.log(chance + LEAST));
  const heads = findTree(logarithms, count + 1, count);
  const labels = new Float32Array(count * relations);
  for (const scorer of scorers) {
    addChances(labels, scorer.scoreLabels(heads), count, relations, scorers.length);
  }
  return { heads, arcs, labels };
}

/** Chances are no smaller, so that each has a logarithm. */
const LEAST = 1e-6;

/** Adds each row's probabilities, divided by the number of scorers. */
function addChances(
  sums: Float32Array,
  { scores, width }: ScoreTable,
  count: number,
  classes: number,
  scorers: number,
): void {
  for (let token = 0; token < count; token += 1) {
    const base = token * width;
    let top = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < classes; at += 1) top = Math.max(top, scores[base + at] as number);
    let sum = 0;
    for (let at = 0; at < classes; at += 1) sum += Math.exp((scores[base + at] as number) - top);
    for (let at = 0; at < classes; at += 1) {
      const chance = Math.exp((scores[base + at] as number) - top) / sum / scorers;
      sums[token * classes + at] = (sums[token * classes + at] as number) + chance;
    }
  }
}
