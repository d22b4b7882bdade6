// Tells the subtype of an entity from its name, the words beside its mentions and its type.

import type { EntitySubtype, Layers } from '../../../document.ts';
import type { Draft } from '../draft.ts';
import { groupSubtype } from './group.ts';
import { lawSubtype } from './law.ts';
import { organizationSubtype } from './organization.ts';
import { placeSubtype } from './place.ts';

export type SubtypeOf = (draft: Draft) => EntitySubtype | undefined;

/** Tells the subtype of each draft, found when first asked for by what is then known of it. */
export function rememberSubtypes(layers: Pick<Layers, 'tokens'>): SubtypeOf {
  const known = new Map<Draft, EntitySubtype | undefined>();
  return (draft) => {
    if (!known.has(draft)) known.set(draft, findSubtype(draft, layers));
    return known.get(draft);
  };
}

function findSubtype(draft: Draft, layers: Pick<Layers, 'tokens'>): EntitySubtype | undefined {
  switch (draft.type) {
    case 'organization':
      return organizationSubtype(draft, layers.tokens);
    case 'place':
      return placeSubtype(draft, layers.tokens);
    case 'group':
      return groupSubtype(draft);
    case 'law':
      return lawSubtype(draft);
    default:
      return undefined;
  }
}
