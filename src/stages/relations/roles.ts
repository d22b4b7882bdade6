// Posts that the entities know of, as candidates of `holds_position`.

import type { Entity, Role } from '../../document.ts';
import type { RelationKind } from '../../kinds/relations/define.ts';
import type { Item } from '../../match/unit.ts';
import type { Candidate } from './candidates.ts';

/** One candidate for each person and body, with the first mention of each. */
export function findRoleCandidates(
  kind: RelationKind,
  entities: readonly Entity[],
  items: readonly Item[],
  sentenceAt: (offset: number) => number,
): readonly Candidate[] {
  const firsts = new Map<string, Item>();
  for (const item of items) {
    if (item.id !== undefined && !firsts.has(item.id)) firsts.set(item.id, item);
  }
  return entities.flatMap((entity) => {
    const subject = firsts.get(entity.id);
    if (entity.type !== 'person' || subject === undefined) return [];
    return entity.roles.flatMap((role) => {
      const object = firsts.get(role.of ?? '');
      return object === undefined || role.of === entity.id
        ? []
        : [candidateOf(kind, role, subject, object, sentenceAt)];
    });
  });
}

function candidateOf(
  kind: RelationKind,
  role: Role,
  subject: Item,
  object: Item,
  sentenceAt: (offset: number) => number,
): Candidate {
  return {
    kind,
    rule: 'holds_position/role',
    confidence: role.confidence,
    subject,
    object,
    role,
    factuality: 'actual',
    negated: false,
    former: role.status === 'former',
    sentence: sentenceAt(role.evidence[0]?.start ?? 0),
    first: subject.first,
    last: subject.last,
  };
}
