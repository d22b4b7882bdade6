// What a deed counts for by how it stands to the world: a promised visit is an agreement, a planned
// attack a threat, help that is asked for a request, help that is withheld a rejection. The rules
// follow the PLOVER manual (Halterman and others 2023).

import type { EventCategory, Frame, QuadClass } from '../../document.ts';

export interface Told {
  readonly category: EventCategory;
  readonly quad: QuadClass;
}

/** Undefined where it tells of no event: an attack that did not happen. */
export function settleCategory(told: Told, frame: Frame): Told | undefined {
  const { category, quad } = told;
  const friendly = quad === 'V-COOP' || quad === 'M-COOP';
  if (frame.negated) {
    if (friendly) return { category: 'REJECT', quad: 'V-CONF' };
    return category === 'REJECT' ? { category: 'AGREE', quad: 'V-COOP' } : undefined;
  }
  if (frame.factuality === 'requested') return { category: 'REQUEST', quad: 'V-CONF' };
  if (stances.has(category)) return told;
  switch (frame.factuality) {
    case 'planned':
      if (friendly) return { category: 'AGREE', quad: 'V-COOP' };
      return quad === 'M-CONF' ? { category: 'THREATEN', quad: 'V-CONF' } : told;
    case 'actual':
    case 'possible':
      return told;
    case 'conditional':
      return undefined;
  }
}

/** Categories that take a stand on a deed: what they govern is no event of its own. */
export const stances: ReadonlySet<EventCategory> = new Set([
  'AGREE',
  'REJECT',
  'REQUEST',
  'THREATEN',
  'ACCUSE',
]);
