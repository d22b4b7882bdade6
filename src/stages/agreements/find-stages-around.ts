// The stages that the words around a deal's phrase tell, where no predicate does: participles behind
// it, words before it by which it is wished for or under way, `in force`.

import type { AgreementStatus } from '../../document.ts';
import { lexiconTable } from '../../lexicons/en/load.ts';
import type { DealContext, Governor } from './deal-context.ts';
import type { DealPhrase } from './find-deals.ts';
import type { AssertedStage } from './find-status.ts';

/** Deals that are spoken of while they hold. */
export const LASTING = new Set(['lease', 'ceasefire', 'cease-fire', 'truce', 'coalition']);
/** Words by which a deal is only wished for, a few words before it. */
const WISHES =
  /^(?:calls?|calling|called|urges?|urged|urging|efforts?|needs?|hopes?|hoping|wants?|demands?|demanded|demanding|pursuit|towards?|toward|promote|promoting|achieve|achieving)$/;
/** How many tokens before a phrase a wish may stand. */
const WISH_REACH = 6;

/**
 * `calls for a ceasefire`, `efforts to achieve a settlement`, `will provide a loan`: a deal that is
 * new to the text and only wished for or planned.
 */
export function findWish(
  { law, determiner, first, head, sentence }: DealPhrase,
  { layers }: DealContext,
  governors: readonly Governor[],
): readonly AssertedStage[] {
  if (law !== undefined || determiner === 'definite') return [];
  const planned = governors.find(
    ({ frame, argument }) =>
      frame.form === 'verb' &&
      argument.role === 'patient' &&
      frame.factuality !== 'actual' &&
      !lexiconTable('agreement-stages').has(frame.lemma),
  );
  if (planned !== undefined) {
    return [{ status: 'proposed', trigger: planned.frame.predicate, rule: 'agreements/not-yet' }];
  }
  const { tokens, sentences } = layers;
  const low = Math.max(sentences.firsts[sentence] ?? 0, first - WISH_REACH);
  for (let token = first - 1; token >= low; token -= 1) {
    const word = tokens.lower[token] ?? '';
    if (/^[,;:"“”]$/.test(word)) return [];
    if (WISHES.test(word))
      return [{ status: 'proposed', trigger: head, rule: 'agreements/wished-for' }];
  }
  return [];
}

/** How many tokens behind the phrase what holds or is to be done may stand. */
const AFTER = 10;

/** `an arrangement to be negotiated this year`. */
export function findPlanned(phrase: DealPhrase, context: DealContext): readonly AssertedStage[] {
  const { tokens, lemmas, tags } = context.layers;
  const stages = lexiconTable('agreement-stages');
  for (let token = phrase.last; token < phrase.last + AFTER; token += 1) {
    const word = tokens.lower[token] ?? '';
    if (/^[.,;:]$/.test(word) || tags[token] === 'VERB') return [];
    if (word !== 'to' || tokens.lower[token + 1] !== 'be') continue;
    if (!stages.has(lemmas[token + 2] ?? '')) return [];
    return [{ status: 'proposed', trigger: token + 2, rule: 'agreements/to-be-made' }];
  }
  return [];
}

/** `a truce agreed in Luanda`, `the pact signed last year`: a participle right after the phrase. */
export function findParticiple(phrase: DealPhrase, context: DealContext): readonly AssertedStage[] {
  const { tokens, lemmas } = context.layers;
  const stages = lexiconTable('agreement-stages');
  const skip = tokens.lower[phrase.last] === ',' ? 1 : 0;
  const token = phrase.last + skip;
  // `The accord ended the war`, `Under the deal, X cancelled its auction`: a verb with its object.
  if (/^(its|the|a|an|his|her|their|that|all)$/.test(tokens.lower[token + 1] ?? '')) return [];
  if (!/(ed|ck|uck|de|ut)$/.test(tokens.lower[token] ?? '')) return [];
  const entry = (stages.get(lemmas[token] ?? '')?.[0] ?? '')
    .split(' ')
    .find((option) => option.startsWith('patient:'));
  if (entry === undefined) return [];
  const status = entry.slice('patient:'.length) as AgreementStatus;
  return [{ status, trigger: token, rule: `agreements/participle-${status}` }];
}

const MODIFIERS: Readonly<Record<string, AgreementStatus>> = {
  proposed: 'proposed',
  draft: 'proposed',
  potential: 'proposed',
  possible: 'proposed',
  prospective: 'proposed',
  planned: 'proposed',
  rumoured: 'proposed',
  rumored: 'proposed',
  future: 'proposed',
  current: 'in_force',
  existing: 'in_force',
  expired: 'expired',
  failed: 'expired',
  previous: 'expired',
  former: 'expired',
  defunct: 'expired',
};

/** `a proposed merger`, `its current contract`, `talks on a deal`, `a deal in force since`. */
export function findModifier(phrase: DealPhrase, context: DealContext): readonly AssertedStage[] {
  const { tokens } = context.layers;
  const found: AssertedStage[] = [];
  const from = phrase.law === undefined ? phrase.first : Math.max(0, phrase.first - 1);
  for (let token = from; token < phrase.head; token += 1) {
    const status = MODIFIERS[tokens.lower[token] ?? ''];
    if (status !== undefined) found.push({ status, trigger: token, rule: 'agreements/modifier' });
  }
  const before = tokens.lower.slice(Math.max(0, phrase.first - 3), phrase.first);
  if (before.some((word) => /^(talks|negotiations|discussions|negotiating)$/.test(word))) {
    found.push({ status: 'negotiating', trigger: phrase.head, rule: 'agreements/talks-on' });
  }
  if (
    before.some((word) =>
      /^(towards?|lack|absence|prospects?|without|pending|awaiting)$/.test(word),
    )
  ) {
    found.push({ status: 'proposed', trigger: phrase.head, rule: 'agreements/towards' });
  }
  const after = tokens.lower.slice(phrase.last, phrase.last + AFTER);
  if (before.some((word) => /^(under|invoking|pursuant)$/.test(word))) {
    // `Under the agreement, X will receive six jets`: the terms of a new deal.
    const isNew = phrase.law === undefined && after.some((word) => /^(will|would)$/.test(word));
    const status = isNew ? 'agreed' : 'in_force';
    found.push({ status, trigger: phrase.head, rule: 'agreements/under' });
  }
  const end = after.findIndex((word) => /^[.,;:]$/.test(word));
  const clause = after.slice(0, end < 0 ? after.length : end);
  if (clause.some((word, index) => index < 8 && /^(?:expires|lapses)$/.test(word))) {
    found.push({ status: 'in_force', trigger: phrase.head, rule: 'agreements/till-then' });
  }
  if (clause.includes('abeyance')) {
    found.push({ status: 'suspended', trigger: phrase.head, rule: 'agreements/in-abeyance' });
  }
  const holds = clause.findIndex((word) => /^(force|effect|place)$/.test(word));
  const holding =
    LASTING.has(phrase.headLemma) && clause.some((word) => /^(held|holding)$/.test(word));
  if (holding || (holds > 0 && /^(in|into|took|takes|taken)$/.test(clause[holds - 1] ?? ''))) {
    found.push({ status: 'in_force', trigger: phrase.head, rule: 'agreements/in-force' });
  }
  return found;
}
