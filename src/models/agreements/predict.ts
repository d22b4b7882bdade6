// Judges drafted deals by weights: whether one is told of, its stage, and who takes part.

import type { AgreementStatus } from '../../document.ts';
import {
  type CandidateView,
  candidateFeatures,
  type DealView,
  dealFeatures,
  statusFeatures,
} from './features.ts';

/** Chances, 0..1, of the labels asked for, by features. */
export type Scorer = (features: readonly number[], labels: readonly number[]) => readonly number[];

export interface AgreementJudge {
  /** Chance that the text tells of this deal. */
  readonly deal: (deal: DealView) => number;
  readonly status: (deal: DealView) => AgreementStatus;
  readonly part: (deal: DealView, candidate: CandidateView) => Part;
}

/** Chances that an entity takes part in a deal, 0..1. */
export interface Part {
  readonly party: number;
  readonly signatory: number;
  readonly mediator: number;
}

/** The chance from which on a deal, or someone's part in it, is given; by cross-validation. */
export const THRESHOLDS = { deal: 0.25, party: 0.3, signatory: 0.3, mediator: 0.3 } as const;

export const PARTS = ['party', 'signatory', 'mediator'] as const;
export const DEAL = 'deal';
export const STATUS = 'status ';

export function createAgreementJudge(labels: readonly string[], score: Scorer): AgreementJudge {
  const deal = [labels.indexOf(DEAL)];
  const parts = PARTS.map((part) => labels.indexOf(part));
  const statuses = labelsFrom(labels, STATUS);
  return {
    deal: (view) => score(dealFeatures(view), deal)[0] ?? 0,
    status: (view) =>
      likeliest(statuses, score(statusFeatures(view), statuses.indices)) as AgreementStatus,
    part: (view, candidate) => {
      const [party = 0, signatory = 0, mediator = 0] = score(
        candidateFeatures(view, candidate),
        parts,
      );
      return { party, signatory, mediator };
    },
  };
}

interface Group {
  readonly names: readonly string[];
  readonly indices: readonly number[];
}

function labelsFrom(labels: readonly string[], prefix: string): Group {
  const names = labels.filter((label) => label.startsWith(prefix));
  return {
    names: names.map((label) => label.slice(prefix.length)),
    indices: names.map((label) => labels.indexOf(label)),
  };
}

function likeliest({ names }: Group, chances: readonly number[]): string {
  let best = 0;
  for (const [index, chance] of chances.entries()) {
    if (chance > (chances[best] ?? 0)) best = index;
  }
  return names[best] ?? '';
}
