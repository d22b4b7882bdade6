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
  void layers;
  return ordered.map(({ draft }, index) => {
    const subtype = subtypeOf(draft);
    return {
      id: `e${index + 1}`,
      type: draft.type,
      ...(subtype === undefined ? {} : { subtype }),
      name: draft.name,
      aliases: draft.aliases,
      mentions: draft.mentions,
      roles: [],
      salience: 0,
      confidence: 0,
      rule: 'entities/name',
    };
  });
}
