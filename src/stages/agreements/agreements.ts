// Writes one record for each deal that the text tells of, named or not, with its parties,
// signatories, stage and terms.

import type { Agreement, Entity, Signatory, Span } from '../../document.ts';
import { loadAgreementJudge } from '../../models/agreements/load.ts';
import { type AgreementJudge, THRESHOLDS } from '../../models/agreements/predict.ts';
import { defineStage } from '../define.ts';
import type { DealContext } from './deal-context.ts';
import { type DealDraft, draftDeals } from './draft-deals.ts';
import type { DealLayers, DealPhrase } from './find-deals.ts';
import { settleSides } from './find-sides.ts';
import { isLender } from './lenders.ts';

export const agreements = defineStage({
  name: 'agreements',
  reads: [
    'source',
    'tokens',
    'sentences',
    'lemmas',
    'tags',
    'frames',
    'dates',
    'mentions',
    'quotes',
    'entities',
    'figures',
  ],
  writes: ['agreements'],
  run: (layers) => ({ agreements: findAgreements(layers) }),
});

export function findAgreements(layers: DealLayers): readonly Agreement[] {
  const found = draftDeals(layers);
  return found === undefined ? [] : judgeDrafts(found.drafts, found.context, loadAgreementJudge());
}

/** The drafts that are deals by the judge, with the entities that take part by it, in order. */
export function judgeDrafts(
  drafts: readonly DealDraft[],
  context: DealContext,
  judge: AgreementJudge,
): readonly Agreement[] {
  return drafts
    .flatMap((draft) => {
      const chance = judge.deal(draft.view);
      if (chance < THRESHOLDS.deal) return [];
      return spread(describeAgreement(draft, chance, context, judge), draft);
    })
    .sort((one, other) => (one.mentions[0]?.start ?? 0) - (other.mentions[0]?.start ?? 0))
    .map((agreement, index) => ({ ...agreement, id: `a${index + 1}` }));
}

/** One record for each partner of `agreements with A and B`. */
function spread(agreement: Agreement, { each }: DealDraft): readonly Agreement[] {
  const partners = each.filter(({ id }) => agreement.parties.includes(id));
  if (partners.length < 2) return [agreement];
  const shared = agreement.parties.filter((id) => !partners.some((one) => one.id === id));
  return partners.map(({ id }) => ({ ...agreement, parties: [...shared, id] }));
}

interface People {
  readonly parties: readonly Entity[];
  readonly signatories: readonly Entity[];
  readonly mediators: readonly Entity[];
}

function peopleOf({ view, candidates }: DealDraft, judge: AgreementJudge): People {
  const judged = candidates.map((candidate) => ({
    entity: candidate.entity,
    signs: candidate.view.signs,
    mediates: candidate.view.mediates,
    ...judge.part(view, candidate.view),
  }));
  const those = (takes: (one: (typeof judged)[number]) => boolean): readonly Entity[] =>
    judged.filter(takes).map(({ entity }) => entity);
  const mediators = those(({ mediates, mediator }) => mediates || mediator >= THRESHOLDS.mediator);
  return {
    parties: those(({ entity, party }) => party >= THRESHOLDS.party && !mediators.includes(entity)),
    signatories: those(({ signs }) => signs),
    mediators,
  };
}

function describeAgreement(
  draft: DealDraft,
  chance: number,
  context: DealContext,
  judge: AgreementJudge,
): Agreement {
  const { group, lead, terms, view } = draft;
  const { mentions, law } = group;
  const { parties, signatories, mediators } = peopleOf(draft, judge);
  const { subject, purpose, value, place, when } = terms;
  // Who signs may stand for a party that only rules find.
  const bound = new Set(draft.group.mentions.flatMap(({ people }) => people.parties));
  const status = judge.status(view);
  const sides = settleSides(signatories, [...new Set([...parties, ...bound])], context);
  return {
    id: '',
    name: nameOf(lead.phrase, context),
    ...(law === undefined ? {} : { law: law.id }),
    kind: kindOfParties(view.kind, group.law, parties) ?? judge.kind(view),
    status,
    parties: parties.map(({ id }) => id),
    signatories: signatories.map((person, index): Signatory => {
      const side = sides[index];
      return side === undefined ? { person: person.id } : { person: person.id, for: side.id };
    }),
    mediators: mediators.map(({ id }) => id),
    ...(place === undefined ? {} : { place: place.id }),
    ...(when === undefined ? {} : { when: when.id }),
    ...(subject === undefined ? {} : { subject }),
    ...(purpose === undefined ? {} : { purpose }),
    ...(value === undefined ? {} : { value: value.id }),
    mentions: mentions
      .filter(({ phrase }) => phrase.strength !== 'implied')
      .map(({ phrase }) => spanOf(phrase, context)),
    evidence: [...new Set(mentions.map(({ phrase }) => phrase.sentence))].map((sentence) =>
      context.lookup.sentenceSpan(sentence),
    ),
    confidence: chance,
    rule: status === view.status ? view.statusRule : 'agreements/judged-status',
  };
}

/** Bodies of workers; not a union of states or of lenders. */
const OF_WORKERS =
  /(?<!\b(?:european|african|soviet|credit|customs) )\bunions?\b|\b(?:\w*workers|teamsters|machinists|syndicate|sindicato)\b/i;

/** What the parties tell of a deal of which the words tell no kind: workers and companies make their own. */
function kindOfParties(
  told: Agreement['kind'],
  law: Entity | undefined,
  parties: readonly Entity[],
): Agreement['kind'] | undefined {
  if (told !== 'other' && told !== 'contract') return undefined;
  const bodies = parties.filter(({ type }) => type === 'organization');
  if (bodies.some(({ name, subtype }) => subtype !== 'company' && OF_WORKERS.test(name)))
    return 'labor';
  if (law === undefined && bodies.some(isLender)) return 'loan';
  if (law !== undefined || bodies.length < parties.length) return undefined;
  return bodies.some(({ subtype }) => subtype === 'company') ? 'contract' : undefined;
}

function nameOf(phrase: DealPhrase, context: DealContext): string {
  return phrase.law?.name ?? context.lookup.words(spanOf(phrase, context));
}

function spanOf({ first, last }: DealPhrase, context: DealContext): Span {
  const { tokens } = context.layers;
  return { start: tokens.starts[first] ?? 0, end: tokens.ends[last - 1] ?? 0 };
}
