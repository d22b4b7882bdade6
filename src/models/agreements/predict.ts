// Judges drafted deals by weights: whether one is told of, and who takes part.

import { type CandidateView, candidateFeatures, type DealView, dealFeatures } from './features.ts';

/** Chances, 0..1, of the labels asked for, by features. */
export type Scorer = (features: readonly number[], labels: readonly number[]) => readonly number[];

export interface AgreementJudge {
  /** Chance that the text tells of this deal. */
  readonly deal: (deal: DealView) => number;
  readonly part: (deal: DealView, candidate: CandidateView) => Part;
}

/** Chances that an entity takes part in a deal, 0..1. */
export interface Part {
  readonly party: number;
  readonly mediator: number;
}

/** The chance from which on a deal, or someone's part in it, is given; by cross-validation. */
export const THRESHOLDS = { deal: 0.35, party: 0.3, mediator: 0.2 };

export const PARTS = ['party', 'mediator'] as const;
export const DEAL = 'deal';

export function createAgreementJudge(labels: readonly string[], score: Scorer): AgreementJudge {
  const deal = [labels.indexOf(DEAL)];
  const parts = PARTS.map((part) => labels.indexOf(part));
  return {
    deal: (view) => score(dealFeatures(view), deal)[0] ?? 0,
    part: (view, candidate) => {
      const [party = 0, mediator = 0] = score(candidateFeatures(view, candidate), parts);
      return { party, mediator };
    },
  };
}
