// Compares agreements: the same named law, or names with the same head noun and evidence in the
// same sentence. A deal told by a verb alone (`agreed to pay`) is not scored. Notes which gold key
// each found agreement has.

import type { Agreement, Span } from '../../document.ts';
import type { Lookup } from '../../lookup.ts';
import { alignItems } from '../align.ts';
import { foldName, headNoun } from '../fold-name.ts';
import type { GoldAgreement } from '../gold.ts';
import { compareField, compareSet, type Outcome, type Subject } from '../outcome.ts';
import { type CompareContext, compareItems, foundKey, noteKeys, sharedPart } from './context.ts';

export function compareAgreements(context: CompareContext): readonly Outcome[] {
  const { article, document } = context;
  const similarity = (found: Agreement, gold: GoldAgreement): number =>
    similarityOf(found, gold, context);
  const all = document.agreements ?? [];
  const verbal = (article.gold.agreements ?? []).filter((gold) => isVerbal(gold.name));
  // What stands for an unscored deal is not scored either, but relations may refer to it.
  const unscored = alignItems(all, verbal, similarity);
  const unscoredIndices = new Set(unscored.map((pair) => pair.found));
  const found = all.filter((item, index) => !unscoredIndices.has(index) && !isVerbal(item.name));
  const gold = (article.gold.agreements ?? []).filter((item) => !verbal.includes(item));
  const { pairs, outcomes } = compareItems<Agreement, GoldAgreement>({
    layer: 'agreements',
    found,
    gold,
    similarity,
    describeFound: (item) => ({
      type: item.kind,
      words: item.name,
      rule: item.rule,
      confidence: item.confidence,
      ...spanOf(item.mentions[0] ?? item.evidence[0]),
    }),
    describeGold: (item) => ({ type: item.kind, words: item.name, ...spanOf(item.evidence) }),
    compareFields: (item, goldItem, subject) => compareFields(item, goldItem, subject, context),
  });
  noteKeys(all, verbal, unscored, context.keys);
  noteKeys(found, gold, pairs, context.keys);
  return outcomes;
}

function compareFields(
  found: Agreement,
  gold: GoldAgreement,
  subject: Subject,
  context: CompareContext,
): readonly Outcome[] {
  const key = (id: string): string => foundKey(context, id) ?? id;
  const signatory = (person: string, party: string | undefined): string =>
    party === undefined ? person : `${person} for ${party}`;
  return [
    ...compareField(subject, 'kind', found.kind, gold.kind),
    ...compareField(subject, 'status', found.status, gold.status),
    ...compareSet(subject, 'parties', found.parties.map(key), gold.parties),
    ...compareSet(
      subject,
      'signatories',
      found.signatories.map((item) => signatory(key(item.person), foundKey(context, item.for))),
      gold.signatories.map((item) => signatory(item.person, item.for)),
    ),
    ...compareSet(subject, 'mediators', found.mediators.map(key), gold.mediators),
    ...compareField(subject, 'place', foundKey(context, found.place), gold.place),
  ];
}

function similarityOf(found: Agreement, gold: GoldAgreement, context: CompareContext): number {
  const sameLaw = gold.law !== undefined && context.keys.get(found.law ?? '') === gold.law;
  const sameName = foldName(found.name) === foldName(gold.name);
  const { evidence } = gold;
  const together =
    evidence !== undefined && shareSentence(found.evidence, evidence, context.lookup);
  if (!sameLaw && !(together && headNoun(found.name) === headNoun(gold.name))) return 0;
  const overlap =
    evidence === undefined
      ? 0
      : Math.max(0, ...found.evidence.map((span) => sharedPart(span, evidence)));
  return (sameLaw ? 4 : 0) + (sameName ? 2 : 0) + (together ? 1 : 0) + overlap;
}

function shareSentence(found: readonly Span[], gold: Span, lookup: Lookup): boolean {
  const first = lookup.sentenceAt(gold.start);
  const last = lookup.sentenceAt(gold.end - 1);
  return found.some(
    (span) => lookup.sentenceAt(span.start) <= last && lookup.sentenceAt(span.end - 1) >= first,
  );
}

/** A name that is a verb in the past: `agreed to open a laboratory`, `settled out of court`. */
function isVerbal(name: string): boolean {
  return /^(?:agreed|settled|ordered|pledged|promised) /.test(name);
}

function spanOf(span: Span | undefined): Pick<Outcome, 'span'> {
  return span === undefined ? {} : { span };
}
