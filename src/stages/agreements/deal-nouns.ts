// What the words beside a noun tell of it: that it stands for no deal, or that a programme or a line is
// one by which money is lent.

import type { DealLayers } from './find-deals.ts';
import { isLender } from './lenders.ts';

/** Words before `programme`, `line` or `package`, or behind `line of`, that make it a loan. */
const FINANCING = new Set(['loan', 'credit', 'debt', 'bailout', 'rescue', 'refinancing', 'swap']);

/** `a loan programme`, `a credit line`, `a line of credit`. */
export function isFinancing({ lemmas, tokens }: DealLayers, head: number): boolean {
  if (FINANCING.has(lemmas[head - 1] ?? '')) return true;
  return tokens.lower[head + 1] === 'of' && FINANCING.has(lemmas[head + 2] ?? '');
}

/** Nouns that beside the name of a lender tell of what it lends. */
const LENT = new Set([
  ...['programme', 'program', 'package', 'tranche', 'line', 'funding', 'assistance', 'aid'],
  ...['rescue', 'support', 'relief', 'grant', 'guarantee', 'restructuring'],
]);
/** How far from such a noun the lender may stand, before and after it. */
const LENDER_BEFORE = 10;
const LENDER_AFTER = 6;

/** `talks with the IMF on a new programme`, `its programme with the Fund`. */
export function isLent(
  { lemmas, sentences }: DealLayers,
  head: number,
  lenders: ReadonlySet<number>,
): boolean {
  if (lenders.size === 0 || !LENT.has(lemmas[head] ?? '')) return false;
  const sentence = sentences.ofToken[head] ?? 0;
  const low = Math.max(sentences.firsts[sentence] ?? 0, head - LENDER_BEFORE);
  const high = Math.min(sentences.lasts[sentence] ?? 0, head + LENDER_AFTER);
  for (let token = low; token < high; token += 1) if (lenders.has(token)) return true;
  return false;
}

/** The tokens inside the names of bodies that lend. */
export function tokensOfLenders({ entities }: DealLayers): ReadonlySet<number> {
  const mentions = entities.filter(isLender).flatMap((entity) => entity.mentions);
  return new Set(mentions.flatMap(({ first, last }) => spread(first, last)));
}

/** `a great deal of`, `their understanding of it`, `by agreement`: the noun stands for no deal. */
export function isIdiom({ tokens }: DealLayers, token: number): boolean {
  const before = tokens.lower[token - 1] ?? '';
  const word = tokens.lower[token];
  if (
    word === 'deal' &&
    (/^(good|great|big|real)$/.test(before) || tokens.lower[token + 1] === 'of')
  )
    return true;
  if ((word === 'understanding' || word === 'arrangement') && tokens.lower[token + 1] === 'of') {
    return true;
  }
  if (word === 'accord' && before === 'own') return true;
  if (word === 'lease' && tokens.lower[token + 2] === 'life') return true;
  if (word === 'order' && (before === 'in' || tokens.lower[token + 1] === 'to')) return true;
  return before === 'no' || before === 'any' || (before === 'by' && word === 'agreement');
}

function spread(first: number, last: number): number[] {
  return Array.from({ length: last - first }, (_, index) => first + index);
}
