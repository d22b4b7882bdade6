// The result of validating articles: scores, what was asked of them, and what changed against the
// output that was accepted. Reports are made from it.

import type { Change } from './expected.ts';
import type { ArticleScore } from './score.ts';
import { type Summary, summarizeScores } from './summary.ts';
import { judgeScores, type Thresholds, type Verdict } from './thresholds.ts';

export interface ExpectedResult {
  /** The file of the accepted output. */
  readonly path: string;
  /** With places in the article, `path:line:column`. */
  readonly changes: readonly (Change & { readonly place?: string })[];
}

export interface Validation {
  readonly scores: readonly ArticleScore[];
  readonly summary: Summary;
  readonly verdicts: readonly Verdict[];
  readonly expected: readonly ExpectedResult[];
  /** Every threshold is reached and all accepted output is still printed. */
  readonly met: boolean;
}

export function createValidation(
  scores: readonly ArticleScore[],
  thresholds: Thresholds,
  expected: readonly ExpectedResult[],
): Validation {
  const summary = summarizeScores(scores);
  const verdicts = judgeScores(summary, thresholds);
  const met =
    verdicts.every((verdict) => verdict.met) &&
    expected.every(({ changes }) => changes.length === 0);
  return { scores, summary, verdicts, expected, met };
}
