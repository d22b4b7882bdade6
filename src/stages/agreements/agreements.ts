// Writes one record for each deal that the text tells of, named or not, with its parties,
// signatories, stage and terms.

import type { Agreement, Entity, Signatory, Span } from '../../document.ts';
import { agreementKindOf } from '../../kinds/agreements/index.ts';
import { defineStage } from '../define.ts';
import { createDealContext, type DealContext } from './deal-context.ts';
import { type DealLayers, type DealPhrase, findDeals } from './find-deals.ts';
import { bodyOf, findDealPeople } from './find-parties.ts';
import { findStages, settleStatus } from './find-status.ts';
import { findTerms } from './find-terms.ts';
import { type DealGroup, type DealMention, joinDeals } from './join-deals.ts';

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
  const phrases = findDeals(layers);
  if (phrases.length === 0) return [];
  const context = createDealContext(layers);
  const mentions = phrases
    .map((phrase) => describeMention(phrase, context))
    .filter((mention) => isDeal(mention));
  return joinDeals(mentions)
    .map((group) => describeAgreement(group, context))
    .sort((one, other) => (one.mentions[0]?.start ?? 0) - (other.mentions[0]?.start ?? 0))
    .map((agreement, index) => ({ ...agreement, id: `a${index + 1}` }));
}

function describeMention(phrase: DealPhrase, context: DealContext): DealMention {
  const { lemmas, sentences } = context.layers;
  const governors = context.governorsOf(phrase);
  return {
    phrase,
    people: findDealPeople(phrase, context, governors),
    stages: findStages(phrase, context, governors),
    terms: findTerms(phrase, context, governors),
    modifiers: lemmas
      .slice(phrase.first, phrase.last)
      .filter((_, index) => phrase.first + index !== phrase.head),
    paragraph: sentences.paragraphs[phrase.sentence] ?? 0,
    headline: phrase.sentence === 0 && !/[.!?”"]$/.test(lastWord(phrase.sentence, context)),
  };
}

/**
 * Whether a phrase tells of a deal rather than of deals in general. A strong noun needs a
 * determiner, a party or a stage; a weak one both parties, or `a` and some evidence; a faint one a
 * stage too.
 */
function isDeal({ phrase, people, stages, terms }: DealMention): boolean {
  const parties = people.parties.length;
  const single = phrase.determiner === 'indefinite' && !phrase.plural;
  switch (phrase.strength) {
    case 'name':
      if (phrase.headLemma === 'memorandum' && !isMutual(phrase)) return parties > 0;
      return phrase.last - phrase.first > 1 || phrase.determiner !== 'none' || parties > 0;
    case 'strong':
      return phrase.determiner !== 'none' || parties + stages.length > 0;
    case 'weak':
      if (parties >= 2 || terms.value !== undefined) return true;
      return single && parties + stages.length > 0;
    case 'faint':
      return stages.length > 0 && (parties >= 2 || (single && parties === 1));
    default:
      return true;
  }
}

/** A memorandum of one body is an order; one of understanding or cooperation binds two. */
function isMutual({ law }: DealPhrase): boolean {
  return (
    /\b(of|on cooperation|mou|moc)\b/i.test(law?.name ?? '') &&
    !/^presidential/i.test(law?.name ?? '')
  );
}

function lastWord(sentence: number, context: DealContext): string {
  const { tokens, sentences } = context.layers;
  return tokens.words[(sentences.lasts[sentence] ?? 1) - 1] ?? '';
}

function describeAgreement(group: DealGroup, context: DealContext): Agreement {
  const { mentions, law } = group;
  const named = mentions.find(({ phrase }) => phrase.law !== undefined);
  const lead =
    named ?? mentions.find(({ phrase }) => phrase.determiner === 'indefinite') ?? mentions[0];
  if (lead === undefined) throw new Error('a deal without a mention');
  const signers = unique(mentions.flatMap(({ people }) => people.signatories));
  const signatories: readonly Signatory[] = signers.map((person) => {
    const body = bodyOf(person, context);
    return body === undefined ? { person: person.id } : { person: person.id, for: body.id };
  });
  const parties = unique(mentions.flatMap(({ people }) => people.parties));
  const mediators = unique(mentions.flatMap(({ people }) => people.mediators));

  const subject = firstOf(mentions, ({ terms }) => terms.subject);
  const purpose = firstOf(mentions, ({ terms }) => terms.purpose);
  const value = firstOf(mentions, ({ terms }) => terms.value)?.id;
  const place = firstOf(mentions, ({ terms }) => terms.place)?.id;
  const when = firstOf(mentions, ({ terms }) => terms.when);
  const kind = agreementKindOf({
    head: lead.phrase.headLemma,
    modifiers: lead.modifiers,
    subject: subject === undefined ? [] : wordsOf(subject, context),
    context: uniqueSentences(mentions).flatMap((sentence) =>
      wordsOf(context.lookup.sentenceSpan(sentence), context),
    ),
    named: law !== undefined,
  });
  const status = settleStatus(
    mentions.flatMap(({ stages }) => stages),
    lead.phrase,
    {
      signedBefore: isBefore(when?.value, context.layers.dates.published),
      madeByText: kind === 'memorandum' || kind === 'statement_of_intent',
    },
  );
  return {
    id: '',
    name: nameOf(lead.phrase, context),
    ...(law === undefined ? {} : { law: law.id }),
    kind,
    status: status.status,
    parties: parties.filter((party) => !mediators.includes(party)).map(({ id }) => id),
    signatories,
    mediators: mediators.map(({ id }) => id),
    ...(place === undefined ? {} : { place }),
    ...(when === undefined ? {} : { when: when.id }),
    ...(subject === undefined ? {} : { subject }),
    ...(purpose === undefined ? {} : { purpose }),
    ...(value === undefined ? {} : { value }),
    mentions: mentions
      .filter(({ phrase }) => phrase.strength !== 'implied')
      .map(({ phrase }) => spanOf(phrase, context)),
    evidence: uniqueSentences(mentions).map((sentence) => context.lookup.sentenceSpan(sentence)),
    confidence: named === undefined ? (lead.phrase.strength === 'strong' ? 0.7 : 0.45) : 0.8,
    rule: status.rule,
  };
}

function nameOf(phrase: DealPhrase, context: DealContext): string {
  return phrase.law?.name ?? context.lookup.words(spanOf(phrase, context));
}

function spanOf({ first, last }: DealPhrase, context: DealContext): Span {
  const { tokens } = context.layers;
  return { start: tokens.starts[first] ?? 0, end: tokens.ends[last - 1] ?? 0 };
}

function wordsOf(span: Span, context: DealContext): readonly string[] {
  const { first, last } = context.lookup.tokensOf(span);
  return context.layers.lemmas.slice(first, last);
}

function firstOf<Value>(
  mentions: readonly DealMention[],
  pick: (mention: DealMention) => Value | undefined,
): Value | undefined {
  for (const mention of mentions) {
    const value = pick(mention);
    if (value !== undefined) return value;
  }
  return undefined;
}

function unique(entities: readonly Entity[]): readonly Entity[] {
  return [...new Set(entities)];
}

function uniqueSentences(mentions: readonly DealMention[]): readonly number[] {
  return [...new Set(mentions.map(({ phrase }) => phrase.sentence))];
}

/** Whether a date lies in an earlier year than the article. */
function isBefore(value: string | undefined, published: string | undefined): boolean {
  const year = /^\d{4}/.exec(value ?? '')?.[0];
  return year !== undefined && published !== undefined && year < published.slice(0, 4);
}
