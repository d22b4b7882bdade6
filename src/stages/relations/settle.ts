// One relation per pair, type, title, factuality and polarity, with all the evidence; symmetric ones
// in the order of the text; none twice, and none that an agreement record tells already.

import type { Agreement, Entity, Relation, Span } from '../../document.ts';
import type { RelationKind } from '../../kinds/relations/define.ts';
import type { FamilyKind } from '../../match/pattern.ts';

export interface Proposal {
  readonly relationKind: RelationKind;
  readonly relation: Omit<Relation, 'id' | 'type'>;
}

export function settleRelations(
  proposals: readonly Proposal[],
  entities: readonly Entity[],
  agreements: readonly Agreement[],
): readonly Relation[] {
  const order = new Map(entities.map((entity, position) => [entity.id, position]));
  const merged = new Map<string, Omit<Relation, 'id'>>();
  for (const { relationKind, relation } of proposals) {
    const ordered = relationKind.symmetric === true ? inOrder(relation, order) : relation;
    if (isToldByAgreement(relationKind.type, ordered, agreements)) continue;
    const key = [
      relationKind.type,
      ordered.subject,
      ordered.object,
      ordered.title?.toLowerCase(),
      ordered.factuality,
      ordered.negated,
    ].join('\t');
    const known = merged.get(key);
    const own = { type: relationKind.type, ...ordered };
    merged.set(key, known === undefined ? own : merge(known, own));
  }
  return [...merged.values()]
    .sort((one, other) => firstStart(one) - firstStart(other))
    .map((relation, index) => ({ id: `r${index + 1}`, ...relation }));
}

function firstStart({ trigger, evidence }: Omit<Relation, 'id'>): number {
  return evidence[0]?.start ?? trigger?.start ?? 0;
}

function merge(one: Omit<Relation, 'id'>, other: Omit<Relation, 'id'>): Omit<Relation, 'id'> {
  const best = other.confidence > one.confidence ? other : one;
  const spans = [...one.evidence, ...other.evidence];
  const evidence = spans
    .filter((span, index) => spans.findIndex(({ start }) => start === span.start) === index)
    .sort((left: Span, right: Span) => left.start - right.start);
  return { ...one, ...other, ...best, evidence };
}

function inOrder<Given extends Omit<Relation, 'id' | 'type'>>(
  relation: Given,
  order: ReadonlyMap<string, number>,
): Given {
  const { subject, object } = relation;
  if (subject === undefined || object === undefined) return relation;
  if ((order.get(subject) ?? 0) <= (order.get(object) ?? 0)) return relation;
  const turned = { ...relation, subject: object, object: subject };
  return relation.kind === undefined
    ? turned
    : { ...turned, kind: turnedFamily(relation.kind as FamilyKind) };
}

function turnedFamily(kind: FamilyKind): FamilyKind {
  if (kind === 'parent') return 'child';
  return kind === 'child' ? 'parent' : kind;
}

function isToldByAgreement(
  type: string,
  { subject, object }: Omit<Relation, 'id' | 'type'>,
  agreements: readonly Agreement[],
): boolean {
  if (type !== 'party_to' || subject === undefined) return false;
  return agreements.some(
    (agreement) =>
      (agreement.id === object || agreement.law === object) && agreement.parties.includes(subject),
  );
}
