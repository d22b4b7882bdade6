// Finds the amounts of one sentence with what bounds them and what they measure or count.

import type { Comparator, FigureKind } from '../../document.ts';
import { type Amount, parseAmount } from './amounts.ts';
import { findCounted } from './counted.ts';
import { exclusions } from './exclusions.ts';
import { type Numeral, numberWords } from './numerals.ts';
import type { Piece } from './pieces.ts';
import { readBefore, readBehind, readSuffix } from './qualifiers.ts';
import { joinRange } from './ranges.ts';

/** A figure before it is known what happened to what it counts. Pieces `first` ≤ i < `last`. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly kind: FigureKind;
  readonly comparator: Comparator;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  /** Currency codes that the sign or word may mean, best first; else the one unit. */
  readonly units: readonly string[];
  /** The piece of the counted noun, -1 where it is left out or nothing is counted. */
  readonly head: number;
  readonly partitive: boolean;
  readonly numeral: Numeral;
  readonly rule: string;
}

export interface Found {
  readonly candidates: readonly Candidate[];
  /** For each number left out, where it begins and the id of the rule that left it out. */
  readonly excluded: readonly { readonly first: number; readonly rule: string }[];
}

/** Whether an amount can begin at the piece. */
function canBegin(piece: Piece): boolean {
  if (piece.kind === 'number') return true;
  if (piece.kind === 'code' || piece.kind === 'clock') return false;
  return (
    numberWords().has(piece.lower) ||
    starters.has(piece.lower) ||
    piece.kind === 'sign' ||
    isPrefix(piece)
  );
}

const starters: ReadonlySet<string> = new Set(['a', 'an', 'several', 'few', 'couple']);

/** A word of at most four letters before a number may be a currency. */
function isPrefix(piece: Piece): boolean {
  return piece.text.length <= 4 && /^[A-Z]/.test(piece.text);
}

export function findCandidates(pieces: readonly Piece[]): Found {
  const candidates: Candidate[] = [];
  const excluded: { first: number; rule: string }[] = [];
  let free = 0;
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || !canBegin(piece)) continue;
    const amount = parseAmount(pieces, at);
    if (amount === undefined || amount.first < free) continue;
    const candidate = buildCandidate(pieces, amount, free);
    if (typeof candidate === 'string') {
      excluded.push({ first: amount.first, rule: candidate });
      at = Math.max(at, amount.last - 1);
      continue;
    }
    candidates.push(candidate);
    free = candidate.last;
    at = Math.max(at, candidate.last - 1);
  }
  return { candidates: spreadQualifiers(pieces, candidates), excluded };
}

/** The candidate that the amount makes, or the id of the rule that leaves it out. */
function buildCandidate(pieces: readonly Piece[], left: Amount, free: number): Candidate | string {
  const range = joinRange(pieces, left);
  const right = range?.amount ?? left;
  const amount: Amount = {
    ...right,
    first: left.first,
    last: range?.last ?? left.last,
    numeral: range === undefined ? left.numeral : { ...right.numeral, first: left.numeral.first },
  };
  const before = readLead(pieces, amount);
  if (before !== undefined) return before;
  const qualifier = readBefore(pieces, amount.first, range !== undefined);
  const outer = qualifier.comparator === undefined ? amount : { ...amount, first: qualifier.edge };
  for (const rule of exclusions) if (rule.holds(pieces, outer)) return rule.id;
  const edge = qualifier.edge < free ? amount.first : qualifier.edge;
  const suffix = readSuffix(pieces, amount.last);
  let last = suffix.edge;
  let head = -1;
  let partitive = false;
  let units = amount.units;
  const early = readBehind(pieces, last);
  if (early.comparator !== undefined && pieces[last]?.lower === 'or') last = early.edge;
  if (amount.kind === 'count') {
    const counted = findCounted(
      pieces,
      last,
      amount.numeral.form === 'vague' || amount.numeral.scaled,
    );
    head = counted.head;
    partitive = counted.partitive;
    last = counted.last;
    units = counted.unit === undefined ? [] : [counted.unit];
  }
  const behind = readBehind(pieces, last);
  last = behind.edge;
  const { numeral, kind } = amount;
  const vague = numeral.form === 'vague';
  const own = suffix.comparator ?? early.comparator ?? behind.comparator;
  const base = { first: edge, last, kind, units, head, partitive, numeral };
  if (range !== undefined) {
    return {
      ...base,
      comparator: 'between',
      low: range.low,
      high: range.high,
      rule: `${kind}/range`,
    };
  }
  if (vague) return { ...base, comparator: 'vague', low: amount.value, rule: `${kind}/vague` };
  const bound = edge === amount.first && qualifier.edge < free ? undefined : qualifier.comparator;
  const comparator = own ?? (bound === 'between' ? undefined : bound) ?? 'exact';
  return {
    ...base,
    comparator,
    value: amount.value,
    rule: `${kind}/${head < 0 && kind === 'count' ? 'bare' : numeral.form}`,
  };
}

/** `magnitude 7.2`, `a magnitude of 7.2`, `minus 20`, `minus 3 degrees`: words that tell it before it. */
function readLead(pieces: readonly Piece[], amount: Amount): Candidate | undefined {
  const word = (back: number): string => pieces[amount.first - back]?.lower ?? '';
  const { numeral, last } = amount;
  const base = { last, comparator: 'exact', head: -1, partitive: false, numeral } as const;
  const reach = word(1) === 'of' || word(1) === 'at' ? 2 : 1;
  if (amount.bare && word(reach) === 'magnitude' && amount.value > 0 && amount.value < 10) {
    const first = amount.first - reach;
    const measure = { kind: 'measure', units: ['{magnitude}'], value: amount.value } as const;
    return { ...base, ...measure, first, rule: 'measure/magnitude' };
  }
  const cold = amount.units[0] === 'Cel' || amount.units[0] === '[degF]';
  if (word(1) === 'minus' && (cold || (amount.kind === 'count' && amount.bare))) {
    const first = amount.first - 1;
    const units = cold ? amount.units : ['Cel'];
    return { ...base, first, kind: 'measure', units, value: -amount.value, rule: 'measure/minus' };
  }
  return undefined;
}

const spreading: ReadonlySet<Comparator> = new Set([
  'more_than',
  'at_least',
  'about',
  'up_to',
  'less_than',
]);

/** In `more than 1,700 deportations and 1,000 arrests` both are bounded: only `and` or a comma between. */
function spreadQualifiers(
  pieces: readonly Piece[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const spread: Candidate[] = [];
  for (const candidate of candidates) {
    const before = spread.at(-1);
    const inherits =
      before !== undefined &&
      candidate.comparator === 'exact' &&
      spreading.has(before.comparator) &&
      before.kind === candidate.kind &&
      before.head >= 0 &&
      candidate.head >= 0 &&
      candidate.first - before.last === 1 &&
      pieces[before.last]?.lower === 'and' &&
      candidate.first === candidate.numeral.first;
    spread.push(inherits ? { ...candidate, comparator: before.comparator } : candidate);
  }
  return spread;
}
