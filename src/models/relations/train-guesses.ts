// What a model guesses of articles that it has not learned from, and how often that is right: what
// the second look learns from, and what thresholds are set by.

import { relationKinds } from '../../kinds/relations/index.ts';
import { createGuessCollector, describeGuesses, type Guess } from './guesses.ts';
import { judgeByParts, type Parts } from './judge-parts.ts';
import { parseLabel } from './labels.ts';
import { logistic } from './predict.ts';
import type { ArticleInstances } from './train-instances.ts';

/** The guesses of one article, with what is true of each. */
export interface ArticleGuesses {
  readonly id: string;
  readonly fold: number;
  readonly guesses: readonly Guess[];
  readonly right: readonly boolean[];
  /** How many relations gold has. */
  readonly told: number;
}

const symmetric = new Set(relationKinds.filter((kind) => kind.symmetric).map(({ type }) => type));

export function guessArticle(
  { id, instances, gold }: ArticleInstances,
  parts: Parts,
  fold: number,
): ArticleGuesses {
  const truth = new Set(
    gold.flatMap(({ type, subject, object }) =>
      symmetric.has(type)
        ? [`${type} ${subject} ${object}`, `${type} ${object} ${subject}`]
        : [`${type} ${subject} ${object}`],
    ),
  );
  const { add, guesses } = createGuessCollector();
  for (const instance of instances) {
    const scores = judgeByParts(parts, instance);
    for (const index of instance.possible) {
      const label = parts.network.labels[index] as string;
      const { type, forward } = parseLabel(label);
      const ends = [instance.one, instance.other] as const;
      add(type, symmetric.has(type), forward ? ends : [ends[1], ends[0]], {
        ...(forward ? instance.forward : instance.backward),
        score: scores[index] as number,
        proposed: instance.fired.some((pattern) => pattern.label === label),
      });
    }
  }
  const found = guesses();
  const right = found.map(({ type, subject, object }) => truth.has(`${type} ${subject} ${object}`));
  return { id, fold, guesses: found, right, told: gold.length };
}

/** Draws what is told of a type by few guesses to that its chances are right. */
const PRIOR_PENALTY = 10;

/** For each type how far its chances are off, as what to add to a score. */
export function learnPriors(articles: readonly ArticleGuesses[]): ReadonlyMap<string, number> {
  const slopes = new Map<string, number>();
  const bends = new Map<string, number>();
  for (const { guesses, right } of articles) {
    for (const [index, { type, best }] of guesses.entries()) {
      const chance = logistic(best.score);
      slopes.set(type, (slopes.get(type) ?? 0) + (right[index] ? 1 : 0) - chance);
      bends.set(type, (bends.get(type) ?? 0) + chance * (1 - chance));
    }
  }
  return new Map(
    [...slopes].map(([type, slope]) => [
      type,
      Math.fround(slope / ((bends.get(type) ?? 0) + PRIOR_PENALTY)),
    ]),
  );
}

/** What the second look learns from: the guesses of these articles, each in view of the others. */
export function examplesOf(
  articles: readonly ArticleGuesses[],
  priors: ReadonlyMap<string, number>,
): readonly { features: Float64Array; score: number; right: boolean; type: string }[] {
  return articles.flatMap(({ guesses, right }) => {
    const described = describeGuesses(guesses, (type) => priors.get(type) ?? 0);
    return guesses.map(({ type, best }, index) => ({
      features: described[index] as Float64Array,
      score: best.score,
      right: right[index] as boolean,
      type,
    }));
  });
}
