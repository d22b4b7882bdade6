// What rules find of the other parties of a deal, as the judge sees it of each candidate.

import type { Entity } from '../../document.ts';
import type { CandidateView } from '../../models/agreements/features.ts';
import type { DealMention } from './join-deals.ts';

const PARTNER: ReadonlySet<string> = new Set(['listed', 'partner', 'lent to']);

/** What rules find of the other parties of a deal. */
export function describeOthers(
  entity: Entity,
  mentions: readonly DealMention[],
): Pick<CandidateView, 'rivalBound' | 'sides' | 'other'> {
  let partner = false;
  let agent = false;
  let rivalBound = false;
  let best: Entity | undefined;
  let most = 0;
  for (const { people } of mentions) {
    for (const [other, reasons] of people.reasons) {
      if (other === entity) continue;
      const code = other.type === 'place' ? other.links?.iso3166 : undefined;
      if (code !== undefined && code === entity.links?.iso3166) rivalBound = true;
      for (const reason of reasons) {
        if (PARTNER.has(reason)) partner = true;
        else agent = true;
      }
      if (reasons.size <= most) continue;
      most = reasons.size;
      best = other;
    }
  }
  const sides = partner && agent ? 'both' : partner ? 'partner' : agent ? 'agent' : 'none';
  return { rivalBound, sides, other: best === undefined ? '' : `${best.type} ${best.subtype}` };
}
