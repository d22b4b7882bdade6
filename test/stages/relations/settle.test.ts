import { describe, expect, it } from 'vitest';
import type { Entity, Relation } from '../../../src/document.ts';
import { arrested } from '../../../src/kinds/relations/arrested.ts';
import { familyOf } from '../../../src/kinds/relations/family-of.ts';
import { metWith } from '../../../src/kinds/relations/met-with.ts';
import { partyTo } from '../../../src/kinds/relations/party-to.ts';
import { settleRelations } from '../../../src/stages/relations/settle.ts';

const entities = ['e1', 'e2'].map((id) => ({ id }) as unknown as Entity);

function relation(fields: Partial<Relation>): Omit<Relation, 'id' | 'type'> {
  return {
    ...{ subject: 'e1', object: 'e2', factuality: 'actual', confidence: 0.5, rule: 'test/one' },
    evidence: [{ start: 0, end: 10 }],
    ...fields,
  };
}

describe('settled relations', () => {
  it('are given once, with all evidence and the best confidence', () => {
    const found = settleRelations(
      [
        { relationKind: arrested, relation: relation({}) },
        {
          relationKind: arrested,
          relation: relation({ confidence: 0.9, evidence: [{ start: 20, end: 30 }] }),
        },
      ],
      entities,
      [],
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ id: 'r1', confidence: 0.9 });
    expect(found[0]?.evidence.map(({ start }) => start)).toEqual([0, 20]);
  });

  it('are told apart by polarity', () => {
    const found = settleRelations(
      [
        { relationKind: arrested, relation: relation({}) },
        { relationKind: arrested, relation: relation({ negated: true }) },
      ],
      entities,
      [],
    );
    expect(found).toHaveLength(2);
  });

  it('stand in the order of the text where either order says the same', () => {
    const turned = relation({ subject: 'e2', object: 'e1' });
    const [met] = settleRelations([{ relationKind: metWith, relation: turned }], entities, []);
    expect(met).toMatchObject({ subject: 'e1', object: 'e2' });
    const parent = { ...turned, kind: 'parent' };
    const [kin] = settleRelations([{ relationKind: familyOf, relation: parent }], entities, []);
    expect(kin).toMatchObject({ subject: 'e1', object: 'e2', kind: 'child' });
  });

  it('leave to agreements what these say', () => {
    const agreement = { id: 'a1', law: 'e2', parties: ['e1'] } as never;
    expect(
      settleRelations([{ relationKind: partyTo, relation: relation({}) }], entities, [agreement]),
    ).toEqual([]);
  });
});
