// Finds the words that govern an amount without a parse: the verb or noun whose object it is, and the
// verb whose subject it is.

import { isHyphen } from './numerals.ts';
import type { Piece } from './pieces.ts';

export type GovernorRelation =
  /** `arrested 11 students`. */
  | 'object'
  /** `the arrest of 11 students`. */
  | 'of'
  /** `11 students died`. */
  | 'subject'
  /** `11 students were arrested`, `11 students arrested in Lima`. */
  | 'passive'
  /** `the number of arrests rose to 11`, `a toll of 11`: a noun that the amount is the value of. */
  | 'value';

export interface Governor {
  readonly relation: GovernorRelation;
  readonly piece: number;
}

export interface Bounds {
  /** Pieces of the whole amount, half-open. */
  readonly first: number;
  readonly last: number;
}

const REACH = 14;

/** The governors of the amount, nearest first; `others` are the amounts of the sentence before it. */
export function findGovernors(
  pieces: readonly Piece[],
  lemmas: readonly string[],
  amount: Bounds & { readonly kind: string },
  others: readonly Bounds[],
): readonly Governor[] {
  const found: Governor[] = [];
  const left = objectGovernor(pieces, lemmas, amount, others);
  if (left !== undefined) found.push(left);
  const right = subjectGovernor(pieces, lemmas, amount);
  if (right !== undefined) found.push(right);
  if (left === undefined || left.relation === 'value' || leadsTo(pieces, left)) {
    const value = valueGovernor(pieces, lemmas, amount.first);
    if (value !== undefined) found.push(value);
  }
  return found;
}

/** `rose to 1,700`: the verb says how the amount came about, its subject what is counted. */
function leadsTo(pieces: readonly Piece[], { relation, piece }: Governor): boolean {
  return relation === 'object' && pieces[piece + 1]?.lower === 'to';
}

function objectGovernor(
  pieces: readonly Piece[],
  lemmas: readonly string[],
  amount: Bounds & { readonly kind: string },
  others: readonly Bounds[],
): Governor | undefined {
  let at = amount.first - 1;
  // `fined the bank $5 million`: one noun may stand between verb and money.
  let nouns = amount.kind === 'money' ? 2 : 0;
  for (let step = 0; step < REACH && at >= 0; step += 1) {
    const piece = pieces[at];
    if (piece === undefined) return undefined;
    const { tag, lower } = piece;
    if (lower === 'of') {
      const noun = pieces[at - 1];
      if (noun === undefined || noun.tag === 'NUM') return undefined;
      return noun.tag === 'NOUN' || noun.tag === 'VERB'
        ? { relation: 'of', piece: at - 1 }
        : undefined;
    }
    if (
      lower === 'and' ||
      lower === ',' ||
      lower === 'or' ||
      lower === 'including' ||
      lower === 'plus'
    ) {
      // `killed 12 people and injured`, but `killed 12 people and 13 dogs`: go on before the conjunct.
      const before = others.findLast((other) => other.last <= at && at - other.last <= 2);
      if (before === undefined) return undefined;
      at = before.first - 1;
      continue;
    }
    if (tag === 'VERB') {
      const bound = lower.endsWith('ed') || lower.endsWith('en');
      const passive = bound && lemmas[at - 1] === 'be';
      return passive ? undefined : { relation: 'object', piece: at };
    }
    const skipped =
      tag === 'DET' ||
      tag === 'ADV' ||
      tag === 'ADJ' ||
      tag === 'NUM' ||
      tag === 'PRON' ||
      tag === 'PART' ||
      isHyphen(piece) ||
      lower === '"' ||
      lower === '“' ||
      lower === 'up' ||
      lower === 'out' ||
      lower === 'down' ||
      lower === 'off';
    if (!skipped) {
      if (nouns === 0 || (tag !== 'NOUN' && tag !== 'PROPN')) return undefined;
      nouns -= 1;
    }
    at -= 1;
  }
  return undefined;
}

function subjectGovernor(
  pieces: readonly Piece[],
  lemmas: readonly string[],
  amount: Bounds,
): Governor | undefined {
  let auxiliary = false;
  let comma = -1;
  for (let at = amount.last; at < pieces.length && at < amount.last + REACH; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) return undefined;
    const { tag, lower } = piece;
    if (
      /^[.;:()"“”]$/.test(lower) ||
      lower === 'which' ||
      lower === 'after' ||
      lower === 'when' ||
      lower === 'while'
    ) {
      return undefined;
    }
    if (lower === 'be' || lemmas[at] === 'be') auxiliary = true;
    if (lower === ',') {
      if (comma < 0) comma = at;
      continue;
    }
    if (tag === 'VERB') {
      const adjacent = at === amount.last;
      const participle =
        /(?:ed|en|wn|ung|held|shot|hurt|lost|found|sent|caught|put|built|sold|left)$/.test(lower);
      if (auxiliary) return { relation: 'passive', piece: at };
      if (participle && (adjacent || pieces[at - 1]?.tag === 'ADV'))
        return { relation: 'passive', piece: at };
      if (lower.endsWith('ing') && !adjacent) continue;
      if (comma >= 0 && participle) continue;
      return { relation: 'subject', piece: at };
    }
    if (tag === 'CCONJ' && !auxiliary && pieces[at + 1]?.tag === 'VERB') return undefined;
  }
  return undefined;
}

/** `the death toll rose to 121`, `put the number of victims at 37`, `arrests topped 1,000`. */
function valueGovernor(
  pieces: readonly Piece[],
  lemmas: readonly string[],
  first: number,
): Governor | undefined {
  const link = pieces[first - 1]?.lower ?? '';
  const linked =
    /^(?:to|at|was|is|were|by|reached|hit|topped|stood|totalled|totaled|exceeded|of|passed|surpassed)$/.test(
      link,
    );
  if (!linked) return undefined;
  for (let at = first - 2; at >= 0 && at >= first - REACH; at -= 1) {
    const piece = pieces[at];
    if (piece === undefined || /^[.;:"“”]$/.test(piece.lower)) return undefined;
    const noun = piece.tag === 'NOUN' || (at === 0 && piece.tag === 'PROPN');
    if (noun && lemmas[at] !== 'number' && lemmas[at] !== 'total') {
      // `the number of people deported rose to 1,700`: what was done to them is told after the noun.
      const done = pieces[at + 1];
      const participle = done?.tag === 'VERB' && /(?:ed|en)$/.test(done.lower);
      if (participle && at + 1 < first - 2) return { relation: 'passive', piece: at + 1 };
      return { relation: 'value', piece: at };
    }
  }
  return undefined;
}
