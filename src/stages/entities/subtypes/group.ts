// Tells what kind of group a group is: nationality, faith, political side or people.

import type { EntitySubtype } from '../../../document.ts';
import type { Draft } from '../draft.ts';
import { demonymCode, peopleKind } from '../gazetteer.ts';
import { groupStem } from '../names/group.ts';

const KINDS: Readonly<Record<string, EntitySubtype>> = {
  ethnic: 'ethnic',
  religion: 'religion',
  political: 'political',
  region: 'nationality',
};

export function groupSubtype(draft: Draft): EntitySubtype {
  for (const { key } of draft.names) {
    const stem = groupStem(key);
    const kind = peopleKind(key) ?? peopleKind(stem);
    if (kind !== undefined) return KINDS[kind] ?? 'ethnic';
    if (demonymCode(key) !== undefined || demonymCode(stem) !== undefined) return 'nationality';
  }
  return 'ethnic';
}
