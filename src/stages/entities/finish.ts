// Turns drafts into entities: order, ids, salience, confidence.

import type { Entity, Layers } from '../../document.ts';
import type { Draft } from './draft.ts';
import { subtypeOf } from './subtypes/index.ts';

export function finishEntities(
  drafts: readonly Draft[],
  layers: Pick<Layers, 'source' | 'sentences' | 'tokens'>,
): readonly Entity[] {
  const ordered = drafts
    .map((draft) => ({ draft, start: Math.min(...draft.mentions.map(({ start }) => start)) }))
    .sort((one, other) => one.start - other.start);
  const idOf = new Map(ordered.map(({ draft }, index) => [draft, `e${index + 1}`]));
  return ordered.map(({ draft }, index) => {
    const subtype = subtypeOf(draft, layers);
    return {
      id: `e${index + 1}`,
      type: draft.type,
      ...(subtype === undefined ? {} : { subtype }),
      name: draft.name,
      aliases: draft.aliases,
      mentions: draft.mentions,
      roles: draft.roles.map((role) => ({
        title: role.title,
        status: role.status,
        confidence: role.confidence,
        rule: role.rule,
        evidence: [role.evidence],
        ...(role.of === undefined ? {} : { of: idOf.get(role.of) ?? '' }),
      })),
      salience: 0,
      confidence: 0,
      rule: 'entities/name',
    };
  });
}
