// The kinds of agreement, most telling first: the first whose words are found is the kind.

import { findEntry } from '../../lexicons/en/load.ts';
import { acquisition } from './acquisition.ts';
import { ceasefire } from './ceasefire.ts';
import { climate } from './climate.ts';
import { coalition } from './coalition.ts';
import { contract } from './contract.ts';
import type { AgreementKind } from './define.ts';
import { extradition } from './extradition.ts';
import { labor } from './labor.ts';
import { loan } from './loan.ts';
import { memorandum } from './memorandum.ts';
import { merger } from './merger.ts';
import { migration } from './migration.ts';
import { other } from './other.ts';
import { peace } from './peace.ts';
import { security } from './security.ts';
import { settlement } from './settlement.ts';
import { statementOfIntent } from './statement-of-intent.ts';
import { trade } from './trade.ts';
import { treaty } from './treaty.ts';

export const agreementKinds = [
  memorandum,
  statementOfIntent,
  ceasefire,
  peace,
  extradition,
  migration,
  labor,
  climate,
  security,
  trade,
  merger,
  acquisition,
  settlement,
  loan,
  coalition,
  contract,
  treaty,
  other,
] as const satisfies readonly AgreementKind[];

export type AgreementKindName = (typeof agreementKinds)[number]['kind'];

/** What is read of a deal's noun phrase to tell its kind, all in lower-case lemmas. */
export interface DealWords {
  readonly head: string;
  /** The other words of the phrase and of the name. */
  readonly modifiers: readonly string[];
  /** The words of what the deal is about: `on …`, `to …`. */
  readonly subject: readonly string[];
  /** The words of the sentences that tell of it. */
  readonly context: readonly string[];
  readonly named: boolean;
  /** The whole name, lower-case, of a named deal. */
  readonly name?: string;
}

/** Kinds of deals of companies, which words beside the name of a deal of states do not tell. */
const COMMERCIAL: ReadonlySet<string> = new Set([
  'contract',
  'acquisition',
  'merger',
  'settlement',
  'labor',
]);

const POLITICAL = /^(?:political|negotiated|peaceful|lasting)$/;

/** The kind of a deal: told by its head noun and name before what it is about, and by that before the rest. */
export function agreementKindOf(deal: DealWords): AgreementKindName {
  const { head, modifiers, subject, context, named } = deal;
  const known = knownKind(deal.name ?? [...modifiers, head].join(' '));
  if (known !== undefined) return known;
  const forms: readonly Kind[] = [memorandum, statementOfIntent];
  const byForm = forms.find(
    (kind) =>
      hasHead(kind, head) ||
      tells(kind, modifiers) ||
      (named && kind.namedHeads?.includes(head) === true),
  );
  if (byForm !== undefined) return byForm.kind;
  if (hasHead(treaty, head)) return treaty.kind;
  if (!named && hasHead(contract, head) && isOfWorkers(context)) return labor.kind;
  // `a negotiated settlement` of a conflict, not of a suit.
  if (head === 'settlement' && modifiers.some((word) => POLITICAL.test(word))) return peace.kind;
  const others: readonly Kind[] = agreementKinds;
  const byName =
    others.find((kind) => kind !== treaty && tells(kind, modifiers)) ??
    others.find((kind) => hasHead(kind, head));
  if (byName !== undefined) return byName.kind;
  const bySubject = others.find((kind) => kind !== treaty && tells(kind, subject));
  if (bySubject !== undefined && !named) return bySubject.kind;
  const byWeakHead = others.find((kind) => kind.weakHeads?.includes(head));
  if (byWeakHead !== undefined) return byWeakHead.kind;
  const isTreaty =
    tells(treaty, [head]) ||
    (named && treaty.namedHeads.some((word) => word === head)) ||
    (named && treaty.nameWords.some((word) => modifiers.includes(word)));
  if (isTreaty) return treaty.kind;
  const byContext = others.find(
    (kind) =>
      !(named && COMMERCIAL.has(kind.kind)) && kind.context?.some((word) => context.includes(word)),
  );
  return byContext?.kind ?? other.kind;
}

/** How many words of a name may stand before a well-known one: `the 1951 NATO Status of Forces Agreement`. */
const BEFORE_KNOWN = 3;

/** The kind of a well-known deal, whatever year, body or other name stands before its own. */
function knownKind(name: string): AgreementKindName | undefined {
  const words = name.replace(/ of (?:\p{L}+ )?\d{4}$/u, '').split(/[ /]/);
  for (let first = 0; first <= Math.min(BEFORE_KNOWN, words.length - 2); first += 1) {
    const rest = words.slice(first).join(' ');
    const kind = findEntry('known-agreements', rest)?.[0];
    if (kind !== undefined) return agreementKinds.find((one) => one.kind === kind)?.kind;
  }
  const kind = words.length === 1 ? findEntry('known-agreements', name)?.[0] : undefined;
  return agreementKinds.find((one) => one.kind === kind)?.kind;
}

/** `a new contract with the union` of workers binds them, not goods. */
function isOfWorkers(context: readonly string[]): boolean {
  const has = (words: readonly string[]): boolean => words.some((word) => context.includes(word));
  return (
    has(['union', 'bargaining']) && has(['worker', 'wage', 'strike', 'pay', 'teacher', 'nurse'])
  );
}

type Kind = AgreementKind & { readonly kind: AgreementKindName };

function hasHead(kind: AgreementKind, head: string): boolean {
  return kind.heads.includes(head);
}

function tells(kind: AgreementKind, words: readonly string[]): boolean {
  return words.some((word) => kind.words.includes(word));
}
