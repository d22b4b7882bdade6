// Makes what the judge of agreements learns from: the drafted deals of annotated articles, with what
// gold says of each. Names are taken from gold where they are marked, all else from the pipeline.

import type { Layers } from '../../document.ts';
import { agreementKinds } from '../../kinds/agreements/index.ts';
import { createPipeline } from '../../pipeline.ts';
import { compareAgreements } from '../../score/compare/agreements.ts';
import type { CompareContext } from '../../score/compare/context.ts';
import { compareEntities } from '../../score/compare/entities.ts';
import type { GoldArticle } from '../../score/gold-article.ts';
import { replaceByGold } from '../../score/run.ts';
import { judgeDrafts } from '../../stages/agreements/agreements.ts';
import { type DealDrafts, draftDeals } from '../../stages/agreements/draft-deals.ts';
import { stages } from '../../stages/index.ts';
import type { Instance } from '../relations/learn.ts';
import { candidateFeatures, choiceFeatures, dealFeatures } from './features.ts';
import {
  type AgreementJudge,
  DEAL,
  labelOfKind,
  labelOfStatus,
  PARTS,
  STATUSES,
} from './predict.ts';

/** The labels that the kind and the status of a deal are chosen among. */
export const kindLabels = agreementKinds.map(({ kind }) => labelOfKind(kind));
export const statusLabels = STATUSES.map(labelOfStatus);

export interface ArticleDrafts {
  readonly article: GoldArticle;
  readonly layers: Layers;
  readonly found: DealDrafts | undefined;
  readonly instances: readonly Instance[];
}

export function makeInstances(
  articles: readonly GoldArticle[],
  labels: readonly string[],
): readonly ArticleDrafts[] {
  const bySource = new Map<unknown, GoldArticle>(articles.map((one) => [one.source, one]));
  const only = ['entities', 'figures', 'quotes', 'dates', 'frames'] as const;
  const upTo = stages.filter(({ name }) => name !== 'relations' && name !== 'agreements');
  const plain = createPipeline({ stages: upTo, only });
  const named = createPipeline({ stages: replaceByGold(upTo, 'mentions', bySource), only });
  return articles.map((article) => {
    const pipeline = article.marks === undefined ? plain : named;
    const layers = pipeline.run(article.source) as unknown as Layers;
    const found = draftDeals(layers);
    const instances = found === undefined ? [] : instancesOf(article, layers, found, labels);
    return { article, layers, found, instances };
  });
}

function instancesOf(
  article: GoldArticle,
  layers: Layers,
  { drafts, context }: DealDrafts,
  labels: readonly string[],
): readonly Instance[] {
  const gold = new Map((article.gold.agreements ?? []).map((one) => [one.key, one]));
  const records = drafts.flatMap((draft) =>
    judgeDrafts([draft], context, keepAll).map((record) => ({ draft, record })),
  );
  const keys = new Map<string, string>();
  const compared: CompareContext = {
    article,
    document: {
      ...layers,
      agreements: records.map(({ record }, index) => ({ ...record, id: `a${index}` })),
      diagnostics: [],
    },
    lookup: context.lookup,
    keys,
  };
  compareEntities(compared);
  compareAgreements(compared);
  const indexOf = (label: string): number => labels.indexOf(label);
  return drafts.flatMap((draft): readonly Instance[] => {
    // `agreements with A and B`: several records of one draft.
    const golds = records.flatMap((record, index) =>
      record.draft === draft ? (gold.get(keys.get(`a${index}`) ?? '') ?? []) : [],
    );
    const told = golds.length > 0;
    const deal = make(dealFeatures(draft.view), [indexOf(DEAL)], told ? [indexOf(DEAL)] : []);
    if (!told) return [deal];
    const choice = (among: readonly string[], chosen: string): Instance =>
      make(
        choiceFeatures(draft.view),
        among.map(indexOf),
        among.filter((label) => label === chosen).map(indexOf),
      );
    return [
      deal,
      choice(kindLabels, labelOfKind(golds[0]?.kind ?? '')),
      choice(statusLabels, labelOfStatus(golds[0]?.status ?? '')),
      ...draft.candidates.map(({ entity, view }) => {
        const key = keys.get(entity.id) ?? `?${entity.id}`;
        const part = [
          ...(golds.some(({ parties }) => parties.includes(key)) ? ['party'] : []),
          ...(golds.some(({ mediators }) => mediators.includes(key)) ? ['mediator'] : []),
        ];
        return make(candidateFeatures(draft.view, view), PARTS.map(indexOf), part.map(indexOf));
      }),
    ];
  });
}

/** Takes every draft for a deal, and what rules say of it for true. */
const keepAll: AgreementJudge = {
  kind: ({ kind }) => kind,
  status: ({ status }) => status,
  deal: () => 1,
  part: (_, { reasons, mediates }) => ({
    party: reasons.length > 0 ? 1 : 0,
    mediator: mediates ? 1 : 0,
  }),
};

/** What rules say by themselves. */
export const rulesAlone: AgreementJudge = { ...keepAll, deal: ({ told }) => (told ? 1 : 0) };

function make(
  features: readonly number[],
  possible: readonly number[],
  positive: readonly number[],
): Instance {
  return { features: Int32Array.from(new Set(features)), fired: [], possible, positive, open: [] };
}
