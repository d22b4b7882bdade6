// Judges drafted deals by weights: whether one is told of, who takes part, of which kind it is and
// which stage it has reached.

import type { Agreement } from '../../document.ts';
import { agreementKinds } from '../../kinds/agreements/index.ts';
import {
  type CandidateView,
  candidateFeatures,
  choiceFeatures,
  type DealView,
  dealFeatures,
} from './features.ts';

/** Chances, 0..1, of the labels asked for, by features. */
export type Scorer = (features: readonly number[], labels: readonly number[]) => readonly number[];

export interface AgreementJudge {
  /** Chance that the text tells of this deal. */
  readonly deal: (deal: DealView) => number;
  readonly part: (deal: DealView, candidate: CandidateView) => Part;
  readonly kind: (deal: DealView) => Agreement['kind'];
  readonly status: (deal: DealView) => Agreement['status'];
}

/** Chances that an entity takes part in a deal, 0..1. */
export interface Part {
  readonly party: number;
  readonly mediator: number;
}

/** The chance from which on a deal, or someone's part in it, is given; by cross-validation. */
export const THRESHOLDS = { deal: 0.35, party: 0.3, mediator: 0.2 };

/** The kind or stage that rules tell is taken where nothing else is likelier by more than this. */
const TOLD = { kind: 0.2, status: 0.2 };

/** Stages that rules tell but roughly; what they say of others stands (`close to signing`). */
const ROUGH: ReadonlySet<Agreement['status']> = new Set(['agreed', 'signed', 'in_force']);

/** The stages in which a deal may be, earlier ones first. */
export const STATUSES = [
  'proposed',
  'negotiating',
  'agreed',
  'in_force',
  'signed',
  'ratified',
  'suspended',
  'withdrawn',
  'expired',
  'rejected',
] as const satisfies readonly Agreement['status'][];

/** The labels that choices are made among, one of each sort a deal. */
export const CHOICES = {
  kind: agreementKinds.map(({ kind }) => `kind:${kind}` as const),
  status: STATUSES.map((status) => `status:${status}` as const),
};

export const PARTS = ['party', 'mediator'] as const;
export const DEAL = 'deal';

export function createAgreementJudge(labels: readonly string[], score: Scorer): AgreementJudge {
  const deal = [labels.indexOf(DEAL)];
  const parts = PARTS.map((part) => labels.indexOf(part));
  const kinds = CHOICES.kind.map((label) => labels.indexOf(label));
  const statuses = CHOICES.status.map((label) => labels.indexOf(label));
  /** Index of the likeliest, what rules tell preferred. */
  const choose = (
    view: DealView,
    among: readonly number[],
    told: number,
    bonus: number,
  ): number => {
    const chances = score(choiceFeatures(view), among);
    let best = told;
    chances.forEach((chance, index) => {
      const most = (chances[best] ?? 0) + (best === told ? bonus : 0);
      if (index !== told && chance > most) best = index;
    });
    return best;
  };
  return {
    kind: (view) => {
      const told = agreementKinds.findIndex(({ kind }) => kind === view.kind);
      return agreementKinds[choose(view, kinds, told, TOLD.kind)]?.kind ?? view.kind;
    },
    status: (view) => {
      if (!ROUGH.has(view.status)) return view.status;
      const told = STATUSES.indexOf(view.status);
      return STATUSES[choose(view, statuses, told, TOLD.status)] ?? view.status;
    },
    deal: (view) => score(dealFeatures(view), deal)[0] ?? 0,
    part: (view, candidate) => {
      const [party = 0, mediator = 0] = score(candidateFeatures(view, candidate), parts);
      return { party, mediator };
    },
  };
}
