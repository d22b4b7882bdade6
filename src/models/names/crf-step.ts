// One step of learning on one sentence: the counts that gold gives less those that the weights
// expect. Where several labels may be right, gold's are those expected among the permitted.

import { createCrfCounts } from './crf-counts.ts';
import type { CrfData, CrfWeights, Instance } from './crf-data.ts';
import { LABELS } from './labels.ts';

/** A gradient nearer to 0 than this moves nothing. */
const NEGLIGIBLE = 1e-4;

/**
 * Moves the weights, which count times `scale`, by the instance; returns its negative log-likelihood
 * before the step.
 */
export type CrfStep = (
  instance: Instance,
  weights: CrfWeights,
  scale: number,
  rate: number,
) => number;

export function createCrfStep({ ids, cellStarts, cellLabels }: CrfData): CrfStep {
  const lattice = createCrfCounts();
  const { moves } = lattice;

  /** Adds the weights of the token's features to its scores. */
  const addScores = (
    { starts }: Instance,
    token: number,
    cells: Float32Array,
    scores: Float64Array,
  ): void => {
    const at = token * LABELS;
    const end = starts[token + 1] as number;
    for (let position = starts[token] as number; position < end; position += 1) {
      const id = ids[position] as number;
      const last = cellStarts[id + 1] as number;
      for (let cell = cellStarts[id] as number; cell < last; cell += 1) {
        const index = at + (cellLabels[cell] as number);
        scores[index] = (scores[index] as number) + (cells[cell] as number);
      }
    }
  };

  /** Moves the weights of the token's features by its counts. */
  const moveCells = (
    { starts }: Instance,
    token: number,
    cells: Float32Array,
    marginals: Float64Array,
    gain: number,
  ): void => {
    const at = token * LABELS;
    let moved = false;
    for (let label = 0; label < LABELS && !moved; label += 1) {
      moved = Math.abs(marginals[at + label] as number) > NEGLIGIBLE;
    }
    if (!moved) return;
    const end = starts[token + 1] as number;
    for (let position = starts[token] as number; position < end; position += 1) {
      const id = ids[position] as number;
      const last = cellStarts[id + 1] as number;
      for (let cell = cellStarts[id] as number; cell < last; cell += 1) {
        const change = marginals[at + (cellLabels[cell] as number)] as number;
        cells[cell] = (cells[cell] as number) + gain * change;
      }
    }
  };

  return (instance, { cells, transitions }, scale, rate) => {
    const { allowed } = instance;
    const length = allowed.length;
    const scores = lattice.begin(length, transitions, scale);
    const marginals = lattice.marginals();
    let shift = 0;
    let gold = 0;
    for (let token = 0; token < length; token += 1) {
      addScores(instance, token, cells, scores);
      const right = allowed[token] as readonly number[];
      if (instance.certain) {
        gold += (scores[token * LABELS + (right[0] as number)] as number) * scale;
      }
      shift += lattice.scoreToken(token, scale, right);
    }
    let loss = lattice.pass(length, -1);
    if (instance.certain) {
      loss += shift - gold;
      for (let token = 0; token < length; token += 1) {
        const label = (allowed[token] as readonly number[])[0] as number;
        const index = token * LABELS + label;
        marginals[index] = (marginals[index] as number) + 1;
        if (token === 0) continue;
        const move = ((allowed[token - 1] as readonly number[])[0] as number) * LABELS + label;
        moves[move] = (moves[move] as number) + 1;
        loss -= (transitions[move] as number) * scale;
      }
    } else {
      for (let token = 0; token < length; token += 1) {
        lattice.limit(token, allowed[token] as readonly number[]);
      }
      loss -= lattice.pass(length, 1);
    }
    if (Number.isNaN(loss)) return 0;
    const gain = (rate * instance.weight) / scale;
    for (let token = 0; token < length; token += 1) {
      moveCells(instance, token, cells, marginals, gain);
    }
    for (let move = 0; move < moves.length; move += 1) {
      const count = moves[move] as number;
      if (count !== 0) transitions[move] = (transitions[move] as number) + gain * count;
    }
    return loss;
  };
}
