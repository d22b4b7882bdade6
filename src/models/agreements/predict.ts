// Judges drafted deals by weights: whether one is told of, who takes part, of which kind it is and
// which stage it has reached.

import type { Agreement } from '../../document.ts';
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

/** The labels of a choice, of which a deal has one. */
export const labelOfKind = (kind: string): string => `kind:${kind}`;
export const labelOfStatus = (status: string): string => `status:${status}`;

export const PARTS = ['party', 'mediator'] as const;
export const DEAL = 'deal';

export function createAgreementJudge(labels: readonly string[], score: Scorer): AgreementJudge {
  const deal = [labels.indexOf(DEAL)];
  const parts = PARTS.map((part) => labels.indexOf(part));
  /** The likeliest of the options that the judge has learned, what rules tell preferred. */
  const chooser = <Option extends string>(
    options: readonly Option[],
    labelOf: (option: Option) => string,
    bonus: number,
  ): ((view: DealView, told: Option) => Option) => {
    const among = options.map((option) => labels.indexOf(labelOf(option)));
    return (view, told) => {
      const chances = score(choiceFeatures(view), among);
      let best = told;
      let most = (chances[options.indexOf(told)] ?? 0) + bonus;
      options.forEach((option, index) => {
        const chance = chances[index] ?? 0;
        if (option === told || chance <= most) return;
        best = option;
        most = chance;
      });
      return best;
    };
  };
  const ofKind = labelOfKind('');
  const kinds = labels
    .filter((label) => label.startsWith(ofKind))
    .map((label) => label.slice(ofKind.length) as Agreement['kind']);
  const chooseKind = chooser(kinds, labelOfKind, TOLD.kind);
  const chooseStatus = chooser(STATUSES, labelOfStatus, TOLD.status);
  return {
    kind: (view) => chooseKind(view, view.kind),
    status: (view) => (ROUGH.has(view.status) ? chooseStatus(view, view.status) : view.status),
    deal: (view) => score(dealFeatures(view), deal)[0] ?? 0,
    part: (view, candidate) => {
      const [party = 0, mediator = 0] = score(candidateFeatures(view, candidate), parts);
      return { party, mediator };
    },
  };
}
