// Settles rival claims on the same words. The policy: the claim with the greater estimated chance
// of being right stands; of two that are alike the longer; what then overlaps it is dropped.

import type { Claim } from './claim.ts';

export function settleClaims(claims: readonly Claim[], tokenCount: number): Claim[] {
  const ordered = claims.toSorted(
    (one, other) =>
      other.strength - one.strength ||
      other.last - other.first - (one.last - one.first) ||
      one.first - other.first ||
      one.rule.localeCompare(other.rule, 'en'),
  );
  const taken = new Uint8Array(tokenCount);
  const kept: Claim[] = [];
  for (const claim of ordered) {
    let free = true;
    for (let token = claim.first; token < claim.last && free; token += 1) free = taken[token] === 0;
    if (!free) continue;
    taken.fill(1, claim.first, claim.last);
    kept.push(claim);
  }
  return kept.sort((one, other) => one.first - other.first);
}
