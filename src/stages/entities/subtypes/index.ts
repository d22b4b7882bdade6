// Tells the subtype of an entity from its name, the words beside its mentions and its type.

import type { EntitySubtype, Layers } from '../../../document.ts';
import type { Draft } from '../draft.ts';
import { groupSubtype } from './group.ts';
import { lawSubtype } from './law.ts';
import { organizationSubtype } from './organization.ts';
import { placeSubtype } from './place.ts';

export function subtypeOf(draft: Draft, layers: Pick<Layers, 'tokens'>): EntitySubtype | undefined {
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
