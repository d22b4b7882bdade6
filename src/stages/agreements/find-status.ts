// The stage that a deal has reached, by the latest stage that the text asserts of it.

import type { AgreementStatus, Argument, Frame } from '../../document.ts';
import { lexiconTable } from '../../lexicons/en/load.ts';
import { STATUSES } from '../../models/agreements/predict.ts';
import type { DealContext, Governor } from './deal-context.ts';
import type { DealPhrase } from './find-deals.ts';
import {
  findModifier,
  findParticiple,
  findPlanned,
  findWish,
  LASTING,
} from './find-stages-around.ts';

export interface AssertedStage {
  readonly status: AgreementStatus;
  /** Token of the word that tells it. */
  readonly trigger: number;
  readonly rule: string;
}

const ENDED = new Set<AgreementStatus>(['suspended', 'withdrawn', 'expired', 'rejected']);
const MADE = new Set<AgreementStatus>(['agreed', 'signed', 'ratified']);

export function findStages(
  phrase: DealPhrase,
  context: DealContext,
  governors: readonly Governor[],
): readonly AssertedStage[] {
  const found: AssertedStage[] = [];
  const stages = lexiconTable('agreement-stages');
  for (const { frame, argument } of governors) {
    const side = sideOf(argument);
    if (side === undefined) continue;
    const entry = (stages.get(frame.lemma)?.[0] ?? '')
      .split(' ')
      .find((option) => option.startsWith(`${side}:`));
    if (entry === undefined) continue;
    // `a negotiated settlement`: the word tells how, not when.
    if (frame.predicate >= phrase.first && frame.predicate < phrase.head) continue;
    const status = entry.slice(side.length + 1) as AgreementStatus;
    const endsAnother = side === 'agent' && hasObject(frame, context);
    if (status === 'expired' && endsAnother) continue;
    if (phrase.law !== undefined && (frame.negated || frame.lemma === 'get')) continue;
    if (phrase.law !== undefined && SPEAKING.has(frame.lemma)) continue;
    const word = context.layers.tokens.lower[frame.predicate] ?? '';
    if (MADE.has(status) && isNear(frame.predicate, context)) {
      found.push({ status: 'negotiating', trigger: frame.predicate, rule: 'agreements/near' });
      continue;
    }
    const asserted =
      status === 'expired' && !frame.negated && endsLater(word, frame.factuality)
        ? 'in_force'
        : withFactuality(reached(status, frame.lemma, phrase), frame, phrase);
    if (asserted !== undefined) {
      const enters = side === 'agent' && ENTERING.has(frame.lemma) && asserted === 'in_force';
      found.push({
        status: asserted,
        trigger: frame.predicate,
        rule: enters ? ENTERED : `agreements/${side}-of-${status}`,
      });
    }
  }
  found.push(...findWish(phrase, context, governors));
  found.push(...findParticiple(phrase, context));
  found.push(...findPlanned(phrase, context));
  found.push(...findModifier(phrase, context));
  return found;
}

/** `The accord ended the war`: what it ends is another thing, whether the tree has it or not. */
function hasObject({ predicate, passive, arguments: all }: Frame, context: DealContext): boolean {
  if (all.some(({ role }) => role === 'patient')) return true;
  const next = context.layers.tags[predicate + 1];
  return !passive && (next === 'DET' || next === 'ADJ' || next === 'NOUN' || next === 'PROPN');
}

/** `close to signing`, `on the verge of signing`. */
function isNear(predicate: number, { layers }: DealContext): boolean {
  const { lower } = layers.tokens;
  if (!/^(to|of)$/.test(lower[predicate - 1] ?? '')) return false;
  return /^(close|closer|near|nearer|verge|brink|point)$/.test(lower[predicate - 2] ?? '');
}

/** `The contract expires in May`, `will end`: it is in force till then. */
function endsLater(word: string, factuality: string): boolean {
  return factuality === 'planned' || /^(?:expires|ends|lapses|runs)$/.test(word);
}

/** Who speaks of a deal that has a name need not be making it. */
const SPEAKING = new Set(['discuss', 'discussion', 'talk']);

/** What a verb tells of this deal: approving ratifies a named one and makes one that has no name. */
function reached(status: AgreementStatus, lemma: string, phrase: DealPhrase): AgreementStatus {
  if (phrase.law !== undefined) return status;
  return /^approv/.test(lemma) ? 'agreed' : status;
}

/** Verbs that say that a deal signed before is in force from now on. */
const ENTERING = new Set([
  'enter',
  'enter into',
  'enter into force',
  'come into force',
  'take effect',
]);
const ENTERED = 'agreements/enters-into-force';
const GOVERNING = new Set([
  'to',
  'on',
  'from',
  'of',
  'by',
  'with',
  'into',
  'for',
  'out',
  'against',
]);

/** Whether the deal does what the verb says or has it done to it; neither in `approved X under it`. */
function sideOf({ role, preposition }: Argument): 'agent' | 'patient' | undefined {
  if (role === 'agent') return 'agent';
  if (role === 'patient') return 'patient';
  return role === 'oblique' && GOVERNING.has(preposition ?? '') ? 'patient' : undefined;
}

/** What a stage that is planned, possible, asked for or denied tells of the deal. */
function withFactuality(
  status: AgreementStatus,
  { factuality, negated, lemma }: Frame,
  { law, determiner }: DealPhrase,
): AgreementStatus | undefined {
  if (negated) return MADE.has(status) ? 'proposed' : undefined;
  if (factuality === 'actual') return status;
  // `They will sign a treaty on Monday`: its text is agreed.
  if (status === 'signed' && factuality === 'planned') return 'agreed';
  if (MADE.has(status) || status === 'negotiating' || status === 'proposed') return 'proposed';
  if (status !== 'in_force') return undefined;
  const known = law !== undefined || determiner === 'definite';
  if (!known || ENTERING.has(lemma)) return factuality === 'planned' ? 'agreed' : 'proposed';
  // `must implement the accord`: it was made, but is not kept yet.
  return factuality !== 'planned' && lemma.startsWith('implement') ? 'agreed' : 'in_force';
}

/**
 * The latest stage asserted; else what a deal told of without a stage most often is. A deal that is
 * both signed and in force was signed before, unless the signing is the news.
 */
export function settleStatus(
  stages: readonly AssertedStage[],
  phrase: DealPhrase,
  circumstances: { readonly signedBefore: boolean; readonly madeByText: boolean },
): AssertedStage {
  const has = (status: AgreementStatus): AssertedStage | undefined =>
    stages.find((stage) => stage.status === status);
  const inForce = has('in_force');
  const told = phrase.law === undefined && phrase.determiner === 'indefinite';
  if (inForce !== undefined && has('signed') && circumstances.signedBefore && !told) return inForce;
  const entered = stages.find(({ rule }) => rule === ENTERED || rule === 'agreements/in-force');
  if (entered !== undefined && !stages.some(({ status }) => ENDED.has(status))) return entered;
  const draft = stages.find(
    ({ status, rule }) => status === 'proposed' && rule === 'agreements/modifier',
  );
  if (draft !== undefined && has('signed') === undefined) return draft;
  let latest: AssertedStage | undefined;
  for (const stage of stages) {
    if (latest === undefined || STATUSES.indexOf(stage.status) > STATUSES.indexOf(latest.status)) {
      latest = stage;
    }
  }
  if (latest !== undefined) return latest;
  return usualStatus(phrase, circumstances.madeByText, circumstances.signedBefore);
}

/** Forms of words that do not come into force. */
const UNBINDING = new Set(['consensus', 'commitment', 'communiqué']);

/** What a deal is most often of which no stage is told. */
function usualStatus(phrase: DealPhrase, madeByText: boolean, past: boolean): AssertedStage {
  const trigger = phrase.head;
  const definite = phrase.determiner === 'definite';
  const lasting = (LASTING.has(phrase.headLemma) || phrase.plural || past) && definite;
  if (phrase.law === undefined && lasting)
    return { status: 'in_force', trigger, rule: 'agreements/standing' };
  if (phrase.law === undefined) return { status: 'agreed', trigger, rule: 'agreements/told-of' };
  if (madeByText) return { status: 'signed', trigger, rule: 'agreements/made-by-text' };
  if (phrase.determiner === 'indefinite' || UNBINDING.has(phrase.headLemma))
    return { status: 'agreed', trigger, rule: 'agreements/told-of' };
  return { status: 'in_force', trigger, rule: 'agreements/standing' };
}
