// What governs what in the tree of a sentence, as events ask for it.

import type { Parse } from '../../document.ts';

/** Longest way up a tree that is followed. */
const LIMIT = 50;

export function headOf({ heads, first }: Parse, token: number): number {
  return heads[token - first] ?? -1;
}

export function labelOf({ labels, first }: Parse, token: number): string {
  return labels[token - first] ?? '';
}

export function depthOf(parse: Parse, token: number): number {
  let depth = 0;
  for (let at = token; at >= parse.first && depth < LIMIT; depth += 1) at = headOf(parse, at);
  return depth;
}

/** Whether one of `governing` governs the token, as its complement and not as a clause beside it. */
export function isGoverned(
  parse: Parse,
  token: number,
  governing: ReadonlySet<number>,
  tags: readonly string[],
): boolean {
  let at = token;
  for (let step = 0; step < LIMIT; step += 1) {
    const label = labelOf(parse, at);
    if (/^(?:advcl|parataxis|acl:relcl)/.test(label)) return false;
    // A second verb is a clause of its own; a second noun is not: `a bombing and shelling offensive`.
    if (label.startsWith('conj') && tags[at] !== 'NOUN') return false;
    at = headOf(parse, at);
    if (at < parse.first) return false;
    if (governing.has(at)) return true;
  }
  return false;
}

/** What stands above a token in its own clause, nearest first. */
export function aboveInClause(parse: Parse, token: number): readonly number[] {
  const above: number[] = [];
  let at = token;
  for (let step = 0; step < LIMIT; step += 1) {
    if (/^(?:ccomp|csubj|parataxis|acl:relcl)/.test(labelOf(parse, at))) break;
    at = headOf(parse, at);
    if (at < parse.first) break;
    above.push(at);
  }
  return above;
}
